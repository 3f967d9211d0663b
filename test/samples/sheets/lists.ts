import type { CellValue, Workbook } from 'exceljs';
import { box, caption, dress, font, headingFill, landscape } from './style';

interface List {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly (readonly [words: string, width: number])[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A small table under a title: the history and the configuration look alike. */
export function drawList(workbook: Workbook, list: List): void {
  const sheet = workbook.addWorksheet(list.name);
  const last = list.headings.length;
  caption(sheet, [1, 1, last], list.title, { size: 14, bold: true });
  sheet.getRow(1).height = 26;
  list.headings.forEach(([words, width], index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(3, index + 1);
    cell.value = words;
    cell.alignment = { horizontal: 'center' };
  });
  sheet.getRow(3).height = 24;
  dress(sheet.getRow(3), last, 12, { bold: true }, headingFill);
  list.rows.forEach((values, index) => {
    const row = sheet.getRow(4 + index);
    const lines = values.map((value, column) =>
      Math.ceil(String(value ?? '').length / (list.headings[column]?.[1] ?? 20)),
    );
    row.height = 20 * Math.max(1, ...lines);
    values.forEach((value, column) => {
      const cell = row.getCell(column + 1);
      cell.value = value;
      cell.font = font(12);
      cell.border = box;
      cell.alignment = { vertical: 'middle', wrapText: true };
      if (typeof value === 'number') cell.alignment = { vertical: 'middle', horizontal: 'center' };
    });
  });
  landscape(sheet, '3:3');
  sheet.views = [{ state: 'frozen', ySplit: 3, showGridLines: false }];
}
