import { valueOf } from '../formulas/calculation';
import { moveFormula } from '../formulas/tokens';
import { type Area, intersection } from './area';
import { type Cell, type CellValue, isErrorCode } from './cell';
import type { Sheet } from './sheet';

export interface SortField {
  /** Column of the range, or its row when sorting columns, from 0. */
  key: number;
  ascending: boolean;
}

/** Excel cannot sort merged cells of different sizes. */
export class UnsortableMerge extends Error {}

const rank = (value: CellValue) =>
  value === null
    ? 4
    : isErrorCode(value)
      ? 3
      : typeof value === 'boolean'
        ? 2
        : typeof value === 'string'
          ? 1
          : 0;

/** Numbers, text, booleans, errors; empty cells last in either direction. */
function order(left: CellValue, right: CellValue, ascending: boolean, matchCase: boolean): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const direction = ascending ? 1 : -1;
  if (rank(left) !== rank(right)) return direction * (rank(left) - rank(right));
  if (typeof left === 'string')
    return (
      direction * left.localeCompare(String(right), 'vi', { sensitivity: matchCase ? 'variant' : 'accent' })
    );
  return direction * (Number(left) - Number(right));
}

interface SortOptions {
  fields: SortField[];
  matchCase: boolean;
  hasHeaders: boolean;
  byColumns: boolean;
}

/** Moves the cells of an area into order, their look with them. Conditional formats stay where they are. */
export function sortArea(
  sheet: Sheet,
  whole: Area,
  { fields, matchCase, hasHeaders, byColumns }: SortOptions,
) {
  if (sheet.merges.some((merge) => intersection(merge, whole))) throw new UnsortableMerge();
  const area = hasHeaders
    ? byColumns
      ? { ...whole, column: whole.column + 1, columns: whole.columns - 1 }
      : { ...whole, row: whole.row + 1, rows: whole.rows - 1 }
    : whole;
  const [lines, across] = byColumns ? [area.columns, area.rows] : [area.rows, area.columns];
  const place = (line: number, at: number): [number, number] =>
    byColumns ? [area.row + at, area.column + line] : [area.row + line, area.column + at];
  const found = Array.from({ length: lines }, (_line, line) => ({
    line,
    keys: fields.map(({ key }) => valueOf(sheet, ...place(line, key))),
    cells: Array.from({ length: across }, (_cell, at): Cell => sheet.cell(...place(line, at))),
  }));
  found.sort((one, other) => {
    for (const [i, { ascending }] of fields.entries()) {
      const sign = order(one.keys[i] ?? null, other.keys[i] ?? null, ascending, matchCase);
      if (sign !== 0) return sign;
    }
    return one.line - other.line;
  });
  for (const [line, from] of found.entries())
    for (const [at, cell] of from.cells.entries())
      sheet.put(...place(line, at), moved(cell, line - from.line, byColumns));
}

function moved(cell: Cell, lines: number, byColumns: boolean): Cell {
  if (cell.formula === undefined) return cell;
  const formula = moveFormula(cell.formula, byColumns ? 0 : lines, byColumns ? lines : 0);
  return { ...cell, formula };
}
