import { startExcel } from './start';
import { type WorkbookInput, buildWorkbook, snapshot } from '.';

const open = (input: Partial<WorkbookInput> = {}, options = {}) => {
  const workbook = buildWorkbook({
    sheets: [{ name: 'Tháng 8' }, { name: 'Ẩn', visibility: 'Hidden' }],
    ...input,
  });
  return { workbook, ...startExcel(workbook, options) };
};

test('lists sheets with name, id, visibility and place', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/position,items/id');
    await context.sync();
    expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ['Tháng 8', 'Visible', 0],
      ['Ẩn', 'Hidden', 1],
    ]);
    expect(new Set(sheets.items.map(({ id }) => id)).size).toBe(2);
  });
});

test.each([
  ['a[b]', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ['8/2023', 'InvalidArgument'],
  ['', 'InvalidArgument'],
  ["'x", 'InvalidArgument'],
  ['tháng 8', 'ItemAlreadyExists'],
])('refuses to add a sheet named %j', async (name, code) => {
  const { Excel, workbook } = open();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
  expect(workbook.sheets).toHaveLength(2);
});

test('a missing sheet is ItemNotFound, or a null object where asked so', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Tổng hợp').load('name');
    missing.getRange('A1').values = [['kept from nobody']];
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tổng hợp').load('name');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('a new sheet is addressed by its id in the next round trip, also after it was renamed', async () => {
  const { Excel, workbook } = open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Mới');
    await context.sync();
    sheet.name = 'Tổng hợp T8-2023';
    await context.sync();
    sheet.getRange('A1').values = [['x']];
    sheet.tabColor = '#00b050';
    sheet.activate();
    await context.sync();
  });
  expect(snapshot(workbook)).toMatchObject({
    active: 'Tổng hợp T8-2023',
    sheets: [{}, {}, { name: 'Tổng hợp T8-2023', tabColor: '#00B050', cells: { A1: { value: 'x' } } }],
  });
});

test('formulas, rules and charts follow a renamed sheet', async () => {
  const { Excel, workbook } = open({
    sheets: [
      { name: 'Tháng 8', rules: [{ range: 'B2:B9', formula: "='Tổng hợp'!$P$9=$B2" }] },
      { name: 'Tổng hợp', cells: [[{ formula: "='Tháng 8'!B2" }]] },
    ],
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tổng hợp').name = "T8 'cũ' (2)";
    await context.sync();
  });
  expect(workbook.sheet('Tháng 8').rules[0]?.formula).toBe("='T8 ''cũ'' (2)'!$P$9=$B2");
});

test('the last visible sheet stays, protected structure takes no sheet', async () => {
  const { Excel } = open();
  const last = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tháng 8').delete();
    await context.sync();
  });
  await expect(last).rejects.toMatchObject({ code: 'InvalidOperation' });
  const closed = open({ structureProtected: true });
  const added = closed.Excel.run(async (context) => {
    context.workbook.worksheets.add('Mới');
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('a protected sheet refuses values and formats, but not where a cell is unlocked', async () => {
  const { Excel, workbook } = open({
    sheets: [{ name: 'Tháng 8', protected: true, formats: { C1: { locked: false } } }],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tháng 8');
    sheet.protection.load('protected');
    sheet.getRange('C1').values = [[1]];
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  for (const write of [
    (sheet: Excel.Worksheet) => void (sheet.getRange('A1').values = [[1]]),
    (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.font.bold = true),
    (sheet: Excel.Worksheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'),
    (sheet: Excel.Worksheet) => void sheet.getRange('1:1').delete('Up'),
  ]) {
    const run = Excel.run(async (context) => {
      write(context.workbook.worksheets.getItem('Tháng 8'));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
  }
  expect(snapshot(workbook)).toMatchObject({ sheets: [{ cells: { C1: { value: 1 } }, rules: [] }] });
});

test('keeps settings and names with the file', async () => {
  const { Excel, workbook } = open({ settings: { mapping: { month: 'Tháng 8' } } });
  await Excel.run(async (context) => {
    const { settings, names } = context.workbook;
    const known = settings.getItemOrNullObject('mapping').load('value');
    const missing = settings.getItemOrNullObject('other').load('value');
    settings.add('rules', ['a', 'b']);
    names.add('DonVi', context.workbook.worksheets.getItem('Tháng 8').getRange('B2:B9'));
    await context.sync();
    expect([known.value, missing.isNullObject]).toEqual([{ month: 'Tháng 8' }, true]);
  });
  expect(workbook.settings.get('rules')).toEqual(['a', 'b']);
  expect(workbook.names).toMatchObject([{ name: 'DonVi', formula: "='Tháng 8'!B2:B9" }]);
});

test('knows the selection and the active sheet', async () => {
  const { Excel } = open({ selection: 'B2:C3' });
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    selected.worksheet.load('name');
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([selected.address, selected.worksheet.name]).toEqual(["'Tháng 8'!B2:C3", 'Tháng 8']);
  });
});
