import { parsePeriodKey, periodKey, type Act, type MonthTable, type Summary } from '../../../src/model';
import { buildOverview, drawOverview, type OverviewMonth } from '../../../src/reporting/year';
import { presetSettings } from '../../../src/settings';

const settings = presetSettings('default');

function judged(key: string): OverviewMonth {
  const period = parsePeriodKey(key);
  if (!period) throw new Error(key);
  const summary = { period, rows: [] } as unknown as Summary;
  const table = { units: [{ unit: { key: 'a', name: 'Xã A' }, measures: {} }] } as unknown as MonthTable;
  return { summary, table };
}

const act = (key: string): Act =>
  ({
    period: parsePeriodKey(key),
    unitKey: 'a',
    kind: 'act',
    form: 'Nhắc nhở',
    ordinal: 1,
  }) as unknown as Act;

function overviewOf(keys: readonly string[], acts: readonly string[] = []) {
  const [first, ...others] = keys.map(judged);
  if (!first) throw new Error('none');
  return buildOverview([first, ...others], acts.map(act), settings);
}

test.each([
  ['a year of quarters', ['2025-Q1', '2025-Q2', '2025-Q3'], ['2025-Q1', '2025-Q2', '2025-Q3'], []],
  ['months beside a quarter', ['2025-01', '2025-02', '2025-Q1'], ['2025-01', '2025-02'], ['2025-Q1']],
  ['as many of each', ['2025-01', '2025-Q1'], ['2025-01'], ['2025-Q1']],
  ['quarters beside a month', ['2025-Q1', '2025-04', '2025-Q2'], ['2025-Q1', '2025-Q2'], ['2025-04']],
  ['a gap among months', ['2025-01', '2025-03'], ['2025-01', '2025-02', '2025-03'], []],
])('%s stand with their like', (_, keys, columns, notCounted) => {
  const overview = overviewOf(keys);
  expect(overview.columns.map(periodKey)).toEqual(columns);
  expect(overview.notCounted.map(periodKey)).toEqual(notCounted);
});

test('only acts of the kind shown are counted, each in its own column', () => {
  const [unit] = overviewOf(['2025-Q1', '2025-Q2', '2025-Q3'], ['2025-Q1', '2025-03', '2025-Q3']).units;
  expect(unit?.acts).toBe(2);
  expect(unit?.months.map(({ acts }) => acts.length)).toEqual([1, 0, 1]);
});

test('what is not counted is said on the sheet', () => {
  const cells = (keys: readonly string[]): string =>
    JSON.stringify(drawOverview(overviewOf(keys), settings, '28/11/2026 09:00').rows);
  expect(cells(['2025-Q1', '2025-Q2', '2025-05'])).toContain('không tính: tháng 5/2025');
  expect(cells(['2025-Q1', '2025-Q2'])).toContain('Quý II/2025');
  expect(cells(['2025-Q1', '2025-Q2'])).not.toContain('không tính');
});
