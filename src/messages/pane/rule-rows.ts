import type { Dictionary } from './words';

/** The rules as rows: added, changed, dropped, put in order, with whom each would name. */
export const RULE_ROWS = {
  rulesTitle: { vi: 'Quy tắc', en: 'Rules' },
  rulesLead: {
    vi: 'Mỗi quy tắc nêu đơn vị nào trong công văn. Thay đổi được lưu vào trang “Cấu hình” và có hiệu lực ngay.',
    en: 'Whom each rule names in the letter. Changes are kept in the sheet “Cấu hình” and take effect at once.',
  },
  willName: {
    vi: (named: number, found: number) =>
      found === 0
        ? 'không nêu đơn vị nào'
        : named === found
          ? `sẽ nêu ${named} đơn vị`
          : `sẽ nêu ${named} trong ${found} đơn vị`,
    en: (named: number, found: number) =>
      found === 0
        ? 'names nobody'
        : named === found
          ? `will name ${named} ${named === 1 ? 'unit' : 'units'}`
          : `will name ${named} of ${found} units`,
  },
  cannotTell: {
    vi: (n: number) => `${n} chưa đủ căn cứ`,
    en: (n: number) => `${n} undecided`,
  },
  example: { vi: 'Trong công văn', en: 'In the letter' },
  addRule: { vi: 'Thêm quy tắc', en: 'Add a rule' },
  changeRule: { vi: 'Sửa', en: 'Change' },
  changeRuleOf: {
    vi: (rule: string) => `Sửa quy tắc: ${rule}`,
    en: (rule: string) => `Change the rule: ${rule}`,
  },
  dropRuleOf: { vi: (rule: string) => `Bỏ quy tắc: ${rule}`, en: (rule: string) => `Drop the rule: ${rule}` },
  ruleUp: { vi: (rule: string) => `Đưa lên: ${rule}`, en: (rule: string) => `Move up: ${rule}` },
  ruleDown: { vi: (rule: string) => `Đưa xuống: ${rule}`, en: (rule: string) => `Move down: ${rule}` },
  rulesUnused: { vi: 'Quy tắc không dùng', en: 'Rules not in use' },
  useRule: { vi: 'Dùng', en: 'Use' },
  useRuleOf: { vi: (rule: string) => `Dùng quy tắc: ${rule}`, en: (rule: string) => `Use the rule: ${rule}` },

  ruleName: { vi: 'Tên quy tắc', en: 'Name of the rule' },
  ruleGroup: { vi: 'Xếp vào mục', en: 'Listed under' },
  ruleIndicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  addIndicator: { vi: 'Thêm chỉ tiêu…', en: 'Add an indicator…' },
  dropIndicator: { vi: (name: string) => `Bỏ chỉ tiêu ${name}`, en: (name: string) => `Without ${name}` },
  ruleCompared: { vi: 'So với', en: 'Compared with' },
  comparedFull: { vi: 'đủ 100%', en: 'everything, 100%' },
  comparedPrevious: { vi: 'kỳ trước', en: 'the previous period' },
  comparedLastYear: { vi: 'cùng kỳ năm trước', en: 'the same period last year' },
  comparedShare: { vi: 'tỷ trọng trong toàn bộ', en: 'share of the whole' },
  comparedFirst: { vi: 'xếp hạng: đứng đầu', en: 'rank: the first' },
  comparedLast: { vi: 'xếp hạng: đứng cuối', en: 'rank: the last' },
  comparedRose: { vi: 'xếp hạng: tăng bậc', en: 'rank: rose by places' },
  comparedFell: { vi: 'xếp hạng: giảm bậc', en: 'rank: fell by places' },
  comparedBand: { vi: 'xếp loại', en: 'class' },
  numberLevel: { vi: 'Mức', en: 'Level' },
  numberBy: { vi: 'Thay đổi từ', en: 'Moved by at least' },
  numberShare: { vi: 'Chiếm trên (%)', en: 'More than (%)' },
  numberPlaces: { vi: 'Số đơn vị', en: 'Units' },
  numberSteps: { vi: 'Từ mấy bậc', en: 'Places at least' },
  ruleSmallest: { vi: 'Chỉ xét mẫu số từ', en: 'Smallest denominator' },
  ruleBand: { vi: 'Loại', en: 'Class' },
  ruleSpan: { vi: 'Số liệu', en: 'Figures' },
  spanPeriod: { vi: 'trong kỳ', en: 'of the period' },
  spanWindow: { vi: 'lũy kế', en: 'cumulative' },
  ruleUnits: { vi: 'Đơn vị', en: 'Units' },
  unitsAll: { vi: 'tất cả', en: 'all' },
  unitsCommunes: { vi: 'cấp xã', en: 'communes' },
  unitsOffices: { vi: 'cơ quan chuyên môn', en: 'offices' },
  ruleFloor: { vi: 'Mức sàn (%)', en: 'Floor (%)' },
  ruleMargin: { vi: 'Nêu tên khi lệch từ', en: 'Named from a distance of' },
  ruleMarginHint: { vi: 'Trống: từ chênh lệch nhỏ nhất', en: 'Blank: from the smallest' },
  ruleOnly: { vi: 'Chỉ nêu mấy đơn vị', en: 'Name only so many' },
  ruleOnlyHint: {
    vi: 'Trống: tất cả. Đơn vị không nêu vẫn được tô.',
    en: 'Blank: all. Units not named are highlighted all the same.',
  },
  wholeWanted: { vi: 'Cần một số nguyên', en: 'A whole number' },
  numberWanted: { vi: 'Cần một số, tối đa hai chữ số thập phân', en: 'A number with at most two decimals' },
  indicatorWanted: { vi: 'Cần ít nhất một chỉ tiêu', en: 'At least one indicator' },

  ruleWording: { vi: 'Lời văn của quy tắc', en: 'Wording of the rule' },
  ruleWordingHint: {
    vi: '{…} là chỗ điền tên, số liệu; […] bỏ đi khi chỗ điền trong đó không có.',
    en: '{…} is filled in; […] is dropped when something in it is missing.',
  },
  sentenceHint: {
    vi: 'Trên trang Tổng hợp, một câu cho mỗi đơn vị',
    en: 'On the summary, a sentence a unit',
  },
  oneHint: { vi: 'Trong công văn, khi chỉ có một đơn vị', en: 'In the letter, of a single unit' },
  manyHint: { vi: 'Trong công văn, khi có nhiều đơn vị', en: 'In the letter, of several units' },
  itemHint: {
    vi: 'Phần của từng đơn vị trong câu nhiều đơn vị',
    en: 'A unit’s part in the sentence of several',
  },
  saveWording: { vi: 'Lưu lời văn', en: 'Keep the wording' },

  unjudged: { vi: 'Chỉ tiêu đã nhận ra nhưng chưa xét', en: 'Indicators recognised but not judged' },
  judgeIt: { vi: 'Xét chỉ tiêu này', en: 'Judge it' },
  judgeItOf: { vi: (name: string) => `Xét: ${name}`, en: (name: string) => `Judge: ${name}` },
} satisfies Dictionary;
