import ExcelJS from 'exceljs';
import type { CellValue, SheetContent } from '../../../src/model';
import { isCellError } from '../../../src/model';
import { openXlsx } from '../../../src/workbook/xlsx';

function fileValue(value: CellValue): ExcelJS.CellValue {
  return isCellError(value) ? { error: value.error as ExcelJS.CellErrorValue['error'] } : value;
}

/** Drawn sheets as an .xlsx file: written by a hand that is not ours. */
export async function bytesOf(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const { name, values, numberFormats, merges, hiddenRows } of sheets) {
    const sheet = file.addWorksheet(name);
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === null) return;
        const cell = sheet.getCell(r + 1, c + 1);
        cell.value = fileValue(value);
        const format = numberFormats[r]?.[c] ?? 'General';
        if (format !== 'General') cell.numFmt = format;
      }),
    );
    for (const { top, left, bottom, right } of merges)
      if (bottom > top || right > left) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    for (const row of hiddenRows) sheet.getRow(row + 1).hidden = true;
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** The sheets of a file in tab order, as the product reads them. */
export async function sheetsOfFile(bytes: Uint8Array): Promise<readonly SheetContent[]> {
  const workbook = await openXlsx(bytes);
  const { sheets } = await workbook.outline();
  return workbook.read(sheets.map(({ name }) => name));
}
