import type { Dictionary } from './words';

/** A period chosen in words; what leads on where there is none, or nothing to evaluate. */
export const PERIODS = {
  pickPeriod: { vi: 'Chọn kỳ', en: 'Choose the period' },
  periodKind: { vi: 'Loại kỳ', en: 'Kind' },
  kindMonth: { vi: 'tháng', en: 'month' },
  kindQuarter: { vi: 'quý', en: 'quarter' },
  kindWeek: { vi: 'tuần', en: 'week' },
  kindHalfYear: { vi: '6 tháng', en: 'half-year' },
  kindNineMonths: { vi: '9 tháng đầu năm', en: 'first nine months' },
  kindYear: { vi: 'cả năm', en: 'whole year' },
  kindRange: { vi: 'từ ngày đến ngày', en: 'from a day to a day' },
  numberQuarter: { vi: 'Quý (1–4)', en: 'Quarter (1–4)' },
  numberWeek: { vi: 'Tuần (1–53)', en: 'Week (1–53)' },
  numberHalf: { vi: 'Nửa năm (1, 2)', en: 'Half (1, 2)' },
  periodNumber: { vi: 'Thứ mấy', en: 'Which one' },
  periodYear: { vi: 'Năm', en: 'Year' },
  periodFrom: { vi: 'Từ ngày', en: 'From' },
  periodTo: { vi: 'Đến ngày', en: 'To' },
  takePeriod: { vi: (period: string) => `Lấy ${period}`, en: (period: string) => `Take ${period}` },
  addSample: { vi: 'Thêm trang số liệu mẫu', en: 'Add a sheet of sample figures' },
  addSampleHint: {
    vi: 'Trang “T8” của một huyện, để thử; xóa lúc nào cũng được.',
    en: 'The sheet “T8” of a district, to try things out; delete it whenever you like.',
  },
} satisfies Dictionary;
