import type { Measured, Rate, RateValue } from '../model';
import { rate, rateOfCounts } from '../model';

/** What the units' rates say of the whole district. */
export interface Sums {
  /** Σ numerators / Σ denominators; null when a unit's counts are not known, or nothing was measured. */
  readonly computed: Rate | null;
  /** What somebody would get who averaged the percentages; asked only where a figure may be that. Empty where that is
   * the same for any weights. */
  readonly means: () => readonly Rate[];
  /** At least one unit has, or may have, something to measure. */
  readonly isMeasured: boolean;
}

/** Digits kept below a hundredth when exact ratios are averaged; only to recognise a mean, never to judge. */
const PRECISION = 10n ** 12n;

function meanOf(values: readonly bigint[], unit: bigint): Rate {
  const sum = values.reduce((total, value) => total + value, 0n);
  const divisor = BigInt(values.length) * unit;
  return rate(Number((2n * sum + divisor) / (2n * divisor)));
}

function hasCounts(value: RateValue): value is Required<RateValue> {
  return value.numerator !== undefined && value.denominator !== undefined;
}

/** Adds up the units' measures of one indicator. */
export function sumUp(measures: readonly Measured<RateValue>[]): Sums {
  let measured = 0;
  let counted = 0;
  let isKnown = true;
  let numerator = 0;
  let denominator = 0;
  for (const measure of measures) {
    if (measure.state === 'unknown') isKnown = false;
    if (measure.state !== 'value') continue;
    const { value } = measure;
    measured++;
    if (!hasCounts(value)) continue;
    counted++;
    numerator += value.numerator;
    denominator += value.denominator;
  }
  return {
    computed:
      isKnown && counted === measured && denominator > 0 ? rateOfCounts(numerator, denominator) : null,
    means: () => meansOf(measures.flatMap((measure) => (measure.state === 'value' ? [measure.value] : []))),
    isMeasured: measured > 0 || !isKnown,
  };
}

function meansOf(values: readonly RateValue[]): Rate[] {
  if (values.every((value) => value.rate === values[0]?.rate)) return [];
  const displayed = meanOf(
    values.map((value) => BigInt(value.rate)),
    1n,
  );
  const counted = values.filter(hasCounts);
  if (counted.length < values.length) return isByChance(values) ? [] : [displayed];
  const ratios = counted.map((v) => (BigInt(v.numerator) * 10000n * PRECISION) / BigInt(v.denominator));
  return [displayed, meanOf(ratios, PRECISION)];
}

/** So few figures lie between the lowest and the highest rate that the whole's may well be their mean by chance. */
function isByChance(values: readonly RateValue[]): boolean {
  const rates = values.map((value) => value.rate);
  const step = [100, 10].find((whole) => rates.every((own) => own % whole === 0)) ?? 1;
  return Math.max(...rates) - Math.min(...rates) <= FEW_STEPS * step;
}

const FEW_STEPS = 4;

/**
 * The mean of the units' points, which is what a score's average is. A row of points above everybody's own is a sum,
 * so that it is no average is for the caller to see.
 */
export function meanOfPoints(measures: readonly Measured<RateValue>[]): Sums {
  const points = measures.flatMap((measure) =>
    measure.state === 'value' ? [BigInt(measure.value.rate)] : [],
  );
  const isKnown = measures.every(({ state }) => state !== 'unknown');
  return {
    computed: isKnown && points.length > 0 ? meanOf(points, 1n) : null,
    means: () => [],
    isMeasured: points.length > 0 || !isKnown,
  };
}
