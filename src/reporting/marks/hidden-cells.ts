import type { DrawnRow } from '../../model';
import type { MarkTable } from './plan';

/** Stands above the judged rows of one table in the summary's hidden columns. */
const label = (index: number): string => `danh-gia-thang/dau/${index + 1}`;

/** Where the judged rows of a table stand. */
export interface HiddenRows {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
}

/** The judged rows as cells, table under table. */
export function hiddenCells(tables: readonly MarkTable[]): (string | number | null)[][] {
  return tables.flatMap((table, i) => [[label(i)], ...table.rows.map((row) => [...row])]);
}

/** Finds a table's judged rows in the drawing again. */
export function locate(rows: readonly DrawnRow[], index: number, table: MarkTable): HiddenRows | undefined {
  for (const [row, drawn] of rows.entries()) {
    const column = drawn.cells.findIndex((cell) => cell?.value === label(index));
    if (column >= 0) return { firstRow: row + 1, lastRow: row + table.rows.length, firstColumn: column };
  }
  return undefined;
}
