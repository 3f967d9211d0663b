import { quoteSheet, type SheetDrawing } from '../../../model';
import { WorkbookError } from '../../port';
import type { Package } from '../package/package';
import { besidePart } from '../package/part-name';
import { addPart, addRelationship, freePartName } from '../package/parts';
import { findSheet, readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/workbook-part';
import { areaReference, fixedReference } from '../reference';
import {
  appendInside,
  applyPatches,
  inPrefixOf,
  placeChild,
  setAttribute,
  withOpenRoot,
  type Patch,
} from '../xml/patch';
import { isTrue, prefixedAttribute } from '../xml/scan';
import { parseSheetOutline } from '../xml/sheet-outline';
import { childNamed, type XmlElement } from '../xml/tree';
import { dropCalculationChain } from './calculation-chain';
import { drawCharts } from './drawing-part';
import { requireSheetName } from './sheet-name';
import { colsXml, mergesXml, pageSetupXml, sheetDataXml, usedArea, viewsXml } from './sheet-xml';
import type { StyleSheet } from './style-sheet';
import { CONTENT_TYPES, vocabulary, WORKSHEET_ORDER, XML_PROLOG } from './vocabulary';
import { addTab, changeTab, setSheetName } from './workbook-xml';

const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';

/** Draws a sheet of ours: in place when the workbook has it, else as a new tab at the end. */
export function drawSheet(draft: Package, drawing: SheetDrawing, styles: StyleSheet): void {
  const workbook = readWorkbookPart(draft);
  const entry = findSheet(workbook.sheets, drawing.name) ?? addSheet(draft, workbook, drawing.name);
  if (!entry.hasCells) throw new WorkbookError('host-failed', drawing.name);
  redraw(draft, workbook, entry, drawing, styles);
  const position = readWorkbookPart(draft).sheets.findIndex(({ name }) => name === entry.name);
  describeTab(draft, workbook.part, position, drawing);
}

function addSheet(draft: Package, workbook: WorkbookPart, name: string): SheetEntry {
  requireSheetName(name);
  const words = vocabulary(workbook.strict);
  const part = freePartName(draft, besidePart(workbook.part, 'worksheets/sheet'), 1);
  const empty = `${XML_PROLOG}<worksheet xmlns="${words.main}" xmlns:r="${words.relationships}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
  addPart(draft, part, empty, CONTENT_TYPES.worksheet);
  const id = addRelationship(draft, workbook.part, part, `${words.relationships}/worksheet`);
  draft.setText(
    workbook.part,
    addTab(draft.text(workbook.part), workbook.part, name, id, words.relationships),
  );
  return { name, part, visibility: 'visible', hasCells: true };
}

/** Replaces what a drawing determines; comments, pictures, protection and the like of the sheet stay. */
function redraw(
  draft: Package,
  workbook: WorkbookPart,
  entry: SheetEntry,
  drawing: SheetDrawing,
  styles: StyleSheet,
): void {
  const text = withOpenRoot(draft.text(entry.part), entry.part);
  const root = parseSheetOutline(text, entry.part);
  if (isTrue(childNamed(root, 'sheetProtection')?.attributes['sheet'])) {
    throw new WorkbookError('protected', entry.name);
  }
  const data = childNamed(root, 'sheetData');
  if (data && /<(?:\w+:)?f[\s>/]/.test(text.slice(data.start, data.end))) {
    dropCalculationChain(draft, workbook.part);
  }
  const view = childNamed(root, 'sheetViews')?.children[0];
  const oldDrawing = childNamed(root, 'drawing');
  const drawingId = oldDrawing && prefixedAttribute(oldDrawing.attributes, 'id');
  const newDrawing = drawCharts(draft, entry.part, drawingId, drawing, vocabulary(workbook.strict));
  const used = areaReference(usedArea(drawing));
  const place = (name: string, xml: string): readonly Patch[] => placeChild(root, WORKSHEET_ORDER, name, xml);
  draft.setText(
    entry.part,
    applyPatches(text, [
      ...fitToPage(text, root),
      ...place('dimension', `<dimension ref="${used}"/>`),
      ...place('sheetViews', viewsXml(drawing, view?.attributes ?? {})),
      ...place('cols', colsXml(drawing)),
      ...place('sheetData', sheetDataXml(drawing, styles)),
      ...place('mergeCells', mergesXml(drawing)),
      ...(childNamed(root, 'pageMargins') ? [] : place('pageMargins', MARGINS)),
      ...place('pageSetup', pageSetupXml(drawing, childNamed(root, 'pageSetup')?.attributes ?? {})),
      ...place(
        'ignoredErrors',
        `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>`,
      ),
      ...(newDrawing ? place('drawing', newDrawing) : []),
    ]),
  );
}

function fitToPage(text: string, root: XmlElement): readonly Patch[] {
  const properties = childNamed(root, 'sheetPr');
  const setup = properties && childNamed(properties, 'pageSetUpPr');
  if (setup) return [setAttribute(text, setup, 'fitToPage', '1')];
  if (properties) return [appendInside(properties, inPrefixOf(root, '<pageSetUpPr fitToPage="1"/>'))];
  return placeChild(root, WORKSHEET_ORDER, 'sheetPr', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
}

/** What the workbook says of the sheet: whether its tab shows, what it prints. */
function describeTab(draft: Package, part: string, position: number, drawing: SheetDrawing): void {
  const { titleRows, area } = drawing.print;
  const sheet = quoteSheet(drawing.name);
  const titles = titleRows && `${sheet}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`;
  let text = changeTab(draft.text(part), part, position, { visibility: drawing.visibility });
  text = setSheetName(text, part, position, '_xlnm.Print_Area', area && `${sheet}!${fixedReference(area)}`);
  text = setSheetName(text, part, position, '_xlnm.Print_Titles', titles);
  draft.setText(part, text);
}
