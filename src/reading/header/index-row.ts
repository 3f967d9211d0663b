import { plain } from '../../text/fold';
import type { Grid } from '../grid';

const INDEX = /^[([]?\s*(\d{1,3}|[a-z])\s*[)\]]?(\s*=.*)?$/;
const COLUMN_NUMBERS = 2;

/**
 * "(1) (2) (3)", "A B 1 2 3=2/1": numbers of columns, one by one from the first. In brackets they may be missing or
 * stand in another order, as after moving columns; Excel makes -1 of a "(1)" typed in.
 */
export function isIndexRow(grid: Grid, row: number, left: number, right: number): boolean {
  const inBrackets = new Set<number>();
  let numbers = 0;
  let last = -1;
  for (let column = left; column <= right; column++) {
    const value = grid.value(row, column);
    if (value === null || value === '') continue;
    const text = typeof value === 'number' ? numeral(value) : plain(grid.text(row, column));
    const match = INDEX.exec(text);
    if (!match) return false;
    if (/^\d/.test(match[1] ?? '')) {
      const number = Number(match[1]);
      numbers++;
      if (/^[([]/.test(text)) {
        if (inBrackets.has(number)) return false;
        inBrackets.add(number);
        continue;
      }
      if (last >= 0 ? number !== last + 1 : number > 3) return false;
      last = number;
    }
  }
  return numbers > COLUMN_NUMBERS;
}

const numeral = (value: number): string => (value < 0 ? `(${-value})` : String(value));
