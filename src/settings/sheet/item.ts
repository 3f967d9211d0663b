import { expectation } from '../../messages/settings';
import type { IndicatorId, RuleId } from '../../model';
import type { IndicatorPatch, RulePatch, SettingsPatch } from '../patch';
import { labelKey } from '../text';
import { NOTHING } from './cells';

/** A value read, or what was expected instead. */
export type Reading<Value> = { readonly value: Value } | { readonly expected: string };

/** What a row's name speaks of beside its label: "Chỉ tiêu giao | thanh toán trực tuyến". */
export type SubjectKind = 'indicator' | 'rule' | 'own-rule' | 'ordinal' | 'wording';

interface Entry<Value> {
  readonly subject: string;
  readonly values: readonly Value[];
}

/** What an item knows: its names, how its cells are read and written, and where its values belong. */
interface Definition<Value> {
  /** Its key in a settings file; * is the subject. */
  readonly path: string;
  readonly label: string;
  readonly also?: readonly string[];
  /** For the column "Ghi chú". */
  readonly note: string;
  readonly subject?: SubjectKind;
  /** `many`: one row for each value; `lines`: a cell may hold several, one a line. */
  readonly rows: 'one' | 'many' | 'lines';
  /** Whether "(không)" stands for an empty list; by default where there may be several rows. */
  readonly mayBeEmpty?: (subject: string) => boolean;
  readonly read: (text: string, subject: string) => Reading<Value>;
  readonly write: (value: Value) => string;
  readonly get: (patch: SettingsPatch) => readonly Entry<Value>[];
  readonly put: (patch: SettingsPatch, values: readonly Value[], subject: string) => SettingsPatch;
}

/** An item of "Cấu hình" with its value's type closed over. */
export interface Item {
  readonly path: string;
  readonly label: string;
  readonly also: readonly string[];
  readonly note: string;
  readonly subject: SubjectKind | undefined;
  readonly rows: 'one' | 'many' | 'lines';
  /** What is wrong with a cell's text; undefined when it can be read. */
  readonly misread: (text: string, subject: string) => string | undefined;
  /** The patch with what the readable texts say. */
  readonly put: (patch: SettingsPatch, texts: readonly string[], subject: string) => SettingsPatch;
  /** The rows a patch needs, by subject. */
  readonly texts: (patch: SettingsPatch) => readonly { subject: string; texts: readonly string[] }[];
}

export function item<Value>(definition: Definition<Value>): Item {
  const { path, label, also = [], note, subject, rows, read, write, get, put } = definition;
  const mayBeEmpty = definition.mayBeEmpty ?? (() => rows !== 'one');
  const isEmptyList = (texts: readonly string[], about: string): boolean =>
    texts.length === 1 && texts[0] === NOTHING && mayBeEmpty(about);
  return {
    path,
    label,
    also,
    note,
    subject,
    rows,
    misread: (text, about) => {
      if (isEmptyList([text], about)) return undefined;
      const reading = read(text, about);
      return 'expected' in reading ? reading.expected : undefined;
    },
    put: (patch, texts, about) => {
      const values = isEmptyList(texts, about)
        ? []
        : texts.flatMap((text) => {
            const reading = read(text, about);
            return 'value' in reading ? [reading.value] : [];
          });
      return put(patch, values, about);
    },
    texts: (patch) =>
      get(patch).map((entry) => ({
        subject: entry.subject,
        texts: entry.values.length === 0 ? [NOTHING] : entry.values.map(write),
      })),
  };
}

/** The id that a name stands for. */
export function idOfName<Id extends string>(
  text: string,
  names: Readonly<Record<Id, readonly string[]>>,
): Id | undefined {
  const key = labelKey(text);
  const ids = Object.keys(names) as Id[];
  return ids.find((id) => labelKey(id) === key || names[id].some((name) => labelKey(name) === key));
}

/** Reads one of several names. */
export function readChoice<Id extends string>(
  names: Readonly<Record<Id, readonly [string, ...string[]]>>,
): (text: string) => Reading<Id> {
  return (text) => {
    const id = idOfName(text, names);
    if (id !== undefined) return { value: id };
    const first = Object.values<readonly [string, ...string[]]>(names).map(([name]) => name);
    return { expected: expectation('choice', first) };
  };
}

/** The entry of a value that belongs to no subject; none when it is not set. */
export function alone<Value>(value: Value | undefined): readonly Entry<Value>[] {
  return value === undefined ? [] : [{ subject: '', values: [value] }];
}

export function together<Value>(values: readonly Value[] | undefined): readonly Entry<Value>[] {
  return values === undefined ? [] : [{ subject: '', values }];
}

/** Entries by indicator. */
export function byIndicator<Value>(
  patch: SettingsPatch,
  valuesOf: (indicator: IndicatorPatch) => readonly Value[] | undefined,
): readonly Entry<Value>[] {
  return (patch.indicators ?? []).flatMap((indicator) => {
    const values = valuesOf(indicator);
    return values === undefined ? [] : [{ subject: indicator.id, values }];
  });
}

export function withIndicator(
  patch: SettingsPatch,
  id: IndicatorId,
  change: Omit<IndicatorPatch, 'id'>,
): SettingsPatch {
  const before = patch.indicators ?? [];
  const known = before.some((indicator) => indicator.id === id);
  const indicators = known
    ? before.map((indicator) => (indicator.id === id ? { ...indicator, ...change } : indicator))
    : [...before, { ...change, id }];
  return { ...patch, indicators };
}

export function byRule<Value>(
  patch: SettingsPatch,
  valuesOf: (rule: Exclude<RulePatch, false>) => readonly Value[] | undefined,
): readonly Entry<Value>[] {
  return Object.entries(patch.rules ?? {}).flatMap(([rule, change]) => {
    const values = change === false ? undefined : valuesOf(change);
    return values === undefined ? [] : [{ subject: rule, values }];
  });
}

/** A rule said to be out of force stays so, whatever else a row says of it. */
export function withRule(
  patch: SettingsPatch,
  rule: RuleId,
  change: Exclude<RulePatch, false>,
): SettingsPatch {
  const before = patch.rules?.[rule];
  return before === false ? patch : { ...patch, rules: { ...patch.rules, [rule]: { ...before, ...change } } };
}
