import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { runCli } from '../../cli/run-cli';
import { letterFormPath } from '../../samples/letter-form';
import { samplesFolder } from '../../samples/workbooks';
import { inFull } from '../../support/in-full';

/** Files as a broken disk, a cut download or a hostile hand leaves them. */

const SAMPLE = join(samplesFolder, 'tu-ky-2023-08.xlsx');
const LONGEST = 20_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'danh-gia-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Break = (text: string) => string | Uint8Array;

/** The children of the root that need no order among themselves, turned round: rows, arrows, types. */
const turned: Break = (xml) => {
  const item = /<(?:row|Relationship|Override|mergeCell) [^>]*?(?:\/>|>[\s\S]*?<\/(?:row)>)/g;
  const items = [...xml.matchAll(item)].map(([text]) => text).reverse();
  return xml.replace(item, () => items.shift() ?? '');
};

/** What becomes of a part, and whether the workbook still says what it said. */
const BREAKS: Readonly<Record<string, Break>> = {
  'cut in the middle': (xml) => xml.slice(0, xml.length / 2),
  'cut before its last tag': (xml) => xml.slice(0, xml.lastIndexOf('<')),
  'cut within a tag': (xml) => xml.slice(0, xml.lastIndexOf('>', xml.length * 0.8) - 1),
  empty: () => '',
  'written twice over': (xml) => xml + xml,
  'with its items in another order': turned,
  'in UTF-16': (xml) => new Uint8Array(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
  'in UTF-16 without saying so': (xml) => new Uint8Array(Buffer.from(xml, 'utf16le')),
  'in bytes of no encoding': (xml) => new Uint8Array([...Buffer.from(xml.slice(0, 400)), 0xff, 0xfe, 0xc0]),
  'with an attribute of a million letters': (xml) =>
    xml.replace(/(<[A-Za-z][\w:]*)(?=[\s/>])/, `$1 long="${'x'.repeat(1_000_000)}"`),
  'with a name of a million letters': (xml) =>
    xml.replace(/(<\/[\w:]+>)\s*$/, `<${'n'.repeat(1_000_000)}/>$1`),
  'a hundred thousand elements deep': (xml) => xml.replace(/(<\/[\w:]+>)\s*$/, `${'<d>'.repeat(100_000)}$1`),
  'with a document type': (xml) => xml.replace(/(<[A-Za-z])/, '<!DOCTYPE x [<!ENTITY a "aa">]>$1'),
  'of another kind': () => '<html><body/></html>',
};

async function broken(source: string, part: string, damage: Break | 'gone' | 'renamed'): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(readFileSync(source));
  const bytes = await zip.file(part)!.async('uint8array');
  if (damage === 'gone') zip.remove(part);
  else if (damage === 'renamed') zip.remove(part).file(part.replace(/\w+(?=\.)/, 'other'), bytes);
  else zip.file(part, damage(Buffer.from(bytes).toString('utf8')));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function partNames(source: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(readFileSync(source));
  return Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : [name]));
}

/** One line and nothing written, or everything as it should be: never something in between. */
async function refusedOrWhole(words: readonly string[], wanted: unknown): Promise<void> {
  const out = mkdtempSync(join(folder, 'out-'));
  const started = performance.now();
  const outcome = await runCli(...words, '--out', out, '--json');
  expect(performance.now() - started).toBeLessThan(LONGEST);
  if (outcome.code === 2) {
    expect(outcome.err).toMatch(/^[^\n]+\n$/);
    expect(outcome.err).not.toMatch(/\bat \w|Error:|undefined|\[object/);
    expect(outcome.out).toBe('');
    expect(readdirSync(out)).toEqual([]);
  } else {
    expect(outcome.code).toBe(0);
    expect(findingsOf(outcome.out)).toEqual(wanted);
  }
}

const findingsOf = (json: string): unknown => (JSON.parse(json) as { findings: unknown }).findings;

const KINDS: readonly (readonly [string, Break | 'gone' | 'renamed'])[] = [
  ...Object.entries(BREAKS),
  ['gone', 'gone'],
  ['under another name', 'renamed'],
];
const OFTEN_NEEDED = [
  'xl/worksheets/sheet1.xml',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  'xl/workbook.xml',
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
];

describe('a workbook with one part', () => {
  let wanted: unknown;
  let parts: string[] = [];
  beforeAll(async () => {
    const out = mkdtempSync(join(tmpdir(), 'danh-gia-'));
    wanted = findingsOf((await runCli(SAMPLE, '--out', out, '--json')).out);
    rmSync(out, { recursive: true });
    parts = await partNames(SAMPLE);
  });

  test.each(KINDS)('%s is refused in one line, or read whole', async (_, damage) => {
    // Each kind of damage meets another part in the sample of it.
    const at = KINDS.findIndex(([, other]) => other === damage);
    for (const part of inFull(parts, [OFTEN_NEEDED[at % OFTEN_NEEDED.length] ?? ''])) {
      const file = join(folder, 'hong.xlsx');
      writeFileSync(file, await broken(SAMPLE, part, damage));
      await refusedOrWhole([file], wanted);
    }
  });

  test('cut anywhere is refused in one line', async () => {
    const bytes = readFileSync(SAMPLE);
    for (const share of inFull([0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999], [0.01, 0.5, 0.999])) {
      const file = join(folder, 'cut.xlsx');
      writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length * share)));
      const { code, err } = await runCli(file, '--out', join(folder, 'out'));
      expect([code, err.split('\n').length]).toEqual([2, 2]);
      expect(existsSync(join(folder, 'out'))).toBe(false);
    }
  });

  test.each(inFull(KINDS, KINDS.slice(0, 4)))(
    'carried over with one part %s: one line, or judged',
    async (_, damage) => {
      for (const part of inFull(parts, ['xl/worksheets/sheet2.xml', 'xl/workbook.xml'])) {
        const carried = join(folder, 'thang-truoc.xlsx');
        writeFileSync(carried, await broken(SAMPLE, part, damage));
        await refusedOrWhole([SAMPLE, '--carry', carried], wanted);
      }
    },
  );

  test.each(inFull(KINDS, KINDS.slice(0, 4)))(
    'a form with one part %s fills in one piece or not at all',
    async (_, damage) => {
      const names = await partNames(letterFormPath);
      for (const part of inFull(names, ['word/document.xml', '[Content_Types].xml'])) {
        if (!names.includes(part)) continue;
        const form = join(folder, 'mau.docx');
        writeFileSync(form, await broken(letterFormPath, part, damage));
        await refusedOrWhole([SAMPLE, '--template', form], wanted);
      }
    },
  );

  test.each<[string, Uint8Array | string]>([
    ['cut', '{"preset": "letter-2023'],
    ['empty', ''],
    [
      'in bytes of no encoding',
      new Uint8Array([...Buffer.from('{"authority": {"name": "'), 0xff, 0x22, 0x7d, 0x7d]),
    ],
    ['with a key twice over', '{"preset": "default", "preset": "letter-2023-08"}'],
    ['over-long', `{"agency": "${'x'.repeat(10_000_000)}"}`],
    ['a million brackets deep', '['.repeat(1_000_000)],
    ['with a key of a million letters', `{"${'k'.repeat(1_000_000)}": 1}`],
    ['a workbook', readFileSync(SAMPLE)],
  ])('settings %s are refused in one line', async (_, content) => {
    const settings = join(folder, 'cai-dat.json');
    writeFileSync(settings, content);
    const { code, err } = await runCli(SAMPLE, '--settings', settings, '--out', join(folder, 'out'));
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]{1,2000}\n$/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ['with a byte order mark', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`))],
    ['in UTF-16', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    [
      'in UTF-16, high bytes first',
      (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
    ],
    ['in another order', (text) => new Uint8Array(Buffer.from(text.replace(/\{(.*?), (.*)\}$/, '{$2, $1}')))],
  ])('settings %s say what they said', async (_, encode) => {
    const settings = join(folder, 'cai-dat.json');
    const judged = async (content: string | Uint8Array): Promise<unknown> => {
      writeFileSync(settings, content);
      const { code, out } = await runCli(
        SAMPLE,
        '--settings',
        settings,
        '--out',
        join(folder, 'out'),
        '--json',
      );
      expect(code).toBe(0);
      return findingsOf(out);
    };
    const text = '{"preset": "letter-2023-04", "rules": {"overdue": false}}';
    const plain = await judged(text);
    expect(plain).not.toEqual(wanted);
    expect(await judged(encode(text))).toEqual(plain);
  });
});
