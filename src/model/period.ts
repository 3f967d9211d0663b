/** A calendar month. */
export interface Period {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** "2023-08", the form used in JSON, file names and on the command line. */
export function periodKey(period: Period): string {
  return `${String(period.year).padStart(4, '0')}-${String(period.month).padStart(2, '0')}`;
}

/** Reads "2023-08"; undefined for anything else. */
export function parsePeriodKey(text: string): Period | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const period = { year: Number(match[1]), month: Number(match[2]) };
  return period.month >= 1 && period.month <= 12 ? period : undefined;
}

/** The month `months` later (earlier when negative). */
export function shiftPeriod(period: Period, months: number): Period {
  const index = period.year * 12 + period.month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Negative when `a` is earlier than `b`, 0 for the same month. */
export function comparePeriods(a: Period, b: Period): number {
  return a.year * 12 + a.month - (b.year * 12 + b.month);
}

export function samePeriod(a: Period, b: Period): boolean {
  return comparePeriods(a, b) === 0;
}

/** All months from `first` to `last`, both included. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const count = comparePeriods(last, first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => shiftPeriod(first, i));
}

/** The last day of the month, 28 to 31. */
export function lastDay(period: Period): number {
  const leap = (period.year % 4 === 0 && period.year % 100 !== 0) || period.year % 400 === 0;
  if (period.month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(period.month) ? 30 : 31;
}
