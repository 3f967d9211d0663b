import type { Rate } from '../../model';
import { shippedRule } from '../../rules';
import { printRate } from '../../text/print';
import { limitsOf } from '../judged';
import type { OwnRuleChange } from '../own-rules';
import type { SettingsPatch } from '../patch';
import { knownRule } from '../presets/rules';
import type { RuleSettings } from '../settings';

import { NOTHING } from './cells';
import { byRule, idOfName, item, readChoice, withRule } from './item';
import type { Item } from './item';
import { AUDIENCE_NAMES, YES_NAMES } from './names';
import {
  readIndicators,
  readPercent,
  readPlaces,
  readYes,
  withFirst,
  writeIndicators,
  writeName,
  writePlaces,
  writeYes,
} from './readers';
import { readRuleRow, writeRuleRow } from './rule-row';

const one = <Value>(value: Value | undefined): readonly Value[] | undefined =>
  value === undefined ? undefined : [value];

const switchItems: readonly Item[] = [
  item<boolean>({
    path: 'rules.*',
    label: 'Quy tắc',
    also: ['Dùng quy tắc'],
    note: 'Có hoặc Không',
    subject: 'rule',
    rows: 'one',
    read: readYes,
    write: writeYes,
    get: ({ rules }) =>
      Object.entries(rules ?? {}).flatMap(([subject, rule]) =>
        shippedRule(subject) ? [{ subject, values: [rule !== false] }] : [],
      ),
    put: (patch, values, id) =>
      withFirst(values, patch, (on): SettingsPatch => ({
        ...patch,
        rules: { ...patch.rules, [id]: on ? patch.rules?.[id] || {} : false },
      })),
  }),
  item<readonly string[]>({
    path: 'rules.*.indicators',
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
    path: 'rules.*.units',
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
    path: 'rules.*.floor',
    label: 'Mức sàn',
    also: ['Mức sàn của quy tắc'],
    note: 'Phần trăm',
    subject: 'rule',
    rows: 'one',
    read: readPercent,
    write: printRate,
    get: (patch) => byRule(patch, ({ floor }) => one(floor)),
    put: (patch, values, id) => withFirst(values, patch, (floor) => withRule(patch, id, { floor })),
  }),
];

const limitItems: readonly Item[] = [
  item<Rate>({
    path: 'rules.*.margin',
    label: 'Nêu tên khi lệch từ',
    also: ['Nêu tên khi thấp hơn từ', 'Nêu tên khi kém từ'],
    note: 'Phần trăm: lệch ít hơn vẫn là kết quả thấp, nhưng không đưa vào công văn',
    subject: 'rule',
    rows: 'one',
    read: readPercent,
    write: printRate,
    get: (patch) => byRule(patch, ({ row, margin }) => (row ? undefined : one(margin))),
    put: (patch, values, id) => withFirst(values, patch, (margin) => withRule(patch, id, { margin })),
  }),
  item<number>({
    path: 'rules.*.only',
    label: 'Chỉ nêu tên',
    also: ['Chỉ nêu số đơn vị'],
    note: 'Số đơn vị kém nhất được nêu trong công văn; hoặc: tất cả',
    subject: 'rule',
    rows: 'one',
    read: readPlaces,
    write: writePlaces,
    get: (patch) => byRule(patch, ({ row, only }) => (row ? undefined : one(only))),
    put: (patch, values, id) => withFirst(values, patch, (only) => withRule(patch, id, { only })),
  }),
];

/** "Không" takes the row away; of a set of rules it stays said, of people's own nothing is left to say. */
type Own = OwnRuleChange | false;

const ownRuleItem = item<Own>({
  path: 'rules.*',
  label: 'Quy tắc thêm',
  note: 'Nhóm; chỉ tiêu; so với gì. Ví dụ: Kết quả thấp; giải ngân; dưới mức 50%',
  subject: 'own-rule',
  rows: 'one',
  read: (text, id) => (idOfName(text, YES_NAMES) === 'no' ? { value: false } : readRuleRow(text, id)),
  write: (change) => (change === false ? writeYes(false) : writeRuleRow(change)),
  get: ({ rules }) =>
    Object.entries(rules ?? {}).flatMap(([subject, change]): { subject: string; values: Own[] }[] => {
      if (change === false) return shippedRule(subject) ? [] : [{ subject, values: [change] }];
      const { row } = change;
      return row ? [{ subject, values: [{ row, ...limitsOf(change) }] }] : [];
    }),
  put: (patch, values, id) =>
    withFirst(values, patch, (change) => {
      const isNothing = change === false && knownRule(id) === undefined;
      if (!isNothing) return { ...patch, rules: { ...patch.rules, [id]: change } };
      const others = Object.entries(patch.rules ?? {}).filter(([rule]) => rule !== id);
      return { ...patch, rules: Object.fromEntries(others) };
    }),
});

/** Which rules judge, what and whom, and how far. */
export const ruleItems: readonly Item[] = [...switchItems, ...limitItems, ownRuleItem];
