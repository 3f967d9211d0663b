import { evaluateMonth } from '../../src/evaluation';
import { rate, type Evaluation, type IndicatorId } from '../../src/model';
import type { Condition, RankWanted, Rule } from '../../src/rules';
import { presetSettings } from '../../src/settings';
import { NO_HISTORY } from './support/history';
import { monthTable, type RowSketch } from './support/table';

function judge(
  indicators: readonly IndicatorId[],
  conditions: Rule['conditions'],
  given: readonly NonNullable<RowSketch['given']>[],
): Evaluation {
  const row: Rule = {
    id: 'own',
    group: 'low',
    scope: indicators.length > 1 ? 'together' : 'each',
    indicators,
    conditions,
    spoken: 0,
    units: 'all',
    yieldsTo: [],
    inLetter: true,
  };
  const rows = given.map((figures, at): RowSketch => ({
    name: String.fromCharCode(65 + at),
    given: figures,
  }));
  const usual = presetSettings('default');
  const rules = [{ rule: 'own', indicators: [], units: 'all' as const, row }];
  return evaluateMonth(monthTable({ rows }), NO_HISTORY, { ...usual, rules });
}

const names = ({ findings, undecided }: Evaluation): string[] => [
  ...findings.map(({ unit }) => unit.name),
  ...undecided.map(({ unit }) => `${unit.name}?`),
];

const below = (of: readonly IndicatorId[], level: number, span: Condition['span'] = 'period'): Condition => ({
  of,
  span,
  compared: { with: 'level', side: 'worse', level: rate(level) },
  need: 'must',
});

it.each<[IndicatorId, number, readonly string[]]>([
  // Nobody knows how many there were, but there were the two of the month.
  ['certified', 200, ['B?']],
  ['certified', 300, ['A?', 'B?']],
  ['certified', 100, ['B?']],
])('what the month counts, the window counts at least: %s under %d', (indicator, level, expected) => {
  const cumulative = 'unknown' as const;
  const given = [2, 0].map((month) => ({ [indicator]: { month, cumulative } }));
  expect(names(judge([indicator], [below([], level, 'cumulative')], given))).toEqual(expected);
});

it('what stands for an indicator stands for it in every condition that names it', () => {
  const conditions = [below(['intake'], 9000), below(['payment'], 5000)] as const;
  const given = [
    { digitised: { month: 95 }, payment: { month: 20 } },
    { digitised: { month: 80 }, payment: { month: 20 } },
    { digitised: { month: 80 }, payment: { month: 60 } },
  ];
  expect(names(judge(['intake', 'payment'], [...conditions], given))).toEqual(['B']);
  const own = given.map(({ digitised, payment }) => ({
    intake: digitised,
    digitised: { month: 10 },
    payment,
  }));
  expect(names(judge(['intake', 'payment'], [...conditions], own))).toEqual(['B']);
});

it.each<[RankWanted['of'], readonly string[]]>([
  ['fell', []],
  ['rose', []],
])('who had too few dossiers the time before was not ranked then: %s', (of, expected) => {
  const compared = { with: 'rank', rank: { of, places: 1 }, smallest: 5 } as const;
  const given = (
    [
      [
        [9, 10],
        [1, 2],
      ],
      [
        [8, 10],
        [9, 10],
      ],
    ] as const
  ).map(([month, previous]) => ({ onTime: { month, previous } }));
  expect(names(judge(['onTime'], [{ of: [], span: 'period', compared, need: 'must' }], given))).toEqual(
    expected,
  );
});
