import * as v from 'valibot';
import { expectation, type SettingsIssue } from '../messages/settings';
import type { IndicatorId, IndicatorKind, RuleId, UnitEntry } from '../model';
import { SettingsError } from './error';
import type {
  IndicatorPatch,
  RulePatch,
  SettingsPatch,
  WordingChange,
  WordingObject,
  WordingValue,
} from './patch';
import { presetSettings } from './presets';
import { settingsFile, type SettingsFile } from './schema';
import { nearest } from './text';
import { kindOfOfficialName, usualHead } from './unit-names';
import { changesIn } from './wording-changes';
import { misfit } from './wording-shape';

/**
 * Reads a settings file, as text or already parsed.
 *
 * @throws SettingsError naming every wrong key, what was found and what was expected
 */
export function parseSettings(json: unknown): SettingsPatch {
  const found = typeof json === 'string' ? parseJson(json) : json;
  const result = v.safeParse(settingsFile, found);
  if (!result.success) throw new SettingsError(result.issues.map(issueOf));
  const { patch, issues } = patchOf(result.output);
  const all = [...issues, ...checkIndicators(patch), ...checkWording(patch.wording ?? [])];
  if (all.length > 0) throw new SettingsError(all);
  return patch;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : text;
    throw new SettingsError([{ key: '', found: shown(why), expected: expectation('json') }]);
  }
}

/** A value as a message shows it: one line, not too long. */
export function shown(found: unknown): string {
  const text = typeof found === 'string' ? JSON.stringify(found) : (JSON.stringify(found) ?? String(found));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function issueOf(issue: v.BaseIssue<unknown>): SettingsIssue {
  const path = issue.path ?? [];
  const key = path.map((item) => String(item.key)).join('.');
  const last = path.at(-1);
  const isUnknownKey =
    issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never';
  if (!isUnknownKey || last === undefined) return { key, found: shown(issue.input), expected: issue.message };
  const known = entriesAt(path.slice(0, -1).map((item) => String(item.key)));
  return { key, found: shown(last.key), expected: expectedKey(String(last.key), known) };
}

export function expectedKey(found: string, known: readonly string[]): string {
  const meant = nearest(found, known);
  if (meant !== undefined) return expectation('meant', [meant]);
  return known.length > 0 ? expectation('choice', known) : expectation('nothing');
}

/** Keys the schema knows at a place: found by asking it about an object that has none of them. */
function entriesAt(path: readonly string[]): readonly string[] {
  let schema: unknown = settingsFile;
  for (const key of path) schema = stepInto(schema, key);
  return Object.keys(entriesOf(schema) ?? {});
}

function stepInto(schema: unknown, key: string): unknown {
  const open = opened(schema);
  if (typeof open !== 'object' || open === null) return undefined;
  if ('item' in open) return open.item;
  const entries = entriesOf(open);
  if (entries) return entries[key];
  return 'value' in open ? open.value : undefined;
}

function entriesOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const open = opened(schema);
  if (typeof open !== 'object' || open === null || !('entries' in open)) return undefined;
  return open.entries as Readonly<Record<string, unknown>>;
}

/** The schema inside optional, lazy and piped ones. */
function opened(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('wrapped' in schema) return opened(schema.wrapped);
  if ('getter' in schema) return opened((schema.getter as (input: unknown) => unknown)({}));
  if ('pipe' in schema) return opened((schema.pipe as readonly unknown[])[0]);
  return schema;
}

function patchOf(file: SettingsFile): { patch: SettingsPatch; issues: readonly SettingsIssue[] } {
  const { indicators, rules, units, letter, ...rest } = file;
  const named = (units ?? []).map(completeUnit);
  const issues = named.flatMap((entry, index) =>
    'expected' in entry ? [{ ...entry, key: `units.${index}.kind` }] : [],
  );
  const entries = named.flatMap((entry) => ('expected' in entry ? [] : [entry]));
  const patch: SettingsPatch = {
    ...rest,
    ...(indicators
      ? { indicators: Object.entries(indicators).map(([id, entry]) => ({ ...entry, id })) }
      : {}),
    ...(rules ? { rules: rules as Partial<Record<RuleId, RulePatch>> } : {}),
    ...(units ? { units: entries } : {}),
    ...(letter ? { wording: changesIn(letter as WordingObject) } : {}),
  };
  return { patch, issues };
}

/** A unit with the kind and head its name tells, where they are not given. */
export function completeUnit(
  unit: Pick<UnitEntry, 'name'> & Partial<UnitEntry>,
): UnitEntry | { readonly found: string; readonly expected: string } {
  const kind = unit.kind ?? kindOfOfficialName(unit.name);
  if (kind === undefined) return { found: shown(unit.name), expected: expectation('kind') };
  return { ...unit, kind, head: unit.head ?? usualHead(unit.name, kind), aliases: unit.aliases ?? [] };
}

const KNOWN: ReadonlyMap<IndicatorId, IndicatorKind> = new Map(
  presetSettings('default').indicators.map(({ id, kind }) => [id, kind]),
);

const KIND_OF_RULE: Readonly<Partial<Record<RuleId, IndicatorKind>>> = {
  belowAverage: 'rate',
  belowFloor: 'rate',
  cumulativeBelowFloor: 'rate',
  targetMissedCumulative: 'rate',
  targetMissedMonthOnly: 'rate',
  noneSinceYearStart: 'count',
  noneThisMonth: 'count',
  targetMissed: 'rate',
  overdue: 'count',
};
const RULES_WITH_FLOOR: readonly string[] = ['belowFloor', 'cumulativeBelowFloor'];

/** What is said of indicators fits together: new ones have a kind, rules name known ones of the right kind. */
export function checkIndicators(patch: SettingsPatch): readonly SettingsIssue[] {
  const kinds = new Map(KNOWN);
  const issues: SettingsIssue[] = [];
  for (const indicator of patch.indicators ?? []) issues.push(...checkIndicator(indicator, kinds));
  const known = (key: string, id: IndicatorId, kind: IndicatorKind | undefined): void => {
    const ofKind = [...kinds].flatMap(([one, its]) => (kind === undefined || its === kind ? [one] : []));
    if (!ofKind.includes(id)) issues.push({ key, found: shown(id), expected: expectedKey(id, ofKind) });
  };
  for (const id of patch.indicatorOrder ?? []) known('indicatorOrder', id, undefined);
  for (const [rule, entry] of Object.entries(patch.rules ?? {})) {
    if (entry === false) continue;
    for (const id of entry.indicators ?? [])
      known(`rules.${rule}.indicators`, id, KIND_OF_RULE[rule as RuleId]);
    if (entry.floor !== undefined && !RULES_WITH_FLOOR.includes(rule))
      issues.push({
        key: `rules.${rule}.floor`,
        found: shown(entry.floor / 100),
        expected: expectation('floor'),
      });
  }
  for (const { indicator, question } of patch.reading?.answers ?? [])
    known('reading.answers', indicator, question === 'bare-x' ? 'note' : undefined);
  for (const { columns } of patch.reading?.mappings ?? [])
    for (const { meaning } of columns) if (meaning) known('reading.mappings', meaning.indicator, undefined);
  return issues;
}

function checkIndicator(
  indicator: IndicatorPatch,
  kinds: Map<IndicatorId, IndicatorKind>,
): readonly SettingsIssue[] {
  const { id, kind } = indicator;
  const before = kinds.get(id);
  if (before === undefined && kind === undefined) {
    const meant = nearest(id, [...kinds.keys()]);
    const expected = meant === undefined ? expectation('indicator-kind') : expectation('meant', [meant]);
    return [{ key: `indicators.${id}`, found: shown(id), expected }];
  }
  if (before !== undefined && kind !== undefined && kind !== before)
    return [{ key: `indicators.${id}.kind`, found: shown(kind), expected: expectation('known-kind') }];
  kinds.set(id, kind ?? before ?? 'rate');
  return [];
}

export function checkWording(changes: readonly WordingChange[]): readonly SettingsIssue[] {
  return changes.flatMap(({ path, value }: { path: readonly string[]; value: WordingValue }) => {
    const expected = misfit(path, value);
    return expected === undefined
      ? []
      : [{ key: ['letter', ...path].join('.'), found: shown(value), expected }];
  });
}
