import { ofEachIndicator } from '../../indicators';
import type { ColumnRole, ColumnSpan, Direction, FindingGroup, IndicatorKind, RuleId } from '../../model';
import { SHIPPED_RULES, shippedRule, type RuleUnits } from '../../rules';
import type { Answer } from '../fields';
import type { PresetId } from '../settings';
import type { Names } from './choice';

/** A sheet's Vietnamese names for ids, in one place. */
export const PRESET_NAMES: Names<PresetId> = {
  default: [
    'Thông thường',
    'Mặc định',
    'Chung',
    'Tiêu chuẩn',
    'Chính quyền hai cấp',
    'Chính quyền 2 cấp',
    'Chính quyền hai cấp từ 01/7/2025',
    'Hai cấp 2025',
    'two-tier-2025',
  ],
  'letter-2023-04': ['Công văn tháng 4/2023', 'Tháng 4/2023', 'Công văn tháng 04/2023', 'T4/2023'],
  'letter-2023-08': ['Công văn tháng 8/2023', 'Tháng 8/2023', 'Công văn tháng 08/2023', 'T8/2023'],
  'qd-766': ['Bộ chỉ số theo Quyết định 766', 'Bộ chỉ số 766', 'Quyết định 766'],
  disbursement: ['Giải ngân vốn đầu tư công', 'Giải ngân'],
};

export const INDICATOR_NAMES = ofEachIndicator(({ names }) => names.settings);

/** The name a rule is written with; people's own are called what people call them. */
export const ruleName = (id: RuleId): string => shippedRule(id)?.names[0] ?? id;

/** Of the product's rules. */
export const RULE_NAMES: Readonly<Record<RuleId, readonly [string, ...string[]]>> = Object.fromEntries(
  SHIPPED_RULES.map(({ id, names }) => [id, names]),
);

export const KIND_NAMES: Names<IndicatorKind> = {
  rate: ['tỷ lệ', 'tỉ lệ'],
  count: ['số lượng', 'số đếm'],
  score: ['điểm', 'điểm số'],
  amount: ['giá trị', 'số tiền'],
  note: ['ghi nhận', 'nhận xét'],
};

export const DIRECTION_NAMES: Names<Direction> = {
  higher: ['cao hơn là tốt', 'cao', 'cao hơn', 'càng cao càng tốt'],
  lower: ['thấp hơn là tốt', 'thấp', 'thấp hơn', 'càng thấp càng tốt'],
};

export const GROUP_NAMES: Names<FindingGroup> = {
  commend: ['Biểu dương', 'Khen'],
  low: ['Kết quả thấp', 'Thấp'],
  warn: ['Nhắc nhở', 'Nhắc nhở, phê bình', 'Phê bình'],
};

export const AUDIENCE_NAMES: Names<RuleUnits> = {
  all: ['tất cả', 'tất cả đơn vị', 'toàn bộ'],
  communes: ['cấp xã', 'xã, phường, thị trấn', 'các xã'],
  offices: ['cơ quan chuyên môn', 'phòng, ban', 'cơ quan'],
};

export const UNIT_KIND_NAMES: Names<'office' | 'commune'> = {
  office: ['cơ quan', 'phòng', 'phòng, ban', 'cơ quan chuyên môn'],
  commune: ['xã', 'cấp xã', 'phường', 'thị trấn', 'đặc khu'],
};

export const RESET_NAMES: Names<'year' | 'never'> = {
  year: ['mỗi năm', 'theo năm', 'có'],
  never: ['không'],
};

export const ROLE_NAMES: Names<ColumnRole> = {
  rate: ['tỷ lệ', 'tỉ lệ'],
  numerator: ['số hồ sơ đạt', 'tử số'],
  denominator: ['tổng số hồ sơ', 'tổng số', 'mẫu số'],
  count: ['số lượng'],
  field: ['lĩnh vực'],
  note: ['ghi nhận'],
  maximum: ['điểm tối đa'],
  target: ['chỉ tiêu giao'],
  rank: ['xếp hạng'],
};

export const SPAN_NAMES: Names<ColumnSpan> = {
  month: ['tháng', 'tháng này'],
  previous: ['tháng trước'],
  cumulative: ['lũy kế'],
  lastYear: ['cùng kỳ năm trước', 'cùng kỳ'],
};

export const ANSWER_NAMES: Names<Answer['answer']> = {
  zero: ['bằng 0', '0'],
  nothing: ['không phát sinh'],
  praise: ['tốt', 'đạt', 'thường xuyên'],
  shortfall: ['chưa đạt', 'chưa tốt', 'chưa đầy đủ'],
};

export const DESK_NAMES: Names<'both' | 'commune' | 'desk'> = {
  both: ['cộng hai dòng', 'cộng lại', 'cả hai'],
  commune: ['chỉ dòng UBND', 'UBND'],
  desk: ['chỉ dòng Trung tâm', 'Trung tâm'],
};

export const YES_NAMES: Names<'yes' | 'no'> = {
  yes: ['Có', 'x', 'dùng', 'bật', 'đúng', 'true'],
  no: ['Không', 'không dùng', 'không theo dõi', 'tắt', 'sai', 'false'],
};
