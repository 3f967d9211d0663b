import { COMMUNE_HEAD, OFFICE_HEADS } from '../../text/unit-types';
import type { MissingWording, NounWording, ParagraphLabels, PhraseWording } from '../letter';

/** Phrases of a letter whose authority and superior are always named. */
export const PHRASES: PhraseWording = {
  and: ' và ',
  commending: 'biểu dương',
  reminding: 'nhắc nhở',
  rose: 'tăng {change}',
  fell: 'giảm {change}',
  unchanged: 'không thay đổi',
  comparison: '{previousPeriod}',
  comparedWith: ' so với {comparison}',
  inPeriod: 'trong {period}',
  averagePoints: 'điểm bình quân chung[ của {level}]',
  fullRate: '100%',
  fullPoints: 'điểm tối đa',
  wentUp: 'tăng',
  wentDown: 'giảm',
  places: '{way} {count} bậc',
  matter: 'thực hiện nhiệm vụ',
  average: 'mức bình quân chung của {level}',
  averageWhole: 'mức bình quân chung của toàn {level}',
  aboveTarget: 'vượt chỉ tiêu giao của {targetGiver} ({target})',
  atTarget: 'đạt chỉ tiêu giao của {targetGiver} ({target})',
  nextMonth: 'trong {nextPeriod}',
  restOfYear: 'trong các tháng cuối năm {year}',
  remainingMonths: 'trong những tháng còn lại của năm {year}',
  windowMonths: 'trong {months} tháng đầu năm {year}',
  windowYear: 'trong năm {year}',
  windowRange: 'từ ngày {range}',
  ofField: ' thuộc lĩnh vực {field}',
};

/** The same where authority and superior may be left unnamed. */
export const OPEN_PHRASES: PhraseWording = {
  ...PHRASES,
  average: 'mức bình quân chung[ của {level}]',
  averageWhole: 'mức bình quân chung[ của toàn {level}]',
  aboveTarget: 'vượt chỉ tiêu[ do {targetGiver}] giao ({target})',
  atTarget: 'đạt chỉ tiêu[ do {targetGiver}] giao ({target})',
};

export const NOUNS: NounWording = {
  offices: '{count} cơ quan',
  communes: '{count} địa phương',
  mixed: '{count} cơ quan, đơn vị',
  allOffices: 'các cơ quan, đơn vị',
  allDepartments: 'các sở, ban, ngành',
  allCommunes: 'UBND các {types}',
  allMixed: 'các cơ quan, đơn vị',
  someOffices: 'một số cơ quan',
  someCommunes: 'một số địa phương',
  someMixed: 'một số cơ quan, địa phương',
  communesByType: '{count} UBND {types}',
  communesNamed: 'UBND các {type} {list}',
  communesListed: 'UBND các {type}: {list}',
  headsCounted: 'Chủ tịch UBND {count} {types} nêu trên',
  headsCountedMixed: 'Thủ trưởng {count} cơ quan, đơn vị nêu trên',
  communePrefix: 'UBND',
  office: 'cơ quan',
  commune: 'địa phương',
  communeHead: COMMUNE_HEAD,
  officeHeads: OFFICE_HEADS,
};

export const LABELS: ParagraphLabels = {
  subject: 'Trích yếu',
  opening: 'Mở đầu',
  however: 'Tồn tại, hạn chế',
  grounds: 'Căn cứ',
  request: 'Yêu cầu – {title}',
  task: 'Nhiệm vụ {number}',
  closing: 'Kết thúc',
};

export const MISSING: MissingWording = {
  marker: '[thiếu: {what}]',
  names: {
    subject: 'trích yếu',
    agency: 'tên cơ quan',
    superior: 'tên cơ quan cấp trên',
    authority: 'tên địa phương',
    level: 'cấp hành chính',
    leader: 'chức danh người đứng đầu cơ quan',
    targetGiver: 'tên cơ quan giao chỉ tiêu',
    place: 'địa danh',
    numberSuffix: 'ký hiệu văn bản',
    capacity: 'chức vụ người ký',
    signer: 'họ tên người ký',
    recipients: 'tên nơi gửi văn bản',
    copies: 'nơi nhận',
    kind: 'loại đơn vị',
    names: 'tên đơn vị',
    form: 'hình thức',
    ordinal: 'lần thứ mấy',
    text: 'nội dung',
    indicator: 'tên chỉ tiêu',
    target: 'chỉ tiêu giao',
    value: 'số liệu',
  },
};
