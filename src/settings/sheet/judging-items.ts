import { expectation } from '../../messages/settings';
import type { Day, Direction, IndicatorKind, Rate, RuleId } from '../../model';
import { printDay, printMonth } from '../../text/print-period';
import { CHOICES, ofEach } from '../fields';
import type { ChoiceField, Choices } from '../fields';
import type { OwnRuleChange } from '../own-rules';
import type { SettingsPatch } from '../patch';
import type { Dated, GivenTarget, PresetId, RuleSettings, Settings } from '../settings';
import { datedText, givenTargetText, percentText } from '../values';
import { NOTHING, textCell } from './cells';
import { alone, byIndicator, byRule, item, readChoice, together, withIndicator, withRule } from './item';
import type { Item } from './item';
import { AUDIENCE_NAMES, DIRECTION_NAMES, KIND_NAMES, PRESET_NAMES, RESET_NAMES } from './names';
import {
  readIndicators,
  readNoneBefore,
  readPercent,
  readTarget,
  readPlaces,
  readText,
  readWindow,
  readYes,
  withFirst,
  writeIndicators,
  writeName,
  writeYes,
} from './readers';
import { readRuleRow, writeRuleRow } from './rule-row';

const one = <Value>(value: Value | undefined): readonly Value[] | undefined =>
  value === undefined ? undefined : [value];

function choiceItem({ label, also, note, names }: ChoiceField, key: keyof Choices): Item {
  return item<string>({
    label,
    also,
    note,
    rows: 'one',
    read: readChoice(names),
    write: writeName(names),
    get: (patch) => alone(patch[key]),
    put: (patch, values) => withFirst(values, patch, (chosen) => ({ ...patch, [key]: chosen })),
  });
}

const generalItems: readonly Item[] = [
  item<PresetId>({
    label: 'Bộ quy tắc',
    also: ['Preset', 'Bộ tiêu chí', 'Mẫu công văn', 'Bộ thiết lập'],
    note: 'Quy tắc và lời văn đi cùng nhau; tên cơ quan và đơn vị đặt riêng',
    rows: 'one',
    read: readChoice(PRESET_NAMES),
    write: writeName(PRESET_NAMES),
    get: ({ preset }) => alone(preset),
    put: (patch, values) => withFirst(values, patch, (preset) => ({ ...patch, preset })),
  }),
  ...Object.values(ofEach(CHOICES, choiceItem)),
  item<readonly string[]>({
    label: 'Thứ tự chỉ tiêu',
    also: [],
    note: 'Cách nhau bằng dấu phẩy; chỉ tiêu không nêu đứng sau',
    rows: 'one',
    read: readIndicators,
    write: writeIndicators,
    get: ({ indicatorOrder }) => alone(indicatorOrder),
    put: (patch, values) => withFirst(values, patch, (indicatorOrder) => ({ ...patch, indicatorOrder })),
  }),
];

const indicatorItems: readonly Item[] = [
  item<IndicatorKind>({
    label: 'Loại chỉ tiêu',
    note: 'Chỉ tiêu mới: tỷ lệ, số lượng, điểm, giá trị hoặc ghi nhận',
    subject: 'indicator',
    rows: 'one',
    read: readChoice(KIND_NAMES),
    write: writeName(KIND_NAMES),
    get: (patch) => byIndicator(patch, ({ kind }) => one(kind)),
    put: (patch, values, id) => withFirst(values, patch, (kind) => withIndicator(patch, id, { kind })),
  }),
  item<Direction>({
    label: 'Chiều tốt của chỉ tiêu',
    also: ['Chiều tốt'],
    note: 'cao hơn là tốt hoặc thấp hơn là tốt',
    subject: 'indicator',
    rows: 'one',
    read: readChoice(DIRECTION_NAMES),
    write: writeName(DIRECTION_NAMES),
    get: (patch) => byIndicator(patch, ({ better }) => one(better)),
    put: (patch, values, id) => withFirst(values, patch, (better) => withIndicator(patch, id, { better })),
  }),
  item<boolean>({
    label: 'Dùng chỉ tiêu',
    also: ['Theo dõi chỉ tiêu'],
    note: 'Có; hoặc Không (không theo dõi): không đọc, không hỏi cột nữa',
    subject: 'indicator',
    rows: 'one',
    read: readYes,
    write: writeYes,
    get: (patch) => byIndicator(patch, ({ enabled }) => one(enabled)),
    put: (patch, values, id) => withFirst(values, patch, (enabled) => withIndicator(patch, id, { enabled })),
  }),
  item<string>({
    label: 'Tên trong công văn',
    also: ['Tên chỉ tiêu'],
    note: 'Tên của chỉ tiêu mới',
    subject: 'indicator',
    rows: 'one',
    read: readText,
    write: textCell,
    get: (patch) => byIndicator(patch, ({ name }) => one(name)),
    put: (patch, values, id) => withFirst(values, patch, (name) => withIndicator(patch, id, { name })),
  }),
  item<'all' | 'communes'>({
    label: 'Đơn vị có chỉ tiêu',
    note: 'tất cả hoặc cấp xã',
    subject: 'indicator',
    rows: 'one',
    read: readChoice({ all: AUDIENCE_NAMES.all, communes: AUDIENCE_NAMES.communes }),
    write: writeName(AUDIENCE_NAMES),
    get: (patch) => byIndicator(patch, ({ units }) => one(units)),
    put: (patch, values, id) => withFirst(values, patch, (units) => withIndicator(patch, id, { units })),
  }),
  item<string>({
    label: 'Tiêu đề cột',
    note: 'Chữ trên tiêu đề cột của bảng, mỗi dòng một cách viết',
    subject: 'indicator',
    rows: 'lines',
    read: readText,
    write: textCell,
    get: (patch) => byIndicator(patch, ({ headers }) => headers),
    put: (patch, headers, id) => withIndicator(patch, id, { headers }),
  }),
  item<Dated<number>>({
    label: 'Kỳ lũy kế từ tháng',
    also: ['Kỳ lũy kế từ', 'Kỳ lũy kế', 'Lũy kế từ tháng', 'Lũy kế từ'],
    note: 'Tháng mở đầu, có thể kèm thời hạn: 4 (từ 4/2023 đến 12/2023)',
    subject: 'indicator',
    rows: 'many',
    read: readWindow,
    write: (entry) => datedText(entry, String),
    get: (patch) => byIndicator(patch, ({ windowStart }) => windowStart),
    put: (patch, windowStart, id) => withIndicator(patch, id, { windowStart }),
  }),
  item<GivenTarget>({
    label: 'Chỉ tiêu giao',
    also: ['Chỉ tiêu được giao', 'Mức giao'],
    note: 'Mỗi dòng một chỉ tiêu: phần trăm, thời hạn, văn bản giao: 60% (từ 9/2025); Quyết định số …; hoặc: không giao chỉ tiêu',
    subject: 'indicator',
    rows: 'many',
    read: readTarget,
    write: givenTargetText,
    get: (patch) => byIndicator(patch, ({ target }) => target),
    put: (patch, target, id) => withIndicator(patch, id, { target }),
  }),
];

const ruleItems: readonly Item[] = [
  item<boolean>({
    label: 'Quy tắc',
    also: ['Dùng quy tắc'],
    note: 'Có hoặc Không',
    subject: 'rule',
    rows: 'one',
    read: readYes,
    write: writeYes,
    get: ({ rules }) =>
      Object.entries(rules ?? {}).map(([subject, rule]) => ({ subject, values: [rule !== false] })),
    put: (patch, values, id) =>
      withFirst(values, patch, (on): SettingsPatch =>
        on ? withRule(patch, id, {}) : { ...patch, rules: { ...patch.rules, [id as RuleId]: false } },
      ),
  }),
  item<readonly string[]>({
    label: 'Chỉ tiêu của quy tắc',
    note: 'Cách nhau bằng dấu phẩy',
    subject: 'rule',
    rows: 'one',
    read: (text) => (text === NOTHING ? { value: [] } : readIndicators(text)),
    write: (ids) => (ids.length === 0 ? NOTHING : writeIndicators(ids)),
    get: (patch) => byRule(patch, ({ indicators }) => one(indicators)),
    put: (patch, values, id) => withFirst(values, patch, (indicators) => withRule(patch, id, { indicators })),
  }),
  item<RuleSettings['units']>({
    label: 'Đơn vị của quy tắc',
    note: 'tất cả, cấp xã hoặc cơ quan chuyên môn',
    subject: 'rule',
    rows: 'one',
    read: readChoice(AUDIENCE_NAMES),
    write: writeName(AUDIENCE_NAMES),
    get: (patch) => byRule(patch, ({ units }) => one(units)),
    put: (patch, values, id) => withFirst(values, patch, (units) => withRule(patch, id, { units })),
  }),
  item<Rate>({
    label: 'Mức sàn',
    also: ['Mức sàn của quy tắc'],
    note: 'Phần trăm',
    subject: 'rule',
    rows: 'one',
    read: readPercent,
    write: percentText,
    get: (patch) => byRule(patch, ({ floor }) => one(floor)),
    put: (patch, values, id) => withFirst(values, patch, (floor) => withRule(patch, id, { floor })),
  }),
];

const limitItems: readonly Item[] = [
  item<Rate>({
    label: 'Nêu tên khi lệch từ',
    also: ['Nêu tên khi thấp hơn từ', 'Nêu tên khi kém từ'],
    note: 'Phần trăm: lệch ít hơn vẫn là kết quả thấp, nhưng không đưa vào công văn',
    subject: 'rule',
    rows: 'one',
    read: readPercent,
    write: percentText,
    get: (patch) => byRule(patch, ({ row, margin }) => (row ? undefined : one(margin))),
    put: (patch, values, id) => withFirst(values, patch, (margin) => withRule(patch, id, { margin })),
  }),
  item<number>({
    label: 'Chỉ nêu tên',
    also: ['Chỉ nêu số đơn vị'],
    note: 'Số đơn vị kém nhất được nêu trong công văn',
    subject: 'rule',
    rows: 'one',
    read: readPlaces,
    write: String,
    get: (patch) => byRule(patch, ({ row, only }) => (row ? undefined : one(only))),
    put: (patch, values, id) => withFirst(values, patch, (only) => withRule(patch, id, { only })),
  }),
];

const ownRuleItem = item<OwnRuleChange>({
  label: 'Quy tắc thêm',
  note: 'Nhóm; chỉ tiêu; so với gì. Ví dụ: Kết quả thấp; giải ngân; dưới mức 50%',
  subject: 'own-rule',
  rows: 'one',
  read: readRuleRow,
  write: writeRuleRow,
  get: (patch) => byRule(patch, ({ row, ...limits }) => one(row && { row, ...limits })),
  put: (patch, values, id) => withFirst(values, patch, (change) => withRule(patch, id, change)),
});

const ladderItems: readonly Item[] = [
  item<string | null>({
    label: 'Hình thức lần',
    also: ['Hình thức từ lần', 'Hình thức lần thứ', 'Hình thức từ lần thứ'],
    note: 'Hình thức từ lần này trở đi; (không) để bỏ',
    subject: 'ordinal',
    rows: 'one',
    read: (text, ordinal) => {
      if (text !== NOTHING) return readText(text);
      return ordinal === '1' ? { expected: expectation('first-rung') } : { value: null };
    },
    write: (form) => (form === null ? NOTHING : textCell(form)),
    get: ({ ladder }) =>
      (ladder?.rungs ?? []).map(({ from, form }) => ({ subject: String(from), values: [form] })),
    put: (patch, values, ordinal) =>
      withFirst(values, patch, (form) => {
        const others = (patch.ladder?.rungs ?? []).filter(({ from }) => from !== Number(ordinal));
        const rungs = [...others, { from: Number(ordinal), form }];
        return { ...patch, ladder: { ...patch.ladder, rungs } };
      }),
  }),
  item<string>({
    label: 'Hình thức khác được tính',
    also: ['Hình thức khác'],
    note: 'Mỗi dòng một hình thức trong Sổ theo dõi cũng tính là một lần',
    rows: 'lines',
    read: readText,
    write: textCell,
    get: ({ ladder }) => together(ladder?.otherForms),
    put: (patch, otherForms) => ({ ...patch, ladder: { ...patch.ladder, otherForms } }),
  }),
  item<Settings['ladder']['reset']>({
    label: 'Đếm lại lần thứ',
    also: ['Đếm lại từ đầu năm', 'Đếm lại mỗi năm'],
    note: 'mỗi năm hoặc không',
    rows: 'one',
    read: readChoice(RESET_NAMES),
    write: writeName(RESET_NAMES),
    get: ({ ladder }) => alone(ladder?.reset),
    put: (patch, values) =>
      withFirst(values, patch, (reset) => ({ ...patch, ladder: { ...patch.ladder, reset } })),
  }),
  item<Day>({
    label: 'Nhắc nhở, phê bình trước đây',
    also: ['Các lần nhắc nhở, phê bình trước đây'],
    note: 'Khi sổ theo dõi chưa có: "trước tháng 10/2025: chưa có lần nào"; các lần ghi trong sổ luôn được tính',
    rows: 'one',
    read: readNoneBefore,
    write: (day) =>
      `trước ${day.day === 1 ? `tháng ${printMonth(day)}` : `ngày ${printDay(day)}`}: chưa có lần nào`,
    get: ({ ladder }) => alone(ladder?.noneBefore),
    put: (patch, values) =>
      withFirst(values, patch, (noneBefore) => ({ ...patch, ladder: { ...patch.ladder, noneBefore } })),
  }),
];

/** What is judged, by what, and which step follows. */
export const judgingItems: readonly Item[] = [
  ...generalItems,
  ...indicatorItems,
  ...ruleItems,
  ...limitItems,
  ownRuleItem,
  ...ladderItems,
];
