import { evaluateMonth } from '../../src/evaluation';
import { NO_VALUES } from '../../src/model';
import { presetSettings } from '../../src/settings';
import { NO_HISTORY } from './support/history';
import type { RowSketch, TableSketch } from './support/table';
import { monthTable, SHEET } from './support/table';

const total = { intake: { month: 95.47 }, results: { month: 95 }, payment: { month: 50 } };
const evaluate = (rows: readonly RowSketch[], more: Partial<TableSketch> = {}) =>
  evaluateMonth(monthTable({ rows, total, ...more }), NO_HISTORY, presetSettings('default'));
const only = (given: RowSketch['given'], more: Partial<RowSketch> = {}) => {
  const { findings } = evaluate([{ name: 'Xã A', ...(given ? { given } : {}), ...more }]);
  expect(findings).toHaveLength(1);
  return findings[0]!;
};
describe('the values of a finding', () => {
  it('of a rate against the average', () => {
    expect(only({ intake: { month: 82.8, previous: 78.69 } }).values).toEqual({
      ...NO_VALUES,
      month: 8280,
      previous: 7869,
      change: 411,
      average: 9547,
      gap: -1267,
    });
  });

  it('of a missed target, judged by the month', () => {
    expect(only({ payment: { month: 24.27, cumulative: 16.05 } }).values).toEqual({
      ...NO_VALUES,
      month: 2427,
      cumulative: 1605,
      target: 3000,
      gap: -573,
    });
  });

  it('of a target missed since the window opened, judged by the cumulative value', () => {
    expect(only({ payment: { month: 67.27, previous: 60, cumulative: 28.16 } }).values).toEqual({
      ...NO_VALUES,
      month: 6727,
      previous: 6000,
      change: 727,
      cumulative: 2816,
      target: 3000,
      gap: -184,
    });
  });

  it('of a cumulative value below the floor', () => {
    expect(only({ results: { month: 96.15, cumulative: 86.93 } }).values).toMatchObject({
      month: 9615,
      cumulative: 8693,
      floor: 9000,
      average: null,
      gap: -307,
    });
  });

  it.each([
    ['none since the year began', { certified: { month: 0, cumulative: 0 } }, 0],
    ['none this month', { certified: { month: 0, cumulative: 7 } }, 0],
    ['overdue dossiers', { overdue: { month: 4 } }, 4],
  ])('of %s: a count alone', (_name, given, count) => {
    expect(only(given).values).toEqual({ ...NO_VALUES, count });
  });

  it('of a commendation: its rates, with their counts', () => {
    const finding = only(
      { intake: { month: [1, 1] }, results: { month: 100 }, payment: { month: 'nothing' } },
      { kind: 'office' },
    );
    expect(finding).toMatchObject({ group: 'commend', indicator: null, values: null, trend: null });
    expect(finding.rates).toEqual([
      { indicator: 'intake', rate: 10000, numerator: 1, denominator: 1 },
      { indicator: 'results', rate: 10000, numerator: null, denominator: null },
      { indicator: 'payment', rate: null, numerator: null, denominator: null },
    ]);
  });
});

describe('what a finding does not say', () => {
  it('a low result: no form, no acts, no reasons, no praise, no rates, no field', () => {
    expect(only({ intake: { month: 50 } })).toMatchObject({
      form: null,
      ordinal: null,
      earlierActs: [],
      reasons: [],
      praised: [],
      rates: [],
      field: null,
    });
  });

  it('a count that is not overdue: no field, whatever stands beside it', () => {
    const fields = { certified: 'Tư pháp' };
    expect(only({ certified: { month: 0, cumulative: 7 } }, { fields })).toMatchObject({
      field: null,
      trend: null,
    });
  });

  it('a warning: no praise, even where there is reason', () => {
    const warned = only({ overdue: { month: 4 } }, { notes: { email: 'praise' } });
    expect(warned).toMatchObject({ praised: [], rates: [], trend: null });
  });

  it('a commendation: only the cells of its month, and no shortfall', () => {
    const full = { intake: { month: 100, previous: 90 }, results: { month: 100, previous: 80 } };
    const commended = only(full, { notes: { posts: 'shortfall' } });
    expect(commended.evidence.map(({ value }) => value)).toEqual([1, 1]);
    expect(commended.reasons).toEqual([]);
  });
});

it.each([
  [78.69, 'rose'],
  [90, 'fell'],
  [82.8, 'unchanged'],
  ['unknown', 'unknown'],
  ['absent', 'unknown'],
] as const)('the trend from %s to 82,8 %% is: %s', (previous, trend) => {
  expect(only({ intake: { month: 82.8, previous } }).trend).toBe(trend);
});

it('starts its evidence with the cells of the judged figure', () => {
  const missed = only({ payment: { month: 67.27, previous: 60, cumulative: 28.16 } });
  expect(missed.evidence.map(({ value }) => value)).toEqual([0.2816, 0.6727, 0.6]);
  expect(missed.evidence.every(({ cell }) => cell.sheet === SHEET && cell.row === 6)).toBe(true);
});

it('names the field of overdue dossiers', () => {
  expect(only({ overdue: { month: 4 } }, { fields: { overdue: 'Tư pháp' } }).field).toBe('Tư pháp');
});

describe('notes', () => {
  const warned = { payment: { month: 10, cumulative: 10 } };

  it('publishing that falls short is an extra reason of a warning', () => {
    expect(only(warned, { notes: { posts: 'shortfall' } }).reasons).toEqual(['posts']);
    expect(only(warned, { notes: { posts: 'praise', email: 'shortfall' } }).reasons).toEqual([]);
  });

  it('is no reason of what is merely low', () => {
    expect(only({ intake: { month: 50 } }, { notes: { posts: 'shortfall' } }).reasons).toEqual([]);
  });

  it('e-mail that is used praises the commended', () => {
    const full = { intake: { month: 100 }, results: { month: 100 } };
    expect(only(full, { notes: { email: 'praise', posts: 'praise' } }).praised).toEqual(['email']);
    expect(only(full, { notes: { email: 'shortfall' } }).praised).toEqual([]);
  });

  it('tells which indicators somebody falls short of, found or not', () => {
    const notes = { posts: 'shortfall', email: 'shortfall' } as const;
    expect(evaluate([{ name: 'A', notes }]).shortfalls).toEqual(['posts']);
    expect(evaluate([{ name: 'A', notes: { posts: 'praise' } }]).shortfalls).toEqual([]);
  });
});

describe('notices', () => {
  const notices = (rows: readonly RowSketch[], more: Partial<TableSketch> = {}) =>
    evaluate(rows, more).problems.filter(({ severity }) => severity === 'notice');

  it('says a tie once, though two rules compare', () => {
    expect(notices([{ name: 'A', given: { payment: { month: 30, cumulative: 45 } } }])).toMatchObject([
      { code: 'tie', unit: 'A', indicator: 'payment', facts: { value: 3000, with: 'target' } },
    ]);
  });

  it('says a tie with an average', () => {
    expect(notices([{ name: 'A', given: { intake: { month: 95.47 } } }])).toMatchObject([
      { code: 'tie', indicator: 'intake', facts: { value: 9547, with: 'average' }, cell: { row: 6 } },
    ]);
  });

  it.each([
    [4, 1],
    [5, 0],
  ])('says a rate of %d dossiers %d times', (denominator, times) => {
    const found = notices([{ name: 'A', given: { intake: { month: [1, denominator] } } }]);
    expect(found.filter(({ code }) => code === 'small-denominator')).toHaveLength(times);
  });

  it('says once that the month decides', () => {
    const rows = ['A', 'B'].map((name) => ({ name, given: { payment: { month: 10 } } }));
    const found = notices(rows, { withoutCumulative: ['payment'] });
    expect(found).toMatchObject([
      {
        code: 'missing-cumulative',
        severity: 'notice',
        indicator: 'payment',
        cell: null,
        facts: { missing: [] },
      },
    ]);
  });
});
