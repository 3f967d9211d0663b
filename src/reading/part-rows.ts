import type { Grid } from './grid';
import { readCount } from './numbers';

/** A row that names something, as far as it matters here. */
export interface PossiblePart {
  readonly row: number;
  readonly label: string;
  readonly isNumbered: boolean;
  /** Neither a number nor its name says that it is a unit of its own. */
  readonly isOpen: boolean;
}

/**
 * Rows without a number of their own below a numbered unit ("Hộ tịch", "Đất đai") are its parts, not units, when
 * their counts add up to the unit's. So are those of the same labels below other units.
 *
 * @returns the rows that are parts
 */
export function partRows(
  grid: Grid,
  rows: readonly PossiblePart[],
  columns: readonly number[],
): ReadonlySet<number> {
  if (!rows.some((row) => row.isOpen)) return NONE;
  const labels = new Set<string>();
  let unit: PossiblePart | undefined;
  let run: PossiblePart[] = [];
  const close = (): void => {
    if (unit && run.length > 0 && addUp(grid, unit, run, columns))
      run.forEach(({ label }) => labels.add(label));
    run = [];
  };
  for (const row of rows) {
    if (row.isOpen) run.push(row);
    else {
      close();
      unit = row.isNumbered ? row : undefined;
    }
  }
  close();
  if (labels.size === 0) return NONE;
  return new Set(rows.filter((row) => row.isOpen && labels.has(row.label)).map(({ row }) => row));
}

const NONE: ReadonlySet<number> = new Set();

/** More columns of counts add up than not. */
function addUp(
  grid: Grid,
  unit: PossiblePart,
  parts: readonly PossiblePart[],
  columns: readonly number[],
): boolean {
  const countAt = ({ row }: PossiblePart, column: number): number | undefined => {
    const count = readCount(grid.value(row, column), grid.format(row, column));
    return typeof count === 'number' ? count : undefined;
  };
  let agree = 0;
  let differ = 0;
  for (const column of columns) {
    const whole = countAt(unit, column);
    const counts = parts.map((part) => countAt(part, column) ?? 0);
    if (!whole || counts.every((count) => count === 0)) continue;
    if (counts.reduce((sum, count) => sum + count, 0) === whole) agree++;
    else differ++;
  }
  return agree > differ;
}
