import { limitFigure } from '../figure';
import type { IndicatorRule } from '../rule';
import { below, decide, isSet, measured, reaches } from '../verdict';

/**
 * A good month that does not yet make up for the months before.
 *
 * - Holds when the month reaches the floor and the cumulative rate is below it. May stand beside `belowAverage`.
 * - Cannot tell when one of the two rates is unknown and the other does not settle it.
 * - Not applicable when the month had nothing to measure, when no cumulative value is kept, or no floor is set.
 */
export const cumulativeBelowFloor: IndicatorRule = {
  id: 'cumulativeBelowFloor',
  group: 'low',
  scope: 'indicator',
  indicators: ['intake', 'results'],
  yieldsTo: ['targetMissed'],
  inLetter: true,
  judge: ({ indicator, month, cumulative }, settings) => {
    if (settings.floor === undefined) return decide([isSet(undefined)]);
    const floor = limitFigure('floor', indicator, settings.floor);
    return decide([measured(month), measured(cumulative), reaches(month, floor), below(cumulative, floor)], {
      judged: 'cumulative',
      limit: 'floor',
    });
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
      expected: { verdict: 'notMet', reason: 'month-below-floor' },
    },
    {
      name: 'both reach the floor',
      given: { results: { month: 96.15, cumulative: 90 } },
      expected: { verdict: 'notMet', reason: 'cumulative-not-below-floor' },
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
      expected: { verdict: 'notMet', reason: 'month-below-floor' },
    },
    {
      name: 'nothing cumulative is kept',
      given: { results: { month: 96.15, cumulative: 'absent' } },
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
  ],
};
