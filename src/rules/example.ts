import type { IndicatorId, RuleId, UnitKind } from '../model';
import type { Rule } from './rule';

/** A figure of an example: percent, a count, counts `[numerator, denominator]`, or why there is none. */
export type ExampleFigure = number | readonly [number, number] | 'nothing' | 'unknown' | 'absent';

/** One indicator of an example's unit; what is missing is absent from the sheet. */
export interface ExampleIndicator {
  readonly month?: ExampleFigure;
  readonly cumulative?: ExampleFigure;
  /** Percent. */
  readonly average?: number | 'unknown';
  /** Percent, as the office sets it; `none`: the office says that none was given. */
  readonly target?: number | 'none';
  /** Percent, as the sheet states it for everybody. */
  readonly sheetTarget?: number;
}

/** A small case: a test of the rule and a line of the catalogue. */
export interface RuleExample {
  /** A sentence: "below the average". */
  readonly name: string;
  readonly kind?: UnitKind | 'unknown';
  readonly given: Readonly<Record<IndicatorId, ExampleIndicator>>;
  /** The month is of this year; 2023 when missing. */
  readonly year?: number;
  /** The other rules that are active. */
  readonly beside?: readonly RuleId[];
  /** Indicators whose report was accepted for the month. */
  readonly exempt?: readonly IndicatorId[];
  readonly expected:
    | { readonly verdict: 'met'; readonly reason?: 'month-decides'; readonly gap?: number }
    | { readonly verdict: 'notMet' | 'notApplicable'; readonly reason: string }
    | { readonly verdict: 'cannotTell'; readonly why: string };
}

/** A rule of the product: what people read of it, and its examples. */
export interface ShippedRule extends Rule {
  /** On "Cấu hình": the first is written, all are understood. */
  readonly names: readonly [string, ...string[]];
  /** What it looks for, in one sentence for people. */
  readonly says: { readonly vi: string; readonly en: string };
  readonly examples: readonly RuleExample[];
}
