import { openWorkbook } from '../../src/actions/open-workbook';
import { selfCheck } from '../../src/actions/self-check';
import { buildWorkbook, snapshotSheet } from '../excel';
import { openInExcel } from '../support/excel-workbook';

it('tries writing, reading and marking on a scratch sheet, and touches no other', async () => {
  const file = buildWorkbook({ sheets: [{ name: 'T8', cells: [['Đơn vị', 1]] }] });
  const before = snapshotSheet(file.sheet('T8'));
  const { workbook, asGlobals } = openInExcel(file);
  const back = asGlobals();
  try {
    const { sheet, checks } = await selfCheck(workbook, await openWorkbook(workbook, {}));
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(checks).toHaveLength(5);
    expect(file.sheet(sheet).charts).toHaveLength(1);
    expect(file.sheet(sheet).rules).toEqual([]);
    expect(snapshotSheet(file.sheet('T8'))).toEqual(before);

    // Again: the same sheet, unless somebody typed into it.
    expect(await selfCheck(workbook, await openWorkbook(workbook, {}))).toEqual({ sheet, checks });
    file.sheet(sheet).put(20, 0, { ...file.sheet(sheet).cell(20, 0), value: 'ghi chú' });
    const another = await selfCheck(workbook, await openWorkbook(workbook, {}));
    expect(another.sheet).not.toBe(sheet);
    expect(file.sheet(sheet).cell(20, 0).value).toBe('ghi chú');
  } finally {
    back();
  }
});

it('what this Excel refuses is a result, not an end', async () => {
  const file = buildWorkbook({ sheets: [{ name: 'T8', cells: [['Đơn vị', 1]] }] });
  const { workbook, host, asGlobals } = openInExcel(file);
  const back = asGlobals();
  try {
    const open = await openWorkbook(workbook, {});
    // The sheet is written and read; whatever comes after is refused.
    for (let batch = host.roundTrips + 5; batch < 80; batch++)
      host.faults.fail({ batch, when: 'before', code: 'GeneralException' });
    const { checks } = await selfCheck(workbook, open);
    const failed = checks.filter(({ passed }) => !passed).map(({ check }) => check);
    expect(failed).toEqual(['rules-added', 'rules-removed', 'page']);
  } finally {
    back();
  }
});
