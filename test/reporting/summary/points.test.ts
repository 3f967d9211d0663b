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

test('what changed under an edited sentence is said in points, and in the nouns of the period', () => {
  const quarter = { first: { year: 2025, month: 7, day: 1 }, last: { year: 2025, month: 9, day: 30 } };
  const scores = (now: number, before: number) => {
    const sheet = sheetOf('Q3', [
      ['QUÝ III/2025'],
      ['Đơn vị', 'Tổng điểm (100 điểm)', 'Tổng điểm quý trước'],
      ['Xã A', 96, 95],
      ['Xã B', 91, 90],
      ['Xã C', now, before],
    ]);
    return evaluateMonth(
      readMonth([sheet], { period: quarter, sheet: 'Q3' }, settings),
      NO_HISTORY,
      settings,
    );
  };
  const first = buildSummary(scores(70.5, 70), settings, { evaluatedAt: NOW }).summary;
  const rows = first.rows.map((row) =>
    row.unitName === 'Xã C' ? { ...row, text: { ...row.text, current: 'Sửa tay' } } : row,
  );
  const { summary, problems } = buildSummary(scores(71.25, 69), settings, {
    evaluatedAt: NOW,
    previous: { ...first, rows },
  });
  const changed = summary.rows.find(({ unitName, remark }) => unitName === 'Xã C' && remark !== '');
  expect(changed?.remark).toMatch(
    /^Số liệu đã đổi từ 70,5\/100 điểm sang 71,25\/100 điểm; quý trước từ 70\/100 điểm sang 69\/100 điểm/,
  );
  expect(problems.map(({ code }) => code)).toContain('figures-changed');
});
