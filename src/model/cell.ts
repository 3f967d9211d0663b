/** An error a cell shows instead of a value, such as `#N/A` or `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: text, number (dates are serial numbers), truth value, error, or nothing. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell of a workbook. Row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on a sheet, both ends included, counted from 0. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Column letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A sheet's name as formulas quote it: `'T8'`, `'Năm ''23'`. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The address without its sheet: "E9". */
export function localAddress(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** The address people and reports see: `'T8'!E9`. */
export function fullAddress(cell: CellAddress): string {
  return `${quoteSheet(cell.sheet)}!${localAddress(cell)}`;
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
