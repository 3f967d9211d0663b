import type { CellArea, CellValue, SheetContent } from '../../../src/model';

/** A cell of a drawn sheet: a value, or a value with its number format. */
export type Cell = CellValue | FormattedCell;

interface FormattedCell {
  readonly value: CellValue;
  readonly format: string;
}

function isFormatted(cell: Cell): cell is FormattedCell {
  return typeof cell === 'object' && cell !== null && 'format' in cell;
}

export interface SheetExtras {
  readonly merges?: readonly CellArea[];
  readonly hiddenRows?: readonly number[];
  readonly legacyFonts?: SheetContent['legacyFonts'];
}

/** A sheet from rows of cells. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Cell[])[],
  extras: SheetExtras = {},
): SheetContent {
  return {
    name,
    values: rows.map((row) => row.map((cell) => (isFormatted(cell) ? cell.value : cell))),
    numberFormats: rows.map((row) => row.map((cell) => (isFormatted(cell) ? cell.format : 'General'))),
    merges: extras.merges ?? [],
    hiddenRows: new Set(extras.hiddenRows ?? []),
    hiddenColumns: new Set(),
    legacyFonts: extras.legacyFonts ?? [],
  };
}
