import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * The target is reached in the month but not yet since the window opened.
 *
 * - Holds when the month reaches the target and the cumulative rate is below it.
 * - Cannot tell when one of the two rates is unknown and the other does not settle it.
 * - Not applicable when the month had nothing to measure, when no cumulative value is kept, or no target is set.
 */
export const targetMissedCumulative: ShippedRule = {
  id: 'targetMissedCumulative',
  group: 'low',
  scope: 'each',
  indicators: ['payment'],
  conditions: [
    condition({ with: 'target', side: 'notWorse' }),
    condition({ with: 'target', side: 'worse' }, 'cumulative'),
  ],
  spoken: 1,
  units: 'all',
  yieldsTo: ['targetMissed'],
  inLetter: true,
  names: ['chỉ lũy kế chưa đạt chỉ tiêu', 'lũy kế chưa đạt chỉ tiêu'],
  says: {
    vi: 'Trong tháng đạt chỉ tiêu giao nhưng lũy kế chưa đạt.',
    en: 'The month reaches the target, but the cumulative rate does not.',
  },
  examples: [
    {
      name: 'reached in the month, missed since April',
      given: { payment: { month: 96.77, cumulative: 28.3, target: 30 } },
      expected: { verdict: 'met', gap: -1.7 },
    },
    {
      name: 'both reach the target',
      given: { payment: { month: 30, cumulative: 30, target: 30 } },
      expected: { verdict: 'notMet', reason: 'cumulative-not-worse-than-target' },
    },
    {
      name: 'the month is below the target too',
      given: { payment: { month: 24.27, cumulative: 16.05, target: 30 } },
      expected: { verdict: 'notMet', reason: 'month-worse-than-target' },
    },
    {
      name: 'the cumulative value cannot be read',
      given: { payment: { month: 61.88, cumulative: 'unknown', target: 30 } },
      expected: { verdict: 'cannotTell', why: 'cumulative-unknown' },
    },
    {
      name: 'no dossier with a fee this month',
      given: { payment: { month: 'nothing', cumulative: 12.5, target: 30 } },
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
  ],
};
