import { deflateSync } from 'fflate';
import { NATIVE_CODEC } from '../../src/cli/native-codec';
import { openXlsx, PORTABLE_CODEC } from '../../src/workbook/xlsx';
import { packEntry, writeZip } from '../../src/workbook/xlsx/zip/write-zip';
import { partsOf } from '../workbook/xlsx/rich-workbook';
import { fileOf, sheetData } from '../workbook/xlsx/sheet-file';

const content = new TextEncoder().encode('Xã Đại Sơn, '.repeat(5000));
const whole = (chunks: Iterable<Uint8Array>): string => Buffer.concat([...chunks]).toString('utf8');

test.each([
  ['native', 'portable', NATIVE_CODEC, PORTABLE_CODEC],
  ['portable', 'native', PORTABLE_CODEC, NATIVE_CODEC],
])('what the %s codec packs the %s one unpacks', (_, __, from, to) => {
  const packed = from.deflate(content);
  expect(packed.length).toBeLessThan(content.length / 20);
  expect(whole(to.inflate(packed, content.length))).toBe('Xã Đại Sơn, '.repeat(5000));
  expect(whole(to.inflate(from.deflate(new Uint8Array()), 0))).toBe('');
});

test.each([
  ['native', NATIVE_CODEC],
  ['portable', PORTABLE_CODEC],
])('an empty part is read by the %s codec, packed or not at all', async (_, codec) => {
  const parts = new Map(
    [...(await partsOf(await fileOf({ sheets: { T8: sheetData('') } })))].map(([name, xml]) => [
      name,
      Buffer.from(xml, 'latin1'),
    ]),
  );
  const entries = [...parts].map(([name, bytes]) => packEntry(name, bytes));
  const empty = packEntry('docProps/empty.xml', new Uint8Array());
  for (const packed of [empty.packed, new Uint8Array()]) {
    const file = await openXlsx(writeZip([...entries, { ...empty, packed }]), codec);
    expect((await file.outline()).sheets.map(({ name }) => name)).toEqual(['T8']);
  }
});

test.each([
  ['that unpacks to more than it says', deflateSync(new Uint8Array(60_000_000), { level: 9 }), 1000],
  ['that is no packed part at all', new TextEncoder().encode('xin chào'), 1000],
  ['that ends early', NATIVE_CODEC.deflate(content).subarray(0, 100), content.length],
])('a part %s is refused as damaged, by its name', async (_, packed, size) => {
  const bytes = writeZip([{ ...packEntry('xl/a.xml', new Uint8Array()), packed, size }]);
  await expect(openXlsx(bytes, NATIVE_CODEC)).rejects.toMatchObject({ code: 'damaged', detail: 'xl/a.xml' });
});
