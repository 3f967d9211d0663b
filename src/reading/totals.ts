import type { TableColumn } from '../model';
import { plain } from '../text/fold';
import type { Grid } from './grid';
import { isPartLabel, isTotalLabel, isWholeLabel } from './labels';
import { readCount } from './numbers';
import type { TableRows, LabelledRow } from './table-rows';

/** Sums of the count columns: over all units and over each group. */
interface Sums {
  readonly whole: readonly number[];
  readonly groups: ReadonlyMap<number, readonly number[]>;
}

function sumsOf(grid: Grid, rows: TableRows, columns: readonly number[]): Sums {
  const whole = columns.map(() => 0);
  const groups = new Map<number, number[]>();
  for (const { row, group } of rows.units) {
    const ofGroup = groups.get(group) ?? columns.map(() => 0);
    groups.set(group, ofGroup);
    columns.forEach((column, at) => {
      const count = readCount(grid.value(row, column), grid.format(row, column));
      if (typeof count !== 'number') return;
      whole[at] = (whole[at] ?? 0) + count;
      ofGroup[at] = (ofGroup[at] ?? 0) + count;
    });
  }
  return { whole, groups };
}

/** More columns agree with the sums than not. */
function matches(grid: Grid, row: number, columns: readonly number[], sums: readonly number[]): boolean {
  let agree = 0;
  let differ = 0;
  columns.forEach((column, at) => {
    const count = readCount(grid.value(row, column), grid.format(row, column));
    if (typeof count !== 'number') return;
    if (count === sums[at]) agree++;
    else differ++;
  });
  return agree > differ;
}

/**
 * The row of the whole authority among the rows that look like totals; a group's total never counts.
 * Names decide first, then the sums of the units, then the place. Undefined when none clearly is.
 *
 * @param columns columns of counts, whose sums tell
 * @param chosen labels of rows that people said are the whole's
 */
export function findTotal(
  grid: Grid,
  rows: TableRows,
  columns: readonly number[],
  chosen: readonly string[],
): LabelledRow | undefined {
  const all = rows.totals.filter((total) => !isPartLabel(plain(total.label)));
  const called = all.filter((total) => isTotalLabel(plain(total.label)));
  // Beside "Tổng cộng" a row of the province may be that of the authority above.
  const candidates = called.length > 0 ? called : all;
  const [named, ...others] = wholeRows(grid, rows, columns, chosen);
  if (others.length > 0) return undefined;
  if (named || candidates.length === 0) return named;
  const groups = new Set(rows.units.map((unit) => unit.group)).size;
  if (columns.length > 0 && groups > 1) {
    const sums = sumsOf(grid, rows, columns);
    const whole = candidates.find((total) => matches(grid, total.row, columns, sums.whole));
    if (whole) return whole;
    const isPart = (total: LabelledRow): boolean =>
      [...sums.groups.values()].some((sum) => matches(grid, total.row, columns, sum));
    return byPlace(
      candidates.filter((total) => !isPart(total)),
      rows,
      groups,
    );
  }
  return byPlace(candidates, rows, groups);
}

/** Above or below all units; with as many totals as groups each belongs to its group. */
function byPlace(
  candidates: readonly LabelledRow[],
  rows: TableRows,
  groups: number,
): LabelledRow | undefined {
  if (groups > 1 && candidates.length === groups) return undefined;
  const first = rows.units[0]?.row ?? 0;
  const last = rows.units.at(-1)?.row ?? 0;
  const outside = candidates.filter((total) => total.row < first || total.row > last);
  if (outside.length <= 1) return outside[0];
  return outside.findLast((total) => total.row > last) ?? outside[0];
}

/**
 * The rows whose names say "the whole": one, or several of different levels ("Toàn tỉnh", "Toàn xã") that neither
 * people nor the units' sums tell apart. Rows of the same figures are one.
 */
export function wholeRows(
  grid: Grid,
  rows: TableRows,
  columns: readonly number[],
  chosen: readonly string[],
): readonly LabelledRow[] {
  const named = rows.totals.filter((total) => isWholeLabel(plain(total.label)));
  const [first, ...others] = named;
  if (!first || others.length === 0) return named;
  const said = named.find(({ label }) => chosen.some((own) => plain(own) === plain(label)));
  if (said) return [said];
  const cells = (total: LabelledRow): string =>
    JSON.stringify(grid.sheet.values[total.row]?.slice(total.column + 1));
  if (others.every((other) => plain(other.label) === plain(first.label) || cells(other) === cells(first)))
    return [first];
  if (columns.length === 0) return named;
  const sums = sumsOf(grid, rows, columns).whole;
  const [fits, ...alsoFit] = named.filter((total) => matches(grid, total.row, columns, sums));
  return fits && alsoFit.length === 0 ? [fits] : named;
}

/** Columns whose sums tell a total from a unit. */
export function countColumns(columns: readonly TableColumn[]): number[] {
  const roles = ['numerator', 'denominator', 'count'];
  return columns.filter(({ meaning }) => meaning && roles.includes(meaning.role)).map((c) => c.column);
}
