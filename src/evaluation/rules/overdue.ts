import type { IndicatorRule } from '../rule';
import { decide, measured, positive } from '../verdict';

/**
 * Dossiers resolved after their time: a step on the ladder.
 *
 * - Holds when there is at least one overdue dossier and no report for the month was accepted.
 * - Cannot tell when the count is unknown, unless a report was accepted.
 * - Not applicable when there was nothing to count.
 */
export const overdue: IndicatorRule = {
  id: 'overdue',
  group: 'warn',
  scope: 'indicator',
  indicators: ['overdue'],
  yieldsTo: [],
  inLetter: true,
  judge: ({ month }) => decide([measured(month), positive(month)], { judged: 'month' }),
  examples: [
    { name: 'four dossiers', given: { overdue: { month: 4 } }, expected: { verdict: 'met' } },
    { name: 'one is enough', given: { overdue: { month: 1 } }, expected: { verdict: 'met' } },
    {
      name: 'none',
      given: { overdue: { month: 0 } },
      expected: { verdict: 'notMet', reason: 'month-zero' },
    },
    {
      name: 'the report was accepted',
      kind: 'office',
      given: { overdue: { month: 1 } },
      exempt: ['overdue'],
      expected: { verdict: 'notMet', reason: 'exempt' },
    },
    {
      name: 'the cell is blank',
      given: { overdue: { month: 'unknown' } },
      expected: { verdict: 'cannotTell', why: 'value-unknown' },
    },
    {
      name: 'nothing arose',
      given: { overdue: { month: 'nothing' } },
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
  ],
};
