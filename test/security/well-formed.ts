import { SaxesParser } from 'saxes';
import { xmlParts } from './run-on';

/** An element of a part: enough to ask what kinds of things a file holds. */
export interface Element {
  readonly part: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Every element of every part of a written file, read strictly: unknown prefixes, entities, stray characters and
 * unclosed tags throw, as they would in Office.
 */
export async function elementsOf(bytes: Uint8Array): Promise<Element[]> {
  const elements: Element[] = [];
  for (const [part, xml] of await xmlParts(bytes)) {
    const open: { -readonly [Key in keyof Element]: Element[Key] }[] = [];
    const parser = new SaxesParser({ xmlns: true, fragment: false });
    parser.on('error', (error) => {
      throw new Error(`${part}: ${error.message}`);
    });
    parser.on('doctype', () => {
      throw new Error(`${part} has a document type`);
    });
    parser.on('opentag', ({ name, attributes }) => {
      const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
      open.push({ part, name, attributes: plain, text: '' });
    });
    const add = (text: string): void => {
      const element = open.at(-1);
      if (element) element.text += text;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', () => {
      const element = open.pop();
      if (element) elements.push(element);
    });
    parser.write(xml).close();
  }
  return elements;
}

const OUTWARD =
  /(^|:)(hyperlinks?|externalReference|ddeLink|oleObject|oleLink|webPublishItem|connection|altChunk|object|control|script|fldSimple|fldData|subDoc)$/i;

/** What reaches outside the file or computes: links, data sources, scripts, fields other than the page number. */
export function outwardElements(elements: readonly Element[]): Element[] {
  return elements.filter(
    ({ name, attributes, text }) =>
      attributes['TargetMode'] === 'External' ||
      OUTWARD.test(name) ||
      (name === 'w:instrText' && text.trim() !== 'PAGE'),
  );
}
