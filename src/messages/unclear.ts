import type { UnclearMonthReason } from '../model';
import type { Language, Translated } from './language';

/** Why no month could be chosen. */
export type UnclearReason = UnclearMonthReason | 'no-such-sheet' | 'no-such-month';

type Say = (name: string, candidates: string) => string;

const REASONS: Readonly<Record<UnclearReason, Translated<Say>>> = {
  'no-metrics': {
    vi: (name) =>
      `"${name}" không có trang số liệu nào: cần một bảng có cột tên đơn vị và ít nhất một cột chỉ tiêu (số hoá, thanh toán trực tuyến, chứng thực điện tử, quá hạn). Hãy mở đúng tệp, hoặc chọn trang khác.`,
    en: (name) =>
      `"${name}" has no metrics sheet: a table with a column of units and at least one indicator column is needed. Open the right file, or choose another sheet.`,
  },
  'no-unit-column': {
    vi: (name) =>
      `"${name}" không có cột tên đơn vị (phòng, ban, xã, phường, thị trấn). Hãy thêm một cột "Đơn vị", hoặc chọn trang khác.`,
    en: (name) =>
      `"${name}" has no column of units (offices, communes). Add a column "Đơn vị", or choose another sheet.`,
  },
  'no-metric-column': {
    vi: (name) =>
      `"${name}" có cột đơn vị nhưng không có cột chỉ tiêu nào nhận ra được (số hoá, thanh toán trực tuyến, chứng thực điện tử, quá hạn). Hãy kiểm tra tiêu đề cột, hoặc chọn trang khác.`,
    en: (name) =>
      `"${name}" has units but no indicator column that could be recognised. Check the column headers, or choose another sheet.`,
  },
  'units-across': {
    vi: (name, candidates) =>
      `Trong "${name}" các đơn vị đứng cạnh nhau thành cột (${candidates} …), chỉ tiêu nằm dọc; cần mỗi đơn vị một dòng. Hãy chép bảng rồi dán sang trang mới bằng Paste Special – Transpose (hoán vị).`,
    en: (name, candidates) =>
      `In "${name}" the units stand beside each other as columns (${candidates} …), the indicators below each other; one row per unit is needed. Copy the table and paste it into a new sheet with Paste Special – Transpose.`,
  },
  'no-month': {
    vi: (name) =>
      `Không rõ số liệu trong "${name}" là của kỳ nào. Hãy ghi kỳ ở tên trang ("T8", "Quý III-2025") hoặc ở tiêu đề ("Tháng 8/2023", "Từ ngày … đến ngày …").`,
    en: (name) =>
      `It is not clear which period "${name}" is about. Put it into the sheet's name ("T8", "Quý III-2025") or title ("Tháng 8/2023", "Từ ngày … đến ngày …").`,
  },
  'no-year': {
    vi: (name, candidates) =>
      `Không nơi nào trong "${name}" ghi năm của kỳ: ${candidates}. Hãy ghi cả năm ở tên trang ("T8-2023") hoặc ở tiêu đề ("Tháng 8/2023").`,
    en: (name, candidates) =>
      `Nothing in "${name}" tells the year of its period: ${candidates}. Put the year into the sheet's name ("T8-2023") or title ("Tháng 8/2023").`,
  },
  'two-months': {
    vi: (name, candidates) =>
      `Trong "${name}", tên trang nói một kỳ, tiêu đề nói kỳ khác: ${candidates}. Hãy sửa cho khớp, hoặc chọn kỳ.`,
    en: (name, candidates) =>
      `In "${name}" a sheet's name says one period and its title another: ${candidates}. Make them agree, or choose the period.`,
  },
  'no-opening': {
    vi: (name, candidates) =>
      `Số liệu trong "${name}" ghi đến ngày nào nhưng không ghi tính từ ngày nào: ${candidates}. Hãy chọn một trong hai, hoặc ghi "Từ ngày … đến ngày …" ở tiêu đề.`,
    en: (name, candidates) =>
      `"${name}" says up to which day its figures run, but not from which: ${candidates}. Choose one of the two, or put "Từ ngày … đến ngày …" into the title.`,
  },
  'several-sheets': {
    vi: (name, candidates) =>
      `"${name}" có nhiều trang cùng nói về một kỳ: ${candidates}. Hãy chọn một trang.`,
    en: (name, candidates) => `Several sheets of "${name}" speak of one period: ${candidates}. Choose one.`,
  },
  'no-such-sheet': {
    vi: (name, candidates) => `"${name}" không có trang tên đó. Các trang hiện có: ${candidates}.`,
    en: (name, candidates) => `"${name}" has no sheet of that name. Its sheets: ${candidates}.`,
  },
  'no-such-month': {
    vi: (name, candidates) =>
      `"${name}" không có số liệu của kỳ đó. Các kỳ nhận ra: ${candidates || 'không có'}.`,
    en: (name, candidates) =>
      `"${name}" holds no figures for that period. Periods recognised: ${candidates || 'none'}.`,
  },
};

/** One line, in every door: why the period or sheet is not clear, and what to do. */
export function unclearText(
  reason: UnclearReason,
  name: string,
  candidates: readonly string[],
  language: Language,
): string {
  return REASONS[reason][language](name, candidates.join(', '));
}
