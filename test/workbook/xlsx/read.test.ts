import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { CellValue, SheetContent } from '../../../src/model';
import { NOT_CALCULATED, openXlsx } from '../../../src/workbook/xlsx';
import { runs } from '../../support/in-full';
import { errorText, trimmed } from './grids';
import { fileOf, sheetData, worksheet, type FileParts } from './sheet-file';

async function firstSheet(parts: FileParts): Promise<SheetContent> {
  const file = await openXlsx(await fileOf(parts));
  const [content] = await file.read([Object.keys(parts.sheets ?? { Sheet1: '' })[0]!]);
  return content!;
}

const rows = (xml: string): Promise<SheetContent> => firstSheet({ sheets: { T8: sheetData(xml) } });

const FONTS =
  '<fonts count="3"><font><name val="Arial"/></font><font><name val=".VnTimeH"/></font><font><name val="VNI-Times"/></font></fonts>';
const styles = (...xfs: string[]): string =>
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; hồ sơ&quot;"/></numFmts>${FONTS}<cellXfs>${xfs.join('')}</cellXfs>`;

describe('values', () => {
  test('every kind of cell', async () => {
    const { values } = await rows(
      `<row r="1"><c r="A1"><v>85.890000000000001</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="inlineStr"><is><t> Xã </t></is></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>kết quả</v></c><c r="F1" t="d"><v>2023-08-31</v></c><c r="G1" s="0"/></row>`,
    );
    expect(values).toEqual([[85.89, true, { error: '#DIV/0!' }, ' Xã ', 'kết quả', 45169]]);
  });

  test('a formula never calculated is an error, not a blank or a zero; an empty result is blank', async () => {
    const { values } = await rows(
      '<row r="1"><c r="A1"><f>1/3</f></c><c r="B1"><f>1/3</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v></v></c><c r="E1"><v>0</v></c></row>',
    );
    expect(errorText(values[0]?.[0])).toBe(NOT_CALCULATED);
    expect(errorText(values[0]?.[1])).toBe(NOT_CALCULATED);
    expect(values[0]?.slice(2)).toEqual([null, null, 0]);
  });

  test('shared texts: runs joined, reading aids left out, escapes undone', async () => {
    const { values } = await firstSheet({
      sheets: {
        T8: sheetData(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        ),
      },
      sharedStrings:
        '<si><r><t>Xã </t></r><r><rPr><b/></rPr><t>Hưng Đạo</t></r><rPh sb="0" eb="1"><t>aid</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_b _x005F_x0041_ &lt;</t></si><si><t/></si>',
    });
    expect(values).toEqual([['Xã Hưng Đạo', 'a\rb _x0041_ <']]);
  });

  test('cells and rows without addresses count on from those before', async () => {
    const { values } = await rows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(values).toEqual([[1, 2], [], [null, 3, 4], [5]]);
  });

  test('a file with prefixed names and strict namespaces reads the same', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const { values, merges } = await firstSheet({
      sheets: {
        T8: `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
      },
    });
    expect(values).toEqual([['a', 2]]);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test('a sheet used down to the last row of Excel', async () => {
    const content = await rows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(content.values).toHaveLength(1_048_576);
    expect(content.values[1_048_575]?.[16_383]).toBe(2);
    expect(content.values[500_000]).toEqual([]);
  });

  test('formats alone use no room', async () => {
    const { values } = await rows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>',
    );
    expect(values).toEqual([[1]]);
  });
});

describe('looks', () => {
  test('number formats: built in, of one language, custom', async () => {
    const ids = [0, 9, 14, 27, 58, 164];
    const { numberFormats } = await firstSheet({
      sheets: {
        T8: sheetData(
          `<row r="1">${ids.map((_, index) => `<c s="${index}"><v>1</v></c>`).join('')}<c><v>1</v></c></row>`,
        ),
      },
      styles: styles(...ids.map((id) => `<xf numFmtId="${id}" fontId="0"/>`)),
    });
    expect(numberFormats).toEqual([['General', '0%', 'm/d/yyyy', 'm/d/yyyy', 'm/d/yyyy', '0.0" hồ sơ"']]);
  });

  test('dates of a workbook that counts from 1904 are told in the usual count, plain numbers are not', async () => {
    const { values } = await firstSheet({
      sheets: { T8: sheetData('<row r="1"><c s="1"><v>43707</v></c><c s="0"><v>43707</v></c></row>') },
      styles: styles('<xf numFmtId="0" fontId="0"/>', '<xf numFmtId="14" fontId="0"/>'),
      workbookHead: '<workbookPr date1904="1"/>',
    });
    expect(values).toEqual([[45169, 43707]]);
  });

  test('texts in pre-Unicode fonts are listed by the font of the cell or of its runs', async () => {
    const run = (font: string, text: string): string =>
      `<r><rPr><rFont val="${font}"/></rPr><t>${text}</t></r>`;
    const texts = [
      '<t>H\u00ADng \u00A7\u00B9o</t>',
      run('.VnTime', 'H\u00ADng'),
      `${run('.VnTime', 'H\u00ADng')}${run('Arial', ' Đạo')}`,
      `${run('.VnTime', 'H\u00ADng')}${run('Arial', ' (1)')}`,
    ];
    const { legacyFonts } = await firstSheet({
      sheets: {
        T8: sheetData(
          `<row r="1"><c s="1" t="inlineStr"><is>${texts[0]}</is></c><c s="2"><v>1</v></c>${texts
            .slice(1)
            .map((text) => `<c s="0" t="inlineStr"><is>${text}</is></c>`)
            .join('')}</row>`,
        ),
      },
      styles: styles(...[0, 1, 2].map((font) => `<xf numFmtId="0" fontId="${font}"/>`)),
    });
    expect(legacyFonts).toEqual([
      { row: 0, column: 0, font: '.VnTimeH' },
      { row: 0, column: 2, font: '.VnTime' },
      { row: 0, column: 4, font: '.VnTime' },
    ]);
  });

  test('hidden rows and columns, folded groups and zero sizes among them', async () => {
    const { hiddenRows, hiddenColumns } = await firstSheet({
      sheets: {
        T8: worksheet(
          '<cols><col min="2" max="3" hidden="1" outlineLevel="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols><sheetData><row r="2" hidden="true" outlineLevel="1"/><row r="3" ht="0"/><row r="4"><c><v>1</v></c></row></sheetData>',
        ),
      },
    });
    expect([...hiddenRows]).toEqual([1, 2]);
    expect([...hiddenColumns]).toEqual([1, 2, 4]);
  });

  test('rows hidden unless listed', async () => {
    const { hiddenRows } = await firstSheet({
      sheets: {
        T8: worksheet(
          '<sheetFormatPr zeroHeight="1"/><sheetData><row r="1"><c><v>1</v></c></row><row r="3"><c><v>1</v></c></row></sheetData>',
        ),
      },
    });
    expect([...hiddenRows]).toEqual([1]);
  });
});

describe('the outline', () => {
  test('tabs in order, their visibility and protection, and the sheet people look at', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Ẩn', { state: 'hidden' });
    workbook.addWorksheet('Kín', { state: 'veryHidden' });
    workbook.addWorksheet('T8').getCell('A1').value = 'Đơn vị';
    await workbook.addWorksheet('Khoá').protect('x', {});
    workbook.views = [
      { x: 0, y: 0, width: 1, height: 1, firstSheet: 0, activeTab: 2, visibility: 'visible' },
    ];
    const file = await openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const outline = await file.outline();
    expect(outline.sheets).toEqual([
      { name: 'Ẩn', visibility: 'hidden', isProtected: false },
      { name: 'Kín', visibility: 'veryHidden', isProtected: false },
      { name: 'T8', visibility: 'visible', isProtected: false },
      { name: 'Khoá', visibility: 'visible', isProtected: true },
    ]);
    expect(outline.active?.values).toEqual([['Đơn vị']]);
    const read = await file.read(['khoá', 'không có', 'T8']);
    expect(read.map((sheet) => sheet.name)).toEqual(['Khoá', 'T8']);
  });

  test('a hidden sheet is never the active one', async () => {
    const file = await openXlsx(
      await fileOf({
        sheets: { A: sheetData(''), B: sheetData('') },
        workbookHead: '<bookViews><workbookView activeTab="7"/></bookViews>',
      }),
    );
    expect((await file.outline()).active?.name).toBe('A');
  });
});

test('any grid reads as exceljs reads it', async () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.integer(),
    fc.boolean(),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('Xã Hưng Đạo', '=1+1', ' trước sau ', '85,89%', 'hai\ndòng'),
    fc.constantFrom('#N/A', '#DIV/0!').map((error) => ({ error })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 }), async (grid) => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet('T8');
      grid.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (cell !== null) sheet.getCell(row + 1, column + 1).value = cell;
        }),
      );
      const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
      const again = new ExcelJS.Workbook();
      await again.xlsx.load(bytes.buffer);
      const expected: CellValue[][] = [];
      again.getWorksheet('T8')?.eachRow({ includeEmpty: true }, (row, number) => {
        const cells: CellValue[] = [];
        row.eachCell({ includeEmpty: true }, (cell, column) => {
          cells[column - 1] = cell.value as CellValue;
        });
        expected[number - 1] = cells;
      });
      const [content] = await (await openXlsx(bytes)).read(['T8']);
      expect(trimmed(content!.values)).toEqual(trimmed(expected));
    }),
    { numRuns: runs(60) },
  );
});

test.each([
  '#PYTHON!',
  '#EXTERNAL!',
  '#TIMEOUT!',
  '#SPILL!',
  '#FIELD!',
  '#BLOCKED!',
  '#BUSY!',
  '#CONNECT!',
  '#UNKNOWN!',
])('an error is one whatever its name: %s', async (error) => {
  const row = `<row r="1"><c r="A1" t="e"><v>${error}</v></c></row>`;
  const [content] = await (await openXlsx(await fileOf({ sheets: { T8: sheetData(row) } }))).read(['T8']);
  expect(content?.values).toEqual([[{ error }]]);
});
