import { editSummary } from '../../src/actions/edit-summary';
import {
  prepareEvaluation,
  writeEvaluation,
  type EvaluateRequest,
  type PreparedEvaluation,
} from '../../src/actions/evaluate';
import { earlierOf, findSummary } from '../../src/actions/find-summary';
import type { CellValue, SheetContent } from '../../src/model';
import type { Workbook as Port } from '../../src/workbook/port';
import { copyWorkbook, snapshot, snapshotSheet, type Sheet, type Workbook } from '../excel';
import { district } from './district';
import { openInExcel } from './excel-workbook';

export const SUMMARY = 'Tổng hợp T8-2023';
export const KEPT = 'Tổng hợp T8-2023 (trước)';
/** What the officer typed over a sentence. */
export const EDIT = 'Câu cán bộ đã sửa.';
export const REQUEST: EvaluateRequest = { now: '22/11/2026 09:30', preset: 'letter-2023-08' };

/** A small month with a ladder book: enough for every batch an evaluation sends. */
export const month = (): Workbook => district({ units: 9, poor: 4, slow: 5, withBook: true });

export async function prepare(workbook: Port): Promise<PreparedEvaluation> {
  const prepared = await prepareEvaluation(workbook, REQUEST);
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  return prepared;
}

export const evaluate = async (workbook: Port) => writeEvaluation(workbook, await prepare(workbook));

/** Raises the paid-online figures of a commune that was warned. */
export function pay(file: Workbook): void {
  for (const [column, value] of [
    [6, 45],
    [7, 0.9],
  ] as const)
    file.sheet('T8').put(2, column, { ...file.sheet('T8').cell(2, column), value });
}

let edited: Promise<Workbook> | undefined;

/** Evaluated once, a sentence edited in the summary, and a figure changed since: writing replaces an edited summary. */
export async function editedMonth(): Promise<Workbook> {
  edited ??= (async () => {
    const file = month();
    const { workbook } = openInExcel(file);
    const prepared = await prepare(workbook);
    await writeEvaluation(workbook, prepared);
    const row = prepared.summary.rows.find(({ group }) => group === 'low');
    await editSummary(workbook, prepared, { kind: 'text', key: row?.key ?? '', text: EDIT });
    pay(file);
    return file;
  })();
  return copyWorkbook(await edited);
}

/** Every sentence of the summary the next run would go on from; read from the model, no Excel is started for it. */
export function sentences(file: Workbook): string[] {
  const contents = new Map(file.sheets.map((sheet) => [sheet.name, contentOf(sheet)]));
  const { found } = findSummary({ sheets: file.sheets, contents }, { year: 2023, month: 8 });
  return earlierOf(found)?.previous.rows.map(({ text }) => text.current) ?? [];
}

function contentOf(sheet: Sheet): SheetContent {
  const values: CellValue[][] = [];
  for (const { row, column, cell } of sheet.stored({ row: 0, column: 0, rows: 500, columns: 100 })) {
    while (values.length <= row) values.push([]);
    const cells = values[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell.value;
  }
  return {
    name: sheet.name,
    values,
    numberFormats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    legacyFonts: [],
  };
}

/** The sheet of figures as people see it, our rules aside. */
export const figures = (file: Workbook) => ({ ...snapshotSheet(file.sheet('T8')), rules: [] });

/** All the file keeps. */
export const kept = (file: Workbook): string => JSON.stringify(snapshot(file));
