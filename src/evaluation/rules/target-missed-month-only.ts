import type { IndicatorRule } from '../rule';
import { below, decide, isSet, measured, reaches } from '../verdict';

/**
 * A weak month of a unit that still reaches the target since the window opened. Proposed without the x:
 * the officer decides, and it is no step on the ladder.
 *
 * - Holds when the month is below the target and the cumulative rate reaches it.
 * - Cannot tell when one of the two rates is unknown and the other does not settle it.
 * - Not applicable when the month had nothing to measure, when no cumulative value is kept, or no target is set.
 */
export const targetMissedMonthOnly: IndicatorRule = {
  id: 'targetMissedMonthOnly',
  group: 'low',
  scope: 'indicator',
  indicators: ['payment'],
  yieldsTo: ['targetMissed'],
  inLetter: false,
  judge: ({ month, cumulative, target }) =>
    target
      ? decide([measured(month), measured(cumulative), below(month, target), reaches(cumulative, target)], {
          judged: 'month',
          limit: 'target',
        })
      : decide([isSet(target)]),
  examples: [
    {
      name: 'a weak month, reached since April',
      given: { payment: { month: 24, cumulative: 41.5, target: 30 } },
      expected: { verdict: 'met', gap: -6 },
    },
    {
      name: 'missed since April as well',
      given: { payment: { month: 24, cumulative: 29.99, target: 30 } },
      expected: { verdict: 'notMet', reason: 'cumulative-below-target' },
    },
    {
      name: 'the month reaches the target',
      given: { payment: { month: 30, cumulative: 'unknown', target: 30 } },
      expected: { verdict: 'notMet', reason: 'month-not-below-target' },
    },
    {
      name: 'the cumulative value cannot be read',
      given: { payment: { month: 24, cumulative: 'unknown', target: 30 } },
      expected: { verdict: 'cannotTell', why: 'cumulative-unknown' },
    },
  ],
};
