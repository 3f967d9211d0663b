import { plain } from '../text/fold';
import { kindOfName } from '../text/unit-name';
import type { Details } from './details';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import { NO_NUMBER, numberOf, type RowNumber } from './row-number';

interface Label {
  readonly text: string;
  readonly column: number;
}

/** A row with everything its label and number say. */
export interface SeenRow {
  readonly row: number;
  readonly label: Label;
  readonly words: string;
  readonly number: RowNumber;
  readonly named: boolean;
  readonly hasData: boolean;
  readonly hasFigures: boolean;
}

/** A table whose rows are looked at one by one, before anything is said of what they are to each other. */
interface RowsOf {
  readonly grid: Grid;
  readonly block: HeaderBlock;
  readonly details: Details;
  /** The columns that hold figures. */
  readonly dataColumns: readonly number[];
  /** Whether the authority's list knows a name. */
  readonly isListed: (name: string) => boolean;
}

/** What a row says by itself; undefined where it has no label. */
export function lookAt(table: RowsOf, row: number): SeenRow | undefined {
  const { grid, block, dataColumns, isListed } = table;
  const label = labelOf(table, row);
  if (!label) return undefined;
  const hasData = dataColumns.some((column) => holds(grid, row, column));
  return {
    row,
    label,
    words: plain(label.text),
    number: label.column === block.unitColumn ? numberOf(grid, row, block) : NO_NUMBER,
    named: kindOfName(label.text) !== undefined || isListed(label.text),
    hasData,
    hasFigures: hasData && hasFigures(grid, row, dataColumns),
  };
}

function labelOf({ grid, block, details }: RowsOf, row: number): Label | undefined {
  const own = grid.text(row, block.unitColumn);
  if (own !== '') return { text: own, column: block.unitColumn };
  for (let column = block.unitColumn - 1; column >= block.left; column--) {
    const text = grid.text(row, column);
    if (/\p{L}{2}/u.test(text) && !details.has(column)) return { text, column };
  }
  return undefined;
}

export function holds(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value !== null && value !== '';
}

export function hasFigures(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const value = grid.value(row, column);
    return typeof value === 'number' || (typeof value === 'string' && /^\s*\d[\d.,\s/]*%?\s*$/.test(value));
  });
}
