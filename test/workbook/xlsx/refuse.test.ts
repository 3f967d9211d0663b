import { deflateSync } from 'fflate';
import JSZip from 'jszip';
import { openXlsx } from '../../../src/workbook/xlsx';
import { MAX_ENTRIES } from '../../../src/workbook/xlsx/limits';
import { crc32 } from '../../../src/workbook/xlsx/zip/crc32';
import { packEntry, writeZip } from '../../../src/workbook/xlsx/zip/write-zip';
import { fileOf, sheetData, worksheet } from './sheet-file';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The name of a stream as an OLE file's directory keeps it. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < stream.length; index++) bytes[1024 + index * 2] = stream.charCodeAt(index);
  bytes[1024 + 64] = (stream.length + 1) * 2;
  return bytes;
}

async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array' });
}

const mainPart = (target: string): Record<string, string> => ({
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`,
  [target]: '<x/>',
});

const fails = (bytes: Uint8Array, code: string, detail?: string): Promise<void> =>
  expect(openXlsx(bytes).then((file) => file.outline())).rejects.toMatchObject(
    detail === undefined ? { code } : { code, detail },
  );

test.each([
  ['nothing at all', new Uint8Array(), 'not-a-workbook', ''],
  ['plain text', text('Đơn vị;Tỷ lệ'), 'not-a-workbook', ''],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not-a-workbook', ''],
  [
    'an HTML table',
    text('\ufeff<?xml version="1.0"?>\n<!-- x -->\n<html xmlns:x="urn">'),
    'other-format',
    'html',
  ],
  ['a bare table', text('  <table><tr>'), 'other-format', 'html'],
  ['HTML in UTF-16', new Uint8Array(Buffer.from('\ufeff<html>', 'utf16le')), 'other-format', 'html'],
  ['a web archive', text('MIME-Version: 1.0\r\n'), 'other-format', 'html'],
  [
    'XML of Excel 2003',
    text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
    'other-format',
    'xml',
  ],
  ['Excel 97', ole('Workbook'), 'other-format', 'xls'],
  ['Excel 5', ole('Book'), 'other-format', 'xls'],
  ['Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0]), 'other-format', 'xls'],
  ['a file with a password', ole('EncryptedPackage'), 'encrypted', ''],
  ['Word 97', ole('WordDocument'), 'not-a-workbook', ''],
])('%s', async (_, bytes, code, detail) => {
  await fails(bytes, code, detail);
});

test('packages of other kinds', async () => {
  await fails(await zipOf(mainPart('xl/workbook.bin')), 'other-format', 'xlsb');
  await fails(
    await zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'other-format',
    'ods',
  );
  await fails(await zipOf(mainPart('word/document.xml')), 'not-a-workbook');
  await fails(await zipOf({ 'a.txt': 'a' }), 'not-a-workbook');
});

describe('broken files', () => {
  const whole = fileOf({ sheets: { T8: sheetData('<row r="1"><c r="A1"><v>12345</v></c></row>') } });

  test('cut off anywhere', async () => {
    const bytes = await whole;
    for (const part of [0.1, 0.5, 0.9, 0.99]) await fails(bytes.slice(0, bytes.length * part), 'damaged');
    await fails(bytes.slice(0, 4), 'damaged');
  });

  test('any single byte of any packed part turned round is noticed', async () => {
    const bytes = await whole;
    const zip = await JSZip.loadAsync(bytes);
    const names = Object.keys(zip.files);
    let noticed = 0;
    for (let at = 60; at < bytes.length - 60 * names.length; at += 37) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      await openXlsx(broken).then(
        () => undefined,
        (error: unknown) => {
          expect(error).toHaveProperty('name', 'WorkbookError');
          noticed++;
        },
      );
    }
    expect(noticed).toBeGreaterThan(5);
  });

  test.each([
    ['a sheet that ends early', '<worksheet><sheetData>'],
    ['a sheet that is no XML', 'xin chào'],
    ['a cell beyond the grid', worksheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>')],
    ['a row beyond the grid', worksheet('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>')],
    ['a text that is not there', sheetData('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')],
    ['a document type', `<!DOCTYPE x [<!ENTITY e "1">]>${worksheet('')}`.replace(/<\?xml.*?\?>\n/, '')],
    ['an entity from nowhere', sheetData('<row r="1"><c r="A1" t="str"><v>&e;</v></c></row>')],
    ['bottomless nesting', worksheet('<a>'.repeat(5000) + '</a>'.repeat(5000))],
    ['bytes that are no UTF-8', new Uint8Array([0x3c, 0xff, 0xfe, 0x80])],
  ])('%s', async (_, xml) => {
    await fails(
      await fileOf({ sheets: { T8: '' }, extra: { 'xl/worksheets/sheet1.xml': xml } }),
      'damaged',
      'xl/worksheets/sheet1.xml',
    );
  });
});

describe('bombs', () => {
  const zeros = (size: number): Uint8Array => deflateSync(new Uint8Array(size), { level: 9 });
  const entry = (
    name: string,
    packed: Uint8Array,
    size: number,
    crc = 0,
  ): Parameters<typeof writeZip>[0][number] => ({
    ...packEntry(name, new Uint8Array()),
    packed,
    size,
    crc,
  });

  test('a part that says it is huge is refused unseen', async () => {
    const packed = zeros(1024);
    await fails(writeZip([entry('xl/a.xml', packed, 100 * 1024 * 1024)]), 'too-large');
    await fails(writeZip([entry('xl/a.xml', packed, 0xfffffffe)]), 'too-large');
  });

  test('many parts that together are huge', async () => {
    const packed = zeros(40 * 1024 * 1024);
    const parts = Array.from({ length: 20 }, (_, index) =>
      entry(`xl/${index}.xml`, packed, 40 * 1024 * 1024),
    );
    await fails(writeZip(parts), 'too-large');
  });

  test('a part that unpacks to more than it says is broken, and unpacking stops there', async () => {
    const packed = zeros(60 * 1024 * 1024);
    const started = performance.now();
    await fails(writeZip([entry('xl/a.xml', packed, 1000)]), 'damaged', 'xl/a.xml');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('more parts than any workbook has', async () => {
    const none = new Uint8Array();
    const parts = Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => packEntry(`${index}`, none));
    await fails(writeZip(parts), 'too-large');
  });

  test.each(['XL/Workbook.xml', 'xl\\workbook.xml', '/xl/workbook.xml'])(
    'two parts whose names are the same to Excel: %s',
    async (twin) => {
      const names = ['xl/', 'XL/', 'xl/workbook.xml', twin];
      await fails(writeZip(names.map((name) => packEntry(name, text('<x/>')))), 'damaged', twin);
    },
  );

  test('two parts of one name', async () => {
    await fails(writeZip([packEntry('a', text('1')), packEntry('a', text('2'))]), 'damaged', 'a');
  });

  test('a grid of gaps that would fill the memory', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    await fails(await fileOf({ sheets: { T8: sheetData(rows.join('')) } }), 'too-large', 'T8');
  });

  test('a text of ten million letters is read in moderate time, and as Excel has it', async () => {
    const long = 'x'.repeat(10_000_000);
    const file = await openXlsx(
      await fileOf({ sheets: { T8: sheetData(`<row r="1"><c r="A1" t="str"><v>${long}</v></c></row>`) } }),
    );
    const started = performance.now();
    const [content] = await file.read(['T8']);
    expect(content?.values[0]?.[0] === long.slice(0, 32_767)).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test('the checksum is the one zip files use', () => {
  expect(crc32(text('123456789'))).toBe(0xcbf43926);
  expect(crc32(text('6789'), crc32(text('12345')))).toBe(0xcbf43926);
});
