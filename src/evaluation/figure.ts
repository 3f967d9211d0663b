import type { CountValue, Evidence, IndicatorId, Measured, RateValue, UndecidedReason } from '../model';
import { FULL_RATE } from '../model';

/** The value of a unit that is judged. */
export type Judged = 'month' | 'cumulative';

/** What it is judged by. `floor`: a fixed level; `share`: a part of the whole authority's count. */
export type Limit = 'average' | 'target' | 'floor' | 'previous' | 'lastYear' | 'share';

export type FigureName = Judged | Limit;

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

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A rate that cannot exceed 100 %; counts, points and amounts may be anything. */
export const ANY_RATE: Range = { min: 0, max: FULL_RATE };
export const ANY_NUMBER: Range = { min: 0, max: Number.POSITIVE_INFINITY };

interface FigurePlace<Name extends FigureName> {
  readonly name: Name;
  readonly indicator: IndicatorId;
  readonly why: UndecidedReason;
}

/** A unit's number as a figure. Its cells are listed only where a verdict rests on them. */
class MeasuredFigure<Name extends FigureName> implements Figure {
  readonly name: Name;
  readonly indicator: IndicatorId;
  readonly why: UndecidedReason;
  readonly state: Figure['state'];
  readonly min: number;
  readonly max: number;
  readonly #measured: Measured<RateValue | CountValue>;

  constructor(measured: Measured<RateValue | CountValue>, any: Range, place: FigurePlace<Name>) {
    const number = measured.state === 'value' ? numberOf(measured.value) : undefined;
    this.name = place.name;
    this.indicator = place.indicator;
    this.why = place.why;
    this.state = measured.state;
    this.min = number ?? any.min;
    this.max = number ?? any.max;
    this.#measured = measured;
  }

  get evidence(): readonly Evidence[] {
    return this.#measured.state === 'absent' ? NO_EVIDENCE : this.#measured.evidence;
  }
}

/** A measured number as a figure. */
export function measuredFigure<Name extends FigureName>(
  measured: Measured<RateValue | CountValue>,
  any: Range,
  place: FigurePlace<Name>,
): Named<Name> {
  return new MeasuredFigure(measured, any, place);
}

const NO_EVIDENCE: readonly Evidence[] = [];

function numberOf(value: RateValue | CountValue): number {
  return 'rate' in value ? value.rate : value.count;
}

/** What a unit's value is compared with; null: not known, and `why`. */
export function limitFigure<Name extends Limit>(
  place: FigurePlace<Name>,
  limit: number | null,
  any: Range,
): Named<Name> {
  const { name, indicator, why } = place;
  const { min, max } = limit === null ? any : { min: limit, max: limit };
  return {
    name,
    indicator,
    why,
    state: limit === null ? 'unknown' : 'value',
    min,
    max,
    evidence: NO_EVIDENCE,
  };
}

/** What was made for a key before, else made and kept: what all units are held against is one figure. */
export function once<Key, Made>(made: Map<Key, Made>, key: Key, make: () => Made): Made {
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

export function isKnown(figure: Figure): boolean {
  return figure.min === figure.max;
}
