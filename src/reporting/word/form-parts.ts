import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate';
import { SaxesParser } from 'saxes';
import { plainDocument } from './plain-document';
import { TemplateError } from './template-error';

/** Bytes a form may unpack to: forms are tens of kilobytes, with a coat of arms in them a few megabytes. */
const LARGEST_FORM = 64 * 1024 * 1024;
/** Word's own parts stay far below. */
const DEEPEST = 256;
const NEEDED = ['[Content_Types].xml', '_rels/.rels'];

/**
 * The parts of an office's form as a plain document. Each is as long as the file declares and not a byte longer: the
 * library that fills it in would unpack whatever comes, and copy what is broken.
 *
 * @throws TemplateError for what is no Word file, a broken one, or one that would fill the memory
 */
export function formParts(form: Uint8Array): Unzipped {
  let size = 0;
  let parts: Unzipped;
  try {
    parts = unzipSync(form, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= LARGEST_FORM;
      },
    });
    for (const [name, bytes] of Object.entries(parts))
      if (/\.(?:xml|rels)$/iu.test(name)) parts[name] = wellFormed(bytes);
  } catch (error) {
    throw new TemplateError({ kind: 'not-docx' }, { cause: error });
  }
  const isWord = Object.keys(parts).some((name) => name.startsWith('word/'));
  const isWhole = isWord && NEEDED.every((name) => parts[name]) && !leadsNowhere(parts);
  if (size > LARGEST_FORM || !isWhole) throw new TemplateError({ kind: 'not-docx' });
  return plainDocument(parts);
}

/** The part in UTF-8, which is all the library reads. Throws for XML that is cut, or deeper than the stack. */
function wellFormed(bytes: Unzipped[string]): Unzipped[string] {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = first === 0xfe ? 'utf-16be' : 'utf-16le';
  const text = isWide ? new TextDecoder(encoding, { fatal: true }).decode(bytes) : strFromU8(bytes);
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', () => {
    if (++depth > DEEPEST) throw new RangeError('too deep');
  });
  parser.on('closetag', () => depth--);
  parser.on('doctype', () => {
    throw new RangeError('a document type');
  });
  parser.write(text).close();
  return isWide ? strToU8(text.replace(/^(<\?xml[^>]*?encoding=)["'][^"']*["']/iu, '$1"UTF-8"')) : bytes;
}

/** Whether an arrow between parts points to one that is gone. */
function leadsNowhere(parts: Unzipped): boolean {
  return Object.entries(parts).some(([name, bytes]) => {
    const folder = /^(.*)_rels\/[^/]*\.rels$/u.exec(name)?.[1];
    if (folder === undefined) return false;
    return [...strFromU8(bytes).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gu)].some(([arrow]) => {
      const target = /\bTarget=["']([^"']*)["']/u.exec(arrow)?.[1];
      if (target === undefined || /\bTargetMode=["']External["']/u.test(arrow)) return false;
      if (target.startsWith('#')) return false;
      const path = new URL(target, `http://localhost/${folder}`).pathname.slice(1);
      return !(path in parts) && !(decodeURIComponent(path) in parts);
    });
  });
}
