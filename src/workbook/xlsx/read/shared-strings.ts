import { damaged } from '../failure';
import type { Package } from '../package/package';
import { scanXml } from '../xml/scan';
import { RichTextReader, type RichText } from './rich-text';

/** The texts cells refer to by number. */
export function readSharedStrings(source: Package, part: string | undefined): readonly RichText[] {
  const strings: RichText[] = [];
  if (part === undefined) return strings;
  let reader: RichTextReader | undefined;
  let isTable = false;
  scanXml(source.textChunks(part), part, {
    open(name, attributes) {
      if (!isTable && name !== 'sst') throw damaged(part);
      isTable = true;
      if (name === 'si') reader = new RichTextReader();
      else reader?.open(name, attributes);
    },
    text(text) {
      reader?.add(text);
    },
    close(name) {
      if (name === 'si' && reader) {
        strings.push(reader.take());
        reader = undefined;
      } else reader?.close(name);
    },
  });
  return strings;
}
