import { evaluateMonth } from '../../../src/evaluation';
import { readMonth } from '../../../src/reading';
import { buildSummary, drawSummary } from '../../../src/reporting/summary';
import { presetSettings } from '../../../src/settings';
import { NO_HISTORY } from '../../evaluation/support/history';
import { sheetOf } from '../../reading/layouts/sheet';
import { NOW } from './support';

const settings = presetSettings('qd-766');
const sheet = sheetOf('T9', [
  ['THÁNG 9/2025'],
  ['Đơn vị', 'Tổng điểm (100 điểm)'],
  ['Xã A', 96],
  ['Xã B', 91],
  ['Xã C', 70.5],
]);
const table = readMonth([sheet], { period: { year: 2025, month: 9 }, sheet: 'T9' }, settings);
const evaluation = evaluateMonth(table, NO_HISTORY, settings);
const { summary } = buildSummary(evaluation, settings, { evaluatedAt: NOW });
const { rows } = drawSummary(summary, table, settings);
const cellsOf = (start: string, column: number) =>
  rows.map(({ cells }) => cells).find((cells) => cells[column]?.value === start);

test('points stand as points on the summary, not as percent', () => {
  const average = cellsOf('Điểm Bộ chỉ số phục vụ người dân, doanh nghiệp', 1);
  expect(average?.[4]).toMatchObject({ value: 85.83, style: { numberFormat: '0.00' } });
  expect(average?.[7]?.value).toBe('điểm bình quân của các đơn vị');
  const low = cellsOf('Xã C', 2);
  expect(low?.[4]).toMatchObject({ value: 70.5, style: { numberFormat: '0.00' } });
  expect(low?.[9]).toMatchObject({ value: -15.33, style: { numberFormat: '0.00' } });
});
