import { inserted, type RuleId } from '../model';
import { ownRowOf, ownRule } from '../rules';
import { CHOICES, INDICATOR_KEPT, LADDER, laidOver, READING, RULE, SIGNER, usualOf } from './fields';
import type { AuthorityPatch, AuthoritySettings } from './fields';
import { newIndicator } from './new-indicator';
import type { IndicatorPatch, RulePatch, SettingsPatch } from './patch';
import { RULE_IDS, ruleDefinition } from './presets/rules';
import type { IndicatorSettings, RuleSettings, Settings } from './settings';
import { applyWording } from './wording-changes';

/** The settings with an office's changes laid over them; its preset is left to the caller. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  const indicators = ordered(
    mergeIndicators(settings.indicators, patch.indicators ?? []),
    patch.indicatorOrder ?? [],
    ({ id }) => id,
  );
  return {
    ...settings,
    ...laidOver(CHOICES, settings, patch),
    indicators,
    rules: ordered(
      mergeRules(settings.rules, patch.rules ?? {}).map((entry) => facingBetter(entry, indicators)),
      patch.ruleOrder ?? [],
      ({ rule }) => rule,
    ),
    ladder: laidOver(LADDER, settings.ladder, patch.ladder ?? {}),
    units: patch.units ?? settings.units,
    reading: laidOver(READING, settings.reading, patch.reading ?? {}),
    authority: mergeAuthority(settings.authority, patch.authority ?? {}),
    letter: applyWording(settings.letter, patch.indicators ?? [], patch.wording ?? []),
  };
}

function mergeIndicators(
  known: readonly IndicatorSettings[],
  patches: readonly IndicatorPatch[],
): readonly IndicatorSettings[] {
  const merged = new Map(known.map((indicator) => [indicator.id, indicator]));
  for (const changes of patches) {
    const { id } = changes;
    const held = merged.get(id);
    const { kind = held?.kind ?? 'rate' } = changes;
    const before = held?.kind === kind ? held : newIndicator(id, kind);
    merged.set(id, { ...before, ...laidOver(INDICATOR_KEPT, before, changes) });
  }
  return [...merged.values()];
}

function ordered<Entry>(
  entries: readonly Entry[],
  first: readonly string[],
  idOf: (entry: Entry) => string,
): readonly Entry[] {
  const named = first.flatMap((id) => entries.filter((entry) => idOf(entry) === id));
  return [...named, ...entries.filter((entry) => !first.includes(idOf(entry)))];
}

function mergeRules(
  rules: readonly RuleSettings[],
  patches: Readonly<Record<RuleId, RulePatch>>,
): readonly RuleSettings[] {
  const known = rules.map(({ rule }) => rule);
  const ids = Object.keys(patches).reduce(
    (order, id) => (order.includes(id) ? order : placed(order, id)),
    known,
  );
  return ids.flatMap((id) => {
    const before = rules.find(({ rule }) => rule === id);
    const patch = patches[id];
    if (patch === undefined) return before ? [before] : [];
    if (patch === false) return [];
    const start = (patch.row ? undefined : before) ?? ruleDefinition(id, patch.row);
    if (!start) return [];
    const { rule, row } = start;
    return [{ rule, ...laidOver(RULE, start, patch), ...(row && { row }) }];
  });
}

/** A rule of the product comes before those it precedes in the table, others last. */
function placed(order: readonly RuleId[], id: RuleId): RuleId[] {
  const later = RULE_IDS.slice(RULE_IDS.indexOf(id) + 1);
  const at = RULE_IDS.includes(id)
    ? order.findIndex((one) => later.includes(one) || !RULE_IDS.includes(one))
    : -1;
  return at < 0 ? [...order, id] : inserted(order, at, id);
}

/** A row people added is about the better or the worse side as its first indicator has it. */
function facingBetter(entry: RuleSettings, indicators: readonly IndicatorSettings[]): RuleSettings {
  const own = entry.row && ownRowOf(entry.row);
  if (!entry.row || !own) return entry;
  const better = indicators.find(({ id }) => id === own.indicators[0])?.better ?? 'higher';
  return { ...entry, row: { ...entry.row, conditions: ownRule(entry.rule, own, better).conditions } };
}

function mergeAuthority(authority: AuthoritySettings, patch: AuthorityPatch): AuthoritySettings {
  const { signer, ...names } = patch;
  if (signer === undefined) return { ...authority, ...names };
  const signed = laidOver(SIGNER, authority.signer ?? usualOf(SIGNER), signer);
  const isSet = Object.values(signed).some((part) => part.length > 0);
  return { ...authority, ...names, signer: isSet ? signed : undefined };
}
