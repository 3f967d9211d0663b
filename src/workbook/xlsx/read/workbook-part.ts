import type { FileCaveat, SheetVisibility } from '../../../model';
import { sheetKey } from '../../ours';
import { WorkbookError } from '../../port';
import { damaged } from '../failure';
import type { Package } from '../package/package';
import { readRelationships, relatedPart } from '../package/relationships';
import { isTrue, prefixedAttribute } from '../xml/scan';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml/tree';

/** A tab of the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
  /** Chart and macro sheets are tabs too, but hold no cells. */
  readonly hasCells: boolean;
}

/** The workbook's own part: its tabs and where styles and texts are kept. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  /** Position of the tab people look at. */
  readonly active: number;
  readonly date1904: boolean;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  /** Written by the rules of "Strict Open XML", whose namespaces have other addresses. */
  readonly strict: boolean;
  readonly caveats: readonly FileCaveat[];
}

export function readWorkbookPart(source: Package): WorkbookPart {
  const part = findWorkbook(source);
  const root = parseXml(source.text(part), part);
  if (root.name !== 'workbook') throw damaged(part);
  const relationships = readRelationships(source, part);
  const sheets = childrenNamed(childNamed(root, 'sheets') ?? root, 'sheet').map(({ attributes }) => {
    const name = attributes['name'];
    if (!name) throw damaged(part);
    const visibility = visibilityOf(attributes['state']);
    // Sheets of old macro modules: a tab that counts wherever tabs are counted, and nothing behind it.
    if (!prefixedAttribute(attributes, 'id')) return { name, visibility, part: '', hasCells: false };
    const target = relatedPart(relationships, attributes);
    if (!target) throw damaged(part);
    return { name, visibility, part: target.target, hasCells: target.kind === 'worksheet' };
  });
  const partOf = (kind: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    // Some programs name a table of texts that they did not need; without the styles figures change their scale.
    if (target !== undefined && kind === 'styles' && !source.has(target)) throw damaged(target);
    return target !== undefined && source.has(target) ? target : undefined;
  };
  return {
    part,
    sheets,
    active: activeTab(root, sheets),
    date1904: isTrue(childNamed(root, 'workbookPr')?.attributes['date1904']),
    styles: partOf('styles'),
    sharedStrings: partOf('sharedStrings'),
    strict: Object.values(root.attributes).some((value) => value.startsWith('http://purl.oclc.org/ooxml/')),
    caveats: caveatsOf(source, root),
  };
}

function caveatsOf(source: Package, root: XmlElement): FileCaveat[] {
  const isSigned = readRelationships(source, '').some(({ kind }) => kind === 'origin');
  const isLocked = isTrue(childNamed(root, 'workbookProtection')?.attributes['lockStructure']);
  return [
    ...(isSigned ? (['signed-file'] as const) : []),
    ...(isLocked ? (['locked-structure'] as const) : []),
  ];
}

export function findSheet(sheets: readonly SheetEntry[], name: string): SheetEntry | undefined {
  const key = sheetKey(name);
  return sheets.find((sheet) => sheetKey(sheet.name) === key);
}

function findWorkbook(source: Package): string {
  const main = readRelationships(source, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main?.endsWith('.bin')) throw new WorkbookError('other-format', 'xlsb');
  if (main && source.has(main)) {
    if (/^(word|ppt|visio)\//i.test(main)) throw new WorkbookError('not-a-workbook');
    return main;
  }
  if (source.has('mimetype')) {
    const kind = source.text('mimetype');
    throw kind.includes('opendocument.spreadsheet')
      ? new WorkbookError('other-format', 'ods')
      : new WorkbookError('not-a-workbook');
  }
  if (source.has('xl/workbook.xml') || source.has('[Content_Types].xml'))
    throw damaged(main ?? '_rels/.rels');
  throw new WorkbookError('not-a-workbook');
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** A hidden tab cannot be looked at, whatever the file says; then Excel shows the first visible one. */
function activeTab(root: XmlElement, sheets: readonly SheetEntry[]): number {
  const views = childNamed(root, 'bookViews');
  const wanted = Number(views && childNamed(views, 'workbookView')?.attributes['activeTab']) || 0;
  if (sheets[wanted]?.visibility === 'visible') return wanted;
  return Math.max(
    0,
    sheets.findIndex((sheet) => sheet.visibility === 'visible'),
  );
}
