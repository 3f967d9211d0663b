import { startExcel } from './start';
import { type SheetInput, buildWorkbook, cellsColouredBy, colouring, snapshot, type, type Quirks } from '.';

const rows = [
  ['Đơn vị', 'Tỷ lệ', 'Số'],
  ['Nam Đông', 0.5, 10],
  ['A Lưới', 0.25, 20],
  ['Phú Lộc', 0.9, 30],
];
const findings = [
  ['A Lưới', 0.25, 'warn'],
  ['Phú Lộc', 0.9, 'payment'],
];
const ours = `=SUMPRODUCT(('Tổng hợp'!$P$9:$P$10=$A2)*('Tổng hợp'!$Q$9:$Q$10=B2)*('Tổng hợp'!$R$9:$R$10="warn"))>0`;

const open = (month: Partial<SheetInput> = {}, quirks: Quirks = {}) => {
  const workbook = buildWorkbook({
    sheets: [
      { name: 'Tháng 8', cells: rows, ...month },
      { name: 'Tổng hợp', at: 'P9', cells: findings },
    ],
  });
  const excel = startExcel(workbook, { quirks });
  const onMonth = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
    excel.Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem('Tháng 8'), context);
      await context.sync();
      return result;
    });
  const sheet = workbook.sheet('Tháng 8');
  return { workbook, sheet, onMonth, coloured: () => [...colouring(sheet).keys()] };
};

const mark = (sheet: Excel.Worksheet) => {
  const rule = sheet.getRange('B2:B4').conditionalFormats.add('Custom');
  rule.custom.rule.formula = ours;
  rule.custom.format.fill.color = '#FFC7CE';
  rule.custom.format.font.bold = true;
  return rule;
};

test('a rule looks its own row up and colours only what was judged', async () => {
  const { onMonth, coloured, sheet } = open();
  await onMonth(mark);
  expect(coloured()).toEqual(['B3']);
  expect(colouring(sheet).get('B3')).toEqual({ fillColor: '#FFC7CE', fontBold: true });
});

test('sorting moves cells but no rule: the mark stays with its unit', async () => {
  const { onMonth, coloured, sheet } = open();
  await onMonth(mark);
  await onMonth((month) => month.getRange('A1:C4').sort.apply([{ key: 0 }], false, true));
  expect(sheet.cell(1, 0).value).toBe('A Lưới');
  expect(coloured()).toEqual(['B2']);
  expect(sheet.rules[0]?.ranges).toEqual([{ row: 1, column: 1, rows: 3, columns: 1 }]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string[], string]>([
  ['a row inserted above', (sheet) => void sheet.getRange('1:1').insert('Down'), ['B4'], 'B3:B5'],
  ['a row inserted inside', (sheet) => void sheet.getRange('3:3').insert('Down'), ['B4'], 'B2:B5'],
  ['a column inserted before', (sheet) => void sheet.getRange('A:A').insert('Right'), ['C3'], 'C2:C4'],
  ['a row above deleted', (sheet) => sheet.getRange('2:2').delete('Up'), ['B2'], 'B2:B3'],
  ['the judged row deleted', (sheet) => sheet.getRange('3:3').delete('Up'), [], 'B2:B3'],
  ['a figure corrected', (sheet) => void (sheet.getRange('B3').values = [[0.3]]), [], 'B2:B4'],
  ['a unit renamed', (sheet) => void (sheet.getRange('A3').values = [['A Lưới 2']]), [], 'B2:B4'],
])('%s', async (_what, change, expected, range) => {
  const { onMonth, coloured, workbook } = open();
  await onMonth(mark);
  await onMonth(change);
  expect(coloured()).toEqual(expected);
  expect(snapshot(workbook)).toMatchObject({ sheets: [{ rules: [{ ranges: [range] }] }, {}] });
});

test('cells inserted in one column carry figure and rule beside another unit; only a row asked by ROW() notices', async () => {
  const own = ours.replace('$A2', 'INDEX($A:$A,ROW())');
  for (const [formula, expected] of [
    [ours, ['B4']],
    [own, []],
  ] as const) {
    const { onMonth, coloured, sheet } = open();
    await onMonth((month) => {
      mark(month).custom.rule.formula = formula;
    });
    expect(coloured()).toEqual(['B3']);
    await onMonth((month) => void month.getRange('B2').insert('Down'));
    expect(sheet.rules[0]?.ranges).toMatchObject([{ row: 2, column: 1, rows: 3 }]);
    expect(coloured()).toEqual(expected);
  }
});

test('rows inserted into the summary move the addresses in the rule', async () => {
  const { onMonth, coloured, sheet } = open();
  await onMonth(mark);
  await onMonth((_month, context) =>
    context.workbook.worksheets.getItem('Tổng hợp').getRange('5:6').insert('Down'),
  );
  expect(sheet.rules[0]?.formula).toContain("'Tổng hợp'!$P$11:$P$12");
  expect(coloured()).toEqual(['B3']);
});

test('a user typing over a figure makes the mark vanish', async () => {
  const { onMonth, coloured, sheet } = open();
  await onMonth(mark);
  type(sheet, 'B3', '26%');
  expect(coloured()).toEqual([]);
});

test('a new rule comes first; priority and stop-if-true decide what shows', async () => {
  const { onMonth, sheet } = open({
    rules: [{ range: 'A2:C4', formula: '=$B2<0.3', format: { fillColor: '#00FF00' }, stopIfTrue: true }],
  });
  const found = await onMonth(async (month, context) => {
    mark(month);
    await context.sync();
    return month.getRange('B2').conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
  });
  expect(found.items.map(({ priority, stopIfTrue }) => [priority, stopIfTrue])).toEqual([
    [0, false],
    [1, true],
  ]);
  expect(colouring(sheet).get('B3')?.fillColor).toBe('#FFC7CE');
});

test('finds our rules by their formula and deletes only them', async () => {
  const { onMonth, sheet } = open({ rules: [{ range: 'A1:C9', formula: '=$B2<0.3' }] });
  await onMonth(mark);
  await onMonth(async (month, context) => {
    const rules = month.getRange('B2:B4').conditionalFormats.load('items/type');
    await context.sync();
    const formulas = rules.items.map((rule) => rule.custom.rule.load('formula'));
    const ranges = rules.items.map((rule) => rule.getRange().load('address'));
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual(["'Tháng 8'!B2:B4", "'Tháng 8'!A1:C9"]);
    rules.items.forEach((rule, i) => {
      if (formulas[i]?.formula.includes("'Tổng hợp'!")) rule.delete();
    });
  });
  expect(sheet.rules.map(({ formula }) => formula)).toEqual(['=$B2<0.3']);
});

test('loads another type as a null object where asked so, else refuses', async () => {
  const { onMonth } = open({
    rules: [{ range: 'B2:B4', condition: { formula1: '=0.3', operator: 'LessThan' } }],
  });
  const rule = await onMonth((month) => {
    const first = month.getRange('B2:B4').conditionalFormats.getItemAt(0).load('type');
    first.customOrNullObject.rule.load('formula');
    first.cellValue.load('rule');
    return first;
  });
  expect([rule.type, rule.cellValue.rule.operator]).toEqual(['CellValue', 'LessThan']);
  const run = onMonth((month) =>
    month.getRange('B2').conditionalFormats.getItemAt(0).custom.rule.load('formula'),
  );
  await expect(run).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test.each(['=SUM((', '=A1=', '="x'])('refuses the formula %s', async (formula) => {
  const { onMonth } = open();
  const run = onMonth((month) => {
    month.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = formula;
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
});

describe('quirks, only when switched on', () => {
  const two = {
    rules: [
      { range: 'B2:B4', condition: { formula1: '=0.3', operator: 'LessThan' } },
      { range: 'B2:B4', condition: { formula1: '=0.8', operator: 'GreaterThan' } },
    ],
  };
  const list = (month: Excel.Worksheet) => month.getRange('B2:B4').conditionalFormats.load('items/type');

  test('two cellValue rules throw on load (office-js #6835, #6827)', async () => {
    await expect(open(two).onMonth(list)).resolves.toMatchObject({ items: [{ type: 'CellValue' }, {}] });
    await expect(open(two, { cellValueRulesThrow: true }).onMonth(list)).rejects.toMatchObject({
      code: 'GeneralException',
    });
  });

  test('an id that is a priority names another rule once one was added', async () => {
    const { onMonth } = open({ rules: [{ range: 'B2', formula: '=TRUE' }] }, { idIsPriority: true });
    const id = await onMonth(async (month, context) => {
      const rules = month.getRange('B2').conditionalFormats.load('items/id');
      await context.sync();
      return rules.items[0]?.id ?? '';
    });
    await onMonth(mark);
    const found = await onMonth((month) =>
      month.getRange('B2').conditionalFormats.getItem(id).custom.rule.load('formula'),
    );
    expect(found.formula).toBe(ours);
  });

  test('getItemAt(0).delete() answers ItemNotFound (office-js #5222)', async () => {
    const { onMonth } = open({ rules: [{ range: 'B2', formula: '=TRUE' }] }, { deleteByIndexFails: true });
    const run = onMonth((month) => month.getRange('B2').conditionalFormats.getItemAt(0).delete());
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('a rule over several areas is read relative to its first cell (office-js #5194)', async () => {
  const { sheet } = open({ rules: [{ range: 'B4,B2:B3', formula: '=$C4>=20' }] });
  const [rule] = sheet.rules;
  expect(rule && cellsColouredBy(sheet, rule)).toEqual(['B4', 'B3']);
});
