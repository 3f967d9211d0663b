import type { SheetVisibility } from '../../../model';
import { escapeXml } from '../xml/escape';
import {
  appendInside,
  applyPatches,
  inPrefixOf,
  placeChild,
  replaceElement,
  setAttribute,
} from '../xml/patch';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml/tree';
import { WORKBOOK_ORDER } from './vocabulary';

/** Beyond it Excel calls the file broken. */
const HIGHEST_SHEET_NUMBER = 65_534;

/** Adds a tab at the end, under a number nobody has. */
export function addTab(
  text: string,
  part: string,
  name: string,
  relationship: string,
  types: string,
): string {
  const root = parseXml(text, part);
  const sheets = childNamed(root, 'sheets');
  if (!sheets) return text;
  const xml = `<sheet name="${escapeXml(name)}" sheetId="${freeNumber(sheets.children)}" r:id="${relationship}" xmlns:r="${types}"/>`;
  return applyPatches(text, [appendInside(sheets, inPrefixOf(root, xml))]);
}

/** Behind the highest, as Excel counts; where the numbers end, the first that is free. */
function freeNumber(sheets: readonly XmlElement[]): number {
  const taken = new Set(sheets.map((sheet) => Number(sheet.attributes['sheetId']) || 0));
  const next = Math.max(0, ...taken) + 1;
  if (next <= HIGHEST_SHEET_NUMBER) return next;
  let free = 1;
  while (taken.has(free)) free++;
  return free;
}

/** Renames and shows or hides the tab at this position. */
export function changeTab(
  text: string,
  part: string,
  position: number,
  change: { readonly name?: string; readonly visibility?: SheetVisibility },
): string {
  const sheet = tabs(parseXml(text, part))[position];
  if (!sheet) return text;
  const patches = [];
  if (change.name !== undefined) patches.push(setAttribute(text, sheet, 'name', change.name));
  const state = change.visibility === 'visible' ? undefined : change.visibility;
  if (change.visibility !== undefined && sheet.attributes['state'] !== state) {
    patches.push(setAttribute(text, sheet, 'state', state));
  }
  return applyPatches(text, patches);
}

/** A name Excel keeps for a sheet's own use; `undefined` takes it away. */
export function setSheetName(
  text: string,
  part: string,
  position: number,
  name: '_xlnm.Print_Titles' | '_xlnm.Print_Area',
  refersTo: string | undefined,
): string {
  const root = parseXml(text, part);
  const list = childNamed(root, 'definedNames');
  const present = list?.children.find(
    ({ attributes }) => attributes['name'] === name && attributes['localSheetId'] === String(position),
  );
  const xml =
    refersTo === undefined
      ? ''
      : `<definedName name="${name}" localSheetId="${position}">${escapeXml(refersTo)}</definedName>`;
  if (present && list) {
    const emptied = xml === '' && list.children.length === 1;
    return applyPatches(text, [replaceElement(emptied ? list : present, inPrefixOf(root, xml))]);
  }
  if (xml === '') return text;
  return applyPatches(
    text,
    list
      ? [appendInside(list, inPrefixOf(root, xml))]
      : placeChild(root, WORKBOOK_ORDER, 'definedNames', `<definedNames>${xml}</definedNames>`),
  );
}

function tabs(root: XmlElement): readonly XmlElement[] {
  const sheets = childNamed(root, 'sheets');
  return sheets ? childrenNamed(sheets, 'sheet') : [];
}
