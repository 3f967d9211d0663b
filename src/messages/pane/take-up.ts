import type { Dictionary } from './words';

/** Taking a column of the officer's own up into the evaluation. */
export const TAKE_UP = {
  takeUp: { vi: 'Đưa vào đánh giá', en: 'Evaluate it' },
  takeUpOf: {
    vi: (column: string) => `Đưa vào đánh giá: ${column}`,
    en: (column: string) => `Evaluate: ${column}`,
  },
  takeUpTitle: { vi: 'Thêm chỉ tiêu từ cột này', en: 'Add an indicator from this column' },
  takeUpName: { vi: 'Tên chỉ tiêu', en: 'Name of the indicator' },
  takeUpKind: { vi: 'Loại', en: 'Kind' },
  kindRate: { vi: 'tỷ lệ %', en: 'rate in percent' },
  kindScore: { vi: 'điểm', en: 'points' },
  kindCount: { vi: 'số lượng', en: 'count' },
  kindAmount: { vi: 'khối lượng, giá trị', en: 'amount' },
  takeUpBetter: { vi: 'Chiều tốt', en: 'Better when' },
  betterHigher: { vi: 'càng cao càng tốt', en: 'higher' },
  betterLower: { vi: 'càng thấp càng tốt', en: 'lower' },
  takeUpCompared: { vi: 'So với', en: 'Compared with' },
  comparedAverage: { vi: 'bình quân chung', en: 'the overall average' },
  comparedTarget: { vi: 'chỉ tiêu giao', en: 'the target' },
  comparedLevel: { vi: 'một mức', en: 'a fixed level' },
  comparedZero: { vi: 'số 0', en: 'zero' },
  takeUpLevel: { vi: 'Mức', en: 'Level' },
  levelWanted: { vi: 'Cần một số, tối đa hai chữ số thập phân', en: 'A number with at most two decimals' },
  takeUpHint: {
    vi: 'Đơn vị kém hơn mức so sánh được nêu ở mục “Kết quả thấp”. Sửa, bỏ ở trang “Cấu hình”.',
    en: 'Units worse than that are listed under “Low results”. Change or drop it in the sheet “Cấu hình”.',
  },
} satisfies Dictionary;
