import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * Something done earlier in the year but not this month.
 *
 * - Holds when the month's count is 0 and the count since 1 January is not.
 * - Cannot tell when one of the two is unknown and the other does not settle it, or when the unit may not be
 *   a commune.
 * - Not applicable when the month had nothing to count.
 */
export const noneThisMonth: ShippedRule = {
  id: 'noneThisMonth',
  group: 'low',
  scope: 'each',
  indicators: ['certified'],
  conditions: [
    condition({ with: 'zero', side: 'is' }),
    condition({ with: 'zero', side: 'isNot' }, 'cumulative', 'known'),
  ],
  spoken: 0,
  units: 'communes',
  yieldsTo: ['noneSinceYearStart'],
  inLetter: true,
  names: ['không thực hiện trong tháng'],
  says: {
    vi: 'Tháng này không thực hiện, dù trước đó đã có.',
    en: 'None this month, although there were some before.',
  },
  examples: [
    {
      name: 'none this month, some before',
      given: { certified: { month: 0, cumulative: 5 } },
      expected: { verdict: 'met' },
    },
    {
      name: 'none since the year began is said by the other rule',
      given: { certified: { month: 0, cumulative: 0 } },
      expected: { verdict: 'notMet', reason: 'cumulative-zero' },
    },
    {
      name: 'some this month',
      given: { certified: { month: 1, cumulative: 'unknown' } },
      expected: { verdict: 'notMet', reason: 'month-not-zero' },
    },
    {
      name: 'the month is blank',
      given: { certified: { month: 'unknown', cumulative: 5 } },
      expected: { verdict: 'cannotTell', why: 'value-unknown' },
    },
    {
      name: 'none this month and nothing cumulative is kept',
      given: { certified: { month: 0, cumulative: 'absent' } },
      expected: { verdict: 'cannotTell', why: 'cumulative-unknown' },
    },
    {
      name: 'nothing to count this month',
      given: { certified: { month: 'nothing', cumulative: 5 } },
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
  ],
};
