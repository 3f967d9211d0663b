import fc from 'fast-check';
import { evaluateMonth } from '../../src/evaluation';
import type { Evaluation, IndicatorId } from '../../src/model';
import { rate } from '../../src/model';
import type { ExampleFigure } from '../../src/rules';
import { presetSettings, type RuleSettings, type Settings } from '../../src/settings';
import { namedRule } from '../../src/settings/own-rules';
import { readRuleRow } from '../../src/settings/sheet/rule-row';
import { runs } from '../support/in-full';
import { NO_HISTORY } from './support/history';
import { monthTable, type RowSketch } from './support/table';

/** A rule as people write it on "Cấu hình". */
function added(text: string): RuleSettings {
  const reading = readRuleRow(text, text);
  if ('expected' in reading) throw new Error(reading.expected);
  const { row, ...limits } = reading.value;
  return { rule: text, indicators: [], units: row.units, row, ...limits };
}

interface Case {
  /** Of units A, B, C … in this order. */
  readonly values: readonly ExampleFigure[];
  readonly previous?: readonly ExampleFigure[];
  readonly lastYear?: readonly ExampleFigure[];
  readonly average?: number;
  readonly settings?: Partial<Settings>;
  readonly change?: (row: RowSketch, at: number) => RowSketch;
}

function judge(indicator: IndicatorId, rules: readonly RuleSettings[], given: Case): Evaluation {
  const rows = given.values.map((month, at): RowSketch => {
    const [previous, lastYear] = [given.previous?.[at], given.lastYear?.[at]];
    const sketch = {
      month,
      ...(previous !== undefined && { previous }),
      ...(lastYear !== undefined && { lastYear }),
    };
    const row: RowSketch = { name: String.fromCharCode(65 + at), given: { [indicator]: sketch } };
    return given.change?.(row, at) ?? row;
  });
  const total = given.average === undefined ? {} : { total: { [indicator]: { month: given.average } } };
  const month = monthTable({ rows, ...total, withoutCumulative: [indicator] });
  return evaluateMonth(month, NO_HISTORY, { ...presetSettings('default'), rules, ...given.settings });
}

const named = (text: string, indicator: IndicatorId, given: Case): string =>
  judge(indicator, [added(text)], given)
    .findings.map(({ unit }) => unit.name)
    .join('');

describe('a row of one condition', () => {
  test.each<[string, IndicatorId, Case, string]>([
    ['Kết quả thấp; giải ngân; dưới mức 50%', 'disbursement', { values: [49.99, 50, 20] }, 'AC'],
    ['Biểu dương; giải ngân; đạt mức 50%', 'disbursement', { values: [49.99, 50, 20] }, 'B'],
    ['Nhắc nhở; tỷ lệ hồ sơ quá hạn; vượt mức 2%', 'overdueRate', { values: [0.4, 6.2, 0, 2] }, 'B'],
    [
      'Kết quả thấp; tỷ lệ hồ sơ quá hạn; cao hơn bình quân chung',
      'overdueRate',
      { values: [0.4, 6.2, 0], average: 1.9 },
      'B',
    ],
    ['Kết quả thấp; tổng điểm; thấp hơn bình quân chung', 'score', { values: [80, 70, 78] }, 'B'],
    ['Biểu dương; thu ngân sách; đạt mức 100%', 'revenue', { values: [110.4, 62.2] }, 'A'],
    [
      'Kết quả thấp; tổng điểm; giảm từ 1 điểm so với kỳ trước',
      'score',
      { values: [79, 78.99, 90], previous: [80, 80, 'absent'] },
      'AB',
    ],
    [
      'Kết quả thấp; tổng điểm; giảm từ 1,01 điểm so với kỳ trước',
      'score',
      { values: [79, 78.99], previous: [80, 80] },
      'B',
    ],
    [
      'Biểu dương; giải ngân; tăng từ 2% so với cùng kỳ năm trước',
      'disbursement',
      { values: [52, 51], lastYear: [50, 50], previous: [10, 10] },
      'A',
    ],
    ['Nhắc nhở; hồ sơ quá hạn; chiếm trên 50% tổng số', 'overdue', { values: [6, 3, 2] }, 'A'],
    ['Nhắc nhở; hồ sơ quá hạn; vượt mức 2', 'overdue', { values: [1, 2, 3] }, 'C'],
    ['Kết quả thấp; chứng thực; bằng 0', 'certified', { values: [0, 3] }, 'A'],
    ['Biểu dương; hồ sơ quá hạn; bằng 0', 'overdue', { values: [0, 3] }, 'A'],
    ['Kết quả thấp; tiếp nhận; chưa đủ 100%', 'intake', { values: [100, [3, 4]] }, 'B'],
    ['Biểu dương; tổng điểm; đủ 100%', 'score', { values: [100, 99] }, 'A'],
  ])('%s', (text, indicator, given, expected) => {
    expect(named(text, indicator, given)).toBe(expected);
  });

  it('keeps the numbers and says what it speaks of', () => {
    const [finding] = judge('overdueRate', [added('Nhắc nhở; tỷ lệ hồ sơ quá hạn; vượt mức 2%')], {
      values: [6.2],
    }).findings;
    expect(finding).toMatchObject({
      values: { month: 620, floor: 200, gap: 420 },
      spoken: { span: 'period', with: 'level', side: 'worse' },
    });
  });
});

describe('places', () => {
  const last = 'Kết quả thấp; tổng điểm; 2 đơn vị đứng cuối';
  const first = 'Biểu dương; tổng điểm; 2 đơn vị đứng đầu';
  test.each<[string, string, Case, string]>([
    ['the last two of seven', last, { values: [70, 80, 90, 60, 50, 95, 99] }, 'DE'],
    ['equal ones are all named or none', last, { values: [70, 80, 90, 60, 60, 95, 99] }, 'DE'],
    ['never more than a third', last, { values: [70, 80, 90] }, 'A'],
    ['nobody of two', last, { values: [70, 80] }, ''],
    ['nobody where all are equal', last, { values: [70, 70, 70, 70, 70, 70] }, ''],
    ['the first two', first, { values: [70, 80, 90, 60, 50, 95, 99] }, 'FG'],
    [
      'the first, but never below the average',
      first,
      { values: [70, 80, 90, 60, 50, 95, 99], average: 97 },
      'G',
    ],
    [
      'a unit with nothing to measure is not ranked',
      last,
      { values: ['nothing', 80, 90, 60, 50, 95, 99] },
      'DE',
    ],
    ['an unknown value leaves open who is last', last, { values: ['unknown', 80, 90, 60, 50, 95, 99] }, 'E'],
  ])('%s', (_, text, given, expected) => {
    expect(named(text, 'score', given)).toBe(expected);
  });

  it('are said with their number, and what cannot be told is said too', () => {
    const { findings, undecided } = judge('score', [added(last)], {
      values: ['unknown', 80, 90, 60, 50, 95, 99],
    });
    expect(findings[0]?.values?.rank).toEqual({ place: 6, of: 6, previous: null });
    expect(undecided.map(({ unit, why }) => [unit.name, why])).toEqual([
      ['A', 'value-unknown'],
      ['D', 'rank-unknown'],
    ]);
  });

  it('stand by place where lists go by rank: the last from the last on, the first from the first, movers by how far', () => {
    const settings = { listOrder: 'rank' } as const;
    const values = [70, 80, 90, 60, 50, 95, 99];
    expect(named(last, 'score', { values, settings })).toBe('ED');
    expect(named(first, 'score', { values, settings })).toBe('GF');
    const rose = 'Biểu dương; tổng điểm; tăng từ 1 bậc';
    expect(named(rose, 'score', { values: [80, 91, 70, 60], previous: [70, 60, 75, 72], settings })).toBe(
      'BA',
    );
  });

  it('are not given to those of too few things, and who that is is said', () => {
    const text = 'Kết quả thấp; tiếp nhận; 1 đơn vị đứng cuối; mẫu số từ 10';
    const { problems } = judge('intake', [added(text)], { values: [[1, 2], [8, 10], [10, 10], 'nothing'] });
    expect(problems.filter(({ code }) => code === 'not-ranked')).toMatchObject([
      { severity: 'notice', indicator: 'intake', facts: { units: ['A'], smallest: 10 } },
    ]);
  });

  it('where lower is better the highest is last', () => {
    const text = 'Kết quả thấp; tỷ lệ hồ sơ quá hạn; 1 đơn vị đứng cuối';
    expect(named(text, 'overdueRate', { values: [0.4, 6.2, 0] })).toBe('B');
  });

  it('a smallest denominator leaves the small ones out', () => {
    const text = 'Kết quả thấp; tiếp nhận; 1 đơn vị đứng cuối; mẫu số từ 10';
    expect(
      named(text, 'intake', {
        values: [
          [1, 2],
          [8, 10],
          [10, 10],
          [19, 20],
        ],
      }),
    ).toBe('B');
  });

  it('move among those ranked both times, and only with the value', () => {
    const rose = 'Biểu dương; tổng điểm; tăng từ 2 bậc';
    const before = [60, 70, 80, 90];
    expect(named(rose, 'score', { values: [95, 70, 80, 90], previous: before })).toBe('A');
    // The others fell; its own value did not rise.
    expect(named(rose, 'score', { values: [60, 50, 40, 90], previous: before })).toBe('');
    expect(named(rose, 'score', { values: [95, 70, 80, 90], previous: ['nothing', 70, 80, 90] })).toBe('');
  });

  it('are those of the group', () => {
    const text = 'Kết quả thấp; tổng điểm; 1 đơn vị đứng cuối';
    const values = [50, 60, 70, 80, 90, 95];
    const change = (row: RowSketch, at: number): RowSketch => ({
      ...row,
      kind: at < 3 ? 'office' : 'commune',
    });
    expect(named(text, 'score', { values, change })).toBe('A');
    expect(named(text, 'score', { values, change, settings: { compareWithin: 'kind' } })).toBe('AD');
  });
});

describe('groups', () => {
  const change = (row: RowSketch, at: number): RowSketch => ({ ...row, kind: at < 2 ? 'office' : 'commune' });
  const values = [
    [5, 10],
    [9, 10],
    [80, 100],
    [100, 100],
  ] as const;

  it('have averages of their own', () => {
    const below: RuleSettings = { rule: 'belowAverage', indicators: ['intake'], units: 'all' };
    const all = judge('intake', [below], { values, change });
    const within = judge('intake', [below], { values, change, settings: { compareWithin: 'kind' } });
    expect(all.groups).toEqual([]);
    expect(all.findings.map(({ unit }) => unit.name)).toEqual(['A', 'C']);
    expect(within.groups.map(({ key, averages }) => [key, averages[0]?.value])).toEqual([
      ['office', 7000],
      ['commune', 9000],
    ]);
    expect(within.findings.map(({ unit, values: own }) => [unit.name, own?.average])).toEqual([
      ['A', 7000],
      ['C', 9000],
    ]);
  });
});

describe('classes', () => {
  const bands = [
    { name: 'Tốt', from: rate(8000) },
    { name: 'Khá', from: rate(6500) },
  ];
  const indicators = presetSettings('default').indicators.map((own) =>
    own.id === 'score' ? { ...own, bands } : own,
  );

  it('name those that fall into them', () => {
    const given = { values: [80, 79.99, 65, 64.99, 'unknown'] as const, settings: { indicators } };
    const { findings, undecided } = judge('score', [added('Kết quả thấp; tổng điểm; xếp loại Khá')], given);
    expect(findings.map(({ unit, values }) => [unit.name, values?.band])).toEqual([
      ['B', 'Khá'],
      ['C', 'Khá'],
    ]);
    expect(undecided.map(({ unit }) => unit.name)).toEqual(['E']);
  });
});

it('a class may bring the form of a warning', () => {
  const bands = [
    { name: 'Đạt', from: rate(8000) },
    { name: 'Khá', from: rate(7000), form: 'Phê bình' },
    { name: 'Yếu', from: rate(0), form: 'Kiểm điểm trách nhiệm' },
  ];
  const indicators = presetSettings('default').indicators.map((own) =>
    own.id === 'disbursement' ? { ...own, bands } : own,
  );
  const { findings } = judge('disbursement', [added('Nhắc nhở; giải ngân; dưới mức 85%')], {
    values: [82, 75, 20],
    settings: {
      indicators,
      ladder: { ...presetSettings('default').ladder, noneBefore: { year: 2023, month: 8, day: 1 } },
    },
  });
  expect(findings.map(({ form }) => form)).toEqual(['Nhắc nhở', 'Phê bình', 'Kiểm điểm trách nhiệm']);
});

describe('whom the letter names', () => {
  const limited = (limits: Partial<RuleSettings>): [string, boolean][] => {
    const rule: RuleSettings = { rule: 'belowAverage', indicators: ['intake'], units: 'all', ...limits };
    return judge('intake', [rule], { values: [89, 85, 80, 85], average: 90 }).findings.map(
      ({ unit, inLetter }) => [unit.name, inLetter],
    );
  };

  it('begins at the margin; nearer ones stay findings', () => {
    expect(limited({ margin: rate(500) })).toEqual([
      ['C', true],
      ['B', true],
      ['D', true],
      ['A', false],
    ]);
  });

  it('ends with the lowest so many; equal ones are named together', () => {
    expect(limited({ only: 1 }).filter(([, isNamed]) => isNamed)).toEqual([['C', true]]);
    expect(limited({ only: 2 }).filter(([, isNamed]) => isNamed)).toHaveLength(3);
  });
});

it('a rule people add is told from those of the product by its name', () => {
  const rule = namedRule('của tôi', {
    group: 'low',
    indicators: ['intake'],
    span: 'period',
    wanted: { with: 'average' },
    units: 'all',
  });
  const { findings } = judge('intake', [{ rule: 'của tôi', indicators: [], units: 'all', row: rule }], {
    values: [80],
    average: 90,
  });
  expect(findings.map((finding) => finding.rule)).toEqual(['của tôi']);
});

describe('whatever the figures', () => {
  const texts = [
    'Kết quả thấp; tổng điểm; thấp hơn bình quân chung',
    'Kết quả thấp; tổng điểm; dưới mức 50%',
    'Kết quả thấp; tổng điểm; 2 đơn vị đứng cuối',
    'Biểu dương; tổng điểm; 2 đơn vị đứng đầu',
    'Nhắc nhở; tỷ lệ hồ sơ quá hạn; vượt mức 50%',
    'Kết quả thấp; tỷ lệ hồ sơ quá hạn; 2 đơn vị đứng cuối',
  ];
  const figures = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom('unknown', 'nothing')),
    {
      minLength: 1,
      maxLength: 12,
    },
  ) as fc.Arbitrary<readonly ExampleFigure[]>;
  const indicatorOf = (text: string): IndicatorId => (text.includes('quá hạn') ? 'overdueRate' : 'score');
  const namedIn = (text: string, rows: readonly (readonly [string, ExampleFigure])[]): string[] => {
    const indicator = indicatorOf(text);
    const values = rows.map(([, value]) => value);
    const change = (row: RowSketch, at: number): RowSketch => ({ ...row, name: rows[at]?.[0] ?? row.name });
    return judge(indicator, [added(text)], { values, change, average: 60 })
      .findings.map(({ unit }) => unit.name)
      .sort();
  };
  const unitsOf = (values: readonly ExampleFigure[]) =>
    values.map((value, at) => [`Xã ${at}`, value] as const);
  const settings = { numRuns: runs(150) };

  it.each(texts)('%s: the order of the rows changes nobody', (text) => {
    fc.assert(
      fc.property(figures, (values) => {
        const rows = unitsOf(values);
        expect(namedIn(text, rows.toReversed())).toEqual(namedIn(text, rows));
      }),
      settings,
    );
  });

  it.each(texts)('%s: a better value makes no unit worse off', (text) => {
    const isPraise = text.startsWith('Biểu dương');
    fc.assert(
      fc.property(figures, fc.nat(11), fc.integer({ min: 1, max: 40 }), (values, at, by) => {
        const value = values[at];
        if (typeof value !== 'number') return;
        const better = indicatorOf(text) === 'score' ? Math.min(100, value + by) : Math.max(0, value - by);
        const improved = values.map((own, index) => (index === at ? better : own));
        const [before, after] = [values, improved].map((list) =>
          namedIn(text, unitsOf(list)).includes(`Xã ${at}`),
        );
        expect(isPraise ? before && !after : !before && after).toBe(false);
      }),
      settings,
    );
  });

  it.each(texts)('%s: what is not known names nobody', (text) => {
    fc.assert(
      fc.property(figures, fc.nat(11), (values, at) => {
        const doubted = values.map((own, index) => (index === at ? ('unknown' as const) : own));
        const [before, after] = [values, doubted].map((list) => namedIn(text, unitsOf(list)));
        const others = new Set(before);
        expect(after?.filter((name) => !others.has(name))).toEqual([]);
        expect(after).not.toContain(`Xã ${at}`);
      }),
      settings,
    );
  });
});
