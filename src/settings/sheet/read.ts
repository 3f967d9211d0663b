import { expectation, type SettingsIssue } from '../../messages/settings';
import { problem } from '../../model';
import type { Problem, SheetContent } from '../../model';
import { checkIndicators, orderOfKnown } from '../checks';
import type { SettingsPatch } from '../patch';
import { shortened } from '../shown';
import { indicatorName } from './composed';
import type { Item } from './item';
import { ITEMS } from './items';
import { ruleName } from './names';
import { configTable, itemOfName, unknownIndicator, type ConfigRow } from './table';
import { pathOfName } from './wording-item';

/** What "Cấu hình" sets, and what in it cannot be used. Never throws. */
export interface ConfigReading {
  readonly patch: SettingsPatch;
  readonly problems: readonly Problem[];
}

/** Rows that speak of the same thing. */
export interface ConfigGroup {
  readonly item: Item;
  readonly subject: string;
  readonly rows: readonly ConfigRow[];
}

/** Reads the sheet "Cấu hình"; a row that is not understood becomes a `bad-setting` problem with its cell. */
export function readConfigSheet(content: SheetContent): ConfigReading {
  const table = configTable(content);
  const { groups, unknown } = groupRows(table.rows);
  const problems: Problem[] = unknown
    .filter(({ row }) => row.text !== '')
    .map(({ row, expected }) => bad(row, table.nameColumn, { key: row.name, found: row.name, expected }));
  const wrong = (row: ConfigRow, expected: string): void => {
    problems.push(bad(row, table.valueColumn, { key: row.name, found: row.text ?? '', expected }));
  };
  function bad(row: ConfigRow, column: number, facts: SettingsIssue): Problem {
    const found = shortened(facts.found.replace(/^"(.*)"$/s, '$1'));
    return problem(
      'bad-setting',
      { ...facts, found },
      { cell: { sheet: content.name, row: row.row, column } },
    );
  }

  let patch: SettingsPatch = {};
  const order = (group: ConfigGroup): number => ITEMS.indexOf(group.item);
  for (const group of [...groups].sort((a, b) => order(a) - order(b))) {
    const texts = readable(group, wrong);
    if (texts.length > 0) patch = group.item.put(patch, texts, group.subject);
  }
  const checked = withoutMisfits(patch);
  for (const found of checked.issues) {
    const isNameless = found.expected === expectation('indicator-kind');
    const issue = isNameless
      ? { ...found, expected: unknownIndicator(found.key.split('.')[1] ?? '') }
      : { ...found, expected: inNames(found) };
    const group = groups.find(({ item, subject }) => isAbout(issue, item, subject));
    const row = group?.rows[0];
    problems.push(
      row
        ? bad(row, table.valueColumn, { ...issue, key: row.name })
        : problem('bad-setting', issue, { cell: { sheet: content.name, row: 0, column: 0 } }),
    );
  }
  return { patch: checked.patch, problems };
}

/** The sheet speaks of indicators and rules by name. */
function inNames({ key, expected }: SettingsIssue): string {
  const nameOf = key === 'ruleOrder' ? ruleName : indicatorName;
  return expected.replace(/(?<=^(?:choice|meant):).*$/s, (options) =>
    options.split('|').map(nameOf).join('|'),
  );
}

/** Rows by what they speak of, in the order of the sheet; and those nobody understands. */
export function groupRows(rows: readonly ConfigRow[]): {
  readonly groups: readonly ConfigGroup[];
  readonly unknown: readonly { row: ConfigRow; expected: string }[];
} {
  const groups = new Map<string, { item: Item; subject: string; rows: ConfigRow[] }>();
  const unknown: { row: ConfigRow; expected: string }[] = [];
  for (const row of rows) {
    const named = itemOfName(row.name);
    if ('expected' in named) {
      unknown.push({ row, expected: named.expected });
      continue;
    }
    const key = groupKey(named);
    const group = groups.get(key) ?? { ...named, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return { groups: [...groups.values()], unknown };
}

export function groupKey({ item, subject }: { readonly item: Item; readonly subject: string }): string {
  return `${item.label}|${subject}`;
}

/** The texts of a group that can be read; the others are named as wrong. */
function readable(group: ConfigGroup, wrong: (row: ConfigRow, expected: string) => void): readonly string[] {
  const { item, subject } = group;
  const texts: string[] = [];
  for (const row of group.rows) {
    if (row.text === '') continue;
    for (const text of textsOf(row, item)) {
      const expected = text === undefined ? expectation('text') : item.misread(text, subject);
      if (text === undefined || expected !== undefined) wrong(row, expected ?? expectation('text'));
      else if (item.rows === 'one' && texts.length > 0) {
        if (texts[0] !== text) wrong(row, expectation('once'));
      } else texts.push(text);
    }
  }
  return texts;
}

export function textsOf(row: ConfigRow, item: Item): readonly (string | undefined)[] {
  if (row.text === undefined || item.rows !== 'lines') return [row.text];
  return row.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The patch without what does not fit together, such as a rule about an indicator nobody knows. */
function withoutMisfits(patch: SettingsPatch): {
  readonly patch: SettingsPatch;
  readonly issues: readonly SettingsIssue[];
} {
  const issues = checkIndicators(patch);
  // From the last on: places in lists stay what they are.
  return { patch: issues.reduceRight((rest, { key }) => without(rest, key.split('.')), patch), issues };
}

function without(
  patch: SettingsPatch,
  [top = '', about = '', field = '', ...deeper]: readonly string[],
): SettingsPatch {
  switch (top) {
    case 'ruleOrder':
      return withOrderOfKnown(patch);
    case 'indicatorOrder':
      return Object.fromEntries(Object.entries(patch).filter(([key]) => key !== top));
    case 'indicators':
      if (field === 'target') return withoutTarget(patch, about, Number(deeper[0]));
      return { ...patch, indicators: (patch.indicators ?? []).filter(({ id }) => id !== about) };
    case 'rules':
      return { ...patch, rules: withoutField(patch.rules ?? {}, about, field) };
    case 'letter': {
      const place = [about, field, ...deeper].join('.').replace(/\.+$/, '');
      const wording = (patch.wording ?? []).filter(({ path }) => path.join('.') !== place);
      return { ...patch, wording };
    }
    default: {
      const kept = Object.entries(patch.reading ?? {}).filter(([key]) => key !== about);
      return { ...patch, reading: Object.fromEntries(kept) };
    }
  }
}

function withoutTarget(patch: SettingsPatch, id: string, place: number): SettingsPatch {
  const indicators = (patch.indicators ?? []).map((indicator) => {
    if (indicator.id !== id) return indicator;
    const { target = [], ...rest } = indicator;
    const left = target.filter((_, index) => index !== place);
    return left.length > 0 ? { ...rest, target: left } : rest;
  });
  return { ...patch, indicators: indicators.filter((entry) => Object.keys(entry).length > 1) };
}

/** One name nobody knows leaves the others where they were put. */
export function withOrderOfKnown({ ruleOrder, ...patch }: SettingsPatch): SettingsPatch {
  const known = orderOfKnown({ ...patch, ...(ruleOrder && { ruleOrder }) });
  return known.length > 0 ? { ...patch, ruleOrder: known } : patch;
}

function withoutField(
  rules: NonNullable<SettingsPatch['rules']>,
  about: string,
  field: string,
): NonNullable<SettingsPatch['rules']> {
  const change = rules[about];
  if (!change) return rules;
  // A row of people's without an indicator it can judge is no rule.
  if (change.row && field === 'indicators')
    return Object.fromEntries(Object.entries(rules).filter(([id]) => id !== about));
  return { ...rules, [about]: Object.fromEntries(Object.entries(change).filter(([key]) => key !== field)) };
}

function isAbout({ key }: SettingsIssue, item: Item, subject: string): boolean {
  const [top = '', about = '', field = ''] = key.split('.');
  if (top === 'indicatorOrder' || top === 'ruleOrder') return item.path === top;
  if (field === 'target' && top === 'indicators')
    return item.path === 'indicators.*.target' && subject === about;
  if (top === 'indicators') return item.subject === 'indicator' && subject === about;
  if (top === 'letter') return item.subject === 'wording' && isPlace(subject, key);
  if (top === 'rules')
    return (item.path === `rules.*.${field}` || item.subject === 'own-rule') && subject === about;
  return item.path === `reading.${about}`;
}

function isPlace(subject: string, key: string): boolean {
  const place = pathOfName(subject);
  return 'path' in place && ['letter', ...place.path].join('.') === key;
}
