import { evaluateMonth } from '../../src/evaluation';
import type { RuleId } from '../../src/model';
import { rate } from '../../src/model';
import { namedRule, presetSettings } from '../../src/settings';
import type { RuleSettings, Settings } from '../../src/settings';
import { NO_HISTORY } from './support/history';
import type { RowSketch } from './support/table';
import { monthTable } from './support/table';

const usual = presetSettings('default');
// No mean of any two of the rates below.
const total = { intake: { month: 95.01 }, results: { month: 95.01 }, payment: { month: 50 } };
const evaluate = (rows: readonly RowSketch[], settings: Partial<Settings> = {}) =>
  evaluateMonth(monthTable({ rows, total }), NO_HISTORY, { ...usual, ...settings });
const listed = (rows: readonly RowSketch[], rule: RuleId, listOrder: Settings['listOrder'] = 'sheet') =>
  evaluate(rows, { listOrder })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ unit }) => unit.name);

it('goes by commend, low, warn; then by rule; then by indicator', () => {
  const { findings } = evaluate([
    {
      name: 'A',
      given: {
        intake: { month: 90, cumulative: 80 },
        results: { month: 91, cumulative: 99 },
        payment: { month: 10, cumulative: 10 },
        certified: { month: 0, cumulative: 0 },
        overdue: { month: 2 },
      },
    },
    {
      name: 'B',
      given: {
        intake: { month: 100, cumulative: 100 },
        results: { month: 100, cumulative: 100 },
        payment: { month: 60, cumulative: 20 },
        certified: { month: 0, cumulative: 3 },
      },
    },
  ]);
  expect(findings.map(({ rule, indicator, unit }) => `${rule} ${indicator ?? '-'} ${unit.name}`)).toEqual([
    'commendFull - B',
    'belowAverage intake A',
    'belowAverage results A',
    'cumulativeBelowFloor intake A',
    'targetMissedCumulative payment B',
    'noneSinceYearStart certified A',
    'noneThisMonth certified B',
    'targetMissed payment A',
    'overdue overdue A',
  ]);
});

const overdueRows: readonly RowSketch[] = [
  { name: 'Xã Đại Sơn', key: 'đại sơn', given: { overdue: { month: 1 } } },
  { name: 'Thị trấn Dân Chủ', key: 'dân chủ', given: { overdue: { month: 3 } } },
  { name: 'Xã Ấp Bắc', key: 'ấp bắc', given: { overdue: { month: 2 } } },
  { name: 'Phòng Tư pháp', key: 'tư pháp', kind: 'office', given: { overdue: { month: 2 } } },
];

it.each<[Settings['listOrder'], string[]]>([
  ['sheet', ['Phòng Tư pháp', 'Xã Đại Sơn', 'Thị trấn Dân Chủ', 'Xã Ấp Bắc']],
  ['name', ['Phòng Tư pháp', 'Xã Ấp Bắc', 'Thị trấn Dân Chủ', 'Xã Đại Sơn']],
  ['value', ['Phòng Tư pháp', 'Thị trấn Dân Chủ', 'Xã Ấp Bắc', 'Xã Đại Sơn']],
  ['rank', ['Phòng Tư pháp', 'Xã Đại Sơn', 'Xã Ấp Bắc', 'Thị trấn Dân Chủ']],
])('lists offices first, then by %s', (listOrder, names) => {
  expect(listed(overdueRows, 'overdue', listOrder)).toEqual(names);
});

it.each(['sheet', 'name', 'value'] as const)(
  'lists what is below the average ascending by value, whatever the order: %s',
  (listOrder) => {
    const rows: RowSketch[] = [
      { name: 'A', given: { intake: { month: 90 } } },
      { name: 'B', given: { intake: { month: 80 } } },
      { name: 'C', given: { intake: { month: 85 } } },
      { name: 'P', kind: 'office', given: { intake: { month: 94 } } },
    ];
    expect(listed(rows, 'belowAverage', listOrder)).toEqual(['P', 'B', 'C', 'A']);
  },
);

it('lists the commended by value from the best', () => {
  const rows = [97, 99, 98].map((month, index): RowSketch => {
    return { name: `${index}`, given: { intake: { month }, results: { month: 99 }, payment: { month: 60 } } };
  });
  expect(listed(rows, 'commendAboveAverage', 'value')).toEqual(['1', '2', '0']);
});

const OWN = { span: 'period', wanted: { with: 'level', level: rate(300) }, units: 'all' } as const;

it.each<[string, 'commend' | 'low', string, number[], string[]]>([
  ['praised for much', 'commend', 'certified', [4, 9, 6], ['1', '2', '0']],
  ['praised for little', 'commend', 'overdue', [2, 0, 1], ['1', '2', '0']],
  ['low for little', 'low', 'certified', [2, 0, 1], ['1', '2', '0']],
  ['low for much', 'low', 'overdue', [4, 9, 6], ['1', '2', '0']],
  ['praised for a rate', 'commend', 'online', [97, 99, 98], ['1', '2', '0']],
])('a rule of people’s own lists by value, and by rank, %s', (_, group, indicator, months, names) => {
  const rows = months.map((month, at): RowSketch => ({ name: `${at}`, given: { [indicator]: { month } } }));
  const rule = namedRule('của tôi', { ...OWN, group, indicators: [indicator] });
  const byValue = (listOrder: Settings['listOrder']) =>
    evaluate(rows, {
      listOrder,
      rules: [{ rule: rule.id, indicators: [indicator], units: 'all', row: rule }],
    }).findings.map(({ unit }) => unit.name);
  expect(byValue('value')).toEqual(names);
});

describe('low and warned', () => {
  it('a unit warned for payment is not listed low for payment', () => {
    const rows = [{ name: 'A', given: { payment: { month: 10, cumulative: 10 } } }];
    const rules = [
      { rule: 'belowAverage', indicators: ['payment'], units: 'all' },
      { rule: 'targetMissed', indicators: ['payment'], units: 'all' },
    ] as const;
    expect(evaluate(rows, { rules }).findings.map(({ rule }) => rule)).toEqual(['targetMissed']);
    expect(evaluate(rows, { rules: [rules[0]] }).findings.map(({ rule }) => rule)).toEqual(['belowAverage']);
  });

  it('a unit may be commended and low at once', () => {
    const given = {
      intake: { month: 99 },
      results: { month: 100 },
      payment: { month: 96.77, cumulative: 28.3 },
    };
    expect(evaluate([{ name: 'Hà Kỳ', given }]).findings.map(({ rule }) => rule)).toEqual([
      'commendAboveAverage',
      'targetMissedCumulative',
    ]);
  });

  it('a weak month alone is left for the officer to decide', () => {
    const [finding] = evaluate([{ name: 'A', given: { payment: { month: 10, cumulative: 40 } } }]).findings;
    expect(finding).toMatchObject({ rule: 'targetMissedMonthOnly', inLetter: false, form: null });
  });
});

describe('settings', () => {
  const rows: RowSketch[] = [{ name: 'A', given: { intake: { month: 50, cumulative: 40 } } }];

  it('an indicator that is off is not judged and has no average', () => {
    const indicators = usual.indicators.map((entry) =>
      entry.id === 'intake' ? { ...entry, enabled: false } : entry,
    );
    const evaluation = evaluate(rows, { indicators });
    expect(evaluation.findings).toEqual([]);
    expect(evaluation.averages.map(({ indicator }) => indicator)).toEqual(['results', 'payment']);
  });

  it('a rule that is off does nothing', () => {
    expect(evaluate(rows, { rules: [] })).toMatchObject({ findings: [], undecided: [] });
  });

  it.each([
    ['communes', 'office'],
    ['offices', 'commune'],
  ] as const)('a rule about %s leaves an %s alone', (units, kind) => {
    const rules = [{ rule: 'belowAverage', indicators: ['intake'], units }] as const;
    expect(evaluate([{ ...rows[0]!, kind }], { rules }).findings).toEqual([]);
  });

  it('commends nobody for targets alone', () => {
    const rules = [{ rule: 'commendFull', indicators: ['payment'], units: 'all' }] as const;
    expect(evaluate([{ name: 'A', given: { payment: { month: 60 } } }], { rules }).findings).toEqual([]);
  });

  it('says once what two entries of a rule judge alike', () => {
    const rule = { rule: 'belowAverage', indicators: ['intake'], units: 'all' } as const;
    const rules = [rule, { ...rule, units: 'communes' }] as const;
    const unknown: RowSketch = { name: 'B', given: { intake: { month: 'unknown' } } };
    const { findings, undecided } = evaluate([...rows, unknown], { rules });
    expect([findings.length, undecided.length]).toEqual([1, 1]);
  });

  it('judges the same rule with different floors for different units', () => {
    const floor = (units: 'offices' | 'communes', percent: number): RuleSettings => {
      return { rule: 'belowFloor', indicators: ['intake'], units, floor: rate(percent * 100) };
    };
    const both = [
      { name: 'P', kind: 'office', given: { intake: { month: 85 } } },
      { name: 'X', kind: 'commune', given: { intake: { month: 85 } } },
    ] as const;
    const found = evaluate(both, { rules: [floor('offices', 80), floor('communes', 90)] });
    expect(found.findings.map(({ unit }) => unit.name)).toEqual(['X']);
  });

  it('uses the target that is valid in the month', () => {
    const indicators = usual.indicators.map((entry) =>
      entry.id === 'payment'
        ? {
            ...entry,
            target: [...entry.target, { from: { year: 2023, month: 8 }, value: rate(5000) }],
          }
        : entry,
    );
    const payment = [{ name: 'A', given: { payment: { month: 45, cumulative: 45 } } }];
    expect(evaluate(payment).findings).toEqual([]);
    expect(evaluate(payment, { indicators }).findings).toMatchObject([
      { values: { target: 5000, gap: -500 } },
    ]);
  });
});

it('lists what is worse than the average from the worst on, where less is better too', () => {
  const rows: RowSketch[] = [2, 9, 5].map((month, at) => ({
    name: String.fromCharCode(65 + at),
    given: { overdueRate: { month } },
  }));
  const rules: RuleSettings[] = [{ rule: 'belowAverage', indicators: ['overdueRate'], units: 'all' }];
  const { findings } = evaluateMonth(
    monthTable({ rows, total: { overdueRate: { month: 1 } }, withoutCumulative: ['overdueRate'] }),
    NO_HISTORY,
    { ...usual, rules },
  );
  expect(findings.map(({ unit }) => unit.name)).toEqual(['B', 'C', 'A']);
});

it('a tie of a count says how many, as whole things', () => {
  const rule = namedRule('của tôi', {
    ...OWN,
    group: 'low',
    indicators: ['certified'],
    wanted: { with: 'level', level: rate(500) },
  });
  const rules = [{ rule: rule.id, indicators: ['certified'], units: 'all', row: rule }] as const;
  const { problems } = evaluate([{ name: 'A', given: { certified: { month: 5 } } }], { rules });
  expect(problems.flatMap((p) => (p.code === 'tie' ? [p.facts] : []))).toEqual([
    { value: 500, with: 'floor' },
  ]);
});
