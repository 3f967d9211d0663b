import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { Cell, Worksheet } from 'exceljs';
import { samplesFolder } from './workbooks';

export type Value = string | number | null;
/** The cells of a row by column letter; a formula counts as its cached result. */
export type Row = Readonly<Record<string, Value>>;

export interface Metrics {
  readonly offices: ReadonlyMap<string, Row>;
  readonly communes: ReadonlyMap<string, Row>;
  readonly units: ReadonlyMap<string, Row>;
  readonly total: Row;
}

export async function open(fileName: string): Promise<Workbook> {
  return new Workbook().xlsx.readFile(join(samplesFolder, fileName));
}

function valueOf(cell: Cell): Value {
  const value: unknown = cell.formula ? cell.result : cell.value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new Error(`${cell.address} holds neither text nor a number`);
}

function rowAt(sheet: Worksheet, rowNumber: number): Row {
  const row: Record<string, Value> = {};
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    row[sheet.getColumn(column).letter] = valueOf(sheet.getCell(rowNumber, column));
  }
  return row;
}

function rowsOf(sheet: Worksheet): Row[] {
  return Array.from({ length: sheet.rowCount }, (_, index) => rowAt(sheet, index + 1));
}

/** Units are the numbered rows after "I" and after "II"; the total row names the district. */
export function metrics(workbook: Workbook, sheetName: string): Metrics {
  const rows = rowsOf(workbook.getWorksheet(sheetName)!);
  const at = (column: string, text: string) => rows.findIndex((row) => row[column] === text);
  const [first, second, last] = [at('A', 'I'), at('A', 'II'), at('B', 'Toàn huyện')];
  const named = (from: number, to: number) =>
    new Map(rows.slice(from + 1, to).map((row) => [String(row['B']), row]));
  const offices = named(first, second);
  const communes = named(second, last);
  return { offices, communes, units: new Map([...offices, ...communes]), total: rows[last]! };
}

/** The rows under the heading of a small table. */
export function list(workbook: Workbook, sheetName: string): Row[] {
  return rowsOf(workbook.getWorksheet(sheetName)!).slice(3);
}
