/** Indicators are data; the shipped ones stand in `indicators/`, people add their own. */
export type IndicatorId = string;

/**
 * - `rate`: numerator over denominator, in percent
 * - `count`: a number of things
 * - `score`: points of a maximum
 * - `amount`: a quantity with a unit, decimals allowed ("tỷ đồng")
 * - `note`: words that say good or bad
 */
export type IndicatorKind = 'rate' | 'count' | 'score' | 'amount' | 'note';

/** Which way is better: a `lower` one is bad when it is high. */
export type Direction = 'higher' | 'lower';
