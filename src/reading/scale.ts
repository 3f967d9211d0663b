import type { CellValue } from '../model';
import { readRate } from './numbers';
import type { Scale } from './numbers';

/**
 * How the bare numbers of a rate column are to be read.
 * `scale` is undefined when nothing tells. `smallAreDoubtful`: numbers in (0, 1] stay unknown each for itself, since
 * the larger ones beside them are percentages and these may be fractions.
 */
export interface ColumnScale {
  readonly scale: Scale | undefined;
  readonly smallAreDoubtful: boolean;
}

/** One cell of the column with the counts beside it, where the row has them. */
export interface ScaleSample {
  readonly value: CellValue;
  readonly format: string;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** So many times more numbers on one side before the others count as slips. */
const CLEAR_MAJORITY = 3;
/** Numbers above 1 under a "(%)" before a small one beside them is taken at its word. */
const ENOUGH_PERCENTS = 2;

/** More digits than a percentage is printed with: 0,8589, or a quotient nobody rounded. */
const isFine = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) > 1e-6;
/** 0,86 at least: a fraction people round to two digits. One digit (0,9) says nothing. */
const isRoundedFraction = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) > 1e-6;

/** The bare numbers of a column, counted by what they tell. */
interface Tally {
  percentByCounts: number;
  fractionByCounts: number;
  large: number;
  fineLarge: number;
  /** Above 0 and up to 1. */
  small: number;
  fineSmall: number;
  betweenZeroAndOne: number;
  roundedFractions: number;
  /** Cells that a % format makes fractions. */
  formatted: number;
}

function tally(samples: Iterable<ScaleSample>): Tally {
  const seen: Tally = {
    percentByCounts: 0,
    fractionByCounts: 0,
    large: 0,
    fineLarge: 0,
    small: 0,
    fineSmall: 0,
    betweenZeroAndOne: 0,
    roundedFractions: 0,
    formatted: 0,
  };
  for (const sample of samples) {
    const reading = readRate(sample.value, sample.format);
    if (typeof reading === 'string' || !('value' in reading)) continue;
    const { value, scale } = reading;
    if (scale === 'fraction') seen.formatted++;
    if (scale !== undefined || value === 0) continue;
    if (value > 1) {
      seen.large++;
      if (isFine(value)) seen.fineLarge++;
    } else {
      seen.small++;
      if (isFine(value)) seen.fineSmall++;
      if (value < 1) seen.betweenZeroAndOne++;
      if (isRoundedFraction(value)) seen.roundedFractions++;
    }
    const { numerator, denominator } = sample;
    if (numerator === undefined || !denominator || numerator === 0) continue;
    const fraction = numerator / denominator;
    if (Math.abs(value - fraction) <= 0.006) seen.fractionByCounts++;
    if (Math.abs(value - 100 * fraction) <= 0.6) seen.percentByCounts++;
  }
  return seen;
}

/** 0,9 beside 45,2 and 88,1 under "(%)" is 0,9 %; 0,8589 among them, or without a "(%)" above, may be a fraction. */
function smallArePercents(seen: Tally, headerSaysPercent: boolean, isRare: boolean): boolean {
  const isEnough = isRare || seen.large >= Math.max(ENOUGH_PERCENTS, seen.small);
  return (
    headerSaysPercent && seen.formatted === 0 && isEnough && (seen.fineSmall === 0 || seen.fineLarge > 0)
  );
}

/**
 * Decides the scale of a rate column from all evidence: the counts beside it first, then the range of its
 * numbers, then their digits, formats and the header's "%". Nothing is decided on zeros and ones alone, nor on
 * numbers like 0,9 that are good as either.
 *
 * @param isRare of what should be low most figures are below 1 %
 */
export function decideScale(
  samples: Iterable<ScaleSample>,
  headerSaysPercent: boolean,
  isRare: boolean,
): ColumnScale {
  const seen = tally(samples);
  const { percentByCounts, fractionByCounts, large, small } = seen;
  if (percentByCounts !== fractionByCounts) {
    const scale = percentByCounts > fractionByCounts ? 'percent' : 'fraction';
    return { scale, smallAreDoubtful: scale === 'percent' && fractionByCounts > 0 };
  }
  if (large > 0) {
    if (small >= CLEAR_MAJORITY * large && !headerSaysPercent)
      return { scale: 'fraction', smallAreDoubtful: false };
    return { scale: 'percent', smallAreDoubtful: !smallArePercents(seen, headerSaysPercent, isRare) };
  }
  const areFractions =
    (seen.betweenZeroAndOne >= 2 && seen.roundedFractions > 0 && small >= CLEAR_MAJORITY) ||
    seen.formatted >= CLEAR_MAJORITY;
  if (small > 0 && !headerSaysPercent && areFractions) return { scale: 'fraction', smallAreDoubtful: false };
  return { scale: undefined, smallAreDoubtful: false };
}
