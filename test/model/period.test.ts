import {
  comparePeriods,
  lastDay,
  parsePeriodKey,
  periodKey,
  periodsBetween,
  shiftPeriod,
} from '../../src/model';

describe('months', () => {
  it.each([
    [{ year: 2023, month: 12 }, 1, '2024-01'],
    [{ year: 2023, month: 1 }, -1, '2022-12'],
    [{ year: 2023, month: 8 }, -20, '2021-12'],
    [{ year: 2023, month: 8 }, 0, '2023-08'],
  ])('%j shifted by %i is %s', (period, months, key) => {
    expect(periodKey(shiftPeriod(period, months))).toBe(key);
  });

  it.each(['2023-13', '2023-00', '2023-8', '08/2023', '', '2023-08-01'])(
    'does not take %j for a month',
    (text) => {
      expect(parsePeriodKey(text)).toBeUndefined();
    },
  );

  it('lists the months between two, both included, and none backwards', () => {
    const keys = periodsBetween({ year: 2022, month: 11 }, { year: 2023, month: 2 }).map(periodKey);
    expect(keys).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
    expect(periodsBetween({ year: 2023, month: 2 }, { year: 2023, month: 1 })).toEqual([]);
  });

  it('orders across years', () => {
    expect(comparePeriods({ year: 2022, month: 12 }, { year: 2023, month: 1 })).toBeLessThan(0);
  });

  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [1900, 2, 28],
    [2023, 4, 30],
    [2023, 8, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(lastDay({ year, month })).toBe(days);
  });
});
