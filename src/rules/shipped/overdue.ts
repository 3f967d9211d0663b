import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * Dossiers resolved after their time: a step on the ladder.
 *
 * - Holds when there is at least one overdue dossier and no report for the month was accepted.
 * - Cannot tell when the count is unknown, unless a report was accepted.
 * - Not applicable when there was nothing to count.
 */
export const overdue: ShippedRule = {
  id: 'overdue',
  group: 'warn',
  scope: 'each',
  indicators: ['overdue', 'pendingOverdue'],
  conditions: [condition({ with: 'zero', side: 'isNot' })],
  spoken: 0,
  units: 'all',
  yieldsTo: [],
  inLetter: true,
  names: ['có hồ sơ quá hạn', 'quá hạn'],
  says: {
    vi: 'Có hồ sơ quá hạn (đã giải quyết hoặc đang giải quyết) và chưa có báo cáo giải trình được chấp nhận.',
    en: 'There are overdue dossiers, resolved or pending, and no accepted explanation.',
  },
  examples: [
    { name: 'four dossiers', given: { overdue: { month: 4 } }, expected: { verdict: 'met' } },
    {
      name: 'pending dossiers are late as well',
      given: { pendingOverdue: { month: 2 } },
      expected: { verdict: 'met' },
    },
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
