import type { Period } from '../../model';
import { capitalised } from '../../text/letter-case';
import { nounsOf } from '../../text/period-nouns';
import { printPeriod, printPeriodInEnglish, titlePeriod } from '../../text/print-period';
import type { Dictionary } from './words';

/** The result: findings that explain themselves, and what could not be told. */
export const FINDINGS = {
  result: { vi: 'Kết quả', en: 'Result' },
  commend: { vi: 'Biểu dương', en: 'Commended' },
  low: { vi: 'Kết quả thấp', en: 'Low results' },
  warn: { vi: 'Nhắc nhở, phê bình', en: 'Reminded, criticised' },
  stepsBegunAnew: {
    vi: (months: string) =>
      `"Sổ theo dõi" chưa có dòng nào của các tháng trước, dù tệp có số liệu ${months}: lần thứ đang tính từ đầu. Hãy đánh giá cả năm, hoặc ghi các lần trước vào sổ.`,
    en: (months: string) =>
      `"Sổ theo dõi" has no row of the earlier months, although the workbook keeps figures of ${months}: steps are counted from the beginning. Review the whole year, or enter the earlier acts.`,
  },
  undecided: { vi: 'Chưa đủ căn cứ', en: 'Cannot tell' },
  undecidedLead: {
    vi: 'Thiếu số liệu nên chưa kết luận; không đưa vào công văn.',
    en: 'Figures are missing, so nothing is concluded; not in the letter.',
  },
  problems: { vi: 'Vấn đề dữ liệu', en: 'Data problems' },
  problemsShort: { vi: 'Dữ liệu', en: 'Data' },
  nobody: { vi: 'Không có đơn vị nào.', en: 'No unit.' },
  nothing: { vi: 'Chưa có kết quả.', en: 'No result yet.' },
  averages: { vi: 'Bình quân chung', en: 'Overall average' },
  exempted: { vi: 'Đã chấp nhận giải trình', en: 'Explanation accepted' },

  rule: { vi: 'Quy tắc', en: 'Rule' },
  numbers: { vi: 'Số liệu', en: 'Figures' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  value: {
    vi: (period: Period) => capitalised(nounsOf(period).thisOne),
    en: (period: Period) => `This ${nounsOf(period).english}`,
  },
  previous: {
    vi: (period: Period) => capitalised(nounsOf(period).before),
    en: (period: Period) => `Previous ${nounsOf(period).english}`,
  },
  change: { vi: 'Tăng/giảm', en: 'Change' },
  cumulative: { vi: 'Lũy kế', en: 'Cumulative' },
  average: { vi: 'Bình quân', en: 'Average' },
  target: { vi: 'Chỉ tiêu giao', en: 'Target' },
  floor: { vi: 'Mức sàn', en: 'Floor' },
  gap: { vi: 'Chênh lệch', en: 'Gap' },
  count: { vi: 'Số hồ sơ', en: 'Dossiers' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  reasons: { vi: 'Lý do kèm theo', en: 'Further reasons' },
  praised: { vi: 'Được ghi nhận thêm', en: 'Also praised' },
  cells: { vi: 'Ô số liệu', en: 'Cells' },
  nothingToMeasure: { vi: 'không phát sinh', en: 'nothing to measure' },
  ratio: {
    vi: (rate: string, n: number, d: number) => `${rate} (${n}/${d} hồ sơ)`,
    en: (rate: string, n: number, d: number) => `${rate} (${n}/${d} dossiers)`,
  },

  step: { vi: 'Hình thức', en: 'Step' },
  stepText: {
    vi: (form: string, ordinal: string) => `${form} lần thứ ${ordinal}`,
    en: (form: string, ordinal: string) => `${form}, time no. ${ordinal}`,
  },
  stepUnknown: { vi: 'chưa xác định lần thứ', en: 'which time is not known' },
  earlierNone: {
    vi: 'Trong năm chưa có lần nào trước đó.',
    en: 'No earlier time this year.',
  },
  earlierActs: {
    vi: (n: number, months: string) => `Trong năm đã có ${n} lần trước: ${months}.`,
    en: (n: number, months: string) => `${n} earlier ${n === 1 ? 'time' : 'times'} this year: ${months}.`,
  },
  period: { vi: printPeriod, en: printPeriodInEnglish },
  periodTitle: { vi: titlePeriod, en: printPeriodInEnglish },

  goTo: { vi: 'Đến ô', en: 'Go to cell' },
  goToCell: { vi: (cell: string) => `Đến ô ${cell}`, en: (cell: string) => `Go to ${cell}` },
  inLetter: { vi: 'Đưa vào công văn', en: 'In the letter' },
  leftOut: { vi: 'không đưa vào công văn', en: 'not in the letter' },
  rewrite: { vi: 'Sửa lời', en: 'Rewrite' },
  rewriteOf: { vi: (unit: string) => `Lời về ${unit}`, en: (unit: string) => `Sentence about ${unit}` },
  useGenerated: { vi: 'Lấy lại lời gốc', en: 'Back to the generated one' },
  edited: { vi: 'đã sửa', en: 'edited' },
  changeOrdinal: { vi: 'Lần thứ', en: 'Which time' },
  ordinalCounted: { vi: (n: string) => `sổ đếm được: ${n}`, en: (n: string) => `the register counts ${n}` },
  ordinalBack: { vi: 'Lấy số đã đếm', en: 'Use the counted one' },
  ordinalEdited: { vi: 'lần thứ đã sửa', en: 'time edited' },
  noOrdinal: { vi: 'để trống', en: 'blank' },
  accept: { vi: 'Chấp nhận giải trình', en: 'Accept explanation' },
  acceptHint: {
    vi: 'Ghi “Miễn – có báo cáo giải trình” vào Sổ theo dõi rồi đánh giá lại.',
    en: 'Enters the exemption into “Sổ theo dõi” and evaluates again.',
  },
  accepted: {
    vi: (unit: string) => `Đã ghi miễn cho ${unit} và đánh giá lại.`,
    en: (unit: string) => `${unit} is exempt; evaluated again.`,
  },
  explanationTakenBack: {
    vi: (unit: string) => `Đã rút việc chấp nhận giải trình của ${unit} và đánh giá lại.`,
    en: (unit: string) => `The explanation of ${unit} is no longer accepted; evaluated again.`,
  },
  editSaved: {
    vi: (sheet: string) => `Đã ghi vào trang “${sheet}”.`,
    en: (sheet: string) => `Written to the sheet “${sheet}”.`,
  },
  rowGone: {
    vi: 'Dòng này không còn trên trang tổng hợp. Hãy đọc lại.',
    en: 'That row is no longer on the summary sheet. Read again.',
  },
  summaryGone: {
    vi: 'Trang tổng hợp không còn đọc được hoặc đã bị xóa. Hãy đánh giá lại.',
    en: 'The summary sheet is gone or can no longer be read. Evaluate again.',
  },
  entriesOfUnits: {
    vi: (entries: number, units: number) => `${entries} nội dung · ${units} đơn vị`,
    en: (entries: number, units: number) =>
      `${entries} ${entries === 1 ? 'entry' : 'entries'} · ${units} ${units === 1 ? 'unit' : 'units'}`,
  },
  chartBelow: { vi: 'dưới mức so sánh', en: 'worse than the mark' },
  notJudged: { vi: 'chưa xét', en: 'not judged' },
  noRules: {
    vi: 'Bộ quy tắc đang dùng không có quy tắc nào cho mục này.',
    en: 'The rules in force have none for this part.',
  },
  notJudgedWhy: {
    vi: 'Chưa quy tắc nào của mục này xét được đơn vị nào: thiếu số liệu hoặc chỉ tiêu giao.',
    en: 'No rule of this group could judge any unit: figures or targets are missing.',
  },
  order: { vi: 'Thứ tự các mục', en: 'Order of the groups' },
  orderCriticism: { vi: 'Phê bình trước', en: 'Criticism first' },
  orderLetter: { vi: 'Theo công văn', en: 'As in the letter' },

  stateChanged: { vi: 'số liệu đã đổi, cần xác nhận', en: 'figures changed: confirm' },
  stateStale: { vi: 'không còn căn cứ', en: 'no longer grounded' },
  stateHand: { vi: 'thêm bằng tay', en: 'added by hand' },

  whyValue: { vi: 'thiếu số liệu', en: 'the figure is missing' },
  whyTarget: { vi: 'chưa biết chỉ tiêu giao', en: 'the target is not known' },
  whyPrevious: { vi: 'chưa có số liệu kỳ trước', en: 'there is no figure of the period before' },
  whyLastYear: { vi: 'chưa có số liệu cùng kỳ năm trước', en: 'there is no figure of last year' },
  whyRank: { vi: 'còn đơn vị chưa rõ số liệu', en: 'the figures of other units are not known' },
  whyAverage: { vi: 'chưa có bình quân', en: 'there is no average' },
  whyCumulative: { vi: 'thiếu lũy kế', en: 'the cumulative figure is missing' },
  whyKind: { vi: 'chưa rõ là phòng hay xã', en: 'office or commune is not clear' },
  whyDuplicate: { vi: 'đơn vị ghi nhiều dòng', en: 'the unit stands on several rows' },
  whyColumn: { vi: 'chưa rõ cột', en: 'the column is not clear' },
} satisfies Dictionary;
