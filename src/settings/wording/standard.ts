import { ofEachIndicator } from '../../indicators';
import type { LetterSettings } from '../letter';
import { COMPARISONS, DIRECTIONS, FRAMES } from './comparisons';
import { NOTICES } from './notices';
import { REQUESTS } from './requests';
import { OPEN_RULES } from './rules';
import { LABELS, MISSING, NOUNS, OPEN_PHRASES } from './words';

/**
 * Wording that names no authority by itself. Since 1 July 2025 a province or city writes to its offices and communes, a
 * commune to its offices; there is no district between them.
 */
export const STANDARD: LetterSettings = {
  toneStyle: 'hoá',
  italicDetails: true,
  sections: ['commend', 'low', 'warn', 'tasks'],
  commendTitle: 'Biểu dương các cơ quan, đơn vị',
  lowTitle: 'Các cơ quan, đơn vị có kết quả {matter} đạt thấp',
  lowOrder: ['intake', 'results', 'payment', 'certified'],
  header: {
    number: 'Số:      /{numberSuffix}',
    subject: 'V/v {acts} {bodies} trong {matter} {period}',
    plainSubject: 'V/v kết quả {matter} {period}',
    dateline: '{place}, ngày      tháng {nextMonthNumber} năm {nextMonthYear}',
  },
  opening: {
    lead: '',
    source: '',
    results: 'Trong {period}, kết quả {matter} của các cơ quan, đơn vị như sau: {rates}.',
    rates: [],
    rate: '{opening} {is} {value}[, {change}][ ({groups})]',
    mean: '{opening} bình quân {is} {value}[, {change}][ ({groups})]',
    group: '{group} {is} {value}',
    classes: 'Về xếp loại theo {opening}: {classes}.',
    classUnits: '{count} đơn vị xếp loại {band}',
    comparison: 'once',
    overdue: '{besides}, vẫn còn {items}.',
    overdueKind: '{low} ({items})',
    overdueItem: '{unit}: {count} hồ sơ',
    overdueFieldItem: 'lĩnh vực {field}: {count} hồ sơ',
    overdueFieldsItem: '{unit}: {fields}',
  },
  however: {
    text: '{however}, {parts}.',
    targetMissedOne: 'vẫn còn {unit} có {low} chưa đạt chỉ tiêu[ do {targetGiver}] giao',
    targetMissedMany: 'vẫn còn {some} có {low} chưa đạt chỉ tiêu[ do {targetGiver}] giao',
  },
  grounds: {
    bases: [],
    usual: [
      'Căn cứ Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
      'Thông tư số 03/2025/TT-VPCP của Văn phòng Chính phủ hướng dẫn thi hành Nghị định số 118/2025/NĐ-CP',
    ],
    citesUsual: false,
    report: 'xét báo cáo[ {number}] của {names}',
    lead: '{leader} có ý kiến như sau:',
    plainLead: '{leader} có ý kiến như sau:',
  },
  warn: {
    title: '{form} lần thứ {ordinal} đối với {names}',
    titleWithoutOrdinal: '{form} đối với {names}',
    titleUndecided: 'Nhắc nhở, phê bình {ordinal} đối với {names}',
    section: '{form} lần thứ {ordinal}',
    sectionWithoutOrdinal: '{form}',
    sectionUndecided: 'Nhắc nhở, phê bình (chưa xác định lần thứ)',
    reasons: 'Lý do:',
    reason: '{unit} {reasons}.',
  },
  tasks: { title: '{leader} giao các cơ quan, đơn vị thực hiện đảm bảo', items: [], deadline: 'restOfYear' },
  closing: {
    text: 'Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện.',
    praiseOnly: 'Đề nghị các cơ quan, đơn vị tiếp tục phát huy kết quả đã đạt được.',
  },
  copies: { first: 'Như trên', fileWord: 'Lưu', last: 'Lưu: VT' },
  annex: {
    include: false,
    listsAbove: 0,
    listed: '(danh sách tại Phụ lục)',
    listedAll: 'các đơn vị trong danh sách tại Phụ lục',
    lists: 'Danh sách các đơn vị nêu trong Công văn',
    title: 'PHỤ LỤC',
    subject: 'Kết quả {matter} {period}',
    reference:
      '(Kèm theo Công văn số      /{numberSuffix} ngày      tháng {nextMonthNumber} năm {nextMonthYear})',
    number: 'STT',
    unit: 'Đơn vị',
    whole: 'Toàn đơn vị',
    month: 'Tháng',
    cumulative: 'Lũy kế',
    rank: 'Thứ hạng',
    band: 'Xếp loại',
    maximum: 'tối đa {maximum} điểm',
    moves: '▲, ▼: tăng, giảm số bậc so với {previousPeriod}.',
    legend: {
      commend: 'được biểu dương',
      low: 'thấp hơn mức bình quân hoặc mức sàn',
      warn: 'chưa đạt chỉ tiêu giao, chưa thực hiện hoặc quá hạn',
    },
  },
  indicators: ofEachIndicator(({ letter }) => letter),
  rules: OPEN_RULES,
  comparisons: COMPARISONS,
  directions: DIRECTIONS,
  rows: FRAMES,
  requests: REQUESTS,
  phrases: OPEN_PHRASES,
  nouns: NOUNS,
  labels: LABELS,
  notices: NOTICES,
  missing: MISSING,
};
