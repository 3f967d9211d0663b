import type { FindingGroup, IndicatorId, IndicatorKind, Rate, RuleId } from '../model';

/** Whom a rule concerns. */
export type RuleUnits = 'all' | 'communes' | 'offices';

/** What is judged: the period's own value, or the one since the window opened. */
export type RuleSpan = 'period' | 'cumulative';

/** Worse and better are told by the indicator's direction; a value equal to the limit is neither. */
export type Side = 'worse' | 'notWorse' | 'better';

/** Which units a rank speaks of; `rose` and `fell`: by at least so many places since the previous period. */
export type RankWanted =
  | { readonly of: 'first' | 'last'; readonly places: number }
  | { readonly of: 'rose' | 'fell'; readonly places: number };

/**
 * What a value is compared with.
 * - `average`: of its comparison group; `target`: officer's, sheet's or the built-in one
 * - `level`: a fixed one, in hundredths of the indicator's unit; null: the one the rule's settings give
 * - `full`: everything that could be done; `zero`: nothing
 * - `previous`, `lastYear`: moved by at least `by` hundredths; the two never stand for each other
 * - `share`: more than so many hundredths of a percent of the whole authority's count
 * - `rank`, `band`: the place or the class within the comparison group
 */
export type Comparison =
  | { readonly with: 'average' | 'target'; readonly side: Side }
  | { readonly with: 'level'; readonly side: Side; readonly level: Rate | null }
  | { readonly with: 'full' | 'zero'; readonly side: 'is' | 'isNot' }
  | { readonly with: 'previous' | 'lastYear'; readonly side: 'worse' | 'better'; readonly by: Rate }
  | { readonly with: 'share'; readonly share: Rate }
  | { readonly with: 'rank'; readonly rank: RankWanted; readonly smallest: number }
  | { readonly with: 'band'; readonly band: string };

export type ComparedWith = Comparison['with'];

/**
 * What becomes of a condition whose value has nothing to measure.
 * - `must`: the rule is not applicable
 * - `whereMeasured`: the condition is left out; `whereKept`: only where the sheet keeps no such value at all
 * - `known`: the rule cannot tell
 */
export type Need = 'must' | 'whereMeasured' | 'whereKept' | 'known';

/** One of the things that must all be true for a rule to hold. */
export interface Condition {
  /** Empty: every indicator of the rule that no other condition names. */
  readonly of: readonly IndicatorId[];
  readonly span: RuleSpan;
  readonly compared: Comparison;
  readonly need: Need;
}

/** A rule is a row of data; evaluation judges all rows alike. */
export interface Rule {
  readonly id: RuleId;
  readonly group: FindingGroup;
  /** `each`: judged once for each of its indicators; `together`: once over all of them. */
  readonly scope: 'each' | 'together';
  /** The indicators it judges when the settings name none. */
  readonly indicators: readonly IndicatorId[];
  readonly conditions: readonly [Condition, ...Condition[]];
  /** The condition a finding speaks of, counted from 0. */
  readonly spoken: number;
  readonly units: RuleUnits;
  /**
   * Rules that say more: what they list is not listed here again, for the same unit and
   * (where both judge single indicators) the same indicator.
   */
  readonly yieldsTo: readonly RuleId[];
  /** False: proposed without the x, for the officer to decide. */
  readonly inLetter: boolean;
}

/** A condition on each of the rule's indicators, as most are. */
export function condition(compared: Comparison, span: RuleSpan = 'period', need: Need = 'must'): Condition {
  return { of: [], span, compared, need };
}

/** Whether the row leaves its level to the settings. */
export function needsLevel({ conditions }: Rule): boolean {
  return conditions.some(({ compared }) => compared.with === 'level' && compared.level === null);
}

const MEASURED: readonly IndicatorKind[] = ['rate', 'score', 'amount'];
const ALL_FIGURES: readonly IndicatorKind[] = [...MEASURED, 'count'];

/** The kinds of indicators a comparison can judge. */
const KINDS: Readonly<Record<ComparedWith, readonly IndicatorKind[]>> = {
  average: ['rate', 'score'],
  target: ALL_FIGURES,
  level: ALL_FIGURES,
  full: ['rate', 'score'],
  zero: ['count'],
  previous: MEASURED,
  lastYear: MEASURED,
  share: ['count'],
  rank: ALL_FIGURES,
  band: MEASURED,
};

/** The kinds of indicators all conditions of a row can judge. */
export function kindsOf({ conditions }: Rule): readonly IndicatorKind[] {
  return ALL_FIGURES.filter((kind) =>
    conditions.every(({ compared }) => KINDS[compared.with].includes(kind)),
  );
}
