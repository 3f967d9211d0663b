import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { buildWorkbook, type CellInput, type SheetInput, type Workbook, type WorkbookInput } from '../excel';

const samples = new Map<string, Promise<WorkbookInput>>();

/** One of the samples in assets/samples, opened in the in-memory Excel; its file is taken apart once. */
export async function sampleWorkbook(name: string, active?: string): Promise<Workbook> {
  const input =
    samples.get(name) ?? readFile(join('assets', 'samples', name)).then((bytes) => inputFromXlsx(bytes));
  samples.set(name, input);
  return buildWorkbook({ ...(await input), ...(active !== undefined && { active }) });
}

/** A file as the in-memory Excel shows it: values, number formats, fonts, merges and what is hidden, as plain data. */
export async function inputFromXlsx(bytes: Uint8Array, active?: string): Promise<WorkbookInput> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(new Uint8Array(bytes).buffer);
  return inputFromFile(file, active);
}

/** The same of a file that is open already. */
export function inputFromFile(file: ExcelJS.Workbook, active?: string): WorkbookInput {
  return { sheets: file.worksheets.map(sheetInput), ...(active !== undefined && { active }) };
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function sheetInput(sheet: Worksheet): SheetInput {
  const cells: CellInput[][] = [];
  const formats: Record<string, { numberFormat?: string; fontName?: string }> = {};
  const hiddenRows: number[] = [];
  // Counted once: exceljs goes through the whole sheet to tell.
  const columns = sheet.columnCount;
  for (let r = 1; r <= sheet.rowCount; r++) {
    const row: CellInput[] = [];
    for (let c = 1; c <= columns; c++) {
      const cell = sheet.getCell(r, c);
      row.push(cell.isMerged && cell.master !== cell ? null : cellInput(cell));
      const format = {
        ...(cell.numFmt && cell.numFmt !== 'General' && { numberFormat: cell.numFmt }),
        ...(cell.font?.name && { fontName: cell.font.name }),
      };
      if (Object.keys(format).length > 0) formats[cell.address] = format;
    }
    cells.push(row);
    if (sheet.getRow(r).hidden) hiddenRows.push(r);
  }
  return {
    name: sheet.name,
    cells,
    formats,
    merges: sheet.model.merges,
    hiddenRows,
    visibility: VISIBILITY[sheet.state],
  };
}

function cellInput(cell: Cell): CellInput {
  const value: unknown = cell.formula ? cell.result : cell.value;
  const shown = plain(value);
  return cell.formula ? { formula: cell.formula, ...(shown !== null && { value: shown }) } : shown;
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === 'object' && 'error' in value) return String(value.error);
  if (typeof value === 'object' && 'richText' in value)
    return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  throw new Error(`A cell holds ${JSON.stringify(value)}.`);
}
