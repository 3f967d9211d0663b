import { evaluateMonth } from '../../src/evaluation';
import type { IndicatorId, Problem } from '../../src/model';
import { problem, rate } from '../../src/model';
import { presetSettings } from '../../src/settings';
import type { Settings } from '../../src/settings';
import { NO_HISTORY } from './support/history';
import type { RowSketch, TableSketch } from './support/table';
import { monthTable, SHEET } from './support/table';

let count = 0;
/** Rows of units that stand nowhere else. */
const rows = (...figures: readonly NonNullable<RowSketch['given']>[string][]): RowSketch[] =>
  figures.map((intake) => ({ name: `Xã ${(count += 1)}`, given: { intake } }));

function intakeOf(sketch: TableSketch, settings: Partial<Settings> = {}) {
  const evaluation = evaluateMonth(monthTable(sketch), NO_HISTORY, {
    ...presetSettings('default'),
    ...settings,
  });
  const codes: readonly Problem['code'][] = ['average-is-mean', 'total-differs-from-counts', 'no-average'];
  return {
    average: evaluation.averages.find(({ indicator }: { indicator: IndicatorId }) => indicator === 'intake'),
    problems: evaluation.problems.filter(({ code }) => codes.includes(code)),
  };
}

// Σ/Σ = 10/110 = 9,09; the mean of 100 and 0 is 50.
const uneven = rows({ month: [10, 10] }, { month: [0, 100] });

it("takes the sheet's own row", () => {
  const { average, problems } = intakeOf({
    rows: uneven,
    total: { intake: { month: [10, 110], previous: 8 } },
  });
  expect(average).toMatchObject({ value: 909, previous: 800, change: 109, source: 'sheet' });
  expect(average?.evidence).not.toEqual([]);
  expect(problems).toEqual([]);
});

it('adds numerators and denominators up when there is no row', () => {
  const { average, problems } = intakeOf({
    rows: rows({ month: [10, 10], previous: [9, 10] }, { month: [0, 100], previous: [0, 50] }),
  });
  expect(average).toMatchObject({ value: 909, previous: 1500, change: -591, source: 'computed' });
  expect(problems).toEqual([]);
});

it('leaves units with nothing to measure out of the sum', () => {
  const { average } = intakeOf({ rows: [...uneven, ...rows({ month: 'nothing' })] });
  expect(average).toMatchObject({ value: 909, source: 'computed' });
});

/** Where a total that is a rate stands below two units, and one of counts. */
const RATE_OF_TOTAL = { sheet: SHEET, row: 8, column: 4 };
const COUNTS_OF_TOTAL = { sheet: SHEET, row: 8, column: 2 };

it('gives an average to every rate that is kept and on, and to nothing else', () => {
  const given = { intake: { month: 90 }, payment: { month: 40 }, certified: { month: 2 } } as const;
  const settings = presetSettings('default');
  const off = settings.indicators.map((entry) => ({ ...entry, enabled: entry.id !== 'payment' }));
  const of = (indicators: Settings['indicators']) =>
    evaluateMonth(monthTable({ rows: [{ name: 'A', given }] }), NO_HISTORY, {
      ...settings,
      indicators,
    }).averages.map(({ indicator }) => indicator);
  expect(of(settings.indicators)).toEqual(['intake', 'payment']);
  expect(of(off)).toEqual(['intake']);
});

it.each([
  ['the previous month is not known', { month: 90 }, { value: 9000, previous: null }],
  ['the month is not known', { month: 'unknown', previous: 90 }, { value: null, previous: 9000 }],
] as const)('tells no change where %s', (_, intake, expected) => {
  const { average } = intakeOf({ rows: rows({ month: 95 }), total: { intake } });
  expect(average).toMatchObject({ ...expected, change: null });
});

it('takes no harm from a unit on two rows that had nothing to measure', () => {
  const nothing = rows({ month: 'nothing' });
  const { average } = intakeOf({ rows: [...uneven, ...nothing, ...nothing] });
  expect(average).toMatchObject({ value: 909, source: 'computed' });
});

describe('a row that is the mean of the percentages', () => {
  it('is reported, and the counts are used', () => {
    const { average, problems } = intakeOf({ rows: uneven, total: { intake: { month: 50 } } });
    expect(average).toMatchObject({ value: 909, source: 'computed', evidence: [] });
    expect(problems).toMatchObject([
      { code: 'average-is-mean', facts: { found: 5000, computed: 909 }, cell: RATE_OF_TOTAL },
    ]);
  });

  it('leaves the average unknown when there are no counts', () => {
    const { average, problems } = intakeOf({
      rows: rows({ month: 100 }, { month: 0 }),
      total: { intake: { month: 50 } },
    });
    expect(average).toMatchObject({ value: null, source: null });
    expect(problems.map(({ code }) => code)).toEqual(['average-is-mean', 'no-average']);
  });

  it('is no suspicion where hardly another figure lies between the units', () => {
    const { average, problems } = intakeOf({
      rows: rows({ month: 99 }, { month: 97 }),
      total: { intake: { month: 98 } },
    });
    expect(average).toMatchObject({ value: 9800, source: 'sheet' });
    expect(problems).toEqual([]);
  });

  it.each<[string, RowSketch[], number]>([
    ['equal denominators', rows({ month: [10, 20] }, { month: [15, 20] }), 62.5],
    // Σ/Σ = 149/299 = 49,83; the mean of 49,67 and 50 is 49,84.
    ['rounding', rows({ month: [75, 151] }, { month: [74, 148] }), 49.84],
  ])('is no such row where the counts give the same by %s', (_name, units, month) => {
    const { average, problems } = intakeOf({ rows: units, total: { intake: { month } } });
    expect(average).toMatchObject({ value: Math.round(month * 100), source: 'sheet' });
    expect(problems).toEqual([]);
  });

  it('is recognised from exact ratios where displayed ones round differently', () => {
    // 0 and 66,67 give 33,34; 0/1 and 2/3 give 33,33.
    const { problems } = intakeOf({
      rows: rows({ month: [0, 1] }, { month: [2, 3] }),
      total: { intake: { month: 33.33 } },
    });
    expect(problems).toMatchObject([{ code: 'average-is-mean' }]);
  });

  it('is no suspicion when any weights give the same', () => {
    const { average, problems } = intakeOf({
      rows: rows({ month: 80 }, { month: 80 }),
      total: { intake: { month: 80 } },
    });
    expect(average).toMatchObject({ value: 8000, source: 'sheet' });
    expect(problems).toEqual([]);
  });

  it('is reported beside counts that say better', () => {
    const total = { intake: { month: [10, 110] } } as const;
    const cell = { sheet: SHEET, row: 8, column: 2 };
    const facts = { found: rate(5000), computed: rate(909), numerator: 10, denominator: 110 };
    const { average, problems } = intakeOf({
      rows: uneven,
      total,
      problems: [problem('rate-differs-from-counts', facts, { cell })],
    });
    expect(average).toMatchObject({ value: 909, source: 'sheet' });
    expect(problems).toMatchObject([
      { code: 'average-is-mean', facts: { found: 5000, computed: 909 }, cell: COUNTS_OF_TOTAL },
    ]);
  });

  it.each([
    ['is said of another cell', 5000, { ...COUNTS_OF_TOTAL, row: 6 }],
    ['is said of no cell', 5000, null],
    ['is no mean', 4000, COUNTS_OF_TOTAL],
    ['is what the counts give', 909, COUNTS_OF_TOTAL],
  ])('is not suspected where what was typed %s', (_, found, cell) => {
    const facts = { found: rate(found), computed: rate(909), numerator: 10, denominator: 110 };
    const typed = problem('rate-differs-from-counts', facts, { cell });
    const other = problem('small-denominator', { denominator: 1 }, { cell: COUNTS_OF_TOTAL });
    const total = { intake: { month: [10, 110] } } as const;
    expect(intakeOf({ rows: uneven, total, problems: [other, typed] }).problems).toEqual([]);
  });
});

describe('a row that differs from the counts', () => {
  const differing: TableSketch = { rows: uneven, total: { intake: { month: 9.2 } } };

  it('is used, and both are named', () => {
    const { average, problems } = intakeOf(differing);
    expect(average).toMatchObject({ value: 920, source: 'sheet' });
    expect(problems).toMatchObject([
      {
        code: 'total-differs-from-counts',
        facts: { found: 920, computed: 909, used: 'sheet' },
        cell: RATE_OF_TOTAL,
      },
    ]);
  });

  it('gives way when the settings prefer counts', () => {
    const { average, problems } = intakeOf(differing, { averageFrom: 'counts' });
    expect(average).toMatchObject({ value: 909, source: 'computed', evidence: [] });
    expect(problems).toMatchObject([{ facts: { found: 920, computed: 909, used: 'computed' } }]);
  });

  it.each([9.08, 9.1])('is only rounded at %d', (month) => {
    const { average, problems } = intakeOf({ rows: uneven, total: { intake: { month } } });
    expect(average).toMatchObject({ value: month * 100, source: 'sheet' });
    expect(problems).toEqual([]);
  });
});

describe('an average nobody knows', () => {
  it.each<[string, TableSketch]>([
    ["a unit's counts are unknown", { rows: [...uneven, ...rows({ month: 'unknown' })] }],
    ['a unit has a rate but no counts', { rows: [...uneven, ...rows({ month: 95 })] }],
    ['a unit stands on two rows', { rows: [...uneven, ...uneven] }],
    [
      'the row shows an error and there are no counts',
      { rows: rows({ month: 95 }), total: { intake: { month: 'unknown' } } },
    ],
  ])('%s', (_name, sketch) => {
    const { average, problems } = intakeOf(sketch);
    expect(average).toMatchObject({ value: null, source: null, change: null });
    expect(problems).toMatchObject([{ code: 'no-average', indicator: 'intake', cell: null }]);
  });

  it.each<[string, TableSketch, Partial<Problem['facts']>]>([
    ['no row and no counts', { rows: rows({ month: 95 }) }, { row: 'none', unknown: [] }],
    [
      'no row and a unit that is unknown',
      { rows: [...uneven, { name: 'Xã X', given: { intake: { month: 'unknown' } } }] },
      { row: 'none', unknown: ['Xã X'] },
    ],
    [
      'a row that cannot be read',
      { rows: rows({ month: 95 }), total: { intake: { month: 'unknown' } } },
      { row: 'unreadable', unknown: [] },
    ],
    [
      'a row that is a mean',
      { rows: rows({ month: 100 }, { month: 0 }), total: { intake: { month: 50 } } },
      { row: 'mean', unknown: [] },
    ],
  ])('says why: %s', (_name, sketch, facts) => {
    expect(intakeOf(sketch).problems.at(-1)).toMatchObject({ code: 'no-average', facts });
  });

  it('is known all the same from the row', () => {
    const { average } = intakeOf({
      rows: [...uneven, ...rows({ month: 'unknown' })],
      total: { intake: { month: 9.2 } },
    });
    expect(average).toMatchObject({ value: 920, source: 'sheet' });
  });

  it('is no problem where nobody had anything to measure', () => {
    const { average, problems } = intakeOf({ rows: rows({ month: 'nothing' }) });
    expect(average).toMatchObject({ value: null });
    expect(problems).toEqual([]);
  });

  it('is not asked for where the sheet keeps no such indicator', () => {
    expect(intakeOf({ rows: [{ name: 'Xã 1', given: {} }] })).toEqual({ average: undefined, problems: [] });
  });
});
