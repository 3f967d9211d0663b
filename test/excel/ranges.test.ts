import { startExcel } from './start';
import { type SheetInput, type WorkbookInput, buildWorkbook, snapshot, snapshotSheet } from '.';

const open = (sheet: Partial<SheetInput> = {}, options = {}, file: Partial<WorkbookInput> = {}) => {
  const workbook = buildWorkbook({ sheets: [{ name: 'Data', ...sheet }], ...file });
  const excel = startExcel(workbook, options);
  const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
    excel.Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem('Data'), context);
      await context.sync();
      return result;
    });
  return { workbook, host: excel.host, onSheet };
};

describe('addresses and neighbours', () => {
  const cells = [
    ['a', 'b', 'c'],
    [1, 2, 3],
    [4, 5, 6],
  ];
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'Data!C3'],
    ['getRow', (range) => range.getRow(1), 'Data!B3:C3'],
    ['getColumn', (range) => range.getColumn(1), 'Data!C2:C3'],
    ['getResizedRange', (range) => range.getResizedRange(2, -1), 'Data!B2:B5'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, 0), 'Data!B3:C4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'Data!B:C'],
    ['getEntireRow', (range) => range.getEntireRow(), 'Data!2:3'],
    ['getLastCell', (range) => range.getLastCell(), 'Data!C3'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'Data!B4:C5'],
    ['getBoundingRect', (range) => range.getBoundingRect('E9'), 'Data!B2:E9'],
    ['getIntersection', (range) => range.getIntersection('C:C'), 'Data!C2:C3'],
    ['getUsedRange', (range) => range.getUsedRange(true), 'Data!B2:C3'],
  ])('%s', async (_name, go, address) => {
    const { onSheet } = open({ cells });
    const found = await onSheet((sheet) => go(sheet.getRange('B2:C3')).load('address'));
    expect(found.address).toBe(address);
  });

  test('used range: with formats, by values only, and of a blank sheet', async () => {
    const { onSheet } = open({ cells, formats: { E9: { fillColor: '#FFFF00' } } });
    const found = await onSheet((sheet) => [
      sheet.getUsedRange().load('address'),
      sheet.getUsedRange(true).load('address'),
    ]);
    expect(found.map(({ address }) => address)).toEqual(['Data!A1:E9', 'Data!A1:C3']);
    const blank = await open().onSheet((sheet) => ({
      used: sheet.getUsedRange().load('address'),
      orNull: sheet.getUsedRangeOrNullObject(true).load('address'),
    }));
    expect([blank.used.address, blank.orNull.isNullObject]).toEqual(['Data!A1', true]);
  });

  test.each(['A0', 'B2:', 'XFE1', 'nowhere!', 'A1048577'])('refuses the address %s', async (address) => {
    const run = open().onSheet((sheet) => sheet.getRange(address).load('values'));
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('getRanges fails beyond 8,192 characters of address (office-js #5198)', async () => {
    const address = Array.from({ length: 1700 }, (_cell, i) => `A${i + 1}`).join(',');
    const run = open().onSheet((sheet) => sheet.getRanges(address).load('areaCount'));
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    const short = await open().onSheet((sheet) => sheet.getRanges('A1,C3:D4').load('areaCount,address'));
    expect([short.areaCount, short.address]).toEqual([2, 'Data!A1, Data!C3:D4']);
  });
});

describe('values', () => {
  test('loads values, text in the user’s locale, number formats, types and formulas', async () => {
    const { onSheet } = open(
      {
        cells: [['85,89', 0.8589, 1234.5, { formula: '=B1*2' }, true, null]],
        formats: { B1: { numberFormat: '0.00%' }, C1: { numberFormat: '#,##0.00' } },
      },
      {},
      { culture: 'vi-VN' },
    );
    const range = await onSheet((sheet) =>
      sheet.getRange('A1:F1').load('values,text,numberFormat,valueTypes,formulas'),
    );
    expect(range.values).toEqual([['85,89', 0.8589, 1234.5, 1.7178, true, '']]);
    expect(range.text).toEqual([['85,89', '85,89%', '1.234,50', '1,7178', 'TRUE', '']]);
    expect(range.numberFormat[0]?.slice(0, 3)).toEqual(['General', '0.00%', '#,##0.00']);
    expect(range.valueTypes).toEqual([['String', 'Double', 'Double', 'Double', 'Boolean', 'Empty']]);
    expect(range.formulas[0]?.[3]).toBe('=B1*2');
  });

  test.each([
    ['=1+1', { formula: '=1+1' }],
    ['+cmd', { formula: '=+cmd' }],
    ['@SUM(A2)', { formula: '=@SUM(A2)' }],
    ['-2', { value: -2 }],
    ['-cmd', { formula: '=-cmd' }],
    ["'=1+1", { value: '=1+1', quoted: true }],
    ['12%', { value: 0.12, format: { numberFormat: '0%' } }],
    ['8/2023', { value: 45139, format: { numberFormat: 'mmm-yy' } }],
    ['1,234', { value: 1234 }],
    ['true', { value: true }],
    ['UBND xã A', { value: 'UBND xã A' }],
  ])('text %j written to a general cell becomes %j', async (text, cell) => {
    const { onSheet, workbook } = open();
    await onSheet((sheet) => void (sheet.getRange('A1').values = [[text]]));
    expect(snapshotSheet(workbook.sheet('Data'))).toMatchObject({ cells: { A1: cell } });
  });

  test.each(['=1+1', '+cmd', '@SUM(A1)', '-2', '8/2023'])('in a text cell %j stays text', async (text) => {
    const { onSheet, workbook } = open();
    await onSheet((sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1').values = [[text]];
    });
    expect(workbook.sheet('Data').cell(0, 0)).toMatchObject({ value: text });
  });

  test('a formula Excel cannot read is refused, and nothing of that write stays', async () => {
    const { onSheet, workbook } = open();
    const run = onSheet((sheet) => void (sheet.getRange('A1:B1').values = [['x', '=SUM((']]));
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(snapshotSheet(workbook.sheet('Data'))).toMatchObject({ cells: {} });
  });

  test.each([[[['a']]], [[['a', 'b'], ['c']]], [[['a', 'b', 'c']]]])(
    'refuses values %j for two cells',
    async (values) => {
      const run = open().onSheet((sheet) => void (sheet.getRange('A1:B1').values = values));
      await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );

  test('null leaves a cell as it is', async () => {
    const { onSheet, workbook } = open({ cells: [[1, 2]] });
    await onSheet((sheet) => void (sheet.getRange('A1:B1').values = [[null, 3]]));
    expect([workbook.sheet('Data').cell(0, 0).value, workbook.sheet('Data').cell(0, 1).value]).toEqual([
      1, 3,
    ]);
  });

  test('large writes are split by the client and arrive whole', async () => {
    const { onSheet, workbook, host } = open();
    const values = Array.from({ length: 2000 }, (_row, i) => [i, `Đơn vị ${i}`]);
    await onSheet((sheet) => void (sheet.getRangeByIndexes(0, 0, 2000, 2).values = values));
    expect(workbook.sheet('Data').cell(1999, 1).value).toBe('Đơn vị 1999');
    expect(host.roundTrips).toBe(1);
  });

  test('whole columns load no values and take none', async () => {
    const { onSheet } = open();
    const column = await onSheet((sheet) => sheet.getRange('A:A').load('values,rowCount'));
    expect([column.values, column.rowCount]).toEqual([null, 1_048_576]);
    const run = onSheet((sheet) => void (sheet.getRange('A:A').values = [[1]]));
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('looks', () => {
  test('a mixed font loads as null, an even one by name; no fill is white', async () => {
    const { onSheet } = open({ cells: [['a', 'b']], formats: { B1: { fontName: '.VnTime' } } });
    const formats = await onSheet((sheet) =>
      ['A1:B1', 'B1'].map((address) => {
        const { format } = sheet.getRange(address);
        format.font.load('name,bold');
        format.fill.load('color');
        return format;
      }),
    );
    expect(formats.map(({ font, fill }) => [font.name, font.bold, fill.color])).toEqual([
      [null, false, '#FFFFFF'],
      ['.VnTime', false, '#FFFFFF'],
    ]);
  });

  test.each([
    ['InsideHorizontal', 'A1:C1', 'A1:C2'],
    ['InsideVertical', 'A1:A3', 'A1:B3'],
  ] as const)('has no %s in %s', async (edge, without, having) => {
    const { onSheet } = open();
    const draw = (address: string) =>
      onSheet((sheet) => {
        sheet.getRange(address).format.borders.getItem(edge).style = 'Continuous';
      });
    await expect(draw(without)).rejects.toMatchObject({ code: 'InvalidArgument' });
    await draw(having);
  });

  test('sets fonts, fills, borders, sizes and alignment', async () => {
    const { onSheet, workbook } = open({ cells: [['a', 'b']] });
    await onSheet((sheet) => {
      const { format } = sheet.getRange('A1:B1');
      format.font.set({ name: 'Times New Roman', size: 13, bold: true });
      format.fill.color = '#ffc7ce';
      format.horizontalAlignment = 'Center';
      format.wrapText = true;
      format.columnWidth = 100;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A:A').format.verticalAlignment = 'Top';
      sheet.getRange('1:1').rowHidden = true;
    });
    expect(snapshotSheet(workbook.sheet('Data'))).toMatchObject({
      cells: {
        A1: {
          format: {
            fontName: 'Times New Roman',
            fontSize: 13,
            fontBold: true,
            fillColor: '#FFC7CE',
            wrapText: true,
            verticalAlignment: 'Top',
            borders: { EdgeBottom: { style: 'Continuous' } },
          },
        },
      },
      columnWidths: { A: 100, B: 100 },
      hiddenRows: [1],
    });
  });

  test('reads and writes properties cell by cell in camelCase', async () => {
    const { onSheet } = open({ cells: [['a', 'b']], formats: { B1: { fontName: '.VnTime' } } });
    const read = await onSheet((sheet) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, {}]]);
      return {
        cells: range.getCellProperties({
          address: true,
          format: { font: { name: true }, fill: { color: true } },
        }),
        rows: range.getRowProperties({ rowHidden: true }),
      };
    });
    expect(read.cells.value).toEqual([
      [
        { address: 'A1', format: { font: { name: 'Calibri' }, fill: { color: '#FF0000' } } },
        { address: 'B1', format: { font: { name: '.VnTime' }, fill: { color: '#FFFFFF' } } },
      ],
    ]);
    expect(read.rows.value).toEqual([{ rowHidden: false }]);
  });

  test('merging keeps the first cell, which alone takes values afterwards', async () => {
    const { onSheet, workbook } = open({
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    const merged = await onSheet((sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').values = [['x', 'y']];
      return sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address');
    });
    expect(merged.address).toBe('Data!A1:B1');
    expect(snapshotSheet(workbook.sheet('Data'))).toMatchObject({
      merges: ['A1:B1'],
      cells: { A1: { value: 'x' }, A2: { value: 'c' } },
    });
    expect(workbook.sheet('Data').cell(0, 1).value).toBeNull();
  });

  test('clear takes contents, formats or both', async () => {
    const { onSheet, workbook } = open({
      cells: [['a', 'b', 'c']],
      formats: { 'A1:C1': { fontBold: true } },
    });
    await onSheet((sheet) => {
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
    });
    expect(snapshot(workbook)).toMatchObject({
      sheets: [{ cells: { A1: { format: { fontBold: true } }, B1: { value: 'b' } } }],
    });
    expect(Object.keys(snapshotSheet(workbook.sheet('Data'))['cells'] as object)).toEqual(['A1', 'B1']);
  });
});
