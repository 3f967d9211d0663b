/** Indicators are data: the ids of SPEC-given ones are `intake`, `results`, `payment`, `certified`, `overdue`, `posts`, `email`. */
export type IndicatorId = string;

/**
 * - `rate`: numerator over denominator, in percent
 * - `count`: a number of things
 * - `note`: words that say good or bad
 */
export type IndicatorKind = 'rate' | 'count' | 'note';
