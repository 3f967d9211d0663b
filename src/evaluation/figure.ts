import type { CountValue, Evidence, IndicatorId, Measured, Rate, RateValue, UndecidedReason } from '../model';
import { FULL_RATE } from '../model';

/** Which number of a unit or of the district a figure is. */
export type FigureName = 'month' | 'cumulative' | 'average' | 'target' | 'floor';

/**
 * A number a rule compares: a rate in hundredths of a percentage point, or a count.
 * `min` and `max` are equal where it is known; an unknown one may lie anywhere between them, so that
 * a comparison can still be settled without it (nothing is above an average of 100 %).
 */
export interface Figure {
  readonly name: FigureName;
  readonly indicator: IndicatorId;
  readonly state: Measured<unknown>['state'];
  readonly min: number;
  readonly max: number;
  /** What to say when the figure is not known. */
  readonly why: UndecidedReason;
  readonly evidence: readonly Evidence[];
}

export type Named<Name extends FigureName> = Figure & { readonly name: Name };

interface Range {
  readonly min: number;
  readonly max: number;
}

export const ANY_RATE: Range = { min: 0, max: FULL_RATE };
export const ANY_COUNT: Range = { min: 0, max: Number.POSITIVE_INFINITY };

interface FigurePlace<Name extends FigureName> {
  readonly name: Name;
  readonly indicator: IndicatorId;
  readonly why: UndecidedReason;
}

/** A measured number as a figure. */
export function measuredFigure<Name extends FigureName>(
  measured: Measured<RateValue | CountValue>,
  any: Range,
  place: FigurePlace<Name>,
): Named<Name> {
  const evidence = measured.state === 'absent' ? [] : measured.evidence;
  if (measured.state !== 'value') return { ...place, ...any, state: measured.state, evidence };
  const number = 'rate' in measured.value ? measured.value.rate : measured.value.count;
  return { ...place, min: number, max: number, state: 'value', evidence };
}

/** What a unit's rate is compared with; null: not known. */
export function limitFigure<Name extends 'average' | 'target' | 'floor'>(
  name: Name,
  indicator: IndicatorId,
  limit: Rate | null,
): Named<Name> {
  const range = limit === null ? ANY_RATE : { min: limit, max: limit };
  const state = limit === null ? 'unknown' : 'value';
  return { name, indicator, state, ...range, why: 'average-unknown', evidence: [] };
}

export function isKnown(figure: Figure): boolean {
  return figure.min === figure.max;
}
