import { readFileSync } from 'node:fs';
import { prepareYear } from '../../src/actions/evaluate-year';
import { openWorkbook } from '../../src/actions/open-workbook';
import { saveSettings } from '../../src/actions/save-settings';
import { EMPTY_PLAN } from '../../src/model';
import { drawBook } from '../../src/reporting/history/draw-book';
import { openXlsx } from '../../src/workbook/xlsx';

test('an act entered under an accepted spelling counts on the ladder and in the year at a glance', async () => {
  const workbook = await openXlsx(new Uint8Array(readFileSync('assets/samples/tu-ky-2023-ca-nam.xlsx')));
  const aliases = [{ spelling: 'Đơn vị số 9', unit: 'Xã Hưng Đạo' }];
  await saveSettings(workbook, await openWorkbook(workbook, {}), { reading: { aliases } });
  const [book] = await workbook.read(['Sổ theo dõi']);
  if (book) await workbook.write({ ...EMPTY_PLAN, renames: [{ from: book.name, to: 'Sổ cũ' }] });
  const act = { period: 'Tháng 3/2023', unit: 'Đơn vị số 9', form: 'Nhắc nhở', ordinal: 1, reason: 'Chậm' };
  await workbook.write({ ...EMPTY_PLAN, drawings: [drawBook('Sổ theo dõi', [act])] });

  const year = await prepareYear(workbook, { now: '05/09/2023 09:30' });
  if ('unclear' in year) throw new Error(year.unclear);
  const unit = year.overviews[0]?.units.find(({ name }) => name === 'Xã Hưng Đạo');
  expect(unit?.months[2]?.acts.map(({ form }) => form)).toEqual(['Nhắc nhở']);
  const first = year.months
    .flatMap(({ prepared }) => prepared.evaluation.findings)
    .find((finding) => finding.group === 'warn' && finding.unit.name === 'Xã Hưng Đạo');
  expect(first).toMatchObject({ ordinal: 2, earlierActs: ['2023-03'] });
});
