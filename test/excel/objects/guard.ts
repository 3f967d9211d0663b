import { type Area, cellsOf, intersection } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { ApiError } from './errors';

const mayDo = (sheet: Sheet, option: string) => sheet.protection?.options[option] === true;

/** A protected sheet takes entries only in cells its owner unlocked. */
export function guardContent(sheet: Sheet, area: Area) {
  guardFile(sheet.workbook);
  if (!sheet.protection) return;
  const near = intersection(area, { row: 0, column: 0, rows: 10_000, columns: 500 }) ?? area;
  for (const [row, column] of cellsOf(near))
    if (sheet.cell(row, column).format.locked) throw new ApiError('AccessDenied');
}

/** Anything else on a protected sheet needs the option that allows it, e.g. `allowFormatCells`. */
export function guardSheet(sheet: Sheet, option = '') {
  guardFile(sheet.workbook);
  if (sheet.protection && !mayDo(sheet, option)) throw new ApiError('AccessDenied');
}

/** Adding, deleting, renaming and moving sheets. */
export function guardStructure(workbook: Workbook) {
  guardFile(workbook);
  if (workbook.structureProtected) throw new ApiError('AccessDenied');
}

/** Protected View and its like: the file shows, but takes nothing. */
export function guardFile(workbook: Workbook) {
  if (workbook.refusesChanges) throw new ApiError('AccessDenied');
}
