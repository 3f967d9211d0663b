import type { CellValue, LegacyFontCell } from '../../../model';
import { tooLarge } from '../failure';
import { MAX_GRID_CELLS } from '../limits';
import type { ReadCell } from './cell-value';
import { legacyFontOf } from './rich-text';

const NO_CELLS: readonly never[] = Object.freeze([]);
const PLAIN_TEXT = { text: '', legacyFont: undefined, hasUnicodeRun: false, usesCellFont: true };

/** Collects cells into the plain grid of a SheetContent. Cells without a value take no room, whatever their format. */
export class Grid {
  readonly values: (readonly CellValue[])[] = [];
  readonly numberFormats: (readonly string[])[] = [];
  readonly legacyFonts: LegacyFontCell[] = [];
  private row = -1;
  private rowValues: CellValue[] = [];
  private rowFormats: string[] = [];
  private size = 0;

  constructor(private readonly sheet: string) {}

  add(row: number, column: number, cell: ReadCell): void {
    if (cell.value === null) return;
    if (row !== this.row) this.startRow(row);
    this.size += Math.max(0, column + 1 - this.rowValues.length);
    if (this.size > MAX_GRID_CELLS) throw tooLarge(this.sheet);
    while (this.rowValues.length < column) this.rowValues.push(null);
    this.rowValues[column] = cell.value;
    if (cell.look.numberFormat !== 'General') {
      while (this.rowFormats.length < column) this.rowFormats.push('General');
      this.rowFormats[column] = cell.look.numberFormat;
    }
    if (typeof cell.value !== 'string') return;
    const font = legacyFontOf(cell.rich ?? PLAIN_TEXT, cell.look.legacyFont);
    if (font !== undefined) this.legacyFonts.push({ row, column, font });
  }

  /** Rows may come out of order in files of other programs; going back to one keeps what it holds. */
  private startRow(row: number): void {
    while (this.values.length <= row) {
      this.values.push(NO_CELLS);
      this.numberFormats.push(NO_CELLS);
    }
    this.row = row;
    this.rowValues = [...(this.values[row] ?? [])];
    this.rowFormats = [...(this.numberFormats[row] ?? [])];
    this.values[row] = this.rowValues;
    this.numberFormats[row] = this.rowFormats;
  }
}
