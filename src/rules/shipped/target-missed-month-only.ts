import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * A weak month of a unit that still reaches the target since the window opened. Proposed without the x:
 * the officer decides, and it is no step on the ladder.
 *
 * - Holds when the month is below the target and the cumulative rate reaches it.
 * - Cannot tell when one of the two rates is unknown and the other does not settle it.
 * - Not applicable when the month had nothing to measure, when no cumulative value is kept, or no target is set.
 */
export const targetMissedMonthOnly: ShippedRule = {
  id: 'targetMissedMonthOnly',
  group: 'low',
  scope: 'each',
  indicators: ['payment'],
  conditions: [
    condition({ with: 'target', side: 'worse' }),
    condition({ with: 'target', side: 'notWorse' }, 'cumulative'),
  ],
  spoken: 0,
  units: 'all',
  yieldsTo: ['targetMissed'],
  inLetter: false,
  names: ['chỉ tháng chưa đạt chỉ tiêu'],
  says: {
    vi: 'Trong tháng chưa đạt chỉ tiêu nhưng lũy kế đã đạt: cán bộ quyết định có đưa vào công văn không.',
    en: 'The month misses the target, but the cumulative rate reaches it: the officer decides.',
  },
  examples: [
    {
      name: 'a weak month, reached since April',
      given: { payment: { month: 24, cumulative: 41.5, target: 30 } },
      expected: { verdict: 'met', gap: -6 },
    },
    {
      name: 'missed since April as well',
      given: { payment: { month: 24, cumulative: 29.99, target: 30 } },
      expected: { verdict: 'notMet', reason: 'cumulative-worse-than-target' },
    },
    {
      name: 'the month reaches the target',
      given: { payment: { month: 30, cumulative: 'unknown', target: 30 } },
      expected: { verdict: 'notMet', reason: 'month-not-worse-than-target' },
    },
    {
      name: 'the cumulative value cannot be read',
      given: { payment: { month: 24, cumulative: 'unknown', target: 30 } },
      expected: { verdict: 'cannotTell', why: 'cumulative-unknown' },
    },
  ],
};
