import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * A good month that does not yet make up for the months before.
 *
 * - Holds when the month reaches the floor and the cumulative rate is below it. May stand beside `belowAverage`.
 * - Cannot tell when one of the two rates is unknown and the other does not settle it.
 * - Not applicable when the month had nothing to measure, when no cumulative value is kept, or no floor is set.
 */
export const cumulativeBelowFloor: ShippedRule = {
  id: 'cumulativeBelowFloor',
  group: 'low',
  scope: 'each',
  indicators: ['intake', 'results'],
  conditions: [
    condition({ with: 'level', side: 'notWorse', level: null }),
    condition({ with: 'level', side: 'worse', level: null }, 'cumulative'),
  ],
  spoken: 1,
  units: 'all',
  yieldsTo: ['targetMissed'],
  inLetter: true,
  names: ['lũy kế dưới mức sàn'],
  says: {
    vi: 'Trong tháng đạt mức sàn nhưng lũy kế còn dưới mức sàn.',
    en: 'The month reaches the floor, but the cumulative rate is below it.',
  },
  examples: [
    {
      name: 'good month, low since the year began',
      given: { results: { month: 96.15, cumulative: 86.93 } },
      expected: { verdict: 'met', gap: -3.07 },
    },
    {
      name: 'the month is low itself',
      given: { results: { month: 89.99, cumulative: 86.93 } },
      expected: { verdict: 'notMet', reason: 'month-worse-than-floor' },
    },
    {
      name: 'both reach the floor',
      given: { results: { month: 96.15, cumulative: 90 } },
      expected: { verdict: 'notMet', reason: 'cumulative-not-worse-than-floor' },
    },
    {
      name: 'stands beside a month below the average',
      given: { results: { month: 96.15, cumulative: 86.93, average: 99.05 } },
      beside: ['belowAverage'],
      expected: { verdict: 'met', gap: -3.07 },
    },
    {
      name: 'a month of the window is missing',
      given: { results: { month: 96.15, cumulative: 'unknown' } },
      expected: { verdict: 'cannotTell', why: 'cumulative-unknown' },
    },
    {
      name: 'the cumulative value is unknown, but the month settles it',
      given: { results: { month: 50, cumulative: 'unknown' } },
      expected: { verdict: 'notMet', reason: 'month-worse-than-floor' },
    },
    {
      name: 'nothing cumulative is kept',
      given: { results: { month: 96.15, cumulative: 'absent' } },
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
  ],
};
