/* global document, window */
// Old JavaScript (ES5) on purpose: this is what Internet Explorer 11, the web view of Excel 2016 and 2019, can still
// read. It says in plain words where to go when the page itself cannot start.
(function () {
  'use strict';

  var LINES = [
    'Bản Excel này không chạy được ngăn Đánh giá “Đánh giá tháng” (cần Excel 2021, Microsoft 365 hoặc Excel trên web).',
    'Cách làm thay: mở địa chỉ dưới đây bằng Chrome, Edge hoặc Firefox, chọn tệp Excel rồi bấm “Đánh giá”. Tệp không rời khỏi máy.',
  ];
  var ENGLISH = [
    'This Excel cannot run the pane (Excel 2021, Microsoft 365 or Excel on the web is needed).',
    'Instead, open the address below in Chrome, Edge or Firefox, choose your Excel file and press “Đánh giá”. The file does not leave the computer.',
  ];
  var shown = false;

  function paragraph(text, language) {
    var p = document.createElement('p');
    p.lang = language;
    p.appendChild(document.createTextNode(text));
    return p;
  }

  function address() {
    return window.location.href.split(/[?#]/)[0];
  }

  function show() {
    var notice = document.getElementById('notice');
    var pane = document.getElementById('pane');
    var i;
    if (shown || !notice || (pane && pane.firstChild)) return;
    shown = true;
    while (notice.firstChild) notice.removeChild(notice.firstChild);
    notice.setAttribute('role', 'alert');
    for (i = 0; i < LINES.length; i++) notice.appendChild(paragraph(LINES[i], 'vi'));
    var link = document.createElement('a');
    link.href = address();
    link.target = '_blank';
    link.rel = 'noopener';
    link.appendChild(document.createTextNode(address()));
    notice.appendChild(link);
    for (i = 0; i < ENGLISH.length; i++) notice.appendChild(paragraph(ENGLISH[i], 'en'));
  }

  function whenRead(action) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', action);
    else action();
  }

  // The oldest language the page is written in (floor.cjs): a script that is loaded later must not be the first to fail.
  function knowsTheLanguage() {
    try {
      new window.RegExp('(?<!a)b', 'u');
      return 'findLast' in window.Array.prototype && 'hasOwn' in window.Object;
    } catch (reason) {
      void reason;
      return false;
    }
  }
  if (!knowsTheLanguage())
    whenRead(function () {
      var pane = document.getElementById('pane');
      if (pane) pane.parentNode.removeChild(pane);
      show();
    });
  // Without modules the page's own scripts are not even fetched.
  if (!('noModule' in document.createElement('script'))) whenRead(show);
  // With modules, but too old for the language they are written in: the first script fails to parse.
  window.addEventListener('error', function (event) {
    if (event.error && event.error.name === 'SyntaxError') whenRead(show);
  });
})();
