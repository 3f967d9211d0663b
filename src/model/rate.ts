/**
 * A rate as it is displayed and judged: a whole number of hundredths of a percentage point, so 97,67 % is 9767.
 * Differences of rates have the same unit. Whole numbers keep every comparison and subtraction exact.
 */
export type Rate = number & { readonly __unit: 'hundredths of a percentage point' };

export const FULL_RATE = 10000 as Rate;

/** A rate or difference given in hundredths of a percentage point. */
export function rate(hundredths: number): Rate {
  if (!Number.isSafeInteger(hundredths))
    throw new RangeError(`not a whole number of hundredths: ${hundredths}`);
  return hundredths as Rate;
}

export function subtractRates(a: Rate, b: Rate): Rate {
  return rate(a - b);
}

/**
 * The displayed rate of `numerator / denominator`, half up to two decimals of a percent.
 * Counts that differ never display as 100: 19.999 of 20.000 shows 99,99.
 *
 * @param numerator ≥ 0; whole, or an amount with up to six decimals
 * @param denominator > 0, likewise
 */
export function rateOfCounts(numerator: number, denominator: number): Rate {
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator))
    return rateOfCounts(Math.round(numerator * AMOUNT_UNITS), Math.round(denominator * AMOUNT_UNITS));
  const rounded = rate(
    numerator < EXACT && denominator < EXACT
      ? quotient(numerator * 20000 + denominator, 2 * denominator)
      : Number((BigInt(numerator) * 20000n + BigInt(denominator)) / (2n * BigInt(denominator))),
  );
  return rounded === FULL_RATE && numerator < denominator ? rate(FULL_RATE - 1) : rounded;
}

/** Amounts are compared in millionths: sums of decimals carry no longer tails. */
const AMOUNT_UNITS = 1e6;

/** Counts up to here, times 20.000, are whole numbers a double holds exactly. */
const EXACT = 1e11;

/** The whole part of a / b, exact for whole numbers a double holds exactly: the remainder is. */
function quotient(a: number, b: number): number {
  return (a - (a % b)) / b;
}

/**
 * The displayed rate of a decimal number, half up to two decimals of a percent, without floating point:
 * the number's shortest decimal form is what the cell says.
 *
 * @param value the number as the cell holds it, e.g. 0.8589 or 85.89
 * @param scale what 1 means: `'fraction'` (1 = 100 %) or `'percent'` (1 = 1 %)
 */
export function rateOfDecimal(value: number, scale: 'fraction' | 'percent'): Rate {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction);
  // value = digits · 10^power, and one hundredth is 10^-4 of a whole or 10^-2 of a percent.
  const power = Number(exponent) - fraction.length + (scale === 'fraction' ? 4 : 2);
  const magnitude = power >= 0 ? digits * 10n ** BigInt(power) : halfUp(digits, 10n ** BigInt(-power));
  return rate(Number(sign ? -magnitude : magnitude));
}

function halfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}

/** The rate as a plain number of percent for JSON: 9767 → 97.67. */
export function ratePercent(value: Rate): number {
  return value / 100;
}
