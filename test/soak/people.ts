import { shiftCells, snapshotSheet, sortArea, type Sheet, type Workbook } from '../excel';
import type { JsonRecord } from '../excel/json';
import { SHEET_COLUMNS } from '../excel/model/area';
import { LAYOUT, SHEETS } from './district';

/** What people do to their own sheets between two runs. */
export type PeopleAct =
  | {
      readonly kind: 'figure';
      readonly row: number;
      readonly column: number;
      readonly value: string | number | null;
    }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'insertUnit'; readonly row: number; readonly name: string }
  | { readonly kind: 'deleteUnit'; readonly row: number }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'bookRow'; readonly unit: string; readonly note: string };

/** The sheet each act is done to. */
export const sheetOf = ({ kind }: PeopleAct): string =>
  kind === 'remark' ? SHEETS.own : kind === 'bookRow' ? SHEETS.book : SHEETS.metrics;

export function actOf(book: Workbook, act: PeopleAct): void {
  const sheet = book.sheet(sheetOf(act));
  const type = (row: number, column: number, value: string | number | null): void =>
    sheet.put(row, column, { value, format: sheet.cell(row, column).format });
  const units = unitRows(sheet);
  const row = 'row' in act ? (units[act.row % Math.max(1, units.length)] ?? LAYOUT.firstRow) : 0;
  const whole = { row, column: 0, rows: 1, columns: SHEET_COLUMNS };
  switch (act.kind) {
    case 'figure':
      type(row, LAYOUT.counts[act.column % LAYOUT.counts.length] ?? 2, act.value);
      break;
    case 'sort': {
      const area = { row: LAYOUT.firstRow, column: 0, rows: units.length, columns: LAYOUT.columns };
      const fields = [{ key: act.column % LAYOUT.columns, ascending: act.ascending }];
      sortArea(sheet, area, { fields, matchCase: false, hasHeaders: false, byColumns: false });
      break;
    }
    case 'insertUnit':
      shiftCells(sheet, whole, 'Down');
      [null, act.name, 50, 20, 0.4, 40, 10, 0.25, 20, 2, 0.1, 0.1].forEach((value, column) =>
        type(row, column, value),
      );
      break;
    case 'deleteUnit':
      if (units.length > 8) shiftCells(sheet, whole, 'Up');
      break;
    case 'remark':
      type(lastRow(sheet) + 1, 0, act.text);
      break;
    case 'bookRow': {
      const at = lastRow(sheet) + 1;
      ['Tháng 7/2023', act.unit, 'Nhắc nhở', null, 'ghi tay', null, act.note].forEach((value, column) =>
        type(at, column, value),
      );
      break;
    }
  }
}

function unitRows(sheet: Sheet): number[] {
  const rows: number[] = [];
  for (let row = LAYOUT.firstRow; sheet.cell(row, LAYOUT.name).value !== null; row++) rows.push(row);
  return rows;
}

const lastRow = (sheet: Sheet): number =>
  Math.max(0, ...[...sheet.stored({ row: 0, column: 0, rows: 5000, columns: 30 })].map(({ row }) => row));

const isOurs = (rule: unknown): boolean => JSON.stringify(rule).includes('danh-gia-thang');

/** A sheet of people's as it is but for our marks. */
export function asPeopleLeftIt(sheet: Sheet): JsonRecord {
  const { rules, ...rest } = snapshotSheet(sheet);
  return { ...rest, rules: (rules as unknown[]).filter((rule) => !isOurs(rule)) as JsonRecord[] };
}

/** The rows of the book of acts, cell by cell. */
export function bookRows(sheet: Sheet): (string | number | boolean | null)[][] {
  return Array.from({ length: lastRow(sheet) + 1 }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => sheet.cell(row, column).value),
  );
}
