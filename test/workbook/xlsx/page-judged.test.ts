import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCellError, type CellValue, type SheetContent } from '../../../src/model';
import { openXlsx } from '../../../src/workbook/xlsx';
import { runCli } from '../../cli/run-cli';
import { samplesFolder } from '../../samples/workbooks';

/** The sample's month as a portal's page named .xls, judged as the workbook is. */

const SAMPLE = join(samplesFolder, 'tu-ky-2023-08.xlsx');
const PERIOD = ['--month', '2023-08', '--preset', 'letter-2023-08'];

/** What the page shows, with the marks of Vietnamese: "1.138", "85,89%". */
function shown(value: CellValue, format: string): string {
  if (value === null || isCellError(value) || typeof value === 'boolean') return '';
  if (typeof value === 'string') return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (format.includes('%')) return `${(value * 100).toFixed(2).replace('.', ',')}%`;
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Merged headings by rowspan and colspan, as portals write them. */
function pageOf({ values, numberFormats, merges }: SheetContent): string {
  const columns = Math.max(...values.map((row) => row.length));
  const rows = values.map((row, r) => {
    const cells = Array.from({ length: columns }, (_, c) => {
      const merge = merges.find((m) => r >= m.top && r <= m.bottom && c >= m.left && c <= m.right);
      if (merge && (merge.top !== r || merge.left !== c)) return '';
      const span = merge
        ? ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"`
        : '';
      return `<td${span}>${shown(row[c] ?? null, numberFormats[r]?.[c] ?? '')}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border=1>${rows.join('\n')}</table>`;
}

/** Windows-1258 has the letters with hooks and hats; tones are bytes of their own behind them. */
function windows1258(text: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    table.set(new TextDecoder('windows-1258').decode(new Uint8Array([byte])), byte);
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    if (table.has(letter)) return [letter];
    const parts = letter.normalize('NFD');
    return [parts.replace(tones, '').normalize('NFC'), ...(parts.match(tones) ?? [])];
  });
  return new Uint8Array(bytes.map((letter) => table.get(letter) ?? 0x3f));
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const head = (charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>T8-2023</title></head><body>`;

let folder = '';
let page = '';
let wanted: unknown;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'danh-gia-'));
  const [content] = await (await openXlsx(new Uint8Array(readFileSync(SAMPLE)))).read(['T8']);
  if (!content) throw new Error('The sample has no sheet "T8".');
  page = pageOf(content);
  // By one colleague's hand, so without the register and settings of the sample.
  const plain = join(folder, 'utf-8.xls');
  writeFileSync(plain, head('utf-8') + page);
  wanted = await verdicts(plain);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function verdicts(file: string): Promise<unknown> {
  const { code, out, err } = await runCli(file, ...PERIOD, '--out', join(folder, 'out'), '--json');
  expect([code, err]).toEqual([0, '']);
  const { findings } = JSON.parse(out) as {
    findings: { group: string; rule: string; unit: string; values: { month: number | null } | null }[];
  };
  return findings.map(({ group, rule, unit, values }) => [group, rule, unit, values?.month ?? null]);
}

test('a page is judged as the workbook it was made from', async () => {
  const { out } = await runCli(SAMPLE, ...PERIOD, '--out', join(folder, 'out'), '--json');
  const { findings } = JSON.parse(out) as {
    findings: { group: string; rule: string; unit: string; values: { month: number | null } | null }[];
  };
  expect(findings.length).toBeGreaterThanOrEqual(20);
  expect(wanted).toEqual(
    findings.map(({ group, rule, unit, values }) => [group, rule, unit, values?.month ?? null]),
  );
});

test.each<[string, (text: string) => Uint8Array]>([
  ['utf-16', (text) => utf16(head('utf-16') + text)],
  ['utf-16 without its mark', (text) => utf16(head('utf-16') + text).subarray(2)],
  ['windows-1258', (text) => windows1258(head('windows-1258') + text)],
  ['utf-8 without a word of it', (text) => new TextEncoder().encode(text)],
])('in whatever letters it comes: %s', async (name, encode) => {
  const file = join(folder, `${name}.xls`);
  writeFileSync(file, encode(page));
  expect(await verdicts(file)).toEqual(wanted);
});

test('a page whose download was cut is refused in one line: its missing rows would change every average', async () => {
  const whole = head('utf-8') + page;
  for (const share of [0.2, 0.5, 0.9, 0.9999]) {
    const file = join(folder, 'cut.xls');
    writeFileSync(file, whole.slice(0, whole.length * share));
    const { code, out, err } = await runCli(file, ...PERIOD, '--out', join(folder, 'cut'), '--json');
    expect([share, code, out, existsSync(join(folder, 'cut'))]).toEqual([share, 2, '', false]);
    expect(err).toMatch(/^[^\n]*(chưa tải về đủ|chưa đọc được)[^\n]*\n$/);
  }
});

test('a careless page that closes its table only with itself is whole', async () => {
  const file = join(folder, 'careless.xls');
  writeFileSync(file, `${head('utf-8')}${page.replace('</table>', '')}</body></html>`);
  expect(await verdicts(file)).toEqual(wanted);
});
