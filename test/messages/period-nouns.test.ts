import { OVERVIEW_WORDS } from '../../src/messages/overview';
import { YEAR } from '../../src/messages/pane/year';
import { problemText } from '../../src/messages/problems';
import { columnHeading, headingsOf } from '../../src/messages/summary';
import { parsePeriodKey, periodAfter, periodKey, problem, type Period } from '../../src/model';
import { nounsOfAll } from '../../src/text/period-nouns';

const period = (key: string): Period => {
  const read = parsePeriodKey(key);
  if (!read) throw new Error(key);
  return read;
};

test.each([
  ['2023-08', 'Tháng', 'Tháng trước'],
  ['2025-W40', 'Tuần này', 'Tuần trước'],
  ['2025-Q3', 'Quý này', 'Quý trước'],
  ['2025', 'Năm nay', 'Năm trước'],
  ['2025-H1', 'Kỳ này', 'Kỳ trước'],
  ['2025-01..2025-09', 'Kỳ này', 'Kỳ trước'],
  ['2025-07..2025-08', 'Kỳ này', 'Kỳ trước'],
  ['2025-07-01..2025-11-03', 'Kỳ này', 'Kỳ trước'],
])('the summary of %s: "%s" and "%s", which are read back', (key, own, before) => {
  expect(columnHeading('month', period(key))).toBe(own);
  expect(columnHeading('previous', period(key))).toBe(before);
  expect(headingsOf('month')).toContain(own);
  expect(headingsOf('previous')).toContain(before);
});

test.each([
  ['2023-07', 'trang tính của tháng trước', 'các tháng còn thiếu'],
  ['2025-Q2', 'trang tính của quý trước', 'các quý còn thiếu'],
  ['2025-W39', 'trang tính của tuần trước', 'các tuần còn thiếu'],
  ['2024-H2', 'trang tính của kỳ trước', 'các kỳ còn thiếu'],
])('what is missing of %s', (key, before, others) => {
  const at = period(key);
  expect(problemText(problem('missing-previous-month', { period: at }), 'vi').text).toContain(before);
  expect(problemText(problem('missing-cumulative', { missing: [at] }), 'vi').text).toContain(others);
});

test.each([
  ['2025-10', 'trước tháng 10/2025 đã'],
  ['2025-Q3', 'trước quý III/2025 đã'],
  ['2025-07-01..2025-11-03', 'trước kỳ từ 01/7/2025 đến 03/11/2025 đã'],
])('what lies before %s', (key, before) => {
  const { text } = problemText(problem('history-missing', { period: period(key) }), 'vi');
  expect(text).toContain(before);
});

test.each([
  [['2025-01', '2025-02'], 'tháng'],
  [['2025-Q1', '2025-Q2'], 'quý'],
  [['2025-W39', '2025-W40'], 'tuần'],
  [['2025-02', '2025-Q2'], 'kỳ'],
  [[], 'tháng'],
] as const)('%j together are called %s', (keys, noun) => {
  const nouns = nounsOfAll(keys.map(period));
  expect(nouns.noun).toBe(noun);
  expect(YEAR.yearWillCreate.vi(4, nouns)).toBe(`tạo 4 trang tổng hợp ${noun}`);
  expect(OVERVIEW_WORDS.legend(nouns.noun)[0]).toContain(`công văn của ${noun} đó`);
});

test.each([
  ['2025-12', '2026-01'],
  ['2025-Q4', '2026-Q1'],
  ['2025-W52', '2026-W01'],
  ['2025-H1', '2025-H2'],
  ['2025-01..2025-09', '2025-10'],
  ['2025', '2026-01'],
  ['2025-07-01..2025-11-03', '2025-11'],
])('after %s comes %s', (key, next) => {
  expect(periodKey(periodAfter(period(key)))).toBe(next);
});

test('an act of another kind of period is told by its name, not by its key', () => {
  const facts = { why: 'other-kind', found: '2025-Q2' } as const;
  expect(problemText(problem('history-conflict', facts), 'vi').text).toContain('“quý II/2025”');
});
