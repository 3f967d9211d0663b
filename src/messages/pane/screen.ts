import type { Period } from '../../model';
import { capitalised } from '../../text/letter-case';
import { nounsOf, type nounsOfAll } from '../../text/period-nouns';
import type { Dictionary } from './words';

type Nouns = ReturnType<typeof nounsOfAll>;

/** The one screen: what was recognised, the one button, what became of it. */
export const SCREEN = {
  title: { vi: 'Đánh giá tháng', en: 'Monthly review' },
  skip: { vi: 'Đến kết quả', en: 'Skip to the result' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  languageHint: { vi: 'Switch to English', en: 'Chuyển sang tiếng Việt' },
  opening: { vi: 'Đang đọc sổ làm việc…', en: 'Reading the workbook…' },
  evaluating: { vi: 'Đang đánh giá…', en: 'Evaluating…' },
  writing: { vi: 'Đang ghi vào sổ làm việc…', en: 'Writing to the workbook…' },
  exporting: { vi: 'Đang lập công văn…', en: 'Making the letter…' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  checking: { vi: 'Đang thử Excel này…', en: 'Trying this Excel…' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  cancelled: { vi: 'Đã dừng; chưa ghi gì thêm.', en: 'Stopped; nothing more was written.' },
  close: { vi: 'Đóng', en: 'Close' },
  back: { vi: 'Quay lại', en: 'Back' },
  save: { vi: 'Lưu', en: 'Save' },
  refresh: { vi: 'Đọc lại', en: 'Read again' },

  recognised: { vi: 'Đã nhận dạng', en: 'Recognised' },
  sheet: { vi: 'Trang số liệu', en: 'Metrics sheet' },
  month: {
    vi: (period: Period | undefined) => capitalised(nounsOf(period).noun),
    en: (period: Period | undefined) => capitalised(nounsOf(period).english),
  },
  otherPeriod: { vi: 'Kỳ khác…', en: 'Another period…' },
  preset: { vi: 'Bộ quy tắc', en: 'Set of rules' },
  presetDefault: { vi: 'Thông thường', en: 'Usual' },
  presetScore: { vi: 'Bộ chỉ số 766', en: 'Decision 766 scores' },
  presetDisbursement: { vi: 'Giải ngân vốn đầu tư công', en: 'Public investment' },
  presetApril: { vi: 'Theo công văn tháng 4/2023', en: 'As in the letter of April 2023' },
  presetAugust: { vi: 'Theo công văn tháng 8/2023', en: 'As in the letter of August 2023' },
  columns: {
    vi: (known: number, all: number) => `Đã nhận dạng ${known}/${all} cột`,
    en: (known: number, all: number) => `${known} of ${all} columns recognised`,
  },
  columnsShort: {
    vi: (known: number, all: number) => `${known}/${all} cột`,
    en: (known: number, all: number) => `${known}/${all} columns`,
  },
  rulesOpen: {
    vi: (n: number) => `${n} quy tắc`,
    en: (n: number) => `${n} ${n === 1 ? 'rule' : 'rules'}`,
  },
  rulesHint: { vi: 'Xem, sửa quy tắc', en: 'Check and change rules' },
  columnsOpen: { vi: 'Xem, sửa cột', en: 'Check columns' },
  units: {
    vi: (n: number) => `${n} đơn vị`,
    en: (n: number) => `${n} ${n === 1 ? 'unit' : 'units'}`,
  },
  averageSheet: {
    vi: (address: string) => `Bình quân lấy từ dòng chung của trang (${address})`,
    en: (address: string) => `Average taken from the sheet's own total row (${address})`,
  },
  averageComputed: {
    vi: 'Bình quân tính từ tổng số hồ sơ của các đơn vị',
    en: "Average computed from the sums of the units' dossiers",
  },
  averageOfPoints: {
    vi: 'Bình quân là điểm trung bình của các đơn vị',
    en: "The average is the mean of the units' points",
  },
  averageNone: { vi: 'Chưa có căn cứ tính bình quân', en: 'Nothing to take an average from' },
  earlier: {
    vi: (when: string, sheet: string) => `Đã đánh giá lúc ${when} từ trang “${sheet}”.`,
    en: (when: string, sheet: string) => `Evaluated at ${when} from the sheet “${sheet}”.`,
  },
  earlierSame: { vi: 'Số liệu từ đó không đổi.', en: 'The figures have not changed since.' },
  earlierChanged: {
    vi: (n: number) => `Từ đó số liệu đã khác ở ${n} nội dung: hãy đánh giá lại.`,
    en: (n: number) => `Figures behind ${n} ${n === 1 ? 'entry' : 'entries'} changed since: evaluate again.`,
  },

  evaluate: { vi: 'Đánh giá', en: 'Evaluate' },
  evaluateAgain: { vi: 'Đánh giá lại', en: 'Evaluate again' },
  willMark: {
    vi: (n: number) => `tô ${n} ô`,
    en: (n: number) => `highlight ${n} ${n === 1 ? 'cell' : 'cells'}`,
  },
  willCreate: {
    vi: (sheet: string) => `tạo trang “${sheet}”`,
    en: (sheet: string) => `create the sheet “${sheet}”`,
  },
  willUpdate: {
    vi: (sheet: string) => `cập nhật trang “${sheet}” (giữ những chỗ đã sửa)`,
    en: (sheet: string) => `update the sheet “${sheet}” (edits are kept)`,
  },
  willLeave: {
    vi: (sheet: string) => `để nguyên trang “${sheet}”`,
    en: (sheet: string) => `leave the sheet “${sheet}” as it is`,
  },
  willSetAside: {
    vi: (sheet: string) => `cất trang cũ thành “${sheet}”`,
    en: (sheet: string) => `set the old sheet aside as “${sheet}”`,
  },
  will: { vi: (what: string) => `Sẽ ${what}.`, en: (what: string) => `Will ${what}.` },
  done: { vi: (what: string) => `Đã xong: ${what}.`, en: (what: string) => `Done: ${what}.` },
  undoWorks: { vi: 'Có thể hoàn tác bằng Ctrl+Z.', en: 'Ctrl+Z will undo it.' },
  undoLost: {
    vi: 'Bản Excel này không hoàn tác được bằng Ctrl+Z; dùng “Xóa đánh dấu” và “Khôi phục bản trước”.',
    en: 'Ctrl+Z cannot undo this here; use “Clear marks” and “Restore previous”.',
  },
  and: { vi: ' và ', en: ' and ' },
  changedMeanwhile: {
    vi: (cells: string) =>
      `Có người vừa sửa ${cells} trong lúc ghi. Hãy bấm “Đánh giá” lần nữa để tính theo số liệu mới.`,
    en: (cells: string) =>
      `${cells} changed while we were writing. Press “Evaluate” once more to use the new figures.`,
  },

  evaluatedAnew: {
    vi: (cells: string) =>
      `Có người vừa sửa ${cells} trong lúc ghi; đã đánh giá lại theo nội dung mới, chỗ sửa được giữ.`,
    en: (cells: string) =>
      `${cells} changed while we were writing; all was evaluated again and the change was kept.`,
  },

  clearMarks: { vi: 'Xóa đánh dấu', en: 'Clear marks' },
  clearedMarks: {
    vi: 'Đã xóa đánh dấu; màu và quy tắc có sẵn giữ nguyên.',
    en: 'The marks are gone; your own colours and rules are as they were.',
  },
  restore: { vi: 'Khôi phục bản trước', en: 'Restore previous' },
  restored: { vi: 'Đã khôi phục trang tổng hợp trước đó.', en: 'The previous summary is back.' },
  more: { vi: 'Việc khác', en: 'More' },
  settings: { vi: 'Cấu hình', en: 'Settings' },

  welcome: {
    vi: 'Chọn sổ làm việc Excel có bảng số liệu của tháng. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
    en: "Choose the Excel workbook with the month's figures. It is read on this computer and sent nowhere.",
  },
  openFile: { vi: 'Mở tệp Excel…', en: 'Open an Excel file…' },
  openOther: { vi: 'Mở tệp khác…', en: 'Open another file…' },
  drop: {
    vi: 'hoặc thả tệp vào đây (.xlsx, .xlsm; bảng .xls, .html xuất từ cổng dịch vụ công)',
    en: 'or drop a file here (.xlsx, .xlsm; tables that portals export as .xls or .html)',
  },
  openSample: { vi: 'Thử với số liệu mẫu tháng 8/2023', en: 'Try it with the sample of August 2023' },
  saved: {
    vi: (name: string) => `Đã lưu “${name}” vào thư mục Tải xuống. Nếu chưa thấy tệp, dùng liên kết:`,
    en: (name: string) => `“${name}” was saved to your downloads. If you do not see it, use the link:`,
  },
  savedLink: { vi: (name: string) => `Tải ${name}`, en: (name: string) => `Download ${name}` },
  notSaved: { vi: 'chưa lưu', en: 'not saved' },
  saveFile: { vi: 'Lưu tệp', en: 'Save the file' },
  rereadFile: { vi: 'Đọc lại tệp…', en: 'Read the file again…' },
  rereadHint: {
    vi: 'Chọn tệp đã sửa trong Excel: số liệu lấy từ tệp ấy, mọi chỗ đã sửa ở đây được giữ.',
    en: 'Choose the file mended in Excel: its figures are taken, everything edited here is kept.',
  },
  unsaved: {
    vi: 'Thay đổi mới ở trong trang này; hãy bấm “Lưu tệp”.',
    en: 'The changes are only in this page so far: press “Save the file”.',
  },
  sheetView: { vi: 'Trang tính', en: 'Sheet' },
  rowsShown: {
    vi: (shown: number, all: number) => `Đang hiện ${shown}/${all} dòng`,
    en: (shown: number, all: number) => `${shown} of ${all} rows shown`,
  },
  rowsMore: { vi: 'Hiện thêm', en: 'Show more' },
  markWarn: { vi: 'nhắc nhở, phê bình', en: 'reminded or criticised' },
  markLow: { vi: 'kết quả thấp', en: 'low result' },
  markCommend: { vi: 'biểu dương', en: 'commended' },
  legend: { vi: 'Chú thích', en: 'Legend' },

  unexpected: {
    vi: 'Có lỗi ngoài dự kiến; sổ làm việc không bị thay đổi thêm. Hãy thử lại.',
    en: 'Something unexpected went wrong; the workbook was not changed further. Try again.',
  },
  officeBlocked: {
    vi: 'Không tải được thư viện Office từ mạng (có thể bị chặn). Kiểm tra mạng rồi mở lại bảng, hoặc mở địa chỉ dưới đây bằng trình duyệt và chọn tệp Excel.',
    en: 'The Office library could not be loaded from the network (it may be blocked). Check the network and open the pane again, or open the address below in a browser and choose your Excel file.',
  },
  sampleFailed: {
    vi: 'Không đọc được tệp mẫu. Hãy mở một tệp Excel có số liệu.',
    en: 'The sample could not be read. Open your own Excel file.',
  },

  yearOpen: {
    vi: (n: number, { noun }: Nouns) => `Cả năm: ${n} ${noun}…`,
    en: (n: number, { english }: Nouns) => `All ${n} ${english}s…`,
  },
  formTaken: {
    vi: (name: string) => `Mẫu “${name}” dùng được; công văn sẽ được lập theo mẫu này.`,
    en: (name: string) => `The form “${name}” can be used; letters will be made with it.`,
  },
  formUntilClosed: {
    vi: 'Máy này không lưu được mẫu: mẫu chỉ dùng đến khi đóng ngăn.',
    en: 'This computer could not keep the form: it is used until the pane is closed.',
  },
  answerSaved: {
    vi: 'Đã nhớ câu trả lời ở trang “Cấu hình”.',
    en: 'The answer is remembered in the sheet “Cấu hình”.',
  },
  remove: { vi: 'Xóa', en: 'Remove' },
} satisfies Dictionary;
