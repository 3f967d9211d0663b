import {
  compareMonths,
  dayNumber,
  dayOfNumber,
  daysIn,
  firstDay,
  isDay,
  kindOf,
  lastDay,
  monthsBetween,
  parsePeriodKey,
  periodKey,
  periodOf,
  shiftMonth,
  shiftPeriod,
  yearBefore,
  type Day,
  type PeriodKind,
} from '../../src/model';

describe('months', () => {
  it.each([
    [{ year: 2023, month: 12 }, 1, '2024-01'],
    [{ year: 2023, month: 1 }, -1, '2022-12'],
    [{ year: 2023, month: 8 }, -20, '2021-12'],
    [{ year: 2023, month: 8 }, 0, '2023-08'],
  ])('%j shifted by %i is %s', (period, months, key) => {
    expect(periodKey(shiftMonth(period, months))).toBe(key);
  });

  it.each(['2023-13', '2023-00', '2023-8', '08/2023', '', '2023-08-01'])(
    'does not take %j for a month',
    (text) => {
      expect(parsePeriodKey(text)).toBeUndefined();
    },
  );

  it('lists the months between two, both included, and none backwards', () => {
    const keys = monthsBetween({ year: 2022, month: 11 }, { year: 2023, month: 2 }).map(periodKey);
    expect(keys).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
    expect(monthsBetween({ year: 2023, month: 2 }, { year: 2023, month: 1 })).toEqual([]);
  });

  it('orders across years', () => {
    expect(compareMonths({ year: 2022, month: 12 }, { year: 2023, month: 1 })).toBeLessThan(0);
  });

  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [1900, 2, 28],
    [2023, 4, 30],
    [2023, 8, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysIn({ year, month })).toBe(days);
  });
});

const day = (year: number, month: number, date: number): Day => ({ year, month, day: date });

describe('periods', () => {
  it.each<[string, PeriodKind, Day, Day]>([
    ['2023-08', 'month', day(2023, 8, 1), day(2023, 8, 31)],
    ['2025-Q3', 'quarter', day(2025, 7, 1), day(2025, 9, 30)],
    ['2025-H1', 'halfYear', day(2025, 1, 1), day(2025, 6, 30)],
    ['2025-H2', 'halfYear', day(2025, 7, 1), day(2025, 12, 31)],
    ['2025', 'year', day(2025, 1, 1), day(2025, 12, 31)],
    ['2025-01..2025-09', 'nineMonths', day(2025, 1, 1), day(2025, 9, 30)],
    ['2025-07..2025-08', 'twoMonths', day(2025, 7, 1), day(2025, 8, 31)],
    ['2025-01..2025-10', 'range', day(2025, 1, 1), day(2025, 10, 31)],
    ['2024-12..2025-02', 'range', day(2024, 12, 1), day(2025, 2, 28)],
    ['2025-07-01..2025-11-03', 'range', day(2025, 7, 1), day(2025, 11, 3)],
    ['2026-W40', 'week', day(2026, 9, 28), day(2026, 10, 4)],
    ['2026-W01', 'week', day(2025, 12, 29), day(2026, 1, 4)],
    ['2020-W53', 'week', day(2020, 12, 28), day(2021, 1, 3)],
    ['2025-09-26..2025-10-02', 'week', day(2025, 9, 26), day(2025, 10, 2)],
  ])('%s is a %s from %j to %j', (key, kind, first, last) => {
    const period = parsePeriodKey(key);
    if (!period) throw new Error(key);
    expect([firstDay(period), lastDay(period), kindOf(period)]).toEqual([first, last, kind]);
    expect(periodKey(period)).toBe(key);
    expect(periodKey(periodOf(first, last))).toBe(key);
  });

  it.each([
    ['2025-07..2025-09', '2025-Q3'],
    ['2025-07-01..2025-07-31', '2025-07'],
    ['2025-09-29..2025-10-05', '2025-W40'],
    ['2025-01-01..2025-12-31', '2025'],
  ])('%s is said shorter: %s', (long, short) => {
    const period = parsePeriodKey(long);
    expect(period && periodKey(period)).toBe(short);
  });

  it.each([
    '2025-Q5',
    '2025-H3',
    '2025-W53',
    '2025-W00',
    '2025-09..2025-07',
    '2025-02-30..2025-03-01',
    '25-Q3',
    '2025-Q3-1',
    'Q3',
  ])('%s is no period', (text) => {
    expect(parsePeriodKey(text)).toBeUndefined();
  });

  it.each([
    ['2023-08', '2023-07', '2022-08'],
    ['2025-Q1', '2024-Q4', '2024-Q1'],
    ['2025-H1', '2024-H2', '2024-H1'],
    ['2025-01..2025-09', '2024-01..2024-09', '2024-01..2024-09'],
    ['2025', '2024', '2024'],
    ['2025-01..2025-02', '2024-11..2024-12', '2024-01..2024-02'],
    ['2026-W01', '2025-W52', '2025-W01'],
    ['2020-W53', '2020-W52', '2019-W52'],
    ['2025-07-01..2025-11-03', undefined, '2024-07-01..2024-11-03'],
    ['2024-01-15..2024-02-29', undefined, '2023-01-15..2023-02-28'],
    ['2024-02', '2024-01', '2023-02'],
  ])('before %s comes %s, and a year before %s', (key, before, lastYear) => {
    const period = parsePeriodKey(key);
    if (!period) throw new Error(key);
    const previous = shiftPeriod(period, -1);
    expect(previous && periodKey(previous)).toBe(before);
    expect(periodKey(yearBefore(period))).toBe(lastYear);
  });

  it('the numbers of days and back, for every day of a century', () => {
    for (let number = 0; number < 36600; number++) {
      const at = dayOfNumber(number);
      if (!isDay(at) || dayNumber(at) !== number) throw new Error(JSON.stringify(at));
    }
  });
});
