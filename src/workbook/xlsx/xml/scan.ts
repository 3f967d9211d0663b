import { SaxesParser } from 'saxes';
import { WorkbookError } from '../../port';
import { damaged } from '../failure';
import { MAX_XML_DEPTH } from '../limits';

export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * What a scan calls. Names of the root's own namespace come bare whatever prefix the file uses ("row" for
 * `<x:row>`); foreign names keep theirs ("x14:cfRule").
 */
export interface XmlHandlers {
  /** `end` is the offset behind the tag. */
  open(name: string, attributes: XmlAttributes, end: number, rawName: string): void;
  text?(text: string): void;
  close(name: string, end: number): void;
}

/**
 * Reads XML as a stream. Refuses what no office program writes and attackers do: document types (and with them
 * entities) and bottomless nesting. `where` names the part in the error.
 */
export function scanXml(source: Iterable<string>, where: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let depth = 0;
  let prefix: string | undefined;
  const bare = (name: string): string => {
    if (prefix)
      return name.startsWith(prefix) ? name.slice(prefix.length) : name.includes(':') ? name : `:${name}`;
    return name;
  };
  parser.on('error', (error) => {
    throw damaged(where, error);
  });
  parser.on('doctype', () => {
    throw damaged(where);
  });
  parser.on('opentag', (tag) => {
    if (++depth > MAX_XML_DEPTH) throw damaged(where);
    prefix ??= tag.name.includes(':') ? tag.name.slice(0, tag.name.indexOf(':') + 1) : '';
    handlers.open(bare(tag.name), tag.attributes, parser.position, tag.name);
  });
  const text = handlers.text?.bind(handlers);
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', (tag) => {
    depth--;
    handlers.close(bare(tag.name), parser.position);
  });
  try {
    for (const chunk of source) parser.write(chunk);
    parser.close();
  } catch (error) {
    throw error instanceof WorkbookError ? error : damaged(where, error);
  }
}

/** An attribute by its name without prefix: the `id` of `r:id`, whatever the file calls the namespace. */
export function prefixedAttribute(attributes: XmlAttributes, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
