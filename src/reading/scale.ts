import type { CellValue } from '../model';
import { readRate } from './numbers';
import type { Scale } from './numbers';

/**
 * How the bare numbers of a rate column are to be read.
 * `whole`: what 1 means, undefined when nothing tells. `doubtful`: numbers in (0, 1] stay unknown, since the column holds larger ones.
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

/**
 * Decides the scale of a rate column from all evidence: the counts beside it first, then the range of its
 * numbers, then formats and the header's "%". Nothing is decided on zeros and ones alone.
 */
export function decideScale(samples: Iterable<ScaleSample>, headerSaysPercent: boolean): ColumnScale {
  let percentByCounts = 0;
  let fractionByCounts = 0;
  let large = 0;
  let small = 0;
  let betweenZeroAndOne = 0;
  let formatted = 0;
  for (const sample of samples) {
    const reading = readRate(sample.value, sample.format);
    if (typeof reading === 'string' || !('value' in reading)) continue;
    if (reading.scale === 'fraction') formatted++;
    if (reading.scale !== undefined || reading.value === 0) continue;
    if (reading.value > 1) large++;
    else small++;
    if (reading.value < 1) betweenZeroAndOne++;
    const { numerator, denominator } = sample;
    if (numerator === undefined || !denominator || numerator === 0) continue;
    const fraction = numerator / denominator;
    if (Math.abs(reading.value - fraction) <= 0.006) fractionByCounts++;
    if (Math.abs(reading.value - 100 * fraction) <= 0.6) percentByCounts++;
  }
  if (percentByCounts !== fractionByCounts && percentByCounts + fractionByCounts > 0) {
    const scale = percentByCounts > fractionByCounts ? 'percent' : 'fraction';
    return { scale, smallAreDoubtful: false };
  }
  if (large > 0 && small > 0) {
    if (large >= CLEAR_MAJORITY * small)
      return { scale: 'percent', smallAreDoubtful: !headerSaysPercent || formatted > 0 };
    return {
      scale: small >= CLEAR_MAJORITY * large && !headerSaysPercent ? 'fraction' : undefined,
      smallAreDoubtful: false,
    };
  }
  if (large > 0) return { scale: 'percent', smallAreDoubtful: false };
  if (
    small > 0 &&
    !headerSaysPercent &&
    ((betweenZeroAndOne >= 2 && small >= CLEAR_MAJORITY) || formatted >= CLEAR_MAJORITY)
  )
    return { scale: 'fraction', smallAreDoubtful: false };
  return { scale: undefined, smallAreDoubtful: false };
}
