import type { Workbook, Worksheet } from 'exceljs';
import { communes, offices } from '../data/units';
import type { Unit } from '../data/units';
import type { Column, Place } from './columns';
import { caption, dress, groupFill, headingFill, landscape, totalFill } from './style';

export interface MetricsSheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly spelling: (unit: Unit) => string;
  readonly columns: readonly Column[];
  /** "(1) (2) (3) …" under the heading. */
  readonly indexRow: boolean;
  /** Lines under the table. */
  readonly footnotes: readonly string[];
  readonly fontSize: number;
}

const headingTop = 6;
const unitWidth = 36;

function columnLetter(sheet: Worksheet, column: number): string {
  return sheet.getColumn(column).letter;
}

function drawTitles(sheet: Worksheet, layout: MetricsSheet, last: number): void {
  const half = Math.max(4, Math.floor(last / 3));
  caption(sheet, [1, 1, half], 'ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ', { size: 12 });
  caption(sheet, [2, 1, half], 'VĂN PHÒNG HĐND VÀ UBND', { size: 12, bold: true });
  caption(sheet, [3, 1, last], layout.title, { size: 14, bold: true });
  caption(sheet, [4, 1, last], layout.subtitle, { size: 12, italic: true });
  sheet.getRow(3).height = 24;
}

/** The indicator's name takes two lines, the leaf up to three, a period one. */
function headingHeight(level: number, depth: number): number {
  if (level === depth - 1) return 48;
  return level === 0 ? 34 : 20;
}

/** Merges equal neighbours across, and a heading with nothing below it downwards. */
function drawHeading(sheet: Worksheet, headings: readonly (readonly string[])[], size: number): number {
  const depth = Math.max(...headings.map((heading) => heading.length));
  for (let level = 0; level < depth; level += 1) {
    const row = sheet.getRow(headingTop + level);
    dress(row, headings.length, size, { bold: true }, headingFill);
    row.height = headingHeight(level, depth);
  }
  headings.forEach((heading, index) => {
    heading.forEach((words, level) => {
      const path = heading.slice(0, level + 1).join('\n');
      const samePath = (at: number): boolean => headings[at]?.slice(0, level + 1).join('\n') === path;
      if (samePath(index - 1) && level < heading.length - 1) return;
      let last = index;
      while (level < heading.length - 1 && samePath(last + 1)) last += 1;
      const row = headingTop + level;
      const bottom = level === heading.length - 1 ? headingTop + depth - 1 : row;
      const cell = sheet.getCell(row, index + 1);
      cell.value = words;
      if (bottom > row || last > index) sheet.mergeCells(row, index + 1, bottom, last + 1);
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    });
  });
  return headingTop + depth;
}

function drawIndexRow(sheet: Worksheet, rowNumber: number, columns: number): void {
  const row = sheet.getRow(rowNumber);
  for (let column = 1; column <= columns; column += 1) {
    row.getCell(column).value = `(${column})`;
    row.getCell(column).alignment = { horizontal: 'center' };
  }
  dress(row, columns, 9, { italic: true });
}

function drawGroup(sheet: Worksheet, rowNumber: number, numeral: string, name: string, layout: MetricsSheet) {
  const row = sheet.getRow(rowNumber);
  row.getCell(1).value = numeral;
  row.getCell(1).alignment = { horizontal: 'center' };
  row.getCell(2).value = name;
  dress(row, layout.columns.length + 2, layout.fontSize, { bold: true }, groupFill);
}

function placeIn(sheet: Worksheet, row: number, column: number, firstUnitRow: number): Place {
  const letter = columnLetter(sheet, column);
  return {
    left: (steps) => `${columnLetter(sheet, column - steps)}${row}`,
    above: `${letter}${firstUnitRow}:${letter}${row - 1}`,
  };
}

function drawUnit(
  sheet: Worksheet,
  rowNumber: number,
  number: number,
  unit: Unit,
  layout: MetricsSheet,
): void {
  const row = sheet.getRow(rowNumber);
  row.getCell(1).value = number;
  row.getCell(1).alignment = { horizontal: 'center' };
  row.getCell(2).value = layout.spelling(unit);
  layout.columns.forEach((column, index) => {
    const cell = row.getCell(index + 3);
    cell.value = column.ofUnit(unit, placeIn(sheet, rowNumber, index + 3, 0));
    cell.alignment = { horizontal: column.align ?? 'center' };
    if (column.format) cell.numFmt = column.format;
  });
  dress(row, layout.columns.length + 2, layout.fontSize);
}

function drawTotal(sheet: Worksheet, rowNumber: number, firstUnitRow: number, layout: MetricsSheet): void {
  const row = sheet.getRow(rowNumber);
  row.getCell(2).value = 'Toàn huyện';
  row.getCell(2).alignment = { horizontal: 'center' };
  layout.columns.forEach((column, index) => {
    const cell = row.getCell(index + 3);
    cell.value = column.ofDistrict(placeIn(sheet, rowNumber, index + 3, firstUnitRow));
    cell.alignment = { horizontal: column.align ?? 'center' };
    if (column.format) cell.numFmt = column.format;
  });
  dress(row, layout.columns.length + 2, layout.fontSize, { bold: true }, totalFill);
}

/** Draws a month's metrics the way the district's office keeps them. */
export function drawMetrics(workbook: Workbook, layout: MetricsSheet): void {
  const sheet = workbook.addWorksheet(layout.name);
  const last = layout.columns.length + 2;
  sheet.properties.defaultRowHeight = 18;
  [5, unitWidth, ...layout.columns.map((column) => column.width)].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  drawTitles(sheet, layout, last);
  const headings = [['STT'], ['Cơ quan, đơn vị'], ...layout.columns.map((column) => column.heading)];
  let next = drawHeading(sheet, headings, layout.fontSize);
  if (layout.indexRow) drawIndexRow(sheet, next++, last);
  landscape(sheet, `${headingTop}:${next - 1}`);
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: next - 1, showGridLines: false, zoomScale: 90 }];

  const firstUnitRow = next + 1;
  drawGroup(sheet, next++, 'I', 'Các cơ quan chuyên môn', layout);
  offices.forEach((unit, index) => drawUnit(sheet, next++, index + 1, unit, layout));
  drawGroup(sheet, next++, 'II', 'UBND các xã, thị trấn', layout);
  communes.forEach((unit, index) => drawUnit(sheet, next++, index + 1, unit, layout));
  drawTotal(sheet, next++, firstUnitRow, layout);

  layout.footnotes.forEach((words, index) => {
    caption(sheet, [next + 1 + index, 1, last], words, { size: 11, italic: true, align: 'left' });
  });
}
