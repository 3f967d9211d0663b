import { startExcel } from './start';
import { buildWorkbook, snapshot } from '.';

const august = () =>
  buildWorkbook({
    sheets: [
      {
        name: 'Tháng 8',
        cells: [
          ['Đơn vị', 'Tỷ lệ'],
          ['Nam Đông', 0.5],
          ['A Lưới', 0.25],
        ],
      },
    ],
  });

test('reads a sheet in one round trip and counts it', async () => {
  const { Excel, host } = startExcel(august());
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values,address');
    await context.sync();
    return { values: range.values, address: range.address };
  });
  expect(values).toEqual({
    values: [
      ['Đơn vị', 'Tỷ lệ'],
      ['Nam Đông', 0.5],
      ['A Lưới', 0.25],
    ],
    address: "'Tháng 8'!A1:B3",
  });
  expect(host.roundTrips).toBe(1);
});

test('writes and marks', async () => {
  const workbook = august();
  const { Excel, host } = startExcel(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tổng hợp');
    sheet.getRange('A1:B1').values = [['a', 1]];
    const cf = context.workbook.worksheets
      .getItem('Tháng 8')
      .getRange('B2:B3')
      .conditionalFormats.add('Custom');
    cf.custom.rule.formula = '=$B2<0.3';
    cf.custom.format.fill.color = '#FFC7CE';
    await context.sync();
    cf.load('id,type');
    await context.sync();
    expect(cf.type).toBe('Custom');
  });
  expect(host.roundTrips).toBe(2);
  expect(snapshot(workbook)).toMatchObject({
    sheets: [
      { rules: [{ formula: '=$B2<0.3', ranges: ['B2:B3'] }] },
      { cells: { A1: { value: 'a' }, B1: { value: 1 } } },
    ],
  });
});
