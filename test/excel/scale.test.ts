import { startExcel } from './start';
import { buildWorkbook, colouring, snapshot } from '.';

const units = Array.from({ length: 3400 }, (_unit, i) => [`Xã ${i}`, i / 3400, 1 - i / 3400]);

test('3,400 units are read, marked and coloured in seconds', async () => {
  const findings = units
    .filter((_unit, i) => i % 20 === 0)
    .map(([name, rate]) => [name ?? null, rate ?? null]);
  const workbook = buildWorkbook({
    sheets: [
      { name: 'Tháng 8', cells: units },
      { name: 'Tổng hợp', at: 'P1', cells: findings },
    ],
  });
  const { Excel, host } = startExcel(workbook, { payloadLimit: 5_000_000 });
  await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRange().load('values,text,numberFormat');
    const rule = sheet.getRange('B1:B3400').conditionalFormats.add('Custom');
    rule.custom.rule.formula = "=SUMPRODUCT(('Tổng hợp'!$P$1:$P$170=$A1)*('Tổng hợp'!$Q$1:$Q$170=B1))>0";
    await context.sync();
    expect(used.values).toHaveLength(3400);
  });
  expect(colouring(workbook.sheet('Tháng 8')).size).toBe(170);
  expect(host.roundTrips).toBe(1);
});

test('the whole sheet takes one look, and clearing gives the plain sheet back', async () => {
  const workbook = buildWorkbook({ sheets: [{ name: 'A' }] });
  const before = snapshot(workbook);
  const { Excel } = startExcel(workbook);
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('A').getRange();
    all.format.font.name = 'Times New Roman';
    context.workbook.worksheets.getItem('A').getRange('B2').values = [['x']];
    const font = context.workbook.worksheets.getItem('A').getRange('B2').format.font.load('name');
    await context.sync();
    expect(font.name).toBe('Times New Roman');
    all.clear();
    await context.sync();
  });
  expect(snapshot(workbook)).toEqual(before);
});
