import { expectation, type SettingsIssue } from '../messages/settings';
import type { IndicatorId, IndicatorKind, RuleId } from '../model';
import { kindsOf, needsLevel } from '../rules';
import { plain } from '../text/fold';
import type { IndicatorPatch, SettingsPatch, WordingChange, WordingValue } from './patch';
import { presetSettings } from './presets';
import { knownRule, RULE_IDS } from './presets/rules';
import { expectedKey, shown } from './shown';
import { nearest } from './text';
import { targetText } from './values';
import { isTextList, misfit } from './wording-shape';

const KNOWN: ReadonlyMap<IndicatorId, IndicatorKind> = new Map(
  presetSettings('default').indicators.map(({ id, kind }) => [id, kind]),
);

/** Places of the wording that list indicators. */
const INDICATOR_LISTS = ['rates', 'lowOrder', 'details'];

/** What is said of indicators fits together: new ones have a kind, rules name known ones of the right kind. */
export function checkIndicators(patch: SettingsPatch): readonly SettingsIssue[] {
  const kinds = new Map(KNOWN);
  const issues: SettingsIssue[] = [];
  for (const indicator of patch.indicators ?? []) issues.push(...checkIndicator(indicator, kinds));
  const known = (key: string, id: IndicatorId, fitting?: readonly IndicatorKind[]): void => {
    const ofKind = [...kinds].flatMap(([one, its]) => (fitting?.includes(its) === false ? [] : [one]));
    if (!ofKind.includes(id)) issues.push({ key, found: shown(id), expected: expectedKey(id, ofKind) });
  };
  for (const id of patch.indicatorOrder ?? []) known('indicatorOrder', id);
  const order = orderOfKnown(patch);
  const rows = [...RULE_IDS, ...Object.keys(patch.rules ?? {})];
  for (const id of patch.ruleOrder ?? [])
    if (!order.includes(id))
      issues.push({ key: 'ruleOrder', found: shown(id), expected: expectedKey(id, rows) });
  for (const [rule, entry] of Object.entries(patch.rules ?? {})) {
    const row = (entry !== false && entry.row) || knownRule(rule);
    if (!row) {
      issues.push({ key: `rules.${rule}`, found: shown(rule), expected: expectedKey(rule, RULE_IDS) });
      continue;
    }
    if (entry === false) continue;
    for (const id of entry.row?.indicators ?? []) known(`rules.${rule}.indicators`, id, kindsOf(row));
    for (const id of entry.indicators ?? []) known(`rules.${rule}.indicators`, id, kindsOf(row));
    if (entry.floor !== undefined && !needsLevel(row))
      issues.push({
        key: `rules.${rule}.floor`,
        found: shown(entry.floor / 100),
        expected: expectation('floor'),
      });
  }
  for (const { indicator, question } of patch.reading?.answers ?? [])
    known('reading.answers', indicator, question === 'bare-x' ? ['note'] : undefined);
  for (const { path, value } of patch.wording ?? []) {
    const key = ['letter', ...path].join('.');
    if (path[0] === 'indicators' && path[1] !== undefined) known(key, path[1]);
    if (INDICATOR_LISTS.includes(path.at(-1) ?? '') && isTextList(value))
      for (const id of value) known(key, id);
  }
  for (const { columns } of patch.reading?.mappings ?? [])
    for (const { meaning } of columns) if (meaning) known('reading.mappings', meaning.indicator);
  return issues;
}

/** The order of rules without those nobody knows (any more). */
export function orderOfKnown({ ruleOrder = [], rules = {} }: SettingsPatch): readonly RuleId[] {
  const inForce = (id: RuleId): boolean => Object.hasOwn(rules, id) && rules[id] !== false;
  return ruleOrder.filter((id) => inForce(id) || knownRule(id) !== undefined);
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
  const own = kind ?? before ?? 'rate';
  kinds.set(id, own);
  return unfitTargets(indicator, own);
}

/** What a target's figure may be followed by, by kind; amounts come in any unit. */
const TARGET_UNITS: Readonly<Partial<Record<IndicatorKind, readonly string[]>>> = {
  rate: [],
  count: [],
  score: ['diem'],
};

/** Points or money are no percentage: "85 điểm" given for a rate would judge by 85 %. */
function unfitTargets({ id, target = [] }: IndicatorPatch, kind: IndicatorKind): readonly SettingsIssue[] {
  const units = TARGET_UNITS[kind];
  return target.flatMap((given, index) => {
    if (given.value === null || !('unit' in given)) return [];
    if (units === undefined || units.includes(plain(given.unit))) return [];
    const expected = expectation(kind === 'score' ? 'target-points' : 'target-bare');
    return [{ key: `indicators.${id}.target.${index}`, found: shown(targetText(given)), expected }];
  });
}

export function checkWording(changes: readonly WordingChange[]): readonly SettingsIssue[] {
  return changes.flatMap(({ path, value }: { path: readonly string[]; value: WordingValue }) => {
    const expected = misfit(path, value);
    return expected === undefined
      ? []
      : [{ key: ['letter', ...path].join('.'), found: shown(value), expected }];
  });
}
