import JSZip from 'jszip';

/** A written .docx taken apart again, by a hand that is not the one that wrote it. */
export async function readDocx(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string): Promise<string> => (await zip.file(path)?.async('text')) ?? '';
  return {
    names: Object.keys(zip.files),
    document: await part('word/document.xml'),
    styles: await part('word/styles.xml'),
    theme: await part('word/theme/theme1.xml'),
    core: await part('docProps/core.xml'),
    relations: await part('word/_rels/document.xml.rels'),
    part,
  };
}

/** A paragraph as its XML and its text. */
export interface DocxParagraph {
  readonly xml: string;
  readonly text: string;
}

export function paragraphs(xml: string): DocxParagraph[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].map(([found]) => ({
    xml: found,
    text: [...found.matchAll(/<w:t(?: [^>]*[^/>])?>(.*?)<\/w:t>|<w:tab\/>/gs)]
      .map(([whole, text]) => (whole === '<w:tab/>' ? '\t' : decoded(text ?? '')))
      .join(''),
  }));
}

export function paragraphWith(xml: string, start: string): DocxParagraph {
  const found = paragraphs(xml).find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no paragraph starts with “${start}”`);
  return found;
}

function decoded(text: string): string {
  return (
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
      // Blanks that do not break read as others do.
      .replaceAll('\u00a0', ' ')
  );
}
