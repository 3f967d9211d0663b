import { evaluateMonth } from '../../src/evaluation';
import { problem } from '../../src/model';
import { presetSettings } from '../../src/settings';
import { NO_HISTORY } from './support/history';
import type { RowSketch, TableSketch } from './support/table';
import { monthTable } from './support/table';

const total = { intake: { month: 95 }, results: { month: 95 }, payment: { month: 50 } };
const evaluate = (rows: readonly RowSketch[], more: Partial<TableSketch> = {}) =>
  evaluateMonth(monthTable({ rows, total, ...more }), NO_HISTORY, presetSettings('default'));
const undecided = (rows: readonly RowSketch[], more: Partial<TableSketch> = {}) =>
  evaluate(rows, more).undecided.map(({ rule, indicator, why }) => `${rule} ${indicator ?? '-'} ${why}`);

it('names the figure that is missing, with its cell', () => {
  const { undecided: found } = evaluate([
    { name: 'A', given: { intake: { month: 100 }, results: { month: 100 }, payment: { month: 'unknown' } } },
  ]);
  const commend = found.find(({ rule }) => rule === 'commendFull');
  expect(commend).toMatchObject({ unit: { name: 'A' }, indicator: 'payment', why: 'value-unknown' });
  expect(commend?.evidence).toMatchObject([{ role: 'rate', cell: { row: 6 }, value: null }]);
});

it('asks nothing that is settled without the missing figure', () => {
  const given = {
    intake: { month: 96, cumulative: 91 },
    results: { month: 90, cumulative: 'unknown' },
    payment: { month: 60, cumulative: 60 },
  } as const;
  expect(undecided([{ name: 'A', given }])).toEqual(['cumulativeBelowFloor results cumulative-unknown']);
  const low = { ...given, results: { ...given.results, month: 89 } };
  expect(undecided([{ name: 'A', given: low }])).toEqual([]);
});

it('makes no finding of a cumulative value that is kept but missing here', () => {
  const { findings, undecided: found } = evaluate([{ name: 'A', given: { payment: { month: 10 } } }]);
  expect(findings).toEqual([]);
  expect(found).toMatchObject([
    { rule: 'targetMissedMonthOnly', why: 'cumulative-unknown' },
    { rule: 'targetMissed', why: 'cumulative-unknown' },
  ]);
});

it('makes no finding of a month below the target whose cumulative cell says there was nothing', () => {
  const rows = [{ name: 'A', given: { payment: { month: 10, cumulative: 'nothing' } } }] as const;
  expect(evaluate(rows).findings).toEqual([]);
  expect(undecided(rows)).toEqual(['targetMissed payment cumulative-unknown']);
});

describe('a unit that stands on two rows', () => {
  const twice: RowSketch[] = [
    { name: 'Xã A', key: 'a', given: { intake: { month: 50 }, overdue: { month: 2 } } },
    { name: 'UBND xã A', key: 'a', given: { intake: { month: 99 }, overdue: { month: 0 } } },
  ];

  it('is not judged on any of them', () => {
    const { findings, overdue } = evaluate(twice);
    expect(findings).toEqual([]);
    expect(overdue).toEqual([]);
  });

  it('is undecided once for each rule that had something to judge, with the cells of both rows', () => {
    const { undecided: found } = evaluate(twice, { withoutCumulative: ['intake'] });
    expect(found.map(({ rule, why }) => `${rule} ${why}`)).toEqual([
      'belowAverage duplicate-unit',
      'overdue duplicate-unit',
    ]);
    expect(found[0]?.evidence.map(({ cell }) => cell.row)).toEqual([6, 7]);
  });

  it('is known from the problem when only one row was handed over', () => {
    const cell = { sheet: 'T8', row: 6, column: 1 };
    const problems = [problem('duplicate-unit', { others: [] }, { cell })];
    expect(evaluate([twice[0]!], { problems }).findings).toEqual([]);
  });
});

describe('a unit whose kind nobody can tell', () => {
  it('leaves the rules about communes undecided where they would hold', () => {
    const given = { certified: { month: 0, cumulative: 0 }, overdue: { month: 1 } };
    const rows: RowSketch[] = [{ name: 'A', kind: 'unknown', given }];
    expect(undecided(rows)).toEqual(['noneSinceYearStart certified kind-unknown']);
    expect(evaluate(rows).findings.map(({ rule }) => rule)).toEqual(['overdue']);
  });

  it('asks nothing where the figures settle it for either kind', () => {
    expect(
      undecided([{ name: 'A', kind: 'unknown', given: { certified: { month: 1, cumulative: 1 } } }]),
    ).toEqual([]);
  });
});

it('takes a column nobody could tell apart as unknown, not as absent', () => {
  const candidates = (['intake', 'results'] as const).map(
    (indicator) => ({ indicator, role: 'rate', span: 'month' }) as const,
  );
  const problems = [problem('ambiguous-column', { path: 'Tỷ lệ số hoá', candidates })];
  const rows = [{ name: 'A', given: { overdue: { month: 0 } } }];
  expect(undecided(rows, { problems })).toEqual([
    'commendFull intake column-ambiguous',
    'belowAverage intake column-ambiguous',
    'belowAverage results column-ambiguous',
  ]);
  expect(undecided(rows)).toEqual([]);
});

it('hands on what reading the month and the book found, before its own', () => {
  const blank = problem('blank-value', {}, { unit: 'A' });
  const book = problem('history-conflict', { why: 'unknown-unit', found: 'B' });
  const month = monthTable({ rows: [{ name: 'A', given: { intake: { month: 95 } } }], problems: [blank] });
  const history = { ...NO_HISTORY, problems: [book] };
  const { problems } = evaluateMonth(month, history, presetSettings('default'));
  expect(problems.slice(0, 2)).toEqual([blank, book]);
  expect(problems.at(-1)?.code).toBe('no-average');
});
