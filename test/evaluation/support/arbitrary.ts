import fc from 'fast-check';
import type { IndicatorId } from '../../../src/model';
import type { ExampleFigure } from '../../../src/rules';
import type { RowSketch, TableSketch } from './table';

const counts: fc.Arbitrary<ExampleFigure> = fc
  .integer({ min: 1, max: 40 })
  .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));

/** Complete rates often enough for commendations to happen. */
const complete: fc.Arbitrary<ExampleFigure> = fc.integer({ min: 1, max: 40 }).map((all) => [all, all]);
const noFigure = fc.constantFrom<ExampleFigure>('nothing', 'unknown');
const rate = fc.oneof({ weight: 6, arbitrary: counts }, { weight: 3, arbitrary: complete }, noFigure);
const count = fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 3 }) }, noFigure);

const rateMonth = fc.record({ month: rate, previous: rate, cumulative: rate });
const countMonth = fc.record({ month: count, cumulative: count });

const given = fc.record({
  intake: rateMonth,
  results: rateMonth,
  payment: rateMonth,
  certified: countMonth,
  overdue: count.map((month) => ({ month })),
});

const notes = fc.record(
  { posts: fc.constantFrom('praise', 'shortfall'), email: fc.constantFrom('praise', 'shortfall') },
  { requiredKeys: [] },
);

const row: fc.Arbitrary<Omit<RowSketch, 'name'>> = fc.record({
  kind: fc.constantFrom('commune', 'commune', 'office', 'unknown'),
  given,
  notes: notes,
});

/** Rows of different units; now and then one stands twice. */
const rows = fc.array(row, { minLength: 1, maxLength: 12 }).chain((sketches) =>
  fc.option(fc.nat({ max: sketches.length - 1 }), { freq: 6 }).map((twice): RowSketch[] => {
    const named = sketches.map((sketch, index) => ({ ...sketch, name: `Xã ${index + 1}` }));
    const again = twice === null ? undefined : named[twice];
    return again ? [...named, again] : named;
  }),
);

const total = fc.option(fc.record({ intake: rateMonth, results: rateMonth, payment: rateMonth }), {
  nil: undefined,
  freq: 2,
});

/** Any month of a district: counts, gaps, duplicates, units of unknown kind, with or without a total row. */
export const anyMonth: fc.Arbitrary<TableSketch> = fc
  .tuple(rows, total, fc.subarray<IndicatorId>(['payment']))
  .map(([sketches, whole, withoutCumulative]) => ({
    rows: withoutCumulative.length === 0 ? sketches : sketches.map(withoutPaymentSoFar),
    ...(whole ? { total: whole } : {}),
    withoutCumulative,
  }));

function withoutPaymentSoFar(sketch: RowSketch): RowSketch {
  const payment = { ...sketch.given?.['payment'], cumulative: 'absent' } as const;
  return { ...sketch, given: { ...sketch.given, payment } };
}

/** A unit that had nothing to do this month. */
export function idleRow(name: string): RowSketch {
  const rateNothing = { month: 'nothing', previous: 'nothing', cumulative: 'nothing' } as const;
  const countNothing = { month: 'nothing', cumulative: 'nothing' } as const;
  return {
    name,
    given: {
      intake: rateNothing,
      results: rateNothing,
      payment: rateNothing,
      certified: countNothing,
      overdue: countNothing,
    },
  };
}
