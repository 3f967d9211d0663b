import { districtAverages } from '../../src/evaluation/averages';
import { benchOf } from '../../src/evaluation/bench';
import { activeRules, judgeRow, keptIndicators, type Judgement } from '../../src/evaluation/judge';
import type { IndicatorId, RuleId } from '../../src/model';
import { presetSettings, type Settings } from '../../src/settings';
import { monthTable, type RowSketch } from './support/table';

type Units = 'all' | 'communes' | 'offices';
const preset = presetSettings('default');

/** The usual settings, with a rule or an indicator about some units only. */
function about({
  rule,
  indicator,
}: {
  readonly rule?: Units;
  readonly indicator?: Exclude<Units, 'offices'>;
}): Settings {
  return {
    ...preset,
    rules: preset.rules.map((entry) =>
      entry.rule === 'belowAverage' && rule ? { ...entry, units: rule } : entry,
    ),
    indicators: preset.indicators.map((entry) =>
      entry.id === 'intake' && indicator ? { ...entry, units: indicator } : entry,
    ),
  };
}

function judge(
  row: RowSketch,
  settings: Settings,
  exempt: readonly IndicatorId[] = [],
): readonly Judgement[] {
  const month = monthTable({ rows: [row], total: { intake: { month: 95 }, payment: { month: 50 } } });
  const averages = districtAverages(month, settings, new Set());
  return judgeRow(
    month.units[0]!,
    activeRules(settings, keptIndicators(month)),
    benchOf(month, averages, settings, new Set()),
    new Set(exempt),
  );
}
const of = (judgements: readonly Judgement[], rule: RuleId, indicator: IndicatorId | null) =>
  judgements.filter((one) => one.rule.id === rule && one.indicator === indicator);

const low = (kind: RowSketch['kind'], month: number | 'unknown' = 80): RowSketch => ({
  name: 'A',
  kind: kind ?? 'commune',
  given: { intake: { month } },
});

describe('whom a rule is about', () => {
  const KINDS = ['commune', 'office', 'unknown'] as const;
  const UNITS = ['all', 'communes', 'offices'] as const;
  const OF_INDICATOR = ['all', 'communes'] as const;
  const isAbout = (units: Units, kind: (typeof KINDS)[number]): boolean | undefined =>
    units === 'all' ? true : kind === 'unknown' ? undefined : units === `${kind}s`;
  const cases = KINDS.flatMap((kind) =>
    UNITS.flatMap((rule) => OF_INDICATOR.map((indicator) => ({ kind, rule, indicator }))),
  );

  it.each(cases)('unit $kind, rule for $rule, indicator for $indicator', ({ kind, rule, indicator }) => {
    const [judgement] = of(judge(low(kind), about({ rule, indicator })), 'belowAverage', 'intake');
    const both = [isAbout(rule, kind), isAbout(indicator, kind)];
    const expected = both.includes(false)
      ? { verdict: 'notApplicable', reason: 'other-kind', ties: [] }
      : both.includes(undefined)
        ? { verdict: 'cannotTell', why: 'kind-unknown', indicator: 'intake' }
        : { verdict: 'met', reason: 'holds' };
    expect(judgement?.outcome).toMatchObject(expected);
  });

  it('says of a unit of unknown kind which cells it would rest on', () => {
    const found = (row: RowSketch) =>
      of(judge(row, about({ rule: 'communes' })), 'belowAverage', 'intake')[0]?.outcome;
    expect(found(low('unknown'))).toMatchObject({
      evidence: [expect.objectContaining({ role: 'rate', value: 0.8 })],
    });
    expect(found(low('unknown', 'unknown'))).toMatchObject({
      why: 'kind-unknown',
      evidence: [expect.objectContaining({ role: 'rate', value: null })],
    });
  });

  it('judges several indicators together whatever units each of them is about', () => {
    const full = { intake: { month: 100 }, results: { month: 100 }, payment: { month: 100 } } as const;
    const judged = (kind: RowSketch['kind']) =>
      of(
        judge({ name: 'A', kind: kind ?? 'commune', given: full }, about({ indicator: 'communes' })),
        'commendFull',
        null,
      );
    expect(judged('commune').map(({ outcome }) => outcome.verdict)).toEqual(['met']);
    expect(judged('unknown').map(({ outcome }) => outcome.verdict)).toEqual(['met']);
  });
});

describe('an accepted report', () => {
  const overdue: RowSketch = { name: 'A', given: { overdue: { month: 3 }, intake: { month: 80 } } };

  it('spares the warning about its indicator alone', () => {
    const judged = judge(overdue, preset, ['overdue', 'intake']);
    expect(of(judged, 'overdue', 'overdue')).toMatchObject([
      { spared: true, outcome: { verdict: 'notMet', reason: 'exempt', ties: [] } },
    ]);
    // What is no warning stays as it is.
    expect(of(judged, 'belowAverage', 'intake')).toMatchObject([
      { spared: false, outcome: { verdict: 'met' } },
    ]);
    expect(of(judge(overdue, preset, ['intake']), 'overdue', 'overdue')).toMatchObject([
      { spared: false, outcome: { verdict: 'met' } },
    ]);
  });

  it('spares nothing where nobody can tell whether there was anything', () => {
    const unknown: RowSketch = { name: 'A', given: { overdue: { month: 'unknown' } } };
    expect(of(judge(unknown, preset, ['overdue']), 'overdue', 'overdue')).toMatchObject([
      { spared: false, outcome: { verdict: 'notMet', reason: 'exempt' } },
    ]);
  });
});

it('gives a rule of one indicator that has none nothing to measure', () => {
  const judged = judge({ name: 'A' }, preset);
  expect(of(judged, 'belowAverage', 'intake')[0]?.outcome).toEqual({
    verdict: 'notApplicable',
    reason: 'nothing-to-measure',
    ties: [],
  });
});
