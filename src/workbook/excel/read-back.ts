import { isCellError, type CellAddress, type CellValue, type WritePlan } from '../../model';
import type { VisitedSheets } from './drawn-sheet';

type Expected = WritePlan['expected'];

/** Rows of a block that are read back at once when a plan is sent in pieces. */
const ROWS_AT_ONCE = 2_000;

/** Queues the reading of cells a plan rests on; the answer, valid after the sync, names those that differ. */
export type ReadBack = (sheets: VisitedSheets) => () => CellAddress[];

/** One block a sheet, or several where a plan is sent in pieces. */
export function readBacks(expected: Expected, inPieces: boolean): ReadBack[] {
  const groups = new Map<string, Expected[number][]>();
  for (const entry of expected) {
    const band = inPieces ? Math.floor(entry.cell.row / ROWS_AT_ONCE) : 0;
    const key = `${band}|${entry.cell.sheet}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].map((cells) => (sheets) => queueBlock(sheets, cells));
}

function queueBlock(sheets: VisitedSheets, cells: Expected): () => CellAddress[] {
  const rows = cells.map(({ cell }) => cell.row);
  const columns = cells.map(({ cell }) => cell.column);
  const [top, bottom] = extent(rows);
  const [left, right] = extent(columns);
  const { range, area } = sheets.named(cells[0]?.cell.sheet ?? '').around({ top, bottom, left, right });
  range.load('values');
  return () =>
    cells
      .filter(
        ({ cell, value }) => !sameValue(value, range.values[cell.row - area.top]?.[cell.column - area.left]),
      )
      .map(({ cell }) => cell);
}

/** Lowest and highest; a spread into Math.min fails for very many. */
function extent(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([low, high], n) => [Math.min(low, n), Math.max(high, n)],
    [Infinity, -Infinity],
  );
}

function sameValue(expected: CellValue, found: unknown): boolean {
  if (expected === null) return found === '' || found === undefined;
  return isCellError(expected) ? found === expected.error : found === expected;
}
