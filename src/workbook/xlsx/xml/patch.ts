import { escapeXml } from './escape';
import { descendants, isAlternate, parseXml, type XmlElement } from './tree';

/** A stretch of text and what stands there afterwards. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All other characters stay. Insertions at one place keep their order and stand before what begins there. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  const sorted = [...patches].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const patch of sorted) {
    if (patch.start < at) throw new RangeError('Two patches want the same text.');
    result += text.slice(at, patch.start) + patch.text;
    at = patch.end;
  }
  return result + text.slice(at);
}

export function insertAt(offset: number, text: string): Patch {
  return { start: offset, end: offset, text };
}

export function replaceElement(element: XmlElement, text: string): Patch {
  return { start: element.start, end: element.end, text };
}

/** Adds to the end of an element's content. */
export function appendInside(element: XmlElement, xml: string): Patch {
  if (element.closeStart < element.end) return insertAt(element.closeStart, xml);
  return { start: element.end - 2, end: element.end, text: `>${xml}</${element.rawName}>` };
}

/** The text with a root that takes any number of children: `<Types/>` becomes `<Types></Types>`. */
export function withOpenRoot(text: string, where: string): string {
  // Nothing is ever closed where the root closes itself.
  return text.includes('</') ? text : applyPatches(text, [appendInside(parseXml(text, where), '')]);
}

/** Sets an attribute of an opening tag, or takes it away. */
export function setAttribute(
  text: string,
  element: Pick<XmlElement, 'start' | 'openEnd'>,
  name: string,
  value: string | undefined,
): Patch {
  const tag = text.slice(element.start, element.openEnd);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const written = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  if (found) {
    const start = element.start + found.index;
    return { start, end: start + found[0].length, text: written };
  }
  return insertAt(element.openEnd - (tag.endsWith('/>') ? 2 : 1), written);
}

/** XML of ours, written without prefixes, in the prefix the element's part uses: "x:" in `<x:worksheet>`. */
export function inPrefixOf(element: Pick<XmlElement, 'rawName'>, xml: string): string {
  const prefix = element.rawName.slice(0, element.rawName.indexOf(':') + 1);
  return prefix ? xml.replace(/<(\/?)(?=[A-Za-z][\w.]*[\s/>])/g, `<$1${prefix}`) : xml;
}

/**
 * Puts a child where the schema wants it: in place of the one of its name, or else behind the last that may stand
 * before it. Empty XML takes it away.
 */
export function placeChild(
  root: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): readonly Patch[] {
  const present = root.children.find((child) => child.name === name);
  if (present) return [replaceElement(present, inPrefixOf(root, xml))];
  if (xml === '') return [];
  return [insertInOrder(root, order, name, xml)];
}

/** The place of an element in the order; of one that stands for several versions, the place of what is in it. */
function rankIn(order: readonly string[], child: XmlElement): number {
  if (!isAlternate(child)) return order.indexOf(child.name);
  for (const { name } of descendants(child)) if (order.includes(name)) return order.indexOf(name);
  return -1;
}

/** Inserts a child behind everything that must stand before it, so as the first of its name. */
export function insertInOrder(root: XmlElement, order: readonly string[], name: string, xml: string): Patch {
  const rank = order.indexOf(name);
  const last = root.children.findLast((child) => {
    const own = rankIn(order, child);
    return own >= 0 && own < rank;
  });
  const written = inPrefixOf(root, xml);
  if (last) return insertAt(last.end, written);
  return root.closeStart === root.end ? appendInside(root, written) : insertAt(root.openEnd, written);
}
