import { localAddress, type CellArea, type DrawnCell, type SheetDrawing } from '../../../model';
import { areaReference } from '../reference';
import { escapeXml } from '../xml/escape';
import type { XmlAttributes } from '../xml/scan';
import { cellXml } from './cell-xml';
import { fittedHeight } from './row-height';
import type { StyleSheet } from './style-sheet';

/** The elements of a worksheet that a drawing determines; "" for those it does not need. */
export function colsXml(sheet: SheetDrawing): string {
  const columns = sheet.columns
    .map(({ width, hidden }, index) => {
      const number = index + 1;
      return `<col min="${number}" max="${number}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;
    })
    .join('');
  return columns && `<cols>${columns}</cols>`;
}

export function sheetDataXml(sheet: SheetDrawing, styles: StyleSheet): string {
  const rows = sheet.rows.map((row, index) => {
    const height = heightXml(sheet, index);
    const cells = row.cells.map((cell, column) => cell && drawnCellXml(cell, index, column, styles)).join('');
    if (cells === '' && height === '' && !row.hidden) return '';
    return `<row r="${index + 1}"${height}${row.hidden ? ' hidden="1"' : ''}>${cells}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

/** A drawn height is kept by Excel; a fitted one it fits anew when the text is edited. */
function heightXml(sheet: SheetDrawing, row: number): string {
  const drawn = sheet.rows[row]?.height;
  if (drawn !== undefined) return ` ht="${drawn}" customHeight="1"`;
  const fitted = fittedHeight(sheet, row);
  return fitted === undefined ? '' : ` ht="${fitted}"`;
}

function drawnCellXml(cell: DrawnCell, row: number, column: number, styles: StyleSheet): string {
  const style = styles.cellStyle(cell.style ?? {}, typeof cell.value === 'string');
  return cellXml({ row, column }, cell.value, String(style));
}

export function mergesXml(sheet: SheetDrawing): string {
  if (sheet.merges.length === 0) return '';
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaReference(area)}"/>`).join('');
  return `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`;
}

/** The sheet's view: rows frozen as drawn, zoom and whether it is the shown tab as they were. */
export function viewsXml(sheet: SheetDrawing, before: XmlAttributes): string {
  const kept = Object.entries({ workbookViewId: '0', ...before })
    .filter(([name]) => name !== 'topLeftCell')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const first = localAddress({ row: sheet.frozenRows, column: 0 });
  const pane =
    sheet.frozenRows > 0
      ? `<pane ySplit="${sheet.frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`
      : '';
  return `<sheetViews><sheetView${kept}>${pane}</sheetView></sheetViews>`;
}

export function usedArea(sheet: SheetDrawing): CellArea {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, sheet.rows.length - 1),
    right: Math.max(0, ...sheet.rows.map((row) => row.cells.length - 1)),
  };
}

/** A4, one page wide, as many long as it takes unless it is to be one. What the officer or the printer set besides stays. */
export function pageSetupXml(sheet: SheetDrawing, before: XmlAttributes): string {
  const attributes = {
    ...before,
    paperSize: '9',
    orientation: sheet.print.orientation,
    fitToWidth: '1',
    fitToHeight: sheet.print.isOnePage === true ? '1' : '0',
  };
  // A scale of its own would fight with the fit.
  const entries = Object.entries(attributes).filter(([name]) => name !== 'scale');
  const written = entries.map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<pageSetup${written.join('')}/>`;
}
