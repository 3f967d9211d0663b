import { wordingOfName } from '../indicators';
import { rate, type IndicatorId, type RuleId } from '../model';
import { applyPatch, newIndicator } from './apply';
import { choicesIn } from './fields';
import type { AuthorityPatch } from './fields';
import { limitsOf } from './judged';
import { SINCE_JULY } from './opening';
import type { IndicatorPatch, LadderPatch, RulePatch, SettingsPatch } from './patch';
import { RULE_IDS, ruleDefinition } from './presets/rules';
import type { Dated, IndicatorSettings, RuleSettings, Settings } from './settings';
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
    ...changed({ ...choicesIn(before), units: before.units }, after),
    ...filled({ indicators }),
    ...(sameData(ids(named), ids(after)) ? {} : { indicatorOrder: ids(after) }),
    ...filled({ rules }),
    ...(sameData(ruleIds(applyPatch(before, { rules })), ruleIds(after))
      ? {}
      : { ruleOrder: ruleIds(after) }),
    ...filled({ ladder: ladderBetween(before, after) }),
    ...filled({ reading: readingBetween(before, after) }),
    ...filled({ authority: authorityBetween(before, after) }),
    ...filled({ wording }),
  };
}

/** The keys of the first object whose values the second has otherwise. */
function changed<Part extends object>(before: Part, after: NoInfer<Part>): Partial<Part> {
  const keys = Object.keys(before) as (keyof Part)[];
  const parts = keys.filter((key) => after[key] !== undefined && !sameData(before[key], after[key]));
  return Object.fromEntries(parts.map((key) => [key, after[key]])) as Partial<Part>;
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
  const { enabled, better, units, headers, bands } = before;
  const patch: IndicatorPatch = {
    id,
    ...(known ? {} : { kind, ...nameOf(id, after) }),
    ...changed({ enabled, better, units, headers, bands }, indicator),
    ...filled({
      windowStart: added(
        before.windowStart,
        indicator.windowStart.filter((entry) => entry !== SINCE_JULY),
      ),
      target: added(before.target, indicator.target),
    }),
  };
  return Object.keys(patch).length > 1 ? [patch] : [];
}

/** The name from which the wording of a new indicator was made. */
function nameOf(id: IndicatorId, { letter }: Settings): { name?: string } {
  const name = letter.indicators[id]?.opening;
  const isMade = name !== undefined && name !== id && sameData(wordingOfName(name), letter.indicators[id]);
  return isMade ? { name } : {};
}

/** Dated values are only ever added; later ones win. */
function added<Value>(
  before: readonly Dated<Value>[],
  after: readonly Dated<Value>[],
): readonly Dated<Value>[] {
  return sameData(before, after.slice(0, before.length)) ? after.slice(before.length) : after;
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
  const { row, margin, only } = after;
  // Of a row people add the whole is said at once.
  if (row) {
    if (before && sameData(before, after)) return {};
    return { row, ...limitsOf(after) };
  }
  if (!before) return {};
  const { indicators, units } = before;
  return {
    ...changed({ indicators, units }, after),
    ...(after.floor !== undefined && after.floor !== before.floor ? { floor: after.floor } : {}),
    ...(margin === before.margin ? {} : { margin: margin ?? rate(0) }),
    ...(only === before.only ? {} : { only: only ?? 0 }),
  };
}

function ladderBetween({ ladder: before }: Settings, { ladder: after }: Settings): LadderPatch {
  const formIn = (ladder: Settings['ladder'], from: number): string | undefined =>
    ladder.rungs.find((rung) => rung.from === from)?.form;
  const gone = before.rungs.filter(({ from }) => formIn(after, from) === undefined);
  const rungs = [
    ...after.rungs.filter(({ from, form }) => formIn(before, from) !== form),
    ...gone.map(({ from }) => ({ from, form: null })),
  ];
  const { otherForms, reset } = before;
  const { noneBefore } = after;
  const isAnswered = noneBefore !== undefined && !sameData(noneBefore, before.noneBefore);
  return {
    ...(rungs.length > 0 ? { rungs } : {}),
    ...changed({ otherForms, reset }, after),
    ...(isAnswered ? { noneBefore } : {}),
  };
}

function readingBetween(
  { reading: before }: Settings,
  { reading: after }: Settings,
): Partial<Settings['reading']> {
  const news = <Entry>(known: readonly Entry[], entries: readonly Entry[]): readonly Entry[] =>
    entries.filter((entry) => !known.some((one) => sameData(one, entry)));
  const desks = after.desks === before.desks ? undefined : after.desks;
  const lists = filled({
    mappings: news(before.mappings, after.mappings),
    aliases: news(before.aliases, after.aliases),
    totals: news(before.totals, after.totals),
    answers: news(before.answers, after.answers),
  });
  return desks === undefined ? lists : { ...lists, desks };
}

function authorityBetween({ authority: before }: Settings, { authority: after }: Settings): AuthorityPatch {
  const { signer: signedBefore, ...names } = before;
  const signer = after.signer && changed(signedBefore ?? { capacity: [], name: '' }, after.signer);
  // What is missing in both is left out by `changed`, so no undefined value comes through.
  return { ...(changed(names, after) as AuthorityPatch), ...(signer ? filled({ signer }) : {}) };
}
