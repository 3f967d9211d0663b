/** The words of the year's overview sheet, an office's own paper in Vietnamese; its headings are what it is known by. */
export const OVERVIEW_WORDS = {
  sheetName: (year: number): string => `Tổng hợp năm ${year}`,
  title: (year: number, byMonth: boolean): string =>
    `BẢNG TỔNG HỢP ĐÁNH GIÁ CÁC ${byMonth ? 'THÁNG' : 'KỲ'} NĂM ${year}`,
  origin: (time: string, preset: string): string => `Đánh giá lúc: ${time}   ·   Bộ quy tắc: ${preset}`,
  headings: {
    number: 'STT',
    unit: 'Đơn vị',
    month: (month: number): string => `Tháng ${month}`,
    acts: 'Nhắc nhở, phê bình trong năm',
    cumulative: (indicator: string): string => `Lũy kế ${indicator}`,
    need: (next: string): string => `Cần thêm trong ${next}`,
  },
  /** What stands in a cell; a low result by the initials of its indicator, an act by those of its form. */
  short: {
    commended: 'BD',
    exemption: 'M',
    low: (initials: string): string => initials.toLocaleLowerCase('vi'),
  },
  times: (count: number): string => `${count} lần`,
  need: {
    met: (target: string): string => `Đã đạt ${target}`,
    shortly: {
      some: (count: string, target: string, dossiers: string): string =>
        `${count}/${dossiers} hồ sơ để đạt ${target}`,
      outOfReach: (least: string): string => `chưa thể; ít nhất ${least} hồ sơ`,
      least: (least: string, target: string): string => `ít nhất ${least} hồ sơ để đạt ${target}`,
      never: (target: string): string => `không thể đạt ${target}`,
    },
    /** As many dossiers next month as this month. */
    some: (count: string, what: string, target: string, dossiers: string): string =>
      `Cần thêm ${count} hồ sơ ${what} để đạt ${target} (trên ${dossiers} hồ sơ)`,
    outOfReach: (target: string, dossiers: string, least: string, what: string): string =>
      `Với ${dossiers} hồ sơ thì chưa thể đạt ${target}; cần ít nhất ${least} hồ sơ, tất cả ${what}`,
    least: (least: string, what: string, target: string): string =>
      `Cần thêm ít nhất ${least} hồ sơ ${what} để đạt ${target}`,
    never: (target: string): string => `Không thể đạt ${target} trong kỳ lũy kế này`,
  },
  notCounted: (periods: readonly string[]): string =>
    `Bảng này không tính: ${periods.join(', ')} (khác loại kỳ).`,
  key: (forms: readonly string[], low: readonly string[]): string =>
    [
      'BD: biểu dương',
      ...forms,
      ...(low.length > 0 ? [`kết quả thấp: ${low.join(', ')}`] : []),
      'M: có báo cáo giải trình',
    ].join(' · '),
  legend: (noun: string): readonly string[] => [
    `Mỗi ô ghi nội dung được đưa vào công văn của ${noun} đó. Ô trống: không có nội dung nào. Ô "–": ${noun} đó chưa đánh giá.`,
    `"Cần thêm" giả định ${noun} sau phát sinh số hồ sơ bằng ${noun} gần nhất; khi chưa biết số đó thì nêu số hồ sơ ít nhất, nếu mọi hồ sơ mới đều thực hiện được. "20/55 hồ sơ": 20 trong 55 hồ sơ ấy. Trống: chưa đủ số liệu lũy kế.`,
    'Trang này được lập lại mỗi lần đánh giá cả năm; bản trước được giữ ở một trang ẩn.',
  ],
  notEvaluated: '–',
} as const;
