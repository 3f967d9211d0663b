import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { composeLetter } from '../../src/reporting/letter';
import { fillForm } from '../../src/reporting/word/template';
import { TemplateError } from '../../src/reporting/word/template-error';
import { packEntry, writeZip } from '../../src/workbook/xlsx/zip/write-zip';
import { augustSettings, augustSummary } from '../letters/august-2023';
import { letterFormPath } from '../samples/letter-form';
import { inFull } from '../support/in-full';
import { xmlParts } from './run-on';

const FORM = new Uint8Array(readFileSync(letterFormPath));
const DOCUMENT = 'word/document.xml';
const MEGABYTE = 1024 * 1024;
/** What a form really unpacks to, whatever it says. */
const LARGE = inFull(300, 30) * MEGABYTE;
const letter = composeLetter(augustSummary, augustSettings);

/** The sample form with its main part changed. */
async function formWith(change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(FORM);
  zip.file(DOCUMENT, change((await zip.file(DOCUMENT)?.async('text')) ?? ''));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const bomb = (size: number, declared: number): Uint8Array =>
  writeZip([
    {
      ...packEntry(DOCUMENT, new Uint8Array()),
      packed: deflateRawSync(new Uint8Array(size)),
      size: declared,
    },
  ]);
const withHead = (xml: string, head: string): string => xml.replace(/^(<\?xml.*?\?>)?\s*/, head);
const inText = (xml: string, text: string): string => xml.replace('</w:t>', `${text}</w:t>`);
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;
const FILE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hosts">]>';

const inBody = (xml: string, depth: number): string =>
  xml.replace('</w:body>', `${'<w:p>'.repeat(depth)}${'</w:p>'.repeat(depth)}</w:body>`);

/** What filling in leads to, and how much more memory is held then. */
async function filled(form: Uint8Array): Promise<{ outcome: unknown; grown: number }> {
  const before = process.memoryUsage().rss;
  const outcome: unknown = await fillForm(letter, form).catch((error: unknown) => error);
  return { outcome, grown: process.memoryUsage().rss - before };
}

/** An office's own form is a file from somewhere, like the workbook. */
describe('a letter form', () => {
  it.each([
    ['that would unpack to 300 MB', () => bomb(LARGE, 300 * MEGABYTE)],
    ['that unpacks to more than it says', () => bomb(LARGE, 1000)],
    ['a thousand levels deep', () => formWith((xml) => inBody(xml, 1000))],
    ['a hundred thousand levels deep', () => formWith((xml) => inBody(xml, 100_000))],
  ])('%s is refused', async (_, make) => {
    const { outcome, grown } = await filled(await make());
    expect(outcome).toBeInstanceOf(TemplateError);
    expect(outcome).toMatchObject({ fault: { kind: 'not-docx' } });
    expect(grown).toBeLessThan(200 * MEGABYTE);
  });

  it.each([
    ['a billion laughs', LAUGHS, '&j;'],
    ['an external entity', FILE, '&e;'],
  ])('with %s is refused and says nothing of it', async (_, head, entity) => {
    const form = await formWith((xml) => inText(withHead(xml, head), entity));
    expect((await xmlParts(form)).get(DOCUMENT)).toMatch(/^<!DOCTYPE[^]*<w:t[^>]*>[^<]*&[ej];<\/w:t>/);
    const { outcome, grown } = await filled(form);
    expect(grown).toBeLessThan(200 * MEGABYTE);
    expect(outcome).toBeInstanceOf(TemplateError);
    expect(outcome).toMatchObject({ fault: { kind: 'not-docx' } });
    expect(JSON.stringify(outcome)).not.toMatch(/DOCTYPE|ENTITY|localhost|haha/);
  });
});
