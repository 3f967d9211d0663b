import fc from 'fast-check';
import { FULL_RATE, rate, rateOfCounts, rateOfDecimal, subtractRates } from '../../src/model';

describe('the rate of two counts', () => {
  it.each([
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 8, 1250],
    [1, 800, 13], // 0,125 % is shown half up
    [0, 7, 0],
    [7, 7, 10000],
    [19999, 20000, 9999], // 99,995 % would round to 100, which would hide the missing one
    [199999, 200000, 9999],
    [1, 1_000_000, 0],
  ])('%i of %i is shown as %i hundredths', (numerator, denominator, shown) => {
    expect(rateOfCounts(numerator, denominator)).toBe(shown);
  });

  it('shows 100 only when nothing is missing, and is never more than half a hundredth away otherwise', () => {
    const counts = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));
    fc.assert(
      fc.property(counts, ([n, d]) => {
        const shown = rateOfCounts(n, d);
        expect(shown === FULL_RATE).toBe(n === d);
        const offBy = Math.abs(shown * d - n * 10000); // in units of 1/d hundredth
        expect(offBy <= d / 2 || shown === FULL_RATE - 1).toBe(true);
      }),
    );
  });
});

describe('the rate of a decimal number', () => {
  it.each([
    [0.8589, 'fraction', 8589],
    [85.89, 'percent', 8589],
    [0.85895, 'fraction', 8590], // the binary number lies below, the written one does not
    [1.005, 'percent', 101],
    [0.00005, 'fraction', 1],
    [0.000049, 'fraction', 0],
    [1, 'fraction', 10000],
    [1, 'percent', 100],
    [1e-7, 'fraction', 0],
    [-0.0574, 'fraction', -574],
    [0.30000000000000004, 'fraction', 3000],
  ] as const)('%d as a %s is %i hundredths', (value, scale, shown) => {
    expect(rateOfDecimal(value, scale)).toBe(shown);
  });

  it('reads every displayed rate back as itself, in either scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), (hundredths) => {
        expect(rateOfDecimal(Number(`${hundredths}e-4`), 'fraction')).toBe(hundredths);
        expect(rateOfDecimal(Number(`${hundredths}e-2`), 'percent')).toBe(hundredths);
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => rateOfDecimal(Number.NaN, 'percent')).toThrow(RangeError);
    expect(() => rateOfDecimal(Infinity, 'fraction')).toThrow(RangeError);
  });
});

describe('a rate', () => {
  it('is a whole number of hundredths', () => {
    expect(() => rate(0.5)).toThrow(RangeError);
  });

  it('subtracts exactly: 83,83 − 95,47 = −11,64', () => {
    expect(subtractRates(rate(8383), rate(9547))).toBe(-1164);
  });
});
