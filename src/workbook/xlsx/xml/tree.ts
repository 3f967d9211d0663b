import { damaged } from '../failure';
import { scanXml, type XmlAttributes } from './scan';

/** An element with the offsets of its tags in the text it was read from. */
export interface XmlElement {
  /** Bare in the root's own namespace, else with its prefix. */
  readonly name: string;
  /** As it stands in the text. */
  readonly rawName: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** Own text, children's not included. */
  readonly text: string;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Before the closing tag; equals `openEnd` and `end` when the tag closes itself. */
  readonly closeStart: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/** Reads a part as a tree; of elements named in `opaque` only the outside is kept. */
export function parseXml(text: string, where: string, opaque?: ReadonlySet<string>): XmlElement {
  const path: Growing[] = [];
  let root: Growing | undefined;
  let hidden = 0;
  scanXml([text], where, {
    open(name, attributes, end, rawName) {
      const parent = path.at(-1);
      if (hidden > 0 || (parent && opaque?.has(parent.name))) {
        hidden++;
        return;
      }
      const start = text.lastIndexOf('<', end - 1);
      const element: Growing = {
        name,
        rawName,
        attributes,
        children: [],
        text: '',
        start,
        openEnd: end,
        closeStart: end,
        end,
      };
      parent?.children.push(element);
      root ??= element;
      path.push(element);
    },
    text(piece) {
      const element = path.at(-1);
      if (element && hidden === 0) element.text += piece;
    },
    close(_name, end) {
      if (hidden > 0) {
        hidden--;
        return;
      }
      const element = path.pop();
      if (!element) return;
      element.end = end;
      element.closeStart = end === element.openEnd ? end : text.lastIndexOf('<', end - 1);
    },
  });
  if (!root) throw damaged(where);
  return root;
}

/** An element that holds several versions of the same content, for programs new and old. */
export function isAlternate(element: XmlElement): boolean {
  return element.name.endsWith(':AlternateContent');
}

/** Children with the version every program understands in place of several. */
export function plainChildren(parent: XmlElement): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (!isAlternate(child)) return [child];
    const fallback = child.children.find(({ name }) => name.endsWith(':Fallback'));
    return fallback ? plainChildren(fallback) : [];
  });
}

export function childNamed(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((child) => child.name === name);
}

export function childrenNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

/** The element itself and everything below it. */
export function* descendants(element: XmlElement): Generator<XmlElement, void> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}
