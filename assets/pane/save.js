/* global atob, Blob, document, TextDecoder, URL, window */
// Rebuilds a file from the fragment of the address, which no browser sends to a server, and offers it for download.
// For Excel on Mac and iPad, whose web view cannot save a file itself. Only what the pane hands over is rebuilt: the
// letter, a workbook, the settings.
(function () {
  'use strict';

  var MOST_BYTES = 5 * 1024 * 1024;
  // Printable signs of plain ASCII: no name can show another ending than it has.
  var NAME = /^[\w][\w .()-]{0,100}\.(docx|xlsx|json)$/;
  var TYPES = {
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    json: 'application/json',
  };

  function say(vietnamese, english) {
    document.getElementById('state').textContent = vietnamese;
    document.getElementById('state-en').textContent = english;
  }

  function part(fragment, key) {
    var found = new RegExp('(?:^|&)' + key + '=([^&]*)').exec(fragment);
    return found ? decodeURIComponent(found[1]) : '';
  }

  function bytesOf(base64url) {
    var binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
    var bytes = new Uint8Array(binary.length);
    for (var i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  }

  // Nothing else than these is handed out under our address.
  function isWhatItSays(extension, bytes) {
    if (extension !== 'json') return bytes[0] === 0x50 && bytes[1] === 0x4b;
    return typeof JSON.parse(new TextDecoder().decode(bytes)) === 'object';
  }

  function fileOf(fragment) {
    var name = part(fragment, 'name');
    var extension = (NAME.exec(name) || [])[1];
    var data = part(fragment, 'data');
    if (!extension || !data || data.length > MOST_BYTES * 1.4) return null;
    var bytes = bytesOf(data);
    if (!isWhatItSays(extension, bytes)) return null;
    return { name: name, blob: new Blob([bytes], { type: TYPES[extension] }) };
  }

  var fragment = window.location.hash.slice(1);
  // The letter shall not stay in the history of the browser.
  window.history.replaceState(null, '', window.location.pathname);

  var file = null;
  try {
    file = fileOf(fragment);
  } catch {
    file = null;
  }
  if (!file) {
    say(
      'Trang này không nhận được tệp nào. Hãy quay lại Excel, bấm “Sao chép công văn” rồi dán vào Word.',
      'No file arrived here. Go back to Excel, press “Copy letter” and paste it into Word.',
    );
    return;
  }
  var link = document.getElementById('link');
  link.href = URL.createObjectURL(file.blob);
  link.download = file.name;
  link.textContent = file.name;
  link.hidden = false;
  say(
    'Tệp nằm trong thư mục Tải xuống (Downloads). Nếu chưa thấy, bấm vào tên tệp dưới đây. Xong thì đóng trang này và quay lại Excel.',
    'The file is in Downloads. If it is not, press its name above. Then close this page and go back to Excel.',
  );
  link.click();
})();
