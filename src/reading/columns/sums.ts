import type { Grid } from '../grid';
import { readCount } from '../numbers';

const SAMPLE = 80;

/** Whether a column of the month holds more than the column said to sum it up since some start. */
export type Exceeds = (month: number, cumulative: number) => boolean;

/** A sum is never less than one of its months: when most units say otherwise, a heading is wrong. */
export function exceedsOf(grid: Grid, rows: readonly number[]): Exceeds {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return (month, cumulative) => {
    let more = 0;
    let less = 0;
    for (let at = 0; at < rows.length; at += step) {
      const row = rows[at] ?? 0;
      const part = readCount(grid.value(row, month), grid.format(row, month));
      const sum = readCount(grid.value(row, cumulative), grid.format(row, cumulative));
      if (typeof part !== 'number' || typeof sum !== 'number') continue;
      if (part > sum) more++;
      else if (part < sum) less++;
    }
    return more >= 2 && more > less;
  };
}
