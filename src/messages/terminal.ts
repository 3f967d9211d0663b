import type { Severity } from '../model';

/** The words of the terminal report. */
export const TERMINAL = {
  title: (period: string, sheet: string, preset: string) =>
    `Đánh giá ${period} – trang "${sheet}", bộ quy tắc ${preset}`,
  averages: 'Bình quân chung',
  noAverage: 'chưa xác định được',
  groups: {
    commend: 'Biểu dương',
    low: 'Kết quả thấp',
    warn: 'Nhắc nhở, phê bình',
  },
  /** After a warning's sentence: its step on the ladder. */
  step: (form: string | null, ordinal: number | null): string =>
    ordinal === null
      ? `${form ?? 'chưa rõ hình thức'}, ${form === null ? '' : 'chưa rõ '}lần thứ mấy`
      : `${form ?? ''} lần thứ ${ordinal}`.trim(),
  unrecorded: (periods: readonly string[], latest: string): string =>
    `  Lưu ý: "Sổ theo dõi" chưa có dòng nào trước ${latest}, trong khi tệp có số liệu ${periods.join(', ')}. Lần thứ ở trên tính từ đầu; chạy với --all-months để tính nối tiếp các tháng, hoặc ghi các lần trước vào sổ.`,
  undecided: 'Chưa đủ căn cứ',
  nobody: 'không có',
  problems: (errors: number, warnings: number, notices: number) =>
    `Vấn đề dữ liệu: ${errors} lỗi, ${warnings} cảnh báo, ${notices} lưu ý`,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Lưu ý' } satisfies Record<Severity, string>,
  missing: 'Còn thiếu trong công văn',
  files: 'Đã ghi',
  workbook: 'Sổ làm việc đã tô màu và có trang tổng hợp',
  letter: 'Công văn',
  notice: 'Công văn gửi riêng',
  noLetter:
    'Không lập công văn: chưa xét được đơn vị nào theo quy tắc nào (xem "Chưa đủ căn cứ" và "Vấn đề dữ liệu").',
  noLetterOf: (period: string): string => `${period}: không lập công văn, chưa xét được đơn vị nào.`,
  recorded: 'Sổ theo dõi',
  act: (unit: string, form: string | null, ordinal: number | null): string =>
    `${unit}: ${form ?? 'chưa rõ hình thức'}${ordinal === null ? '' : ` lần thứ ${ordinal}`}`,
  notCounted: (year: number, periods: readonly string[]): string =>
    `Bảng tổng hợp năm ${year} không tính: ${periods.join(', ')} (khác loại kỳ).`,
  leftOut: (period: string, why: string): string => `${period} chưa đánh giá: ${why}`,
  yearRecorded: (noun: string): string =>
    `Sổ theo dõi: đã ghi nhắc nhở, phê bình của tất cả các ${noun} trên.`,
  yearNotRecorded: (noun: string): string =>
    `Lần thứ được tính nối tiếp qua các ${noun}; "Sổ theo dõi" giữ nguyên. Thêm --record để ghi vào sổ.`,
  inExcel:
    'Mở sổ làm việc trên bằng Excel: ô được tô màu ở trang số liệu, trang tổng hợp nằm ngay bên cạnh; công văn mở bằng Word.',
} as const;
