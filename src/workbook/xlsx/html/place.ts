import type { CellArea } from '../../../model';
import { tooLarge } from '../failure';
import { MAX_COLUMNS, MAX_GRID_CELLS, MAX_ROWS } from '../limits';
import type { PageBlock, PageCell } from './page';

export interface PlacedCell {
  readonly column: number;
  readonly value: string | number;
  readonly isPercent: boolean;
  readonly isTable: boolean;
}

/** The page as one sheet: block below block, a blank row after each table. */
export interface PlacedPage {
  readonly rows: readonly { readonly cells: readonly PlacedCell[]; readonly isHidden: boolean }[];
  readonly merges: readonly CellArea[];
}

/** Gives every cell its place on a grid; spans become merges. */
export function placeBlocks(blocks: readonly PageBlock[]): PlacedPage {
  const rows: { cells: PlacedCell[]; isHidden: boolean }[] = [];
  const merges: CellArea[] = [];
  let count = 0;
  for (const { kind, rows: own } of blocks) {
    /** How many rows more each column is covered from above. */
    const covered: number[] = [];
    own.forEach(({ cells, isHidden }, at) => {
      const top = rows.length;
      const placed: PlacedCell[] = [];
      let column = 0;
      for (const cell of cells) {
        while ((covered[column] ?? 0) > 0) column++;
        const bottom = Math.min(cell.rows, own.length - at);
        if (column + cell.columns > MAX_COLUMNS) throw tooLarge('html');
        for (let c = column; c < column + cell.columns; c++) covered[c] = bottom;
        if (bottom > 1 || cell.columns > 1)
          merges.push({ top, bottom: top + bottom - 1, left: column, right: column + cell.columns - 1 });
        if (cell.text !== '' || kind === 'table')
          placed.push({ column, ...valueOf(cell), isTable: kind === 'table' });
        column += cell.columns;
      }
      for (let c = 0; c < covered.length; c++) covered[c] = Math.max(0, (covered[c] ?? 0) - 1);
      rows.push({ cells: placed, isHidden });
      count += column;
      if (rows.length > MAX_ROWS || count > MAX_GRID_CELLS) throw tooLarge('html');
    });
    if (kind === 'table') rows.push({ cells: [], isHidden: false });
  }
  return { rows, merges };
}

const WHOLE = /^(0|[1-9]\d{0,14})$/;

/**
 * Whole numbers become numbers; every other text stays what the page shows, since what its dots and commas mean is
 * for the reader to decide from the whole column. Where Excel wrote the number itself, that counts.
 */
function valueOf({ text, number }: PageCell): { value: string | number; isPercent: boolean } {
  const known = number === undefined || number.trim() === '' ? undefined : Number(number);
  if (known !== undefined && Number.isFinite(known)) {
    if (/^[\d.,\s\u00a0]+%$/.test(text)) return { value: known, isPercent: true };
    if (/^-?[\d.,\s\u00a0]+$/.test(text)) return { value: known, isPercent: false };
  }
  return { value: WHOLE.test(text) ? Number(text) : text, isPercent: false };
}
