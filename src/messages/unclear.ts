import type { UnclearMonthReason } from '../model';
import type { Language, Translated } from './language';

/** Why no month could be chosen. */
export type UnclearReason = UnclearMonthReason | 'no-such-sheet' | 'no-such-month';

type Say = (name: string, candidates: string) => string;

const REASONS: Readonly<Record<UnclearReason, Translated<Say>>> = {
  'no-metrics': {
    vi: (name) =>
      `"${name}" không có trang số liệu nào: cần một bảng có cột tên đơn vị và ít nhất một cột chỉ tiêu (số hoá, thanh toán trực tuyến, chứng thực điện tử, quá hạn). Hãy mở đúng tệp, hoặc chỉ rõ trang bằng --sheet.`,
    en: (name) =>
      `"${name}" has no metrics sheet: a table with a column of units and at least one indicator column is needed. Open the right file, or name the sheet with --sheet.`,
  },
  'no-unit-column': {
    vi: (name) =>
      `"${name}" không có cột tên đơn vị (phòng, ban, xã, phường, thị trấn). Hãy thêm một cột "Đơn vị", hoặc chỉ rõ trang bằng --sheet.`,
    en: (name) =>
      `"${name}" has no column of units (offices, communes). Add a column "Đơn vị", or name the sheet with --sheet.`,
  },
  'no-metric-column': {
    vi: (name) =>
      `"${name}" có cột đơn vị nhưng không có cột chỉ tiêu nào nhận ra được (số hoá, thanh toán trực tuyến, chứng thực điện tử, quá hạn). Hãy kiểm tra tiêu đề cột, hoặc chỉ rõ trang bằng --sheet.`,
    en: (name) =>
      `"${name}" has units but no indicator column that could be recognised. Check the column headers, or name the sheet with --sheet.`,
  },
  'units-across': {
    vi: (name, candidates) =>
      `Trong "${name}" các đơn vị đứng cạnh nhau thành cột (${candidates} …), chỉ tiêu nằm dọc; cần mỗi đơn vị một dòng. Hãy chép bảng rồi dán sang trang mới bằng Paste Special – Transpose (hoán vị).`,
    en: (name, candidates) =>
      `In "${name}" the units stand beside each other as columns (${candidates} …), the indicators below each other; one row per unit is needed. Copy the table and paste it into a new sheet with Paste Special – Transpose.`,
  },
  'no-month': {
    vi: (name) =>
      `Không rõ số liệu trong "${name}" là của tháng nào. Hãy ghi tháng ở tên trang ("T8"), ở tiêu đề ("Tháng 8/2023"), hoặc thêm --month 2023-08.`,
    en: (name) =>
      `It is not clear which month "${name}" is about. Put the month into the sheet's name ("T8") or title ("Tháng 8/2023"), or add --month 2023-08.`,
  },
  'no-year': {
    vi: (name, candidates) =>
      `Không nơi nào trong "${name}" ghi năm của tháng: ${candidates}. Hãy ghi cả năm ở tên trang ("T8-2023") hoặc ở tiêu đề ("Tháng 8/2023"), hoặc thêm --month 2023-08.`,
    en: (name, candidates) =>
      `Nothing in "${name}" tells the year of its month: ${candidates}. Put the year into the sheet's name ("T8-2023") or title ("Tháng 8/2023"), or add --month 2023-08.`,
  },
  'two-months': {
    vi: (name, candidates) =>
      `Trong "${name}", tên trang nói một tháng, tiêu đề nói tháng khác: ${candidates}. Hãy sửa cho khớp, hoặc chọn tháng, trên dòng lệnh bằng --month 2023-08.`,
    en: (name, candidates) =>
      `In "${name}" a sheet's name says one month and its title another: ${candidates}. Make them agree, or choose the month, on the command line with --month 2023-08.`,
  },
  'no-opening': {
    vi: (name, candidates) =>
      `Số liệu trong "${name}" ghi đến ngày nào nhưng không ghi tính từ ngày nào: ${candidates}. Hãy ghi "Từ ngày … đến ngày …" ở tiêu đề, hoặc chọn kỳ bằng --period 2025-Q3.`,
    en: (name, candidates) =>
      `"${name}" says up to which day its figures run, but not from which: ${candidates}. Put "Từ ngày … đến ngày …" into the title, or choose the period with --period 2025-Q3.`,
  },
  'several-sheets': {
    vi: (name, candidates) =>
      `"${name}" có nhiều trang cùng nói về tháng này: ${candidates}. Hãy chọn một trang bằng --sheet.`,
    en: (name, candidates) =>
      `Several sheets of "${name}" speak of this month: ${candidates}. Choose one with --sheet.`,
  },
  'no-such-sheet': {
    vi: (name, candidates) => `"${name}" không có trang tên đó. Các trang hiện có: ${candidates}.`,
    en: (name, candidates) => `"${name}" has no sheet of that name. Its sheets: ${candidates}.`,
  },
  'no-such-month': {
    vi: (name, candidates) =>
      `"${name}" không có số liệu của tháng đó. Các tháng nhận ra: ${candidates || 'không có'}.`,
    en: (name, candidates) =>
      `"${name}" holds no figures for that month. Months recognised: ${candidates || 'none'}.`,
  },
};

/** One line: why the month or sheet is not clear, and what to do. */
export function unclearText(
  reason: UnclearReason,
  name: string,
  candidates: readonly string[],
  language: Language,
): string {
  return REASONS[reason][language](name, candidates.join(', '));
}
