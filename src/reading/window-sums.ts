import type { CountValue, Evidence, IndicatorKind, Measured, RateValue } from '../model';
import { rateOfCounts } from '../model';

/** A measure of each month of a window; undefined where the unit is not on the month's sheet. */
export type MonthsOfWindow = readonly (Measured<RateValue | CountValue> | undefined)[];

/** A sum, or why there is none. */
export type WindowSum<Value> =
  | { readonly state: 'value'; readonly value: Value }
  | { readonly state: 'nothing' | 'unknown' };

const UNKNOWN = { state: 'unknown' } as const;
const NOTHING = { state: 'nothing' } as const;

/** Σ numerators over Σ denominators; unknown as soon as one month is. */
function sumRates(months: MonthsOfWindow): WindowSum<RateValue> {
  let numerator = 0;
  let denominator = 0;
  for (const month of months) {
    if (!month || month.state === 'absent' || month.state === 'unknown') return UNKNOWN;
    if (month.state !== 'value') continue;
    const { value } = month;
    if (!('rate' in value) || value.numerator === undefined || value.denominator === undefined)
      return UNKNOWN;
    numerator += value.numerator;
    denominator += value.denominator;
  }
  if (denominator === 0) return NOTHING;
  return { state: 'value', value: { rate: rateOfCounts(numerator, denominator), numerator, denominator } };
}

function sumCounts(months: MonthsOfWindow): WindowSum<CountValue> {
  let count = 0;
  let isMeasured = false;
  for (const month of months) {
    if (!month || month.state === 'absent' || month.state === 'unknown') return UNKNOWN;
    if (month.state !== 'value') continue;
    if (!('count' in month.value)) return UNKNOWN;
    isMeasured = true;
    count += month.value.count;
  }
  return isMeasured ? { state: 'value', value: { count } } : NOTHING;
}

/** Adds up the months of a window. */
export function sumOf(kind: IndicatorKind, months: MonthsOfWindow): WindowSum<RateValue | CountValue> {
  return kind === 'rate' ? sumRates(months) : sumCounts(months);
}

/** The cells of all months of a window. */
export function evidenceOfMonths(months: MonthsOfWindow): Evidence[] {
  return months.flatMap((month) => (month && month.state !== 'absent' ? month.evidence : []));
}
