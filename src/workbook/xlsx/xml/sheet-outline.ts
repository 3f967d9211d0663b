import { parseXml, type XmlElement } from './tree';

const CELLS = new Set(['sheetData']);

/**
 * A worksheet part as a tree that knows only the outside of its cells. They are nearly all of the text and are passed
 * over unread where one look tells where they end.
 */
export function parseSheetOutline(text: string, where: string): XmlElement {
  const cells = cellsOf(text);
  if (!cells) return parseXml(text, where, CELLS);
  const root = parseXml(text.slice(0, cells.start) + text.slice(cells.end), where, CELLS);
  return moved(root, cells.start, cells.end - cells.start);
}

/** What stands inside `sheetData`; undefined where that may not be what it seems. */
function cellsOf(text: string): { readonly start: number; readonly end: number } | undefined {
  // Tags in a comment or a CDATA section are none. Elsewhere "<" begins a tag and nothing else.
  if (text.includes('<!')) return undefined;
  const found = /<((?:[\w.-]+:)?sheetData)>/.exec(text);
  if (!found) return undefined;
  const [tag, name = ''] = found;
  const start = found.index + tag.length;
  const end = text.indexOf(`</${name}>`, start);
  return end < 0 || text.includes(tag, start) ? undefined : { start, end };
}

/** The tree with the offsets behind `at` moved on; the element that begins there takes in what was left out. */
function moved(element: XmlElement, at: number, by: number): XmlElement {
  const place = (offset: number): number => (offset > at ? offset + by : offset);
  const { openEnd } = element;
  return {
    ...element,
    children: element.children.map((child) => moved(child, at, by)),
    start: place(element.start),
    openEnd: place(openEnd),
    closeStart: openEnd === at ? at + by : place(element.closeStart),
    end: place(element.end),
  };
}
