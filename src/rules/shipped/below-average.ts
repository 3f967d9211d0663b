import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * A rate below the district's.
 *
 * - Holds when the displayed rate of the month is below the displayed average; the finding keeps whether the
 *   rate rose, fell or stayed.
 * - Cannot tell when the rate or the average is unknown.
 * - Not applicable when there was nothing to measure.
 */
export const belowAverage: ShippedRule = {
  id: 'belowAverage',
  group: 'low',
  scope: 'each',
  indicators: ['intake', 'results'],
  conditions: [condition({ with: 'average', side: 'worse' })],
  spoken: 0,
  units: 'all',
  yieldsTo: ['targetMissed'],
  inLetter: true,
  names: ['thấp hơn bình quân chung', 'dưới bình quân chung', 'thấp hơn bình quân'],
  says: {
    vi: 'Tỷ lệ trong tháng thấp hơn bình quân chung.',
    en: "The month's rate is below the average.",
  },
  examples: [
    {
      name: 'below',
      given: { intake: { month: 82.8, average: 95.47 } },
      expected: { verdict: 'met', gap: -12.67 },
    },
    {
      name: 'below by the smallest difference that is printed',
      given: { intake: { month: 95.46, average: 95.47 } },
      expected: { verdict: 'met', gap: -0.01 },
    },
    {
      name: 'equal on displayed values is a tie, not below',
      given: { intake: { month: [2, 3], average: 66.67 } },
      expected: { verdict: 'notMet', reason: 'month-not-worse-than-average' },
    },
    {
      name: 'the cell shows an error',
      given: { intake: { month: 'unknown', average: 95.47 } },
      expected: { verdict: 'cannotTell', why: 'value-unknown' },
    },
    {
      name: 'the average is unknown',
      given: { intake: { month: 82.8, average: 'unknown' } },
      expected: { verdict: 'cannotTell', why: 'average-unknown' },
    },
    {
      name: 'nothing is below an average when it is complete',
      given: { intake: { month: 100, average: 'unknown' } },
      expected: { verdict: 'notMet', reason: 'month-not-worse-than-average' },
    },
    {
      name: 'no dossier was received',
      given: { intake: { month: 'nothing', average: 95.47 } },
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
  ],
};
