import { wordingOfName } from '../indicators';
import type { IndicatorId, RuleId } from '../model';
import { applyPatch } from './apply';
import {
  AUTHORITY,
  changesSince,
  CHOICES,
  INDICATOR_KEPT,
  LADDER,
  READING,
  RULE,
  SIGNER,
  usualOf,
} from './fields';
import type { AuthorityPatch } from './fields';
import { limitsOf } from './judged';
import { newIndicator } from './new-indicator';
import { SINCE_JULY } from './opening';
import type { IndicatorPatch, RulePatch, SettingsPatch } from './patch';
import { RULE_IDS, ruleDefinition } from './presets/rules';
import type { IndicatorSettings, RuleSettings, Settings } from './settings';
import { sameData, wordingBetween } from './wording-changes';

/** The smallest patch that turns one into the other, the preset's id included. */
export function patchBetween(before: Settings, after: Settings): SettingsPatch {
  const indicators = after.indicators.flatMap((indicator) => indicatorBetween(before, after, indicator));
  const named = applyPatch(before, { indicators });
  const ids = (settings: Settings): readonly IndicatorId[] => settings.indicators.map(({ id }) => id);
  const ruleIds = (settings: Settings): readonly RuleId[] => settings.rules.map(({ rule }) => rule);
  const rules = rulesBetween(before, after);
  const wording = wordingBetween(named.letter, after.letter);
  return {
    preset: after.preset,
    ...changesSince(CHOICES, before, after),
    ...(sameData(before.units, after.units) ? {} : { units: after.units }),
    ...filled({ indicators }),
    ...(sameData(ids(named), ids(after)) ? {} : { indicatorOrder: ids(after) }),
    ...filled({ rules }),
    ...(sameData(ruleIds(applyPatch(before, { rules })), ruleIds(after))
      ? {}
      : { ruleOrder: ruleIds(after) }),
    ...filled({ ladder: changesSince(LADDER, before.ladder, after.ladder) }),
    ...filled({ reading: changesSince(READING, before.reading, after.reading) }),
    ...filled({ authority: authorityBetween(before, after) }),
    ...filled({ wording }),
  };
}

/** Leaves out what is empty: it says nothing. */
function filled<Part extends Readonly<Record<string, object>>>(part: Part): Partial<Part> {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => Object.keys(value).length > 0),
  ) as Partial<Part>;
}

function indicatorBetween(
  settings: Settings,
  after: Settings,
  indicator: IndicatorSettings,
): readonly IndicatorPatch[] {
  const { id, kind } = indicator;
  const known = settings.indicators.find((one) => one.id === id);
  const before = known ?? newIndicator(id, kind);
  const windowStart = indicator.windowStart.filter((entry) => entry !== SINCE_JULY);
  const patch: IndicatorPatch = {
    id,
    ...(known ? {} : { kind, ...nameOf(id, after) }),
    ...changesSince(INDICATOR_KEPT, before, { ...indicator, windowStart }),
  };
  return Object.keys(patch).length > 1 ? [patch] : [];
}

/** The name from which the wording of a new indicator was made. */
function nameOf(id: IndicatorId, { letter }: Settings): { name?: string } {
  const name = letter.indicators[id]?.opening;
  const isMade = name !== undefined && name !== id && sameData(wordingOfName(name), letter.indicators[id]);
  return isMade ? { name } : {};
}

function rulesBetween(before: Settings, after: Settings): Readonly<Record<RuleId, RulePatch>> {
  const ids = [...before.rules, ...after.rules].map(({ rule }) => rule);
  const entries = [...new Set([...RULE_IDS, ...ids])].flatMap((id): (readonly [RuleId, RulePatch])[] => {
    const [from, to] = [before, after].map(({ rules }) => rules.find(({ rule }) => rule === id));
    if (to === undefined) return from === undefined ? [] : [[id, false]];
    const patch = ruleBetween(from ?? ruleDefinition(id, undefined), to);
    return from !== undefined && Object.keys(patch).length === 0 ? [] : [[id, patch]];
  });
  return Object.fromEntries(entries);
}

/** The smallest change that makes a rule judge otherwise. */
export function ruleBetween(
  before: RuleSettings | undefined,
  after: RuleSettings,
): Partial<Omit<RuleSettings, 'rule'>> {
  const { row } = after;
  if (!row) return before ? changesSince(RULE, before, after) : {};
  // Of a row people add the whole is said at once.
  return before && sameData(before, after) ? {} : { row, ...limitsOf(after) };
}

function authorityBetween({ authority: before }: Settings, { authority: after }: Settings): AuthorityPatch {
  const signer = after.signer && changesSince(SIGNER, before.signer ?? usualOf(SIGNER), after.signer);
  return { ...changesSince(AUTHORITY, before, after), ...(signer ? filled({ signer }) : {}) };
}
