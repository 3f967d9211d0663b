import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { CellStyle, DrawnCell, SheetDrawing } from '../../../src/model';
import { openXlsx } from '../../../src/workbook/xlsx';
import { renameInFormula } from '../../../src/workbook/xlsx/write/rename';
import { drawing, plan, rule, written } from './plans';
import { partsOf, partText, richWorkbook } from './rich-workbook';
import { fileOf, sheetData } from './sheet-file';

const NAME = drawing().name;
const OURS = 'xl/worksheets/sheet2.xml';

async function draw(...drawings: readonly SheetDrawing[]): Promise<Uint8Array> {
  return written(
    await fileOf({ sheets: { T8: sheetData('') } }),
    ...drawings.map((next) => plan({ drawings: [next] })),
  );
}

async function asExcelJs(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.getWorksheet(NAME)!;
}

const cellsRow = (...cells: DrawnCell[]): SheetDrawing['rows'][number] => ({ cells });

describe('a new sheet, read by another hand', () => {
  test('values, looks, widths, merges, frozen rows and print setup', async () => {
    const look = {
      size: 13,
      bold: true,
      italic: true,
      color: '#1F4E79',
      fill: '#ddebf7',
      align: 'right',
      verticalAlign: 'center',
      wrap: true,
      border: true,
    } as const;
    const rows = [
      { height: 30, cells: [{ value: 'Tổng hợp', style: look }, null, { value: null, style: look }] },
      {
        hidden: true,
        cells: [
          { value: 85.89, style: { numberFormat: '0.00"%"' } },
          { value: 0.5, style: { numberFormat: '0%' } },
        ],
      },
      cellsRow({ value: '02', style: { numberFormat: '0.00' } }),
    ];
    const sheet = await asExcelJs(await draw(drawing({ rows, frozenRows: 2 })));
    const first = sheet.getCell('A1');
    expect(first.value).toBe('Tổng hợp');
    expect(first.font).toEqual({
      name: 'Times New Roman',
      family: 1,
      size: 13,
      bold: true,
      italic: true,
      color: { argb: 'FF1F4E79' },
    });
    expect(first.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } });
    expect(first.alignment).toEqual({ horizontal: 'right', vertical: 'middle', wrapText: true });
    expect(first.border.left?.style).toBe('thin');
    expect(sheet.getCell('C1').fill).toMatchObject({ pattern: 'solid' });
    expect(sheet.getCell('A2').numFmt).toBe('0.00"%"');
    expect(sheet.getCell('B2').numFmt).toBe('0%');
    expect(sheet.getCell('A3').value).toBe('02');
    expect(sheet.getCell('A3').numFmt).toBe('@');
    expect(sheet.getCell('A3').font.name).toBe('Times New Roman');
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.getRow(2).hidden).toBe(true);
    expect(sheet.getColumn(2).width).toBe(40);
    expect(sheet.getColumn(3).hidden).toBe(true);
    expect(sheet.getCell('B1').master.address).toBe('A1');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2, topLeftCell: 'A3' });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: 'A1:C21',
      printTitlesRow: '1:1',
    });
  });

  test.each(['visible', 'hidden', 'veryHidden'] as const)('%s as drawn', async (visibility) => {
    expect((await asExcelJs(await draw(drawing({ visibility })))).state).toBe(visibility);
  });

  test('a sheet of a strict file is written in its vocabulary', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const bytes = await fileOf({ sheets: { T8: sheetData('') } });
    const zip = await JSZip.loadAsync(bytes);
    const workbook = await zip.file('xl/workbook.xml')!.async('string');
    zip.file('xl/workbook.xml', workbook.replace(/xmlns="[^"]*"/, `xmlns="${strict}"`));
    const after = await written(
      await zip.generateAsync({ type: 'uint8array' }),
      plan({ drawings: [drawing()] }),
    );
    for (const part of [OURS, 'xl/drawings/drawing1.xml', 'xl/charts/chart1.xml', 'xl/styles.xml']) {
      expect(await partText(after, part)).not.toContain('schemas.openxmlformats.org');
    }
  });
});

test.each([
  '=HYPERLINK("http://x","y")',
  '+cmd|calc',
  '-2',
  '@SUM(A1)',
  "'nháy",
  ' trước và sau ',
  'hai\ndòng',
  'a\tb',
  '<b>&amp;"\'</b>',
  '_x0041_ _x000D_',
  'a\rb',
  '\u0000\u0001\u001f',
  '\ufffe\uffff',
  '\ud800 lone \udc00',
  '😀 Kỳ',
  ']]>',
])('the text %j comes back as that text, in a part that is well-formed', async (text) => {
  const after = await draw(drawing({ rows: [cellsRow({ value: text })], charts: [] }));
  const xml = await partText(after, OURS);
  expect(xml).not.toMatch(/<f[\s>]/);
  expect(xml).toContain(' t="inlineStr"');
  const [content] = await (await openXlsx(after)).read([NAME]);
  expect(content?.values[0]?.[0]).toBe(text);
});

test('text longer than a cell can keep is refused, not cut', async () => {
  await expect(draw(drawing({ rows: [cellsRow({ value: 'x'.repeat(32_768) })] }))).rejects.toMatchObject({
    code: 'too-large',
  });
});

describe('rows without a height', () => {
  const heightOf = async (value: string, style: CellStyle, merged = false): Promise<number | undefined> => {
    const merges = merged ? [{ top: 0, left: 0, bottom: 0, right: 1 }] : [];
    const xml = await partText(
      await draw(drawing({ rows: [cellsRow({ value, style })], merges, charts: [] })),
      OURS,
    );
    expect(xml).not.toContain('customHeight="1" ht');
    const height = /<row r="1" ht="(\d+)">/.exec(xml)?.[1];
    return height === undefined ? undefined : Number(height);
  };
  const long = 'Tỷ lệ hồ sơ thanh toán trực tuyến';

  test('are fitted to wrapped text and large fonts, over merged columns too; others stay as they are', async () => {
    expect(await heightOf(long, {})).toBeUndefined();
    const narrow = await heightOf(long, { wrap: true });
    const wide = await heightOf(long, { wrap: true }, true);
    expect(narrow).toBeGreaterThan(60);
    expect(wide).toBeUndefined();
    expect(await heightOf('a\nb\nc', { wrap: true }, true)).toBe(41);
    expect(await heightOf('Lớn', { size: 20 })).toBe(26);
    expect(await heightOf(long.repeat(100), { wrap: true })).toBe(409);
  });
});

test.each(['', 'a/b', 'a:b', "'a", 'x'.repeat(32)])(
  'the sheet name %j is refused as Excel refuses it',
  async (name) => {
    await expect(draw(drawing({ name }))).rejects.toMatchObject({ code: 'host-failed', detail: name });
  },
);

describe('the chart', () => {
  test('columns and a line over the drawn cells, hidden ones too, with the values in the file', async () => {
    const xml = await partText(await draw(drawing()), 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:barDir val="col"/>');
    expect(xml.match(/<c:lineChart>.*<\/c:lineChart>/)?.[0]).toContain('<c:v>Bình quân</c:v>');
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
    expect(xml).toContain('<a:t>Tỷ lệ &amp; bình quân</a:t>');
    expect(xml).toContain(
      '<c:strRef><c:f>\'Tổng hợp T8-2023\'!$B$2:$B$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Xã số 1</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:f>\'Tổng hợp T8-2023\'!$C$2:$C$3</c:f><c:numCache><c:formatCode>0.000</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>84</c:v></c:pt><c:pt idx="1"><c:v>85.5</c:v></c:pt>',
    );
  });

  test('rates are shown in per cent up to 100', async () => {
    const percent = { style: { numberFormat: '0.00%' } };
    const rows = [0.84, 1].map((value) => cellsRow({ value: null }, { value: 'Xã' }, { value, ...percent }));
    const xml = await partText(await draw(drawing({ rows: [cellsRow(), ...rows] })), 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:max val="1"/><c:min val="0"/></c:scaling>');
    expect(xml).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
  });

  test('one fewer the next time: its parts go', async () => {
    const after = await partsOf(await draw(drawing(), drawing({ charts: [] })));
    expect(after.has('xl/charts/chart1.xml')).toBe(false);
    expect(after.get('[Content_Types].xml')).not.toContain('chart1');
    expect(after.get('xl/drawings/drawing1.xml')).not.toContain('twoCellAnchor');
  });
});

describe('drawing over a sheet of ours that people have used', () => {
  test('its tab, part and what they added stay; cells, widths and chart are drawn anew', async () => {
    const zip = await JSZip.loadAsync(await draw(drawing()));
    const change = async (part: string, from: string | RegExp, to: string): Promise<void> => {
      const xml = await zip.file(part)!.async('string');
      expect(xml).toMatch(from);
      zip.file(part, xml.replace(from, to));
    };
    await change(OURS, '<sheetPr>', '<sheetPr><tabColor rgb="FFFF0000"/>');
    await change(OURS, 'workbookViewId="0"', 'workbookViewId="0" tabSelected="1" zoomScale="80"');
    await change(
      OURS,
      /<pageMargins[^>]*>/,
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
    );
    await change(OURS, '</worksheet>', '<legacyDrawing r:id="rId9"/></worksheet>');
    await change(
      'xl/drawings/drawing1.xml',
      '</xdr:wsDr>',
      '<xdr:absoluteAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Ảnh"/></xdr:nvPicPr></xdr:pic></xdr:absoluteAnchor></xdr:wsDr>',
    );
    const used = await zip.generateAsync({ type: 'uint8array' });
    const after = await written(
      used,
      plan({
        drawings: [
          drawing({
            name: 'TỔNG HỢP t8-2023',
            rows: [cellsRow({ value: 'mới' })],
            columns: [{ width: 9 }],
            merges: [],
          }),
        ],
      }),
    );
    const xml = await partText(after, OURS);
    expect(xml).toContain('<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toMatch(/<sheetView [^>]*tabSelected="1" zoomScale="80">/);
    expect(xml).toContain('<pageMargins left="1"');
    expect(xml).toContain('<legacyDrawing r:id="rId9"/></worksheet>');
    expect(xml).not.toContain('mergeCell');
    const shapes = await partText(after, 'xl/drawings/drawing1.xml');
    expect(shapes).toContain('name="Ảnh"');
    expect(shapes.match(/<c:chart /g)).toHaveLength(1);
    const names = [...(await partsOf(after)).keys()];
    expect(names).toEqual([...(await partsOf(used)).keys()]);
    const file = await openXlsx(after);
    expect((await file.outline()).sheets.map((sheet) => sheet.name)).toEqual(['T8', NAME]);
    expect((await file.read([NAME]))[0]?.values).toEqual([['mới']]);
  });

  test('a protected one is refused', async () => {
    const zip = await JSZip.loadAsync(await draw(drawing({ charts: [] })));
    const xml = await zip.file(OURS)!.async('string');
    zip.file(OURS, xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
    const locked = await zip.generateAsync({ type: 'uint8array' });
    await expect(written(locked, plan({ drawings: [drawing()] }))).rejects.toMatchObject({
      code: 'protected',
      detail: NAME,
    });
  });

  test('formulas someone put there go, and the order of calculation with them', async () => {
    const rich = await written(
      await richWorkbook(),
      plan({ drawings: [drawing({ name: 'T8', charts: [] })] }),
    );
    expect((await partsOf(rich)).has('xl/calcChain.xml')).toBe(false);
  });
});

describe('setting a sheet aside', () => {
  test('every name, chart and rule that spoke of it still speaks of it; the new one is drawn beside it', async () => {
    const before = await written(
      await fileOf({
        sheets: {
          T8: sheetData(
            '<row r="1"><c r="A1"><f>\'Tổng hợp T8-2023\'!A1&amp;"\'Tổng hợp T8-2023\'!A1"</f><v>1</v></c></row>',
          ),
        },
      }),
      plan({ drawings: [drawing()], marks: [{ sheet: 'T8', rules: [rule(1)] }] }),
    );
    const after = await written(
      before,
      plan({ renames: [{ from: NAME, to: `${NAME} (2)` }], drawings: [drawing()] }),
    );
    const workbook = await partText(after, 'xl/workbook.xml');
    expect(workbook).toContain(`localSheetId="1">'${NAME} (2)'!$1:$1<`);
    expect(workbook).toContain(`localSheetId="2">'${NAME}'!$1:$1<`);
    expect(await partText(after, 'xl/charts/chart1.xml')).toContain(`'${NAME} (2)'!$C$2`);
    expect(await partText(after, 'xl/charts/chart2.xml')).toContain(`'${NAME}'!$C$2`);
    const marked = await partText(after, 'xl/worksheets/sheet1.xml');
    expect(marked).toContain(`<f>'${NAME} (2)'!A1&amp;&quot;'${NAME}'!A1&quot;</f>`);
    expect(marked.match(/<xm:f>.*<\/xm:f>/)?.[0]).toContain(`'${NAME} (2)'!$B$2`);
    expect((await (await openXlsx(after)).outline()).sheets.map((sheet) => sheet.name)).toEqual([
      'T8',
      `${NAME} (2)`,
      NAME,
    ]);
  });

  test.each([
    ['Không có', 'Mới'],
    [NAME, 't8'],
    [NAME, 'a/b'],
  ])('%s to %s is refused', async (from, to) => {
    await expect(written(await draw(drawing()), plan({ renames: [{ from, to }] }))).rejects.toMatchObject({
      code: 'host-failed',
    });
  });

  test.each([
    ['Tong!A1+Tong.b!A1+"Tong!A1"', "'a''b'!A1+Tong.b!A1+\"Tong!A1\""],
    ["'TONG'!A1:'Tong'!B2", "'a''b'!A1:'a''b'!B2"],
    ['XTong!A1', 'XTong!A1'],
  ])('%s', (formula, expected) => {
    expect(renameInFormula(formula, 'Tong', "a'b")).toBe(expected);
  });
});
