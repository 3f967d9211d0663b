import fc from 'fast-check';
import { evaluateMonth } from '../../src/evaluation';
import type { Evaluation, Evidence, MonthTable } from '../../src/model';
import { rate, rateOfCounts } from '../../src/model';
import { presetSettings } from '../../src/settings';
import type { Settings } from '../../src/settings';
import { inFull } from '../support/in-full';
import { RUNS } from '../support/long-run';
import { anyMonth, idleRow } from './support/arbitrary';
import { historyOf, NO_HISTORY } from './support/history';
import { monthTable } from './support/table';

/** The runs are shared out among the properties below. */
const numRuns = Math.ceil(RUNS / 7);
const usual = presetSettings('default');
const floor = rate(9000);
const settings: Settings = {
  ...usual,
  rules: [...usual.rules, { rule: 'belowFloor', indicators: ['intake', 'results'], units: 'all', floor }],
};
const evaluate = (month: MonthTable): Evaluation => evaluateMonth(month, NO_HISTORY, settings);

/** What is said of whom, without where it stands. */
function verdicts({ findings, undecided, averages }: Evaluation): unknown {
  const said = findings.map(({ rule, unit, indicator, values, rates, trend, reasons, praised }) => {
    return JSON.stringify({ rule, unit, indicator, values, rates, trend, reasons, praised });
  });
  const open = undecided.map(({ rule, unit, indicator, why }) =>
    JSON.stringify({ rule, unit, indicator, why }),
  );
  const rates = averages.map(({ indicator, value, previous, source }) => ({
    indicator,
    value,
    previous,
    source,
  }));
  return { said: said.sort(), open: open.sort(), rates };
}

it('the order of the rows changes no verdict', () => {
  const shuffled = anyMonth.chain((sketch) =>
    fc
      .shuffledSubarray([...sketch.rows], { minLength: sketch.rows.length, maxLength: sketch.rows.length })
      .map((rows) => [sketch, { ...sketch, rows }] as const),
  );
  fc.assert(
    fc.property(shuffled, ([before, after]) => {
      expect(verdicts(evaluate(monthTable(after)))).toEqual(verdicts(evaluate(monthTable(before))));
    }),
    { numRuns },
  );
});

it('a unit with nothing to measure changes nothing and is named nowhere', () => {
  fc.assert(
    fc.property(anyMonth, (sketch) => {
      const more = evaluate(monthTable({ ...sketch, rows: [...sketch.rows, idleRow('Xã nhàn')] }));
      expect(verdicts(more)).toEqual(verdicts(evaluate(monthTable(sketch))));
      expect(more.problems.filter(({ unit }) => unit === 'Xã nhàn')).toEqual([]);
    }),
    { numRuns },
  );
});

it('a computed average is Σ numerators / Σ denominators', () => {
  const counted = anyMonth.map((sketch) => ({
    ...sketch,
    rows: sketch.rows.filter(({ name }, index) => sketch.rows.findIndex((r) => r.name === name) === index),
  }));
  fc.assert(
    fc.property(counted, ({ total: _total, ...sketch }) => {
      const month = monthTable(sketch);
      for (const { indicator, value, source } of evaluate(month).averages) {
        const measures = month.units.map((row) => monthOf(row.measures[indicator]));
        const values = measures.flatMap((measure) => (measure?.state === 'value' ? [measure.value] : []));
        const denominator = values.reduce((sum, v) => sum + v.denominator!, 0);
        const numerator = values.reduce((sum, v) => sum + v.numerator!, 0);
        const isKnown = denominator > 0 && measures.every((measure) => measure?.state !== 'unknown');
        expect(value).toBe(isKnown ? rateOfCounts(numerator, denominator) : null);
        expect(source).toBe(isKnown ? 'computed' : null);
      }
    }),
    { numRuns },
  );
});

function monthOf(measures: MonthTable['units'][number]['measures'][string] | undefined) {
  return measures?.kind === 'rate' ? measures.month : undefined;
}

/** Rates and counts the cells of a finding show. */
function shown(evidence: readonly Evidence[]): Set<number> {
  const numbers = new Set<number>();
  evidence.forEach(({ role, value }, index) => {
    const next = evidence[index + 1];
    if (role === 'count') numbers.add(Number(value));
    if (role === 'numerator' && next) numbers.add(rateOfCounts(Number(value), Number(next.value)));
  });
  return numbers;
}

it("each finding's numbers are those of its cells, and its gap follows from them", () => {
  fc.assert(
    fc.property(anyMonth, (sketch) => {
      for (const { values, rates, evidence, nameCell, rule } of evaluate(monthTable(sketch)).findings) {
        const cells = shown(evidence);
        expect(evidence.every(({ cell }) => cell.row === nameCell.row)).toBe(true);
        for (const commended of rates)
          expect(commended.rate === null || cells.has(commended.rate)).toBe(true);
        if (!values) continue;
        const { month, previous, change, cumulative, average, target, floor, gap, count } = values;
        for (const number of [month, previous, cumulative, count])
          expect(number === null || cells.has(number)).toBe(true);
        if (month !== null && previous !== null) expect(change).toBe(month - previous);
        const judged = rule.toLowerCase().includes('cumulative') ? cumulative : month;
        const limit = average ?? target ?? floor;
        if (limit !== null) expect(gap).toBe(judged! - limit);
      }
    }),
    { numRuns },
  );
});

it('a unit without data is never in a finding', () => {
  fc.assert(
    fc.property(anyMonth, (sketch) => {
      const rows = sketch.rows.map(({ given: _given, ...row }, index) =>
        index % 2 === 0 ? row : { ...row, given: blank },
      );
      expect(evaluate(monthTable({ ...sketch, rows })).findings).toEqual([]);
    }),
    { numRuns },
  );
});

const blank = Object.fromEntries(
  ['intake', 'results', 'payment', 'certified', 'overdue'].map((id) => [
    id,
    { month: 'unknown', previous: 'unknown', cumulative: 'unknown' } as const,
  ]),
);

it('a doubtful figure never makes a finding that was not there', () => {
  const doubted = fc.tuple(anyMonth, fc.constantFrom('intake', 'results', 'payment', 'certified', 'overdue'));
  fc.assert(
    fc.property(doubted, ([sketch, id]) => {
      // With a total row, so that the doubt is about this unit alone.
      const total = { intake: { month: 90 }, results: { month: 90 }, payment: { month: 50 } };
      const [first, ...others] = sketch.rows;
      const doubtful = { ...first!, given: { ...first!.given, [id]: blank[id]! } };
      const rules = settings.rules.filter(
        ({ rule }) => rule !== 'commendAboveAverage' && rule !== 'commendFull',
      );
      const about = (rows: typeof sketch.rows): string[] =>
        evaluateMonth(monthTable({ ...sketch, total, rows }), NO_HISTORY, { ...settings, rules })
          .findings.filter(({ unit, indicator }) => unit.name === first!.name && indicator === id)
          .map(({ rule }) => rule);
      expect(about([doubtful, ...others])).toEqual([]);
    }),
    { numRuns },
  );
});

it('acts of the month itself, and evaluating again, change nothing', () => {
  const form = fc.constantFrom('Nhắc nhở', 'Phê bình', 'Khiển trách');
  const act = fc.record({
    month: fc.constantFrom('2023-03', '2023-05', '2022-12'),
    unitKey: fc.integer({ min: 1, max: 12 }).map((n) => `Xã ${n}`),
    form,
  });
  fc.assert(
    fc.property(anyMonth, fc.array(act), (sketch, acts) => {
      const month = monthTable(sketch);
      const before = evaluateMonth(month, historyOf(...acts), settings);
      const recorded = before.findings
        .filter(({ group }) => group === 'warn')
        .map(({ unit, form: given, ordinal }) => {
          return { month: '2023-08', unitKey: unit.key, form: given ?? 'Nhắc nhở', ordinal };
        });
      const after = evaluateMonth(month, historyOf(...acts, ...recorded), settings);
      expect(after).toEqual(before);
    }),
    { numRuns },
  );
});

// Anything quadratic would take many minutes and run into the test's own time limit.
const MANY = inFull(12_000, 3_000);

it(`judges ${MANY} units`, () => {
  const names = Array.from({ length: MANY }, (_, index) => `Xã ${index}`);
  const rows = names.map((name, index) => ({
    name,
    given: {
      intake: { month: [index % 90, 100] as const, previous: 80, cumulative: 70 },
      results: { month: [index % 80, 90] as const, cumulative: 95 },
      payment: { month: index % 60, cumulative: index % 50 },
      certified: { month: index % 2, cumulative: index % 3 },
      overdue: { month: index % 2 },
    },
  }));
  const month = monthTable({ rows });
  const acts = names.map((unitKey) => ({ month: '2023-05', unitKey }));
  const { findings } = evaluateMonth(month, historyOf(...acts), settings);
  expect(findings.length).toBeGreaterThan(MANY);
});
