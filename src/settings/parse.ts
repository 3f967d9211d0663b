import * as v from 'valibot';
import { expectation, type SettingsIssue } from '../messages/settings';
import type { RuleId } from '../model';
import { fileTooLong, outOfBounds } from './bounds';
import { checkIndicators, checkWording } from './checks';
import { SettingsError } from './error';
import { repeatedKeys } from './file-text';
import { ownRuleOfJson } from './own-rules';
import type { RulePatch, SettingsPatch, WordingObject } from './patch';
import { settingsFile, type SettingsFile } from './schema';
import { rowOfKey } from './sheet/row-of-key';
import { expectedKey, shown } from './shown';
import { completeUnit } from './unit-names';
import { changesIn } from './wording-changes';

/**
 * Reads a settings file, as text or already parsed.
 *
 * @throws SettingsError naming every wrong key, what was found and what was expected
 */
export function parseSettings(json: unknown): SettingsPatch {
  const found = typeof json === 'string' ? parseJson(json) : json;
  const beyond = outOfBounds(found);
  if (beyond.length > 0) throw unusable(beyond);
  const repeated = typeof json === 'string' ? repeatedKeys(json) : [];
  if (repeated.length > 0) throw unusable(repeated);
  const result = v.safeParse(settingsFile, found);
  if (!result.success) throw unusable(result.issues.map(issueOf));
  const { patch, issues } = patchOf(result.output);
  const all = [...issues, ...checkIndicators(patch), ...checkWording(patch.wording ?? [])];
  if (all.length > 0) throw unusable(all);
  return patch;
}

/** Each issue with the row of "Cấu hình" that says the same. */
function unusable(issues: readonly SettingsIssue[]): SettingsError {
  return new SettingsError(issues.map((issue) => ({ ...issue, row: rowOfKey(issue.key) })));
}

function parseJson(text: string): unknown {
  const beyond = fileTooLong(text);
  if (beyond.length > 0) throw unusable(beyond);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : text;
    throw unusable([{ key: '', found: shown(why), expected: expectation('json') }]);
  }
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

function rulesOf(rules: NonNullable<SettingsFile['rules']>): Readonly<Record<RuleId, RulePatch>> {
  return Object.fromEntries(
    Object.entries(rules).map(([rule, change]) => [
      rule,
      change !== false && 'compare' in change ? ownRuleOfJson(rule, change) : change,
    ]),
  );
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
    ...(rules ? { rules: rulesOf(rules) } : {}),
    ...(units ? { units: entries } : {}),
    ...(letter ? { wording: changesIn(letter as WordingObject) } : {}),
  };
  return { patch, issues };
}
