import type { Direction, IndicatorKind } from '../../model';
import { givenIn } from '../apply';
import { CHOICES, ofEach } from '../fields';
import type { ChoiceField, Choices } from '../fields';
import type { Band, Dated, GivenTarget, PresetId } from '../settings';
import { datedText, givenTargetText } from '../values';
import { textCell } from './cells';
import { alone, byIndicator, item, readChoice, withIndicator } from './item';
import type { Item } from './item';
import { ladderItems } from './ladder-items';
import { AUDIENCE_NAMES, DIRECTION_NAMES, KIND_NAMES, PRESET_NAMES } from './names';
import {
  readIndicators,
  readRules,
  readTarget,
  readText,
  readWindow,
  readYes,
  withFirst,
  writeIndicators,
  writeName,
  writeRules,
  writeYes,
} from './readers';
import { ruleItems } from './rule-items';
import { bandText, readBand } from './rule-row';

const one = <Value>(value: Value | undefined): readonly Value[] | undefined =>
  value === undefined ? undefined : [value];

function choiceItem({ label, also, note, names }: ChoiceField, key: keyof Choices): Item {
  return item<string>({
    path: key,
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
    path: 'preset',
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
    path: 'ruleOrder',
    label: 'Thứ tự quy tắc',
    also: [],
    note: 'Trong mỗi nhóm; cách nhau bằng dấu phẩy; quy tắc không nêu đứng sau',
    rows: 'one',
    read: readRules,
    write: writeRules,
    get: ({ ruleOrder }) => alone(ruleOrder),
    put: (patch, values) => withFirst(values, patch, (ruleOrder) => ({ ...patch, ruleOrder })),
  }),
  item<readonly string[]>({
    path: 'indicatorOrder',
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
    path: 'indicators.*.kind',
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
    path: 'indicators.*.better',
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
    path: 'indicators.*.enabled',
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
    path: 'indicators.*.name',
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
    path: 'indicators.*.units',
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
    path: 'indicators.*.headers',
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
    path: 'indicators.*.windowStart',
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
    path: 'indicators.*.target',
    label: 'Chỉ tiêu giao',
    also: ['Chỉ tiêu được giao', 'Mức giao'],
    note: 'Mỗi dòng một chỉ tiêu: phần trăm (hoặc 85 điểm, 120 tỷ đồng), thời hạn, văn bản giao: 60% (từ 9/2025); Quyết định số …; hoặc: không giao chỉ tiêu',
    subject: 'indicator',
    rows: 'many',
    read: readTarget,
    write: givenTargetText,
    get: (patch) => byIndicator(patch, ({ target }) => target && givenIn(target)),
    put: (patch, target, id) => withIndicator(patch, id, { target }),
  }),
  item<Band>({
    path: 'indicators.*.bands',
    label: 'Phân loại',
    also: ['Xếp loại', 'Mức xếp loại'],
    note: 'Mỗi dòng một loại, tốt nhất trước: Tốt từ 80; có thể kèm hình thức: Yếu từ 0: Phê bình',
    subject: 'indicator',
    rows: 'lines',
    read: readBand,
    write: bandText,
    get: (patch) => byIndicator(patch, ({ bands }) => bands),
    put: (patch, bands, id) => withIndicator(patch, id, { bands }),
  }),
];

/** What is judged, by what, and which step follows. */
export const judgingItems: readonly Item[] = [
  ...generalItems,
  ...indicatorItems,
  ...ruleItems,
  ...ladderItems,
];
