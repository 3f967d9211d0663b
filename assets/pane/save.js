/* global atob, Blob, document, URL, window */
// Rebuilds a Word or Excel file from the fragment of the address, which no browser sends to a server, and offers it for
// download. For Excel on Mac and iPad, whose web view cannot save a file itself.
(function () {
  'use strict';

  var MOST_BYTES = 5 * 1024 * 1024;
  var NAME = /^[^\\/:*?"<>|]{1,120}\.(docx|xlsx)$/;
  var TYPES = {
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };

  function say(text) {
    document.getElementById('state').textContent = text;
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

  function fileOf(fragment) {
    var name = part(fragment, 'name');
    var extension = (NAME.exec(name) || [])[1];
    var data = part(fragment, 'data');
    if (!extension || !data || data.length > MOST_BYTES * 1.4) return null;
    var bytes = bytesOf(data);
    // Both kinds are packages that begin like this; nothing else is handed out under our address.
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
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
      'Không nhận được tệp. Hãy quay lại Excel và dùng “Sao chép thư”, rồi dán vào Word. / No file arrived: go back to Excel, copy the letter and paste it into Word.',
    );
    return;
  }
  var link = document.getElementById('link');
  link.href = URL.createObjectURL(file.blob);
  link.download = file.name;
  link.textContent = file.name;
  link.hidden = false;
  say(
    'Tệp nằm trong thư mục Tải về (Downloads). Nếu chưa thấy, bấm vào tên tệp: / The file is in Downloads; if not, press its name:',
  );
  link.click();
})();
