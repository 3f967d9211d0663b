import type { Grid } from '../grid';

/** A column of a heading. */
export interface HeadingColumn {
  readonly column: number;
  readonly unit: number;
  /** The rows that hold words of the heading, from the top; rows of column numbers are left out. */
  readonly rows: readonly number[];
}

/** The text a header cell shows: its own, or that of the merged area it belongs to. */
function headerText(grid: Grid, row: number, column: number): string {
  const own = grid.text(row, column);
  if (own !== '') return own;
  const merge = grid.merge(row, column);
  return merge ? grid.text(merge.top, merge.left) : '';
}

function wordsBelow(grid: Grid, row: number, rows: readonly number[], column: number): boolean {
  return rows.some((below) => below > row && grid.text(below, column) !== '');
}

/**
 * A parent typed over its first column only: it reaches to the right over columns that have words below but none
 * beside, as far as the parents above it reach.
 */
function inherited(grid: Grid, row: number, place: HeadingColumn): string {
  const { rows, column, unit } = place;
  if (!wordsBelow(grid, row, rows, column)) return '';
  const above = (at: number): string => pathOf(grid, { ...place, column: at }, row).join('\n');
  for (let c = column - 1; c > unit; c--) {
    const merge = grid.merge(row, c);
    if (merge && merge.right > merge.left) return '';
    if (!wordsBelow(grid, row, rows, c)) return '';
    const text = grid.text(row, c);
    if (text !== '') return above(c) === above(column) ? text : '';
  }
  return '';
}

/**
 * Header texts of a column from the top parent down to the leaf.
 *
 * @param before only the rows above this one
 */
export function pathOf(grid: Grid, place: HeadingColumn, before = Infinity): string[] {
  const path: string[] = [];
  for (const row of place.rows) {
    if (row >= before) break;
    const text = headerText(grid, row, place.column) || inherited(grid, row, place);
    if (text !== '' && text !== path.at(-1)) path.push(text);
  }
  return path;
}
