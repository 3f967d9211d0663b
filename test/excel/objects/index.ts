import type { Workbook } from '../model/workbook';
import { rangeObject } from './range';
import { rangeAreas } from './range-areas';
import { type Quirks, Session } from './session';
import { workbookObject } from './workbook';
import { worksheetObject } from './worksheet';

/** Wires the kinds of object that lead to each other, for one client of one workbook. */
export function openSession(workbook: Workbook, quirks: Quirks = {}) {
  const session = new Session(
    workbook,
    { worksheet: worksheetObject, range: rangeObject, areas: rangeAreas },
    quirks,
  );
  return { session, root: workbookObject(session) };
}
