import type { Counts, CountsOf, Month } from './table';
import { months } from './table';
import { units } from './units';

const add = (a: Counts, b: Counts): Counts => ({ part: a.part + b.part, whole: a.whole + b.whole });
const none: Counts = { part: 0, whole: 0 };

/** Σ over the months from `first` to `last`, both included. */
export function cumulative(counts: CountsOf, unitName: string, first: Month, last: Month): Counts {
  return months
    .filter((month) => month >= first && month <= last)
    .map((month) => counts(unitName, month))
    .reduce(add, none);
}

/** Σ over all units of the district. */
export function district(countsOfUnit: (unitName: string) => Counts): Counts {
  return units.map((unit) => countsOfUnit(unit.name)).reduce(add, none);
}

/**
 * The rate in hundredths of a percent point (9547 is 95,47 %), rounded half up; null when there is nothing to
 * measure. Counts that differ never show as 100 %.
 */
export function hundredths({ part, whole }: Counts): number | null {
  if (whole === 0) return null;
  const rounded = Math.floor((20000 * part + whole) / (2 * whole));
  return part === whole ? rounded : Math.min(rounded, 9999);
}

/** "4,55%": how the rate stands in a Vietnamese sentence. */
export function inWords(counts: Counts): string {
  const value = hundredths(counts);
  return value === null ? '-' : `${String(value / 100).replace('.', ',')}%`;
}
