import { parsePeriodKey, periodKey } from '../../src/model';
import { readHistoryPeriod } from '../../src/reading/history-period';
import { titlePeriod } from '../../src/text/print-period';

test.each([
  ...['2025-08', '2025-Q3', '2025-W40', '2026-W01', '2025-H1', '2025-H2', '2025'],
  ...['2025-01..2025-09', '2025-07..2025-08', '2025-07-01..2025-11-03', '2025-01-01..2025-10-20'],
])('the period %s is read as it was recorded', (key) => {
  const period = parsePeriodKey(key);
  if (!period) throw new Error(key);
  const read = readHistoryPeriod(titlePeriod(period), undefined);
  expect(read && periodKey(read)).toBe(key);
  expect(readHistoryPeriod(key, undefined)).toEqual(period);
});

test.each([
  ['Quý 3/2025', '2025-Q3'],
  ['quý III năm 2025', '2025-Q3'],
  ['6 tháng đầu năm 2025', '2025-H1'],
  ['Từ ngày 01/7/2025 đến ngày 30/9/2025', '2025-Q3'],
])('%s is %s', (text, key) => {
  const read = readHistoryPeriod(text, undefined);
  expect(read && periodKey(read)).toBe(key);
});

test.each(['', 'đột xuất', 'theo kế hoạch'])('"%s" names none', (text) => {
  expect(readHistoryPeriod(text, 2025)).toBeUndefined();
});
