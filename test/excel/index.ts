/** An in-memory Excel behind Microsoft's own Office.js client. Nothing here needs Node but `start.ts`. */
export { type CellInput, type SheetInput, type WorkbookInput, buildWorkbook, type } from './build';
export { copyWorkbook } from './copy';
export { cellsColouredBy, colouring, computed } from './formulas/colouring';
export { type ClientWindow, connect } from './host/connect';
export type { Fault } from './host/faults';
export { type BatchCount, ExcelHost } from './host/host';
export { areaAddress } from './model/address';
export { shiftCells } from './model/insert-delete';
export type { Sheet } from './model/sheet';
export { sortArea } from './model/sort';
export type { Workbook } from './model/workbook';
export type { Quirks } from './objects/session';
export { snapshot, snapshotSheet } from './snapshot';
