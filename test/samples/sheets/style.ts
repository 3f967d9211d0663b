import type { Borders, Fill, Font, Row, Worksheet } from 'exceljs';

const family = 'Times New Roman';
export const font = (size: number, more: Partial<Font> = {}): Partial<Font> => ({
  name: family,
  size,
  ...more,
});

export const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
export const headingFill = fill('FFDDEBF7');
export const groupFill = fill('FFF2F2F2');
export const totalFill = fill('FFFFF2CC');

const line = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
export const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

/** Draws borders and font over a whole row, also over the cells a merge hides. */
export function dress(
  row: Row,
  columns: number,
  size: number,
  more: Partial<Font> = {},
  filling?: Fill,
): void {
  for (let column = 1; column <= columns; column += 1) {
    const cell = row.getCell(column);
    cell.font = font(size, more);
    cell.border = box;
    cell.alignment = { vertical: 'middle', wrapText: true, ...cell.alignment };
    if (filling) cell.fill = filling;
  }
}

/** A4 landscape, one page wide, the heading repeated on every page. */
export function landscape(sheet: Worksheet, headingRows: string): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    horizontalCentered: true,
    printTitlesRow: headingRows,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
  };
}

/** A line of text over part of a row. */
export function caption(
  sheet: Worksheet,
  range: readonly [row: number, firstColumn: number, lastColumn: number],
  words: string,
  style: Partial<Font> & { size: number; align?: 'left' | 'center' },
): void {
  const [row, first, last] = range;
  const { align = 'center', size, ...more } = style;
  sheet.mergeCells(row, first, row, last);
  const cell = sheet.getCell(row, first);
  cell.value = words;
  cell.font = font(size, more);
  cell.alignment = { horizontal: align, vertical: 'middle' };
}
