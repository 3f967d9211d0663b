import {
  type Area,
  SHEET_COLUMNS,
  SHEET_ROWS,
  areaBetween,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
} from './area';

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  row?: number;
  column?: number;
}

function parseCorner(text: string): Corner | null {
  const match = corner.exec(text);
  if (!match || text === '') return null;
  const [, letters, digits] = match;
  const found: Corner = {};
  if (letters !== undefined) found.column = columnNumber(letters);
  if (digits !== undefined) found.row = Number(digits) - 1;
  if ((found.column ?? 0) >= SHEET_COLUMNS || (found.row ?? 0) >= SHEET_ROWS || (found.row ?? 0) < 0)
    return null;
  return found;
}

/** "B7", "$B$7:D9", "B:C" or "3:5"; null when it is none of them. */
export function parseArea(text: string): Area | null {
  const halves = text.trim().split(':');
  const first = parseCorner(halves[0] ?? '');
  const second = halves.length === 1 ? first : parseCorner(halves[1] ?? '');
  if (!first || !second || halves.length > 2) return null;
  const one = [first.row, second.row];
  const across = [first.column, second.column];
  const bare = halves.length === 1 && (first.row === undefined || first.column === undefined);
  if (bare || new Set(one.map(isMissing)).size > 1 || new Set(across.map(isMissing)).size > 1) return null;
  return areaBetween(
    Math.min(one[0] ?? 0, one[1] ?? 0),
    Math.min(across[0] ?? 0, across[1] ?? 0),
    Math.max(one[0] ?? SHEET_ROWS - 1, one[1] ?? SHEET_ROWS - 1),
    Math.max(across[0] ?? SHEET_COLUMNS - 1, across[1] ?? SHEET_COLUMNS - 1),
  );
}

const isMissing = (index: number | undefined) => index === undefined;

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${cellAddress(lastRow(area), lastColumn(area))}`;
}

/** The sheet name as it stands in front of "!": quoted when it holds anything but letters and digits. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Tháng 8'!B2" into its sheet and its cells; the sheet is null when none is named. */
export function splitSheet(address: string): { sheet: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), cells: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/s.exec(address);
  return plain ? { sheet: plain[1] ?? '', cells: plain[2] ?? '' } : { sheet: null, cells: address };
}
