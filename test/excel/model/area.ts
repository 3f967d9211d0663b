/** A rectangle of cells, counted from 0 like Office.js's rowIndex and columnIndex. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export const isWholeColumns = (area: Area) => area.row === 0 && area.rows === SHEET_ROWS;
export const isWholeRows = (area: Area) => area.column === 0 && area.columns === SHEET_COLUMNS;
export const lastRow = (area: Area) => area.row + area.rows - 1;
export const lastColumn = (area: Area) => area.column + area.columns - 1;
export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export const isOnSheet = (area: Area) =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  area.row + area.rows <= SHEET_ROWS &&
  area.column + area.columns <= SHEET_COLUMNS;

export function areaBetween(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function bounding(one: Area, other: Area): Area {
  return areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
}

export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.row, other.row);
  const left = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  return bottom < top || right < left ? null : areaBetween(top, left, bottom, right);
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** The parts of `area` outside `hole`, at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  if (cut.row > area.row) parts.push(areaBetween(area.row, area.column, cut.row - 1, lastColumn(area)));
  if (cut.column > area.column) parts.push(areaBetween(cut.row, area.column, lastRow(cut), cut.column - 1));
  if (lastColumn(cut) < lastColumn(area))
    parts.push(areaBetween(cut.row, lastColumn(cut) + 1, lastRow(cut), lastColumn(area)));
  if (lastRow(cut) < lastRow(area))
    parts.push(areaBetween(lastRow(cut) + 1, area.column, lastRow(area), lastColumn(area)));
  return parts;
}

export function* cellsOf(area: Area): Generator<[row: number, column: number]> {
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) yield [row, column];
}

/** A rectangle filled by asking each of its cells. */
export function mapArea<T>(area: Area, ask: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => ask(area.row + r, area.column + c)),
  );
}
