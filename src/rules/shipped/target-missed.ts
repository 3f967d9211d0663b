import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * The target is missed in the month and since the window opened: a step on the ladder.
 *
 * - Holds when the month and the cumulative rate are both below the target. Where nothing cumulative is kept at
 *   all the month decides, with a notice.
 * - Cannot tell when a rate that is kept is unknown here and the other does not settle it; then there is no act.
 * - Not applicable when the month had nothing to measure, or no target is set.
 */
export const targetMissed: ShippedRule = {
  id: 'targetMissed',
  group: 'warn',
  scope: 'each',
  indicators: ['payment'],
  conditions: [
    condition({ with: 'target', side: 'worse' }),
    condition({ with: 'target', side: 'worse' }, 'cumulative', 'whereKept'),
  ],
  spoken: 0,
  units: 'all',
  yieldsTo: [],
  inLetter: true,
  names: ['chưa đạt chỉ tiêu'],
  says: {
    vi: 'Cả trong tháng và lũy kế đều chưa đạt chỉ tiêu giao.',
    en: 'Both the month and the cumulative rate miss the target.',
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
      expected: { verdict: 'notMet', reason: 'cumulative-not-worse-than-target' },
    },
    {
      name: 'the target stands in the sheet',
      year: 2025,
      given: { payment: { month: 45, cumulative: 45, sheetTarget: 60 } },
      expected: { verdict: 'met', gap: -15 },
    },
    {
      name: 'the officer says another target than the sheet',
      year: 2025,
      given: { payment: { month: 45, cumulative: 45, target: 40, sheetTarget: 60 } },
      expected: { verdict: 'notMet', reason: 'month-not-worse-than-target' },
    },
    {
      name: 'nobody says what the target is',
      year: 2025,
      given: { payment: { month: 12, cumulative: 12 } },
      expected: { verdict: 'cannotTell', why: 'target-unset' },
    },
    {
      name: 'no target was given',
      year: 2025,
      given: { payment: { month: 12, cumulative: 12, target: 'none' } },
      expected: { verdict: 'notApplicable', reason: 'no-limit-set' },
    },
    {
      name: 'the month is exactly at the target',
      given: { payment: { month: 30, cumulative: 'unknown', target: 30 } },
      expected: { verdict: 'notMet', reason: 'month-not-worse-than-target' },
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
      expected: { verdict: 'notMet', reason: 'cumulative-not-worse-than-target' },
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
