import type { IndicatorRule } from '../rule';
import { below, decide, isSet, measured } from '../verdict';

/**
 * The target is missed in the month and since the window opened: a step on the ladder.
 *
 * - Holds when the month and the cumulative rate are both below the target. Where nothing cumulative is kept at
 *   all the month decides, with a notice.
 * - Cannot tell when a rate that is kept is unknown here and the other does not settle it; then there is no act.
 * - Not applicable when the month had nothing to measure, or no target is set.
 */
export const targetMissed: IndicatorRule = {
  id: 'targetMissed',
  group: 'warn',
  scope: 'indicator',
  indicators: ['payment'],
  yieldsTo: [],
  inLetter: true,
  judge: ({ month, cumulative, target }) => {
    if (!target) return decide([isSet(target)]);
    const inMonth = [measured(month), below(month, target)];
    const grounds = { judged: 'month', limit: 'target' } as const;
    return cumulative.state === 'absent'
      ? decide(inMonth, { ...grounds, reason: 'month-decides' })
      : decide([...inMonth, below(cumulative, target)], grounds);
  },
  examples: [
    {
      name: 'missed in the month and since April',
      given: { payment: { month: 24.27, cumulative: 16.05, target: 30 } },
      expected: { verdict: 'met', gap: -5.73 },
    },
    {
      name: 'reached since April',
      given: { payment: { month: 24.27, cumulative: 30, target: 30 } },
      expected: { verdict: 'notMet', reason: 'cumulative-not-below-target' },
    },
    {
      name: 'the month is exactly at the target',
      given: { payment: { month: 30, cumulative: 'unknown', target: 30 } },
      expected: { verdict: 'notMet', reason: 'month-not-below-target' },
    },
    {
      name: 'nothing cumulative is kept anywhere',
      given: { payment: { month: 24.27, cumulative: 'absent', target: 30 } },
      expected: { verdict: 'met', reason: 'month-decides', gap: -5.73 },
    },
    {
      name: 'cumulative values are kept, this one cannot be read',
      given: { payment: { month: 24.27, cumulative: 'unknown', target: 30 } },
      expected: { verdict: 'cannotTell', why: 'cumulative-unknown' },
    },
    {
      name: 'the month cannot be read',
      given: { payment: { month: 'unknown', cumulative: 16.05, target: 30 } },
      expected: { verdict: 'cannotTell', why: 'value-unknown' },
    },
    {
      name: 'the month cannot be read, but the target is reached since April',
      given: { payment: { month: 'unknown', cumulative: 45, target: 30 } },
      expected: { verdict: 'notMet', reason: 'cumulative-not-below-target' },
    },
    {
      name: 'no dossier with a fee this month',
      given: { payment: { month: 'nothing', cumulative: 16.05, target: 30 } },
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
    {
      name: 'the report for payment was accepted',
      given: { payment: { month: 24.27, cumulative: 16.05, target: 30 } },
      exempt: ['payment'],
      expected: { verdict: 'notMet', reason: 'exempt' },
    },
  ],
};
