import type { CellArea, ChartDrawing, SheetDrawing } from '../../../model';
import type { Package } from '../package/package';
import { addPart, addRelationship, freePartName, removePart, removeRelationship } from '../package/parts';
import { readRelationships, relatedPart, type Relationship } from '../package/relationships';
import { escapeXml } from '../xml/escape';
import { appendInside, applyPatches, replaceElement, withOpenRoot, type Patch } from '../xml/patch';
import { prefixedAttribute } from '../xml/scan';
import { descendants, parseXml, type XmlElement } from '../xml/tree';
import { chartXml } from './chart-xml';
import { CONTENT_TYPES, XML_PROLOG, type Vocabulary } from './vocabulary';

/** By this beginning of their name we know our charts among pictures and charts people put on our sheets. */
const CHART_NAME = 'danh-gia-thang';

interface OwnChart {
  readonly anchor: XmlElement;
  readonly relationship: Relationship;
  /** The number it has among the shapes of the drawing. */
  readonly shape: number;
}

/**
 * Draws the charts of a sheet in its drawing part: ours are replaced where they are, everything else stays.
 * Returns the `<drawing>` element the sheet needs when it had none, "" when it needs none.
 */
export function drawCharts(
  draft: Package,
  sheetPart: string,
  drawingId: string | undefined,
  sheet: SheetDrawing,
  words: Vocabulary,
): string {
  const present = readRelationships(draft, sheetPart).find(({ id }) => id === drawingId)?.target;
  if (present !== undefined && draft.has(present)) {
    redraw(draft, present, sheet, words);
    return '';
  }
  if (sheet.charts.length === 0) return '';
  const folder = folderOf(sheetPart, 'drawings');
  const part = freePartName(draft, `${folder}/drawing`, 1);
  const empty = `${XML_PROLOG}<xdr:wsDr xmlns:xdr="${words.sheetDrawing}" xmlns:a="${words.drawing}"></xdr:wsDr>`;
  addPart(draft, part, empty, CONTENT_TYPES.drawing);
  redraw(draft, part, sheet, words);
  const id = addRelationship(draft, sheetPart, part, `${words.relationships}/drawing`);
  return `<drawing r:id="${id}" xmlns:r="${words.relationships}"/>`;
}

function redraw(draft: Package, part: string, sheet: SheetDrawing, words: Vocabulary): void {
  const text = withOpenRoot(draft.text(part), part);
  const root = parseXml(text, part);
  const own = ownCharts(root, readRelationships(draft, part));
  let shape = highestShape(root);
  const patches: Patch[] = [];
  sheet.charts.forEach((chart, index) => {
    const xml = chartXml(chart, sheet, words);
    const present = own[index];
    if (present) {
      const { target } = present.relationship;
      if (draft.has(target)) draft.setText(target, xml);
      else addPart(draft, target, xml, CONTENT_TYPES.chart);
      const anchor = anchorXml(chart, index, present.relationship.id, present.shape, words);
      patches.push(replaceElement(present.anchor, anchor));
    } else {
      const target = freePartName(draft, `${folderOf(part, 'charts')}/chart`, 1);
      addPart(draft, target, xml, CONTENT_TYPES.chart);
      const id = addRelationship(draft, part, target, `${words.relationships}/chart`);
      patches.push(appendInside(root, anchorXml(chart, index, id, ++shape, words)));
    }
  });
  for (const { anchor, relationship } of own.slice(sheet.charts.length)) {
    patches.push(replaceElement(anchor, ''));
    removeRelationship(draft, part, relationship.id);
    removePart(draft, relationship.target);
  }
  draft.setText(part, applyPatches(text, patches));
}

function ownCharts(root: XmlElement, relationships: readonly Relationship[]): OwnChart[] {
  return root.children.flatMap((anchor) => {
    const inside = [...descendants(anchor)];
    const own = inside.find(
      ({ name, attributes }) => name === 'cNvPr' && attributes['name']?.startsWith(CHART_NAME),
    );
    const frame = inside.find(
      ({ name, attributes }) => name.endsWith(':chart') && prefixedAttribute(attributes, 'id') !== undefined,
    );
    const relationship = own && frame ? relatedPart(relationships, frame.attributes) : undefined;
    return own && relationship ? [{ anchor, relationship, shape: Number(own.attributes['id']) }] : [];
  });
}

function highestShape(root: XmlElement): number {
  let highest = 1;
  for (const { name, attributes } of descendants(root)) {
    if (name === 'cNvPr') highest = Math.max(highest, Number(attributes['id']) || 0);
  }
  return highest;
}

function anchorXml(
  chart: ChartDrawing,
  index: number,
  relationship: string,
  shape: number,
  words: Vocabulary,
): string {
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="${CHART_NAME} ${index + 1}" descr="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${words.chart}"><c:chart xmlns:c="${words.chart}" xmlns:r="${words.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor xmlns:xdr="${words.sheetDrawing}" xmlns:a="${words.drawing}">${placeXml(chart.place)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function placeXml(place: CellArea): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return corner('from', place.left, place.top) + corner('to', place.right + 1, place.bottom + 1);
}

/** "xl/worksheets/sheet1.xml" → "xl/drawings". */
function folderOf(part: string, folder: string): string {
  return [...part.split('/').slice(0, -2), folder].join('/');
}
