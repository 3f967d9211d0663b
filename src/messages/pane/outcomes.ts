import type { Dictionary } from './words';

/** Where a letter went and what to do if it is not seen there; what the ribbon left to people; marks that stayed. */
export const OUTCOMES = {
  noticesMade: {
    vi: (n: number) => `${n} công văn riêng, mỗi đơn vị một tệp.`,
    en: (n: number) => `${n} ${n === 1 ? 'letter' : 'letters'}, one a unit.`,
  },
  nobodyNamed: {
    vi: 'Công văn không nêu tên đơn vị nào nên không có công văn riêng.',
    en: 'The letter names nobody, so there is no letter to single units.',
  },
  savedPage: {
    vi: (name: string) =>
      `Trình duyệt của máy vừa được mở để nhận “${name}”; tệp nằm trong thư mục Tải xuống (Downloads). Nếu không có trang nào hiện ra: bấm “Sao chép công văn” rồi dán vào Word.`,
    en: (name: string) =>
      `Your browser was opened to take “${name}”; the file is in Downloads. If no page appeared, press “Copy letter” and paste it into Word.`,
  },
  savedPageFile: {
    vi: (name: string) =>
      `Trình duyệt của máy vừa được mở để nhận “${name}”; tệp nằm trong thư mục Tải xuống (Downloads). Nếu không có trang nào hiện ra: cấu hình vẫn nằm trong trang “Cấu hình” của sổ làm việc.`,
    en: (name: string) =>
      `Your browser was opened to take “${name}”; the file is in Downloads. If no page appeared: the settings are on the sheet “Cấu hình” of the workbook too.`,
  },
  savedCopied: {
    vi: 'Excel này không lưu được tệp từ ngăn Đánh giá, nên công văn đã được chép sẵn: mở Word, bấm vào trang trống rồi dán (Ctrl+V, trên Mac ⌘V).',
    en: 'This Excel cannot save a file from the pane, so the letter was copied instead: open Word and paste it into an empty page (Ctrl+V, ⌘V on a Mac).',
  },
  savedNone: {
    vi: 'Excel này không lưu được tệp từ ngăn Đánh giá. Hãy bấm “Sao chép công văn” rồi dán vào Word, hoặc bấm “Lập trang in”.',
    en: 'This Excel cannot save a file from the pane. Press “Copy letter” and paste it into Word, or press “Make a page to print”.',
  },
  savedNoneFile: {
    vi: 'Excel này không lưu được tệp từ ngăn Đánh giá. Cấu hình nằm trong trang “Cấu hình” của sổ làm việc: có thể chép trang đó sang sổ khác.',
    en: 'This Excel cannot save a file from the pane. The settings are on the sheet “Cấu hình” of the workbook: that sheet can be copied to another one.',
  },
  copied: {
    vi: 'Đã chép công văn. Mở Word, bấm vào trang trống rồi dán (Ctrl+V, trên Mac ⌘V).',
    en: 'The letter is copied. Open Word and paste it into an empty page (Ctrl+V, ⌘V on a Mac).',
  },
  copiedOlder: {
    vi: 'Trang tổng hợp đã được sửa sau khi công văn này hiện ra. Phần xem trước nay theo bản mới: hãy bấm “Sao chép công văn” lần nữa.',
    en: 'The summary was edited after this letter was shown. The preview is up to date now: press “Copy letter” once more.',
  },
  copyRefused: {
    vi: 'Máy không cho chép tự động. Hãy bôi đen công văn ở phần xem trước rồi nhấn Ctrl+C (trên Mac ⌘C), hoặc bấm “Lập trang in”.',
    en: 'Copying is not allowed here. Select the letter in the preview and press Ctrl+C (⌘C on a Mac), or press “Make a page to print”.',
  },
  sheetMade: {
    vi: (sheet: string) => `Đã thêm trang “${sheet}” ở cuối sổ làm việc, khổ A4, để in (Ctrl+P).`,
    en: (sheet: string) =>
      `The sheet “${sheet}” was added at the end of the workbook, A4, to be printed (Ctrl+P).`,
  },
  sheetOpen: { vi: (sheet: string) => `Mở trang ${sheet}`, en: (sheet: string) => `Open ${sheet}` },
  carriedFrom: {
    vi: (file: string) => `Đã mang sang từ ${file}.`,
    en: (file: string) => `Brought over from ${file}.`,
  },
  carriedSettings: {
    vi: (n: number, names: string) => `Cấu hình (${n} mục): ${names}.`,
    en: (n: number, names: string) => `Settings (${n}): ${names}.`,
  },
  carriedActs: {
    vi: (n: number, rows: string) => `Sổ theo dõi (${n} dòng): ${rows}.`,
    en: (n: number, rows: string) => `Register (${n}): ${rows}.`,
  },
  carriedNothing: {
    vi: 'Không có gì mới: mọi mục đã có trong tệp này.',
    en: 'Nothing new: all of it is in this file already.',
  },
  declineCarried: { vi: 'Không mang sang nữa', en: 'Do not bring it over' },
  declineSome: { vi: 'Bỏ từng mục…', en: 'Decline some of it…' },
  decline: { vi: 'Bỏ', en: 'Decline' },
  declineOne: {
    vi: (name: string) => `Không mang sang: ${name}`,
    en: (name: string) => `Do not bring over: ${name}`,
  },
  carriedDeclined: {
    vi: 'Đã bỏ những gì vừa mang sang; tệp này như trước.',
    en: 'What was brought over is gone; this file is as before.',
  },
  actsRecorded: { vi: 'Đã ghi vào sổ theo dõi.', en: 'Recorded in the register.' },
  recordTakenBack: {
    vi: 'Đã rút lại việc ghi: các dòng của kỳ này trong sổ theo dõi là “đã rút”.',
    en: 'Taken back: the rows of this period in the register are withdrawn.',
  },
  ornamentLooks: { vi: 'trình bày ô', en: 'the look of cells' },
  ornamentFreeze: { vi: 'giữ dòng tiêu đề khi cuộn', en: 'the heading that stays in view' },
  ornamentChart: { vi: 'biểu đồ', en: 'the chart' },
  ornamentPage: { vi: 'thiết lập trang in', en: 'the printed page' },
  ornamentMarks: { vi: 'tô màu trang số liệu', en: 'the marks on the sheet of figures' },
  ornamentRepaint: {
    vi: 'hiện màu ngay (nhấn Ctrl+Alt+F9 nếu chưa thấy màu)',
    en: 'showing marks at once (press Ctrl+Alt+F9 if none are seen)',
  },
  ornamentsRefused: {
    vi: (what: string) =>
      `Số liệu, lời văn và kết quả đã ghi đủ; riêng Excel này không cho: ${what}. Bấm Đánh giá lần nữa khi cửa sổ Excel này đang được chọn để thử lại phần đó.`,
    en: (what: string) =>
      `Figures, sentences and verdicts are complete; only this Excel refused: ${what}. Press Evaluate again with this Excel window in front to try that part once more.`,
  },
  marksLeft: {
    vi: (sheets: string) =>
      `Trên trang ${sheets} có quy tắc định dạng mà Excel không cho đọc, nên mọi đánh dấu ở đó được để nguyên, không thêm, không bớt. Muốn bỏ bằng tay: Trang đầu › Định dạng có điều kiện › Quản lý quy tắc, các quy tắc có chữ danh-gia-thang.`,
    en: (sheets: string) =>
      `On the sheet ${sheets} Excel does not let some formatting rules be read, so all marks there were left as they were, none added, none removed. To remove them by hand: Home › Conditional Formatting › Manage Rules, those that say danh-gia-thang.`,
  },
  clearedNone: { vi: 'Chưa xóa được hết đánh dấu.', en: 'Not all marks could be removed.' },
  waitingColumn: {
    vi: 'Chưa ghi gì: có cột chưa rõ là chỉ tiêu nào. Hãy xem lại các cột, rồi bấm “Đánh giá”.',
    en: 'Nothing was written: it is not clear what a column holds. Check the columns, then press “Evaluate”.',
  },
  waitingEdited: {
    vi: 'Chưa ghi gì: trang tổng hợp của tháng này đã được sửa, và đánh giá lại sẽ làm nó thay đổi. Bấm “Đánh giá” ở đây nếu đồng ý; những chỗ đã sửa được giữ.',
    en: "Nothing was written: this month's summary was edited, and evaluating again would change it. Press “Evaluate” here if that is right; the edits are kept.",
  },
  waitingSummary: {
    vi: 'Chưa có công văn để xuất: tháng này chưa có trang tổng hợp, hoặc trang ghi dở. Hãy bấm “Đánh giá” trước.',
    en: 'There is no letter yet: this month has no summary, or it was not finished. Press “Evaluate” first.',
  },
  waitingLetter: {
    vi: 'Chưa xuất Word: công văn còn thiếu những mục dưới đây. Bổ sung trong “Cấu hình”, hoặc bấm “Xuất Word” để điền tay sau.',
    en: 'Not exported yet: the letter lacks what is listed below. Fill it in under “Settings”, or press “Export to Word” and fill it in by hand.',
  },
} satisfies Dictionary;
