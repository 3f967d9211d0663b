import { districtAverages } from '../../src/evaluation/averages';
import { benchOf } from '../../src/evaluation/bench';
import { concerns, viewOf, type IndicatorView } from '../../src/evaluation/view';
import type { IndicatorId, Problem } from '../../src/model';
import { problem, rate } from '../../src/model';
import { presetSettings, type Settings } from '../../src/settings';
import { unitOf } from '../../src/text/unit';
import { monthTable, type RowSketch, type TableSketch } from './support/table';

const preset = presetSettings('default');
const withIndicator = (id: IndicatorId, change: Partial<Settings['indicators'][number]>): Settings => ({
  ...preset,
  indicators: preset.indicators.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
});

function view(
  given: NonNullable<RowSketch['given']>,
  indicator: IndicatorId,
  {
    settings = preset,
    kind,
    ...sketch
  }: Partial<TableSketch> & { settings?: Settings; kind?: RowSketch['kind'] } = {},
): IndicatorView {
  const rows: RowSketch[] = [{ name: 'A', given, ...(kind && { kind }) }];
  const month = monthTable({ ...sketch, rows });
  const averages = districtAverages(month, settings, new Set());
  return viewOf(month.units[0]!, indicator, benchOf(month, averages, settings, new Set()));
}

/** Somebody must say which of two columns holds the figures. */
const ambiguous = (indicator: IndicatorId, span: 'month' | 'cumulative'): Problem =>
  problem('ambiguous-column', { path: 'Tỷ lệ', candidates: [{ indicator, role: 'rate', span }] });

it.each([
  ['equal counts', [4, 4], false],
  ['different counts', [3, 4], true],
  ['none of some', [0, 4], true],
  ['a rate alone', 90, false],
  ['nothing', 'nothing', false],
  ['an unknown figure', 'unknown', false],
] as const)('the counts of %s', (_, month, differ) => {
  expect(view({ intake: { month } }, 'intake').countsDiffer).toBe(differ);
});

it('of a count differ from nothing', () => {
  expect(view({ certified: { month: 3 } }, 'certified').countsDiffer).toBe(false);
});

describe('what is not in the sheet', () => {
  it('is absent where the sheet does not keep it', () => {
    const own = view({}, 'intake');
    expect([own.month.state, own.cumulative.state]).toEqual(['absent', 'absent']);
    expect(own.month.evidence).toEqual([]);
  });

  it('is an unknown cumulative value where the month is kept', () => {
    const own = view({ payment: { month: 20 } }, 'payment');
    expect(own.cumulative).toMatchObject({ state: 'unknown', why: 'cumulative-unknown', min: 0, max: 10000 });
  });

  it('is no cumulative value where none is kept anywhere', () => {
    const own = view({ payment: { month: 20 } }, 'payment', { withoutCumulative: ['payment'] });
    expect(own.cumulative.state).toBe('absent');
  });

  it('is unknown where nobody could tell its column, for that indicator and span alone', () => {
    const problems = [ambiguous('intake', 'month')];
    expect(view({}, 'intake', { problems }).month).toMatchObject({
      state: 'unknown',
      why: 'column-ambiguous',
      evidence: [],
    });
    expect(view({}, 'intake', { problems }).cumulative.state).toBe('absent');
    expect(view({}, 'results', { problems }).month.state).toBe('absent');
    // What was read all the same is what it says.
    expect(view({ intake: { month: 90 } }, 'intake', { problems }).month).toMatchObject({
      state: 'value',
      min: 9000,
    });
    expect(view({ intake: { month: 'unknown' } }, 'intake', { problems }).month.why).toBe('value-unknown');
  });

  it('leaves a cumulative column nobody could tell unknown even where none is kept', () => {
    const problems = [ambiguous('payment', 'cumulative')];
    const own = view({ payment: { month: 20 } }, 'payment', { problems, withoutCumulative: ['payment'] });
    expect(own.cumulative).toMatchObject({ state: 'unknown', why: 'column-ambiguous' });
  });
});

it.each<[string, Settings, RowSketch['kind']]>([
  ['is switched off', withIndicator('intake', { enabled: false }), 'commune'],
  ['is about other units', withIndicator('intake', { units: 'communes' }), 'office'],
  ['is a remark', withIndicator('intake', { kind: 'note' }), 'commune'],
  ['is kept as something else', withIndicator('intake', { kind: 'count' }), 'commune'],
])('an indicator that %s has nothing to measure, whatever the sheet holds', (_, settings, kind) => {
  expect(view({ intake: { month: [3, 4] } }, 'intake', { settings, ...(kind && { kind }) }).month.state).toBe(
    'absent',
  );
});

it('a unit whose kind nobody knows is measured all the same', () => {
  const settings = withIndicator('intake', { units: 'communes' });
  expect(view({ intake: { month: 90 } }, 'intake', { settings, kind: 'unknown' }).month.state).toBe('value');
});

it('an unknown count may be anything, an unknown rate no more than all', () => {
  expect(view({ certified: { month: 'unknown' } }, 'certified').month.max).toBe(Infinity);
  expect(view({ intake: { month: 'unknown' } }, 'intake').month.max).toBe(10000);
});

it('knows what the unit is judged by', () => {
  const { average, target } = view({ payment: { month: [1, 4] } }, 'payment');
  expect(average).toMatchObject({ name: 'average', min: 2500, max: 2500 });
  expect(target).toMatchObject({ name: 'target', min: 3000, max: 3000 });
  const unheardOf = view({}, 'unheard-of');
  expect(unheardOf).toMatchObject({ average: { name: 'average', state: 'unknown' } });
});

it('a target nobody set for the month may be anything; one that was not given is none', () => {
  const later = [{ from: { year: 2024, month: 1 }, value: rate(3000) }];
  const unset = withIndicator('payment', { target: later, builtInTarget: [] });
  expect(view({ payment: { month: 20 } }, 'payment', { settings: unset }).target).toMatchObject({
    state: 'unknown',
    why: 'target-unset',
    min: 0,
    max: 10000,
  });
  const none = withIndicator('payment', { target: [{ value: 'none' }] });
  expect(view({ payment: { month: 20 } }, 'payment', { settings: none }).target).toBeUndefined();
});

describe('a period that opens with its window', () => {
  const january = { year: 2023, month: 1 };

  it('is the whole window so far', () => {
    const own = view({ payment: { month: [1, 4] } }, 'payment', { period: january });
    expect(own.cumulative).toMatchObject({ state: 'value', min: 2500, max: 2500 });
  });

  it('leaves a cumulative cell that cannot be read unknown', () => {
    const given = { payment: { month: 25, cumulative: 'unknown' } } as const;
    expect(view(given, 'payment', { period: january }).cumulative.state).toBe('unknown');
  });

  it('is so by the window alone: payment opened in April 2023', () => {
    const april = { year: 2023, month: 4 };
    expect(view({ payment: { month: 20 } }, 'payment', { period: april }).cumulative.state).toBe('value');
    expect(view({ intake: { month: 20 } }, 'intake', { period: april }).cumulative.state).toBe('unknown');
  });
});

it.each([
  ['all', 'commune', true],
  ['all', 'office', true],
  ['all', undefined, true],
  ['communes', 'commune', true],
  ['communes', 'office', false],
  ['communes', undefined, 'open'],
  ['offices', 'commune', false],
  ['offices', 'office', true],
  ['offices', undefined, 'open'],
] as const)('what is about %s concerns a unit of kind %s: %s', (units, kind, expected) => {
  expect(concerns(units, unitOf('A', 'a', kind, undefined))).toBe(expected);
});
