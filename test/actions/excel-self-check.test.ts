import { openWorkbook } from '../../src/actions/open-workbook';
import { selfCheck } from '../../src/actions/self-check';
import { buildWorkbook, snapshotSheet } from '../excel';
import { openInExcel } from '../support/excel-workbook';

it('tries writing, reading and marking on a scratch sheet, and touches no other', async () => {
  const file = buildWorkbook({ sheets: [{ name: 'T8', cells: [['Đơn vị', 1]] }] });
  const before = snapshotSheet(file.sheet('T8'));
  const { workbook, tryOut, asGlobals } = openInExcel(file);
  const back = asGlobals();
  try {
    const { sheet, checks } = await selfCheck(workbook, tryOut, await openWorkbook(workbook, {}));
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(checks).toHaveLength(8);
    expect(file.sheet(sheet).charts).toHaveLength(1);
    expect(file.sheet(sheet).rules).toEqual([]);
    expect(file.sheet(sheet).filtered).toBe(false);
    expect(snapshotSheet(file.sheet('T8'))).toEqual(before);

    // Again: the same sheet, unless somebody typed into it.
    expect(await selfCheck(workbook, tryOut, await openWorkbook(workbook, {}))).toEqual({ sheet, checks });
    file.sheet(sheet).put(20, 0, { ...file.sheet(sheet).cell(20, 0), value: 'ghi chú' });
    const another = await selfCheck(workbook, tryOut, await openWorkbook(workbook, {}));
    expect(another.sheet).not.toBe(sheet);
    expect(file.sheet(sheet).cell(20, 0).value).toBe('ghi chú');
  } finally {
    back();
  }
});

it('what this Excel refuses is a result, not an end', async () => {
  const file = buildWorkbook({ sheets: [{ name: 'T8', cells: [['Đơn vị', 1]] }] });
  const { workbook, tryOut, host, asGlobals } = openInExcel(file);
  const back = asGlobals();
  try {
    const open = await openWorkbook(workbook, {});
    // The sheet is written and read; whatever comes after is refused.
    for (let batch = host.roundTrips + 5; batch < 80; batch++)
      host.faults.fail({ batch, when: 'before', code: 'GeneralException' });
    const { checks } = await selfCheck(workbook, tryOut, open);
    const failed = checks.filter(({ passed }) => !passed).map(({ check }) => check);
    expect(failed).toEqual(['rule', 'rules-added', 'rules-removed', 'chart', 'page', 'filter']);
  } finally {
    back();
  }
});

it.each([
  ['ChartCollection.Add', ['chart']],
  ['WorksheetFreezePanes.FreezeRows', ['page']],
  ['PageLayout.SetPrintTitleRows', ['page']],
  ['AutoFilter.Apply', ['filter']],
  ['AutoFilter.Remove', ['chart', 'page', 'filter']],
  ['ConditionalFormatCollection.Add', ['rule', 'rules-added']],
])('an Excel that refuses %s is told by what it lacks', async (member, lacks) => {
  const file = buildWorkbook({ sheets: [{ name: 'Số liệu', cells: [['Đơn vị', 1]] }] });
  const { workbook, tryOut, host, asGlobals } = openInExcel(file);
  const back = asGlobals();
  try {
    const open = await openWorkbook(workbook, {});
    host.faults.refuse(member);
    const { checks } = await selfCheck(workbook, tryOut, open);
    expect(checks.filter(({ passed }) => !passed).map(({ check }) => check)).toEqual(lacks);
  } finally {
    back();
  }
});

it.each<[string, (formula: string) => string, boolean]>([
  ['as Excel spells it, without quotes nobody needs', (formula) => formula.replaceAll("'", ''), true],
  ['cut off', (formula) => formula.slice(0, 255), false],
])('a long formula that comes back %s', async (_, change, passes) => {
  const file = buildWorkbook({ sheets: [{ name: 'T8', cells: [['Đơn vị', 1]] }] });
  const { workbook, tryOut, host, asGlobals } = openInExcel(file);
  const back = asGlobals();
  try {
    const open = await openWorkbook(workbook, {});
    const at = host.roundTrips;
    for (let n = at; n < at + 12; n++)
      host.faults.afterBatch(n, () => {
        for (const rule of file.sheets.flatMap(({ rules }) => rules))
          if (rule.formula.length > 700) rule.formula = change(rule.formula);
      });
    const { checks } = await selfCheck(workbook, tryOut, open);
    expect(checks.find(({ check }) => check === 'rule')?.passed).toBe(passes);
  } finally {
    back();
  }
});
