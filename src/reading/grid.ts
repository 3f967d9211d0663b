import type { CellArea, CellValue, SheetContent } from '../model';
import { tidy } from '../text/fold';
import { decodeLegacy } from './legacy';

const COLUMNS = 16384;

/** A sheet as reading walks over it: legacy fonts decoded in passing, nothing copied. */
export interface Grid {
  readonly sheet: SheetContent;
  readonly height: number;
  readonly width: number;
  /** The cell's value; text in a legacy font is decoded. */
  value(row: number, column: number): CellValue;
  /** Text as people see it; "" when the cell holds no text. */
  text(row: number, column: number): string;
  format(row: number, column: number): string;
  merge(row: number, column: number): CellArea | undefined;
  /** Legacy fonts met, each with the first cell that uses it. */
  readonly fonts: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** The merged areas by the rows they touch. */
function mergesByRow(sheet: SheetContent): ReadonlyMap<number, readonly CellArea[]> {
  const byRow = new Map<number, CellArea[]>();
  for (const area of sheet.merges) {
    const bottom = Math.min(area.bottom, sheet.values.length - 1);
    for (let row = area.top; row <= bottom; row++) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

function makeGrid(sheet: SheetContent): Grid {
  const merges = mergesByRow(sheet);
  const fontOf = new Map<number, string>();
  const fonts = new Map<string, { row: number; column: number }>();
  for (const { row, column, font } of sheet.legacyFonts) {
    fontOf.set(row * COLUMNS + column, font);
    if (!fonts.has(font) && typeof sheet.values[row]?.[column] === 'string') fonts.set(font, { row, column });
  }
  const plainValue = (row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;
  const value =
    fontOf.size === 0
      ? plainValue
      : (row: number, column: number): CellValue => {
          const held = plainValue(row, column);
          const font = typeof held === 'string' ? fontOf.get(row * COLUMNS + column) : undefined;
          return font === undefined ? held : decodeLegacy(held as string, font);
        };
  return {
    sheet,
    height: sheet.values.length,
    width: sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0),
    value,
    text(row, column) {
      const held = value(row, column);
      return typeof held === 'string' ? tidy(held) : '';
    },
    format: (row, column) => sheet.numberFormats[row]?.[column] ?? 'General',
    merge: (row, column) => merges.get(row)?.find((area) => area.left <= column && column <= area.right),
    fonts,
  };
}

const grids = new WeakMap<SheetContent, Grid>();

/** The grid of a sheet; the same one each time it is asked for. */
export function gridOf(sheet: SheetContent): Grid {
  const known = grids.get(sheet) ?? makeGrid(sheet);
  grids.set(sheet, known);
  return known;
}
