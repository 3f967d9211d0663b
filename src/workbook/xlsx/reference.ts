import { localAddress, type CellArea } from '../../model';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** "A" → 0, "XFD" → 16383; undefined when these are no column's letters. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column - 1 : undefined;
}

/** "B7" or "$B$7" → row 6, column 1. */
function parseCell(reference: string): CellPlace | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  const column = columnIndex(match?.[1] ?? '');
  const row = Number(match?.[2]) - 1;
  return column === undefined || !(row < MAX_ROWS) ? undefined : { row, column };
}

/** "B7:D9" or "B7". */
export function parseArea(reference: string): CellArea | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  return (
    from &&
    to && {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    }
  );
}

export function areaReference(area: CellArea): string {
  const first = localAddress({ row: area.top, column: area.left });
  const last = localAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$C$9". */
export function fixedReference(area: CellArea): string {
  return areaReference(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function contains(area: CellArea, cell: CellPlace): boolean {
  return (
    cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right
  );
}
