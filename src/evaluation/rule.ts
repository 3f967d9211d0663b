import type { FindingGroup, IndicatorId, RuleId, UnitKind } from '../model';
import type { RuleSettings } from '../settings';
import type { Outcome, Reason } from './verdict';
import type { IndicatorView } from './view';

/** A figure of an example: percent, a count, counts `[numerator, denominator]`, or why there is none. */
export type ExampleFigure = number | readonly [number, number] | 'nothing' | 'unknown' | 'absent';

/** One indicator of an example's unit; what is missing is absent from the sheet. */
export interface ExampleIndicator {
  readonly month?: ExampleFigure;
  readonly cumulative?: ExampleFigure;
  /** Percent. */
  readonly average?: number | 'unknown';
  /** Percent; the target of the settings when missing. */
  readonly target?: number;
}

/** A small case: a test of the rule and a line of the catalogue. */
export interface RuleExample {
  /** A sentence: "below the average". */
  readonly name: string;
  readonly kind?: UnitKind | 'unknown';
  readonly given: Readonly<Record<IndicatorId, ExampleIndicator>>;
  /** The other rules that are active. */
  readonly beside?: readonly RuleId[];
  /** Indicators whose report was accepted for the month. */
  readonly exempt?: readonly IndicatorId[];
  readonly expected:
    | { readonly verdict: 'met'; readonly reason?: 'month-decides'; readonly gap?: number }
    | { readonly verdict: 'notMet' | 'notApplicable'; readonly reason: Reason }
    | { readonly verdict: 'cannotTell'; readonly why: string };
}

interface RuleFacts {
  readonly id: RuleId;
  readonly group: FindingGroup;
  /** The indicators it judges when the settings name none. */
  readonly indicators: readonly IndicatorId[];
  /**
   * Rules that say more: what they list is not listed here again, for the same unit and
   * (where both judge single indicators) the same indicator.
   */
  readonly yieldsTo: readonly RuleId[];
  /** False: proposed without the x, for the officer to decide. */
  readonly inLetter: boolean;
  readonly examples: readonly RuleExample[];
}

/** Judged once for each of its indicators. */
export interface IndicatorRule extends RuleFacts {
  readonly scope: 'indicator';
  readonly judge: (view: IndicatorView, settings: RuleSettings) => Outcome;
}

/** Judged once over all its indicators. */
export interface UnitRule extends RuleFacts {
  readonly scope: 'unit';
  readonly judge: (views: readonly IndicatorView[]) => Outcome;
}

export type Rule = IndicatorRule | UnitRule;
