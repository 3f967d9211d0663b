import type { WorkbookErrorCode } from '../model';
import type { Language, Translated } from './language';

/** Why a workbook could not be read or written, and what a file system adds. */
export type FailureCode =
  | WorkbookErrorCode
  | 'not-found'
  | 'is-a-folder'
  | 'locked'
  | 'no-space'
  | 'unwritable';

type Say = (name: string, detail: string) => string;

/** Inside Excel there is one workbook, and it needs no name. */
const THIS: Translated = { vi: 'Sổ làm việc đang mở', en: 'The open workbook' };
const quoted = (name: string, language: Language): string => (name === '' ? THIS[language] : `"${name}"`);

const FAILURES: Readonly<Record<FailureCode, Translated<Say>>> = {
  'not-a-workbook': {
    vi: (name) =>
      `"${name}" không phải là tệp Excel. Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu "Excel Workbook (.xlsx)", rồi thử lại.`,
    en: (name) =>
      `"${name}" is not an Excel file. Open it in Excel, save it as "Excel Workbook (.xlsx)" and try again.`,
  },
  'other-format': {
    vi: (name, kind) =>
      `${quoted(name, 'vi')} là tệp kiểu ${kind || 'khác'}, chưa đọc được trực tiếp. Hãy mở bằng Excel (hoặc LibreOffice), chọn Lưu thành (Save As) kiểu "Excel Workbook (.xlsx)", rồi thử lại.`,
    en: (name, kind) =>
      `${quoted(name, 'en')} is a ${kind || 'different'} file, which cannot be read directly. Open it in Excel (or LibreOffice), save it as "Excel Workbook (.xlsx)" and try again.`,
  },
  encrypted: {
    vi: (name) =>
      `"${name}" được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu), lưu lại, rồi thử lại.`,
    en: (name) =>
      `"${name}" is locked with a password. Open it in Excel, remove the password (File › Info › Protect Workbook › Encrypt with Password), save and try again.`,
  },
  damaged: {
    vi: (name) =>
      `"${name}" bị hỏng hoặc chưa tải về đủ. Hãy lấy lại tệp gốc, hoặc mở bằng Excel chọn "Mở và sửa chữa", lưu lại, rồi thử lại.`,
    en: (name) =>
      `"${name}" is damaged or incomplete. Get the original again, or use "Open and Repair" in Excel, save and try again.`,
  },
  'too-large': {
    vi: (name) =>
      `${quoted(name, 'vi')} quá lớn để đọc an toàn. Hãy chép riêng các trang số liệu của tháng sang một tệp .xlsx mới, rồi thử lại.`,
    en: (name) =>
      `${quoted(name, 'en')} is too large to be read safely. Copy the month's sheets to a new .xlsx file and try again.`,
  },
  protected: {
    vi: (name, sheet) =>
      `Trang "${sheet || name}" đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi thử lại; số liệu và chữ đã gõ vẫn nguyên.`,
    en: (name, sheet) =>
      `The sheet "${sheet || name}" is protected and cannot be written. Unprotect it (Review › Unprotect Sheet) and try again; your figures and edits are as they were.`,
  },
  filtered: {
    vi: (name, sheet) =>
      `Trang "${sheet || name}" đang lọc, Excel có thể ghi nhầm dòng nên chưa ghi gì vào đó. Hãy bỏ lọc (Dữ liệu › Xóa bộ lọc) rồi thử lại; số liệu và chữ đã gõ vẫn nguyên.`,
    en: (name, sheet) =>
      `The sheet "${sheet || name}" is filtered and Excel may write into the wrong rows, so nothing was written there. Clear the filter (Data › Clear) and try again; your figures and edits are as they were.`,
  },
  'not-kept': {
    vi: (_, cell) =>
      `Excel không giữ đúng nội dung vừa ghi vào ô ${cell}. Hãy xem lại trang đó (bỏ lọc, bỏ kiểm tra dữ liệu nếu có), sửa cho đúng rồi ghi lại.`,
    en: (_, cell) =>
      `Excel does not hold what was written into ${cell}. Look at that sheet (clear filters and data validation, if any), put it right and write again.`,
  },
  'structure-protected': {
    vi: () =>
      'Cấu trúc của sổ làm việc đang được bảo vệ nên không thêm hay đổi tên trang được. Hãy bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi thử lại; số liệu và chữ đã gõ vẫn nguyên.',
    en: () =>
      'The structure of the workbook is protected, so no sheet can be added or renamed. Unprotect it (Review › Protect Workbook) and try again; your figures and edits are as they were.',
  },
  'read-only': {
    vi: () =>
      'Tệp đang mở ở chế độ chỉ xem nên không ghi được. Hãy bấm "Cho phép chỉnh sửa" (Enable Editing), hoặc lưu thành bản khác, rồi thử lại; số liệu và chữ đã gõ vẫn nguyên.',
    en: () =>
      'The file is open for viewing only. Press "Enable Editing", or save a copy, and try again; your figures and edits are as they were.',
  },
  'sheet-gone': {
    vi: (_, sheet) =>
      `Trang ${sheet ? `"${sheet}" ` : ''}vừa bị xóa hoặc đổi tên. Hãy mở trang số liệu cần đánh giá rồi thử lại.`,
    en: (_, sheet) =>
      `The sheet ${sheet ? `"${sheet}" ` : ''}was deleted or renamed meanwhile. Open the sheet to be evaluated and try again.`,
  },
  'sheet-hidden': {
    vi: (_, sheet) =>
      `Trang "${sheet}" đang ẩn nên không chuyển đến được. Hãy bỏ ẩn (bấm chuột phải vào tên trang › Bỏ ẩn) rồi thử lại.`,
    en: (_, sheet) =>
      `The sheet "${sheet}" is hidden and cannot be shown. Unhide it (right-click a sheet tab › Unhide) and try again.`,
  },
  'cell-editing': {
    vi: () =>
      'Excel đang ở chế độ gõ vào ô. Hãy nhấn Enter (hoặc Esc) để kết thúc rồi bấm lại; chưa có gì bị thay đổi.',
    en: () => 'A cell is being edited. Press Enter (or Esc) to finish and try again; nothing was changed.',
  },
  busy: {
    vi: () => 'Excel đang bận, chưa nhận thêm việc. Hãy đợi vài giây rồi thử lại; chưa có gì bị thay đổi.',
    en: () => 'Excel is busy and takes no more work. Wait a few seconds and try again; nothing was changed.',
  },
  'write-interrupted': {
    vi: () =>
      'Excel ngắt giữa chừng khi đang ghi. Số liệu và chữ đã gõ vẫn còn; trang tổng hợp hoặc đánh dấu có thể chưa đủ. Hãy bấm lại lần nữa để ghi cho xong.',
    en: () =>
      'Excel broke off while writing. Your figures and edits are still there; the summary or marks may be incomplete. Press the button once more to finish.',
  },
  'host-failed': {
    vi: () => 'Excel không trả lời. Hãy thử lại; nếu vẫn vậy, lưu tệp, đóng và mở lại Excel.',
    en: () =>
      'Excel did not answer. Try again; if it persists, save the file, close Excel and open it again.',
  },
  'host-too-old': {
    vi: (_, member) =>
      `Bản Excel này quá cũ${member ? ` (thiếu ${member})` : ''}. Hãy dùng bản chạy trong trình duyệt, hoặc Excel 2021 trở lên.`,
    en: (_, member) =>
      `This Excel is too old${member ? ` (it lacks ${member})` : ''}. Use the browser version, or Excel 2021 or later.`,
  },
  'not-found': {
    vi: (name) => `Không tìm thấy tệp "${name}". Hãy kiểm tra lại tên và thư mục.`,
    en: (name) => `The file "${name}" was not found. Check its name and folder.`,
  },
  'is-a-folder': {
    vi: (name) => `"${name}" là thư mục. Hãy chỉ ra một tệp .xlsx trong đó.`,
    en: (name) => `"${name}" is a folder. Name an .xlsx file inside it.`,
  },
  locked: {
    vi: (name) =>
      `"${name}" đang được một chương trình khác giữ hoặc không có quyền truy cập. Hãy đóng tệp ở chương trình kia (hoặc kiểm tra quyền) rồi thử lại.`,
    en: (name) =>
      `"${name}" is held by another program, or access is denied. Close it there (or check permissions) and try again.`,
  },
  'no-space': {
    vi: (name) =>
      `Ổ đĩa đã đầy, không ghi được vào "${name}". Hãy giải phóng dung lượng hoặc chọn thư mục khác bằng --out.`,
    en: (name) =>
      `The disk is full: "${name}" could not be written. Free some space or choose another folder with --out.`,
  },
  unwritable: {
    vi: (name) => `Không ghi được vào "${name}". Hãy chọn thư mục khác bằng --out.`,
    en: (name) => `"${name}" could not be written. Choose another folder with --out.`,
  },
};

/** One line: what happened to the file or sheet called `name` (empty: the workbook that is open), and the way out. */
export function failureText(code: FailureCode, name: string, detail: string, language: Language): string {
  return FAILURES[code][language](name, detail);
}
