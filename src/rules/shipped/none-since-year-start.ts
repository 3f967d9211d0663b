import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * Something that should have been done at least once since 1 January and was not.
 *
 * - Holds when the count since 1 January is 0.
 * - Cannot tell when that count is unknown and the month's count does not settle it, or when the unit may not be
 *   a commune.
 * - Not applicable when no count since 1 January is kept.
 */
export const noneSinceYearStart: ShippedRule = {
  id: 'noneSinceYearStart',
  group: 'low',
  scope: 'each',
  indicators: ['certified'],
  conditions: [condition({ with: 'zero', side: 'is' }, 'cumulative')],
  spoken: 0,
  units: 'communes',
  yieldsTo: [],
  inLetter: true,
  names: ['chưa thực hiện từ đầu năm'],
  says: {
    vi: 'Từ đầu kỳ đến nay chưa thực hiện lần nào.',
    en: 'None since the beginning of the window.',
  },
  examples: [
    {
      name: 'none since the year began',
      given: { certified: { month: 0, cumulative: 0 } },
      expected: { verdict: 'met' },
    },
    {
      name: 'some earlier in the year',
      given: { certified: { month: 0, cumulative: 2 } },
      expected: { verdict: 'notMet', reason: 'cumulative-not-zero' },
    },
    {
      name: 'the count since 1 January is blank',
      given: { certified: { month: 0, cumulative: 'unknown' } },
      expected: { verdict: 'cannotTell', why: 'cumulative-unknown' },
    },
    {
      name: 'blank, but this month alone has some',
      given: { certified: { month: 3, cumulative: 'unknown' } },
      expected: { verdict: 'notMet', reason: 'cumulative-not-zero' },
    },
    {
      name: 'offices do not certify copies',
      kind: 'office',
      given: { certified: { month: 0, cumulative: 0 } },
      expected: { verdict: 'notApplicable', reason: 'other-kind' },
    },
    {
      name: 'nobody can tell whether it is a commune',
      kind: 'unknown',
      given: { certified: { month: 0, cumulative: 0 } },
      expected: { verdict: 'cannotTell', why: 'kind-unknown' },
    },
    {
      name: 'the sheet has no such column',
      given: {},
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
  ],
};
