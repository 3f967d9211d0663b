import fc from 'fast-check';
import { rate, type FindingGroup, type IndicatorId } from '../../src/model';
import type { Comparison, Rule, RuleSpan } from '../../src/rules';
import { presetSettings, type IndicatorSettings, type RuleSettings, type Settings } from '../../src/settings';

const usual = presetSettings('default');
export const BANDS = [
  { name: 'Tốt', from: 8000 },
  { name: 'Khá', from: 5000 },
  { name: 'Yếu', from: 0 },
] as const;

const MEASURED = ['intake', 'results', 'payment', 'overdueRate', 'score'];
const COUNTS = ['certified', 'overdue', 'lateIntake'];
const LOWER = ['overdueRate', 'overdue', 'lateIntake'];
/** Ranked indicators are measured or have nothing to measure: nobody says what a place among unknown figures is. */
export const RANKED: readonly IndicatorId[] = ['onTime', 'scoreProgress'];

/** Not 0 and not 100: what nobody can miss or exceed asks nothing. */
const hundredths = fc.integer({ min: 1, max: 99 }).map((whole) => rate(whole * 100));
const places = fc.integer({ min: 1, max: 4 });
const group = fc.constantFrom<FindingGroup>('commend', 'low', 'warn');
const span = fc.constantFrom<RuleSpan>('period', 'period', 'cumulative');

interface Row {
  readonly indicator: IndicatorId;
  readonly span: RuleSpan;
  readonly compared: Comparison;
}

function rowFor(isPraise: boolean): fc.Arbitrary<Row> {
  const strict = isPraise ? 'better' : 'worse';
  const weak = isPraise ? 'notWorse' : 'worse';
  const measured = fc.constantFrom(...MEASURED);
  const row = (
    indicators: fc.Arbitrary<IndicatorId>,
    spans: fc.Arbitrary<RuleSpan>,
    compared: fc.Arbitrary<Comparison>,
  ) => fc.record({ indicator: indicators, span: spans, compared });
  const moved = fc
    .tuple(fc.constantFrom('previous', 'lastYear'), fc.integer({ min: 1, max: 3000 }))
    .map(([compared, by]): Comparison => ({ with: compared, side: strict, by: rate(by) }));
  const zero = fc.constantFrom(...COUNTS).chain((indicator) => {
    const side = isPraise === LOWER.includes(indicator) ? 'is' : 'isNot';
    return row(fc.constant(indicator), span, fc.constant<Comparison>({ with: 'zero', side }));
  });
  const rank = fc
    .tuple(
      fc.constantFrom<'first' | 'rose' | 'last' | 'fell'>(
        ...(isPraise ? (['first', 'rose'] as const) : (['last', 'fell'] as const)),
      ),
      places,
      fc.constantFrom(0, 0, 5),
    )
    .map(([of, count, smallest]): Comparison => ({ with: 'rank', rank: { of, places: count }, smallest }));
  return fc.oneof(
    row(measured, fc.constant('period'), fc.constant<Comparison>({ with: 'average', side: strict })),
    row(measured, span, fc.constant<Comparison>({ with: 'target', side: weak })),
    row(
      measured,
      span,
      hundredths.map((level): Comparison => ({ with: 'level', side: weak, level })),
    ),
    row(
      fc.constantFrom(...COUNTS),
      span,
      fc
        .integer({ min: 1, max: 3 })
        .map((n): Comparison => ({ with: 'level', side: weak, level: rate(n * 100) })),
    ),
    row(
      fc.constantFrom('intake', 'payment', 'score'),
      fc.constant('period'),
      fc.constant<Comparison>({ with: 'full', side: isPraise ? 'is' : 'isNot' }),
    ),
    zero,
    row(measured, fc.constant('period'), moved),
    row(
      fc.constantFrom(...COUNTS),
      fc.constant('period'),
      hundredths.map((share): Comparison => ({ with: 'share', share })),
    ),
    row(fc.constantFrom(...RANKED), fc.constant('period'), rank),
    row(
      measured,
      span,
      fc.constantFrom(...BANDS).map(({ name }): Comparison => ({ with: 'band', band: name })),
    ),
  );
}

const limits = fc.record(
  { margin: fc.integer({ min: 1, max: 2000 }).map(rate), only: fc.integer({ min: 1, max: 3 }) },
  { requiredKeys: [] },
);
/** Margin and "only N" go by how far a unit lies from its average, target or level. */
const hasGap = (row: Row | undefined): boolean =>
  ['average', 'target', 'level'].includes(row?.compared.with ?? '');
const units = fc.constantFrom<RuleSettings['units']>('all', 'all', 'communes', 'offices');

/** A row of one to three conditions on one indicator or several. */
const own = fc.tuple(group, units, limits).chain(([group, units, limits]) =>
  fc
    .array(rowFor(group === 'commend'), { minLength: 1, maxLength: 3 })
    .map((rows) => (id: string): RuleSettings => {
      const [first] = rows;
      const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
      const isOne = indicators.length === 1;
      const [head, ...rest] = rows.map(({ indicator, span, compared }) => ({
        of: isOne ? [] : [indicator],
        span,
        compared,
        need: 'must' as const,
      }));
      const row: Rule = {
        id,
        group,
        scope: isOne ? 'each' : 'together',
        indicators: first && isOne ? [first.indicator] : indicators,
        conditions: [head!, ...rest],
        spoken: 0,
        units,
        yieldsTo: [],
        inLetter: true,
      };
      return {
        rule: id,
        indicators: [],
        units,
        row,
        ...(rows.length === 1 && hasGap(rows[0]) ? limits : {}),
      };
    }),
);

const shipped = fc.subarray<RuleSettings>([
  ...usual.rules,
  { rule: 'belowFloor', indicators: ['intake', 'results', 'payment'], units: 'all', floor: rate(8000) },
]);

const given = fc.record({
  payment: fc.option(fc.oneof(hundredths, fc.constant<'none'>('none'))),
  intake: fc.option(hundredths),
  onTime: fc.option(hundredths),
});

function withTarget(
  indicator: IndicatorSettings,
  targets: Readonly<Record<string, number | 'none' | null>>,
): IndicatorSettings {
  const value = targets[indicator.id];
  const bands = BANDS.map(({ name, from }) => ({ name, from: rate(from) }));
  const ordered =
    indicator.better === 'lower'
      ? bands.map(({ name }, i) => ({ name, from: rate([1000, 3000, 10000][i]!) }))
      : bands;
  return {
    ...indicator,
    ...(MEASURED.includes(indicator.id) ? { bands: ordered } : {}),
    ...(value === null || value === undefined
      ? {}
      : { target: [{ value: value === 'none' ? value : rate(value) }] }),
  };
}

/** Settings with shipped rules, rows of people's own, targets and ways of comparing. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    kept: shipped,
    added: fc.array(own, { maxLength: 4 }),
    targets: given,
    averageFrom: fc.constantFrom('sheet', 'counts'),
    compareWithin: fc.constantFrom('all', 'all', 'kind', 'sheet'),
    reset: fc.constantFrom('year', 'year', 'never'),
    noneBefore: fc.option(fc.constantFrom(1, 6, 9), { nil: undefined }),
    third: fc.boolean(),
  })
  .map(({ kept, added, targets, averageFrom, compareWithin, reset, noneBefore, third }) => ({
    ...usual,
    averageFrom,
    compareWithin,
    indicators: usual.indicators.map((indicator) => withTarget(indicator, targets)),
    rules: [...kept, ...added.map((make, i) => make(`row${i + 1}`))],
    ladder: {
      ...usual.ladder,
      reset,
      rungs: [...usual.ladder.rungs, ...(third ? [{ from: 3, form: 'Kiểm điểm trách nhiệm' }] : [])],
      noneBefore: noneBefore === undefined ? undefined : { year: 2025, month: noneBefore, day: 1 },
    },
  }));
