import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { SheetContent } from '../../../src/model';
import { EMPTY_PLAN } from '../../../src/model';
import { openXlsx } from '../../../src/workbook/xlsx';

const utf8 = (page: string): Uint8Array => new TextEncoder().encode(page);

async function shown(bytes: Uint8Array): Promise<SheetContent> {
  const { active } = await (await openXlsx(bytes)).outline();
  if (!active) throw new Error('the page has no sheet');
  return active;
}

const PORTAL = `\ufeff<html><head><meta charset="utf-8"><title>Tháng 8/2023</title><style>td{mso-number-format:"\\@"}</style></head>
<body><h3>BÁO CÁO <b>SỐ HOÁ</b> THÁNG 8/2023</h3>
<table border=1><thead><tr><th rowspan=2>Đơn vị<th colspan="2">Số hoá<br>khi tiếp nhận</tr>
<tr><th>Tiếp nhận<th>Tỷ lệ</thead>
<tr><td>Xã Hưng&nbsp;Đạo</td><td>1.234</td><td>85,89%</td></tr>
<tr><td>Xã A &amp; B<td>4<td></tr>
</table><p>Người lập</p></body></html>`;

test('a portal’s table becomes a sheet: titles, spans as merges, whole numbers as numbers, all else as shown', async () => {
  const sheet = await shown(utf8(PORTAL));
  expect(sheet.name).toBe('Tháng 8-2023');
  expect(sheet.values.map((row) => [...row])).toEqual([
    ['BÁO CÁO SỐ HOÁ THÁNG 8/2023'],
    ['Đơn vị', 'Số hoá\nkhi tiếp nhận'],
    [null, 'Tiếp nhận', 'Tỷ lệ'],
    ['Xã Hưng\u00a0Đạo', '1.234', '85,89%'],
    ['Xã A & B', 4],
    [],
    ['Người lập'],
  ]);
  expect(sheet.merges).toEqual([
    { top: 1, bottom: 2, left: 0, right: 0 },
    { top: 1, bottom: 1, left: 1, right: 2 },
  ]);
});

test('what Excel saved as a web page gives its own numbers and its sheet’s name', async () => {
  const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><!--[if gte mso 9]><xml><x:ExcelWorksheet><x:Name>T8</x:Name></x:ExcelWorksheet></xml><![endif]--></head>
<table><tr><td>Xã Một</td><td x:num="0.8589">85.89%</td><td x:num="1234">1,234</td><td x:num="45020">4/4</td></tr></table></html>`;
  const sheet = await shown(utf8(page));
  expect(sheet.name).toBe('T8');
  expect(sheet.values[0]).toEqual(['Xã Một', 0.8589, 1234, '4/4']);
  expect(sheet.numberFormats[0]?.[1]).toBe('0.00%');
});

test('tables inside a table for its layout follow it, and hidden rows stay hidden', async () => {
  const page = `<table><tr><td>Tháng 8/2023</td></tr><tr><td><table><tr><td>Đơn vị</td></tr><tr style="display:none"><td>Xã Ẩn</td></tr></table></td></tr></table>`;
  const sheet = await shown(utf8(page));
  const texts = sheet.values.map((row) => row[0] ?? null).filter((value) => value !== null);
  expect(texts).toEqual(['Tháng 8/2023', 'Đơn vị', 'Xã Ẩn']);
  expect([...sheet.hiddenRows].map((row) => sheet.values[row]?.[0])).toEqual(['Xã Ẩn']);
});

test.each([
  ['UTF-16', new Uint8Array(Buffer.from('\ufeff<table><tr><td>Xã Đại Sơn</table>', 'utf16le'))],
  [
    'Windows-1258, as its meta says',
    new Uint8Array(
      Buffer.from(
        '<meta http-equiv=Content-Type content="text/html; charset=windows-1258"><table><tr><td>Xa\xde \xd0\xe2n</table>',
        'latin1',
      ),
    ),
  ],
  ['UTF-8 although its meta says UTF-16', utf8('<meta charset="utf-16"><table><tr><td>Xã Đại Sơn</table>')],
])('a page in %s keeps its letters', async (_, bytes) => {
  expect(String((await shown(bytes)).values[0]?.[0]).normalize('NFC')).toMatch(/^Xã Đ/);
});

test('scripts, styles and comments never reach the sheet, and markup in a cell stays text', async () => {
  const page =
    '<html><script>document.write("<table>")</script><table><tr><td><!-- x -->&lt;b&gt;=1+1<style>a{}</style></td></tr></table>';
  const { values } = await shown(utf8(page));
  expect(values.flat().filter((value) => value !== null)).toEqual(['<b>=1+1']);
});

test('the workbook made from a page can be written to and opened by others', async () => {
  const file = await openXlsx(utf8(PORTAL));
  await file.write({
    ...EMPTY_PLAN,
    edits: [{ sheet: 'Tháng 8-2023', cells: [{ row: 3, column: 2, value: 'đã sửa' }] }],
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await file.save()).slice().buffer);
  const sheet = book.getWorksheet('Tháng 8-2023');
  expect(sheet?.getCell('C4').value).toBe('đã sửa');
  expect(sheet?.getCell('B5').value).toBe(4);
  expect(sheet?.getCell('A2').isMerged).toBe(true);
});

test('spans beyond Excel’s grid are refused as too large, quickly', async () => {
  const page = `<table><tr>${'<td colspan=1000>x'.repeat(20)}</table>`;
  await expect(openXlsx(utf8(page))).rejects.toMatchObject({ code: 'too-large' });
});

test('whatever a page holds, it opens or is refused with a reason', async () => {
  const piece = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<td rowspan=3>',
    '<td colspan=2 rowspan=0>',
    '</td>',
    '<th',
    '<br>',
    '<script>',
    '&amp;',
    '&#x110000;',
    'Xã',
    '12',
    '\u0000',
    ']]>',
    '<!--',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const opened = openXlsx(utf8(`<html>${pieces.join('')}`)).then((file) => file.outline());
      const outcome = await opened.then(
        () => 'opened',
        (error: { code?: string }) => error.code,
      );
      expect(['opened', 'other-format', 'damaged']).toContain(outcome);
    }),
  );
});
