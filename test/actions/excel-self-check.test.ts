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
    expect(checks).toHaveLength(4);
    expect(file.sheet(sheet).rules).toEqual([]);
    expect(snapshotSheet(file.sheet('T8'))).toEqual(before);
  } finally {
    back();
  }
});
