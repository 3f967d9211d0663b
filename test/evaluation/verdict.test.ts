import type { Condition } from '../../src/evaluation/conditions';
import {
  better,
  complete,
  isSet,
  measured,
  notWorse,
  positive,
  worse,
  zero,
} from '../../src/evaluation/conditions';
import type { Figure, FigureName, Judged, Limit, Named } from '../../src/evaluation/figure';
import { decide } from '../../src/evaluation/verdict';

const below = (a: Named<Judged>, b: Named<Limit>): Condition => worse(a, b, 'higher');
const above = (a: Named<Judged>, b: Named<Limit>): Condition => better(a, b, 'higher');
const reaches = (a: Named<Judged>, b: Named<Limit>): Condition => notWorse(a, b, 'higher');

type Compare = typeof notWorse;
const lower =
  (compare: Compare): typeof below =>
  (a, b) =>
    compare(a, b, 'lower');
const by =
  (compare: typeof worse, least: number): typeof below =>
  (a, b) =>
    compare(a, b, 'higher', least);

const HIGHEST = 3;
const all = [...Array(HIGHEST + 1).keys()];
/** Every figure that may lie anywhere between two small numbers. */
const RANGES = all.flatMap((min) => all.filter((max) => max >= min).map((max) => ({ min, max })));

const figure = <Name extends FigureName>(name: Name, range = { min: 0, max: HIGHEST }): Named<Name> => ({
  name,
  indicator: 'intake',
  state: range.min === range.max ? 'value' : 'unknown',
  why: name === 'average' ? 'average-unknown' : 'value-unknown',
  evidence: [{ role: 'rate', cell: { sheet: name, row: range.min, column: range.max }, value: null }],
  ...range,
});
const between = ({ min, max }: { min: number; max: number }) => all.filter((n) => n >= min && n <= max);

/** What is true of every number it may be is true, of none is false, of some is open. */
function told(answers: readonly boolean[]): Condition['state'] {
  if (answers.every(Boolean)) return 'true';
  return answers.some(Boolean) ? 'open' : 'false';
}

describe.each([
  ['below', below, (a: number, b: number) => a < b],
  ['above', above, (a: number, b: number) => a > b],
  ['reaches', reaches, (a: number, b: number) => a >= b],
  ['worse where lower is better', lower(worse), (a: number, b: number) => a > b],
  ['better where lower is better', lower(better), (a: number, b: number) => a < b],
  ['reaches where lower is better', lower(notWorse), (a: number, b: number) => a <= b],
  ['worse by two', by(worse, 2), (a: number, b: number) => a <= b - 2],
  ['better by two', by(better, 2), (a: number, b: number) => a >= b + 2],
] as const)('%s', (_, compare, holds) => {
  it.each(RANGES)('is told of any limit when the figure is from $min to $max', (range) => {
    const wrong = RANGES.filter((limit) => {
      const answers = between(range).flatMap((a) => between(limit).map((b) => holds(a, b)));
      return compare(figure('month', range), figure('average', limit)).state !== told(answers);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps what it compared', () => {
    const [own, limit] = [figure('cumulative'), figure('target')];
    expect(compare(own, limit)).toMatchObject({ figure: own, limit });
  });
});

it.each([
  [below(figure('month'), figure('average')), 'month-not-worse-than-average'],
  [above(figure('cumulative'), figure('target')), 'cumulative-not-better-than-target'],
  [reaches(figure('month'), figure('floor')), 'month-worse-than-floor'],
  [zero(figure('cumulative')), 'cumulative-not-zero'],
  [positive(figure('month')), 'month-zero'],
  [complete(figure('month'), { full: HIGHEST, better: 'higher', countsDiffer: false }), 'not-full'],
  [measured(figure('month')), 'nothing-to-measure'],
  [isSet(undefined), 'no-limit-set'],
])('says why it does not hold: %#', (condition, reason) => {
  expect(condition.reason).toBe(reason);
});

describe.each(RANGES)('a count from $min to $max', (range) => {
  it.each(all)('that cannot be below %d', (atLeast) => {
    // A month of its year: what is known of the month holds for the year so far.
    const may = between({ min: 0, max: Math.max(range.max, atLeast) }).filter(
      (n) => n >= Math.max(range.min, atLeast),
    );
    expect(zero(figure('cumulative', range), atLeast).state).toBe(told(may.map((n) => n === 0)));
    expect(positive(figure('cumulative', range), atLeast).state).toBe(told(may.map((n) => n > 0)));
  });

  it('is complete when it is full and its counts are equal', () => {
    const answers = (differ: boolean) => between(range).map((n) => n >= HIGHEST && !differ);
    for (const differ of [false, true])
      expect(
        complete(figure('month', range), { full: HIGHEST, better: 'higher', countsDiffer: differ }).state,
      ).toBe(told(answers(differ)));
  });
});

it.each([
  ['value', 'true'],
  ['unknown', 'true'],
  ['nothing', 'void'],
  ['absent', 'void'],
] as const)('a figure that is %s: something to measure is %s', (state, expected) => {
  expect(measured({ ...figure('month'), state }).state).toBe(expected);
});

it('a limit is set or it is not', () => {
  expect(isSet(figure('target')).state).toBe('true');
  expect(isSet(undefined).state).toBe('void');
});

describe('a rule of several conditions', () => {
  const known = figure('month', { min: 1, max: 1 });
  const open = figure('month', { min: 0, max: 2 });
  const average = figure('average', { min: 2, max: 2 });
  const CONDITIONS: Readonly<Record<Condition['state'], Condition>> = {
    true: below(known, average),
    false: above(known, average),
    open: below(open, average),
    void: isSet(undefined),
  };
  const STATES = ['true', 'false', 'open', 'void'] as const;
  const lists = STATES.flatMap((a) => STATES.flatMap((b) => STATES.map((c) => [a, b, c] as const)));

  it.each(lists)('%s, %s and %s', (...states) => {
    const expected = states.includes('void')
      ? { verdict: 'notApplicable', reason: 'no-limit-set' }
      : states.includes('false')
        ? { verdict: 'notMet', reason: 'month-not-better-than-average' }
        : states.includes('open')
          ? { verdict: 'cannotTell', why: 'value-unknown', indicator: 'intake', evidence: open.evidence }
          : { verdict: 'met', reason: 'holds', figures: [known, average], grounds: {}, ties: [] };
    expect(decide(states.map((state) => CONDITIONS[state]))).toMatchObject(expected);
  });

  it('gives the reason of the first that fails', () => {
    const [first, second] = [reaches(known, average), above(known, average)];
    expect(decide([first, second])).toMatchObject({ reason: 'month-worse-than-average' });
    expect(decide([second, first])).toMatchObject({ reason: 'month-not-better-than-average' });
  });

  it('names only what nobody knows, each once, in the order of its conditions', () => {
    const unknownAverage = figure('average', { min: 0, max: 3 });
    const decided = decide([
      below(known, average),
      below(known, unknownAverage),
      below(open, average),
      positive(open),
    ]);
    expect(decided).toMatchObject({ verdict: 'cannotTell', why: 'average-unknown' });
    expect(decided).toHaveProperty('evidence', [...unknownAverage.evidence, ...open.evidence]);
  });

  it('can never hold on a condition nobody can tell, even if every figure is said to be known', () => {
    const doubtful: Condition = { ...below(known, average), state: 'open' };
    expect(decide([doubtful])).toMatchObject({ verdict: 'cannotTell', why: 'value-unknown' });
  });

  it('says of known figures that they equal what they are judged by, whatever the verdict', () => {
    const limit = figure('average', { min: 1, max: 1 });
    const tie = { figure: known, limit };
    expect(decide([below(known, limit)])).toMatchObject({ verdict: 'notMet', ties: [tie] });
    expect(decide([reaches(known, limit)])).toMatchObject({ verdict: 'met', ties: [tie] });
    expect(decide([reaches(known, limit), below(open, average)]).ties).toEqual([tie]);
    const from1: Figure = { ...open, min: 1 };
    expect(decide([below(from1 as Named<'month'>, limit)]).ties).toEqual([]);
    expect(decide([below(known, average)]).ties).toEqual([]);
  });

  it('carries the grounds it was given', () => {
    const grounds = { judged: 'month', limit: 'average', reason: 'month-decides' } as const;
    expect(decide([CONDITIONS.true], grounds)).toMatchObject({ reason: 'month-decides', grounds });
  });
});
