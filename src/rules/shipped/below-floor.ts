import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * A rate of the month below a fixed floor, for letters that judge without an average.
 *
 * - Holds when the displayed rate is below the floor and `belowAverage` does not list the unit for the same
 *   indicator.
 * - Cannot tell when the rate is unknown.
 * - Not applicable when there was nothing to measure or no floor is set.
 */
export const belowFloor: ShippedRule = {
  id: 'belowFloor',
  group: 'low',
  scope: 'each',
  indicators: ['intake', 'results'],
  conditions: [condition({ with: 'level', side: 'worse', level: null })],
  spoken: 0,
  units: 'all',
  yieldsTo: ['targetMissed', 'belowAverage'],
  inLetter: true,
  names: ['tháng dưới mức sàn', 'dưới mức sàn'],
  says: {
    vi: 'Tỷ lệ trong tháng dưới mức sàn.',
    en: "The month's rate is below the floor.",
  },
  examples: [
    {
      name: 'half of the results',
      kind: 'office',
      given: { results: { month: [1, 2] } },
      expected: { verdict: 'met', gap: -40 },
    },
    {
      name: 'exactly at the floor',
      given: { results: { month: 90 } },
      expected: { verdict: 'notMet', reason: 'month-not-worse-than-floor' },
    },
    {
      name: 'already listed below the average',
      given: { results: { month: 50, average: 99.05 } },
      beside: ['belowAverage'],
      expected: { verdict: 'notMet', reason: 'already-listed' },
    },
    {
      name: 'the average is unknown, the floor is not',
      given: { results: { month: 50, average: 'unknown' } },
      beside: ['belowAverage'],
      expected: { verdict: 'met', gap: -40 },
    },
    {
      name: 'the cell is blank',
      given: { results: { month: 'unknown' } },
      expected: { verdict: 'cannotTell', why: 'value-unknown' },
    },
  ],
};
