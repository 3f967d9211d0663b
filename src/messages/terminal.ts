/** The words of the terminal report. */
export const TERMINAL = {
  title: (month: string, sheet: string, preset: string) =>
    `Đánh giá tháng ${month} – trang "${sheet}", bộ quy tắc ${preset}`,
  averages: 'Bình quân chung',
  noAverage: 'chưa xác định được',
  groups: {
    commend: 'Biểu dương',
    low: 'Kết quả thấp',
    warn: 'Nhắc nhở, phê bình',
  },
  undecided: 'Chưa đủ căn cứ',
  nobody: 'không có',
  problems: (errors: number, warnings: number, notices: number) =>
    `Vấn đề dữ liệu: ${errors} lỗi, ${warnings} cảnh báo, ${notices} lưu ý`,
  missing: 'Còn thiếu trong công văn',
  files: 'Đã ghi',
  workbook: 'Sổ làm việc đã tô màu và có trang tổng hợp',
  letter: 'Công văn',
  recorded: 'Sổ theo dõi',
  inExcel:
    'Mở sổ làm việc trên bằng Excel: ô được tô màu ở trang số liệu, trang tổng hợp nằm ngay bên cạnh; công văn mở bằng Word.',
} as const;
