import { valueOf } from '../formulas/calculation';
import type { Json } from '../json';
import { type Area, cellsOf, isWholeColumns, isWholeRows, lastColumn, lastRow, mapArea } from '../model/area';
import { type Cell, type CellValue, isErrorCode } from '../model/cell';
import { display } from '../model/display';
import { RefusedEntry, enter, formulaOf } from '../model/entry';
import type { Sheet } from '../model/sheet';
import { fullAddress } from './addresses';
import { asFlag, asText } from './arguments';
import { ApiError, invalidArgument } from './errors';
import { guardContent, guardSheet } from './guard';
import type { ObjectDescription } from './live-object';
import type { RangeTarget } from './session';

/** Excel on the web refuses to read more. */
const mostCellsRead = 5_000_000;

type Ask = (sheet: Sheet, row: number, column: number) => Json;

/** A property with one value a cell; null over whole rows or columns, where Excel gives none either. */
function perCell(ask: Ask) {
  return ({ sheet, area }: RangeTarget): Json => {
    if (isWholeColumns(area) || isWholeRows(area)) return null;
    if (area.rows * area.columns > mostCellsRead) throw new ApiError('ResponsePayloadSizeLimitExceeded');
    return mapArea(area, (row, column) => ask(sheet, row, column));
  };
}

const valueAt: Ask = (sheet, row, column) => valueOf(sheet, row, column) ?? '';

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorCode(value) ? 'Error' : 'String';
}

/** The entries for each cell: a rectangle of exactly the range's shape, or one for all of them. */
function entries(area: Area, given: Json): (row: number, column: number) => Json {
  if (isWholeColumns(area) || isWholeRows(area))
    throw invalidArgument('whole rows and columns take no values');
  if (!Array.isArray(given)) return () => given;
  const isShaped =
    given.length === area.rows && given.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!isShaped) throw invalidArgument(`${area.rows} rows of ${area.columns} cells were expected`);
  const rows = given as Json[][];
  return (row, column) => rows[row - area.row]?.[column - area.column] ?? null;
}

/** Writes cell by cell; inside a merged area only its first cell takes anything. */
function write({ sheet, area, session }: RangeTarget, given: Json) {
  guardContent(sheet, area);
  const entry = entries(area, given);
  const written: [number, number, Cell][] = [];
  for (const [row, column] of cellsOf(area)) {
    const wanted = entry(row, column);
    const merge = sheet.merges.length === 0 ? null : sheet.mergedAt(row, column);
    if (wanted === null || (merge && (merge.row !== row || merge.column !== column))) continue;
    const cell = sheet.cell(row, column);
    const kept = session.quirks.textFormatKeepsApostrophe && cell.format.numberFormat === '@';
    written.push([
      row,
      column,
      kept && typeof wanted === 'string' ? { value: wanted, format: cell.format } : refusing(wanted, cell),
    ]);
  }
  // Under a filter Excel drops what belongs into rows it hides (OfficeDev/office-js#224).
  const isLost = (row: number): boolean => sheet.filtered && sheet.hiddenRows.has(row);
  for (const [row, column, cell] of written) if (!isLost(row)) sheet.put(row, column, cell);
}

function refusing(entry: Json, cell: Cell): Cell {
  try {
    return enter(entry, cell);
  } catch (error) {
    if (error instanceof RefusedEntry) throw invalidArgument(error.message);
    throw error;
  }
}

function setNumberFormat({ sheet, area }: RangeTarget, given: Json) {
  guardSheet(sheet, 'allowFormatCells');
  if (!Array.isArray(given)) {
    const numberFormat = asText(given);
    sheet.changeFormat(area, (format) => ({ ...format, numberFormat }));
    return;
  }
  const entry = entries(area, given);
  for (const [row, column] of cellsOf(area)) {
    const wanted = entry(row, column);
    if (wanted !== null && typeof wanted !== 'string') throw invalidArgument();
  }
  sheet.changeFormat(area, (format, row, column) => {
    const wanted = entry(row, column);
    return wanted === null ? format : { ...format, numberFormat: asText(wanted) };
  });
}

/** True or false when all lines agree, else null. */
function hidden(from: number, to: number, lines: ReadonlySet<number>): boolean | null {
  const found = [...lines].filter((line) => line >= from && line <= to).length;
  return found === 0 ? false : found === to - from + 1 ? true : null;
}

function hide(from: number, to: number, lines: Set<number>, isHidden: boolean) {
  for (let line = from; line <= to; line++)
    if (isHidden) lines.add(line);
    else lines.delete(line);
}

const rowsHidden = ({ sheet, area }: RangeTarget) => hidden(area.row, lastRow(area), sheet.hiddenRows);
const columnsHidden = ({ sheet, area }: RangeTarget) =>
  hidden(area.column, lastColumn(area), sheet.hiddenColumns);

export const rangeContent: NonNullable<ObjectDescription<RangeTarget>['properties']> = {
  Values: { get: perCell(valueAt), set: write },
  Formulas: {
    get: perCell((sheet, row, column) => formulaOf(sheet.cell(row, column), sheet.cell(row, column).value)),
    set: write,
  },
  Text: {
    get: perCell((sheet, row, column) =>
      display(
        valueOf(sheet, row, column),
        sheet.cell(row, column).format.numberFormat,
        sheet.workbook.culture,
      ),
    ),
  },
  NumberFormat: {
    get: perCell((sheet, row, column) => sheet.cell(row, column).format.numberFormat),
    set: setNumberFormat,
  },
  ValueTypes: { get: perCell((sheet, row, column) => valueType(valueOf(sheet, row, column))) },
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  Address: { get: ({ sheet, area }) => fullAddress(sheet, area) },
  Hidden: { since: 2, get: (range) => rowsHidden(range) === true || columnsHidden(range) === true },
  RowHidden: {
    since: 2,
    get: rowsHidden,
    set({ sheet, area }, value) {
      guardSheet(sheet, 'allowFormatRows');
      hide(area.row, lastRow(area), sheet.hiddenRows, asFlag(value));
    },
  },
  ColumnHidden: {
    since: 2,
    get: columnsHidden,
    set({ sheet, area }, value) {
      guardSheet(sheet, 'allowFormatColumns');
      hide(area.column, lastColumn(area), sheet.hiddenColumns, asFlag(value));
    },
  },
};
