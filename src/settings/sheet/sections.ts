import type { IndicatorId, RuleId } from '../../model';
import type { Composed, Field, Fields } from '../fields';
import {
  ADDRESSEES,
  CHOICES,
  INDICATOR,
  LADDER,
  ORDERS,
  PRESET,
  READING,
  RULE,
  SIGNER,
  WRITER,
} from '../fields';
import type { SettingsPatch } from '../patch';
import { item, type Item, type SubjectKind } from './item';

/** Where the rows of a table stand in a patch. */
interface Section {
  /** Their place in a settings file; * is the subject. */
  readonly path: string;
  readonly subject?: SubjectKind;
  readonly entries: (patch: SettingsPatch) => readonly { readonly subject: string; readonly said: object }[];
  readonly put: (patch: SettingsPatch, subject: string, change: object) => SettingsPatch;
}

function itemsOf(rows: Fields, section: Section): readonly Item[] {
  return Object.entries(rows).flatMap(([key, row]) =>
    isComposed(row) ? [] : [fieldItem(row, key, section)],
  );
}

const isComposed = (row: Field | Composed): row is Composed => !('label' in row);

function fieldItem({ value, label, also, note }: Field, key: string, section: Section): Item {
  return item<unknown>({
    path: [...(section.path === '' ? [] : [section.path]), key].join('.'),
    label,
    also,
    note,
    ...(section.subject && { subject: section.subject }),
    ...(value.names && { names: value.names }),
    rows: value.rows,
    read: (text) => value.read(text),
    write: (part) => value.write(part),
    get: (patch) =>
      section.entries(patch).flatMap(({ subject, said }) => {
        const given = (said as Readonly<Record<string, unknown>>)[key];
        const values = given === undefined ? undefined : value.parts(given);
        return values === undefined ? [] : [{ subject, values }];
      }),
    put: (patch, values, subject) => {
      const given = value.whole(values);
      return given === undefined ? patch : section.put(patch, subject, { [key]: given });
    },
  });
}

const general: Section = {
  path: '',
  entries: (patch) => [{ subject: '', said: patch }],
  put: (patch, _, change) => ({ ...patch, ...change }),
};

export const generalItems: readonly Item[] = itemsOf({ ...PRESET, ...CHOICES, ...ORDERS }, general);

export const indicatorItems: readonly Item[] = itemsOf(INDICATOR, {
  path: 'indicators.*',
  subject: 'indicator',
  entries: ({ indicators = [] }) => indicators.map((said) => ({ subject: said.id, said })),
  put: withIndicator,
});

function withIndicator(patch: SettingsPatch, id: IndicatorId, change: object): SettingsPatch {
  const before = patch.indicators ?? [];
  const known = before.some((indicator) => indicator.id === id);
  const indicators = known
    ? before.map((indicator) => (indicator.id === id ? { ...indicator, ...change } : indicator))
    : [...before, { ...change, id }];
  return { ...patch, indicators };
}

/** Of a row people add everything is said in one row of the sheet. */
export const ruleItems: readonly Item[] = itemsOf(RULE, {
  path: 'rules.*',
  subject: 'rule',
  entries: ({ rules = {} }) =>
    Object.entries(rules).flatMap(([subject, said]) =>
      said === false || said.row ? [] : [{ subject, said }],
    ),
  put: withRule,
});

/** A rule said to be out of force stays so, whatever else a row says of it. */
function withRule(patch: SettingsPatch, rule: RuleId, change: object): SettingsPatch {
  const before = patch.rules?.[rule];
  return before === false ? patch : { ...patch, rules: { ...patch.rules, [rule]: { ...before, ...change } } };
}

export const ladderItems: readonly Item[] = itemsOf(LADDER, part('ladder'));
export const readingItems: readonly Item[] = itemsOf(READING, part('reading'));
export const writerItems: readonly Item[] = itemsOf(WRITER, part('authority'));
export const addresseeItems: readonly Item[] = itemsOf(ADDRESSEES, part('authority'));

function part(key: 'ladder' | 'reading' | 'authority'): Section {
  return {
    path: key,
    entries: (patch) => [{ subject: '', said: patch[key] ?? {} }],
    put: (patch, _, change) => ({ ...patch, [key]: { ...patch[key], ...change } }),
  };
}

export const signerItems: readonly Item[] = itemsOf(SIGNER, {
  path: 'authority.signer',
  entries: ({ authority }) => [{ subject: '', said: authority?.signer ?? {} }],
  put: (patch, _, change) => ({
    ...patch,
    authority: { ...patch.authority, signer: { ...patch.authority?.signer, ...change } },
  }),
});
