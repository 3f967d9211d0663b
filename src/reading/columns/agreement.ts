import type { Grid } from '../grid';
import { readAmount, readRate } from '../numbers';

const SAMPLE = 80;
/** Rates this close (as fractions) agree; a typed 86 % and a computed 85,9 % do. */
const CLOSE = 0.011;

/** Whether numerator over denominator gives the rates beside them: true, false, or too little to tell. */
export type Agreement = (numerator: number, denominator: number, rate: number) => boolean | undefined;

/** Whether n/d gives the rate beside it, over a sample of rows. */
export function agreementOf(grid: Grid, rows: readonly number[]): Agreement {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return (numerator, denominator, rate) => {
    let agree = 0;
    let differ = 0;
    for (let at = 0; at < rows.length; at += step) {
      const row = rows[at] ?? 0;
      const n = readAmount(grid.value(row, numerator), grid.format(row, numerator));
      const d = readAmount(grid.value(row, denominator), grid.format(row, denominator));
      const r = readRate(grid.value(row, rate), grid.format(row, rate));
      if (typeof n !== 'number' || typeof d !== 'number' || d === 0) continue;
      if (typeof r === 'string' || !('value' in r)) continue;
      const expected = n / d;
      const fits = (found: number): boolean => Math.abs(found - expected) <= CLOSE;
      const asFraction = r.scale !== 'percent' && fits(r.value);
      const asPercent = r.scale !== 'fraction' && fits(r.value / 100);
      if (asFraction || asPercent) agree++;
      else differ++;
    }
    if (agree + differ < 2) return undefined;
    if (agree >= 4 * differ) return true;
    return agree + differ >= 5 && differ > agree ? false : undefined;
  };
}
