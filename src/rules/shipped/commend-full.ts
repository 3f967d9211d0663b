import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * A unit that did everything: every dossier digitised on receipt and every result digitised.
 *
 * - Holds when intake and results are measured and at 100 % (with counts: equal counts), and payment reaches its
 *   target, if there was anything to measure. No target lowers what complete is.
 * - Cannot tell when the rest holds but one of these rates is unknown, or nobody says what the target is.
 * - Not applicable when an indicator that must be complete had nothing to measure.
 */
export const commendFull: ShippedRule = {
  id: 'commendFull',
  group: 'commend',
  scope: 'together',
  indicators: ['intake', 'results', 'payment'],
  conditions: [
    condition({ with: 'full', side: 'is' }),
    {
      of: ['payment'],
      span: 'period',
      compared: { with: 'target', side: 'notWorse' },
      need: 'whereMeasured',
    },
  ],
  spoken: 0,
  units: 'all',
  yieldsTo: [],
  inLetter: true,
  names: ['biểu dương đạt 100%', 'biểu dương 100%'],
  says: {
    vi: 'Cả hai tỷ lệ số hoá (tiếp nhận và kết quả) đạt 100%; thanh toán trực tuyến, nếu có, từ chỉ tiêu trở lên.',
    en: 'Both digitisation rates (intake and results) are 100%; online payment, if any, reaches the target.',
  },
  examples: [
    {
      name: 'both complete, no dossier with a fee',
      kind: 'office',
      given: { intake: { month: [1, 1] }, results: { month: [4, 4] }, payment: { month: 'nothing' } },
      expected: { verdict: 'met' },
    },
    {
      name: 'both complete, payment over its target',
      given: { intake: { month: 100 }, results: { month: 100 }, payment: { month: 75, target: 30 } },
      expected: { verdict: 'met' },
    },
    {
      name: 'payment exactly at its target',
      given: { intake: { month: 100 }, results: { month: 100 }, payment: { month: 30, target: 30 } },
      expected: { verdict: 'met' },
    },
    {
      name: 'payment under its target',
      given: { intake: { month: 100 }, results: { month: 100 }, payment: { month: 29.99, target: 30 } },
      expected: { verdict: 'notMet', reason: 'month-worse-than-target' },
    },
    {
      name: 'one dossier of 20.000 missing is not complete',
      given: { intake: { month: [19999, 20000] }, results: { month: 100 } },
      expected: { verdict: 'notMet', reason: 'not-full' },
    },
    {
      name: 'payment cannot be read',
      given: { intake: { month: 100 }, results: { month: 100 }, payment: { month: 'unknown' } },
      expected: { verdict: 'cannotTell', why: 'value-unknown' },
    },
    {
      name: 'nobody says what the target of payment is',
      year: 2025,
      given: { intake: { month: 100 }, results: { month: 100 }, payment: { month: 75 } },
      expected: { verdict: 'cannotTell', why: 'target-unset' },
    },
    {
      name: 'all paid online reaches any target',
      year: 2025,
      given: { intake: { month: 100 }, results: { month: 100 }, payment: { month: 100 } },
      expected: { verdict: 'met' },
    },
    {
      name: 'no target was given, so there is none to reach',
      year: 2025,
      given: { intake: { month: 100 }, results: { month: 100 }, payment: { month: 5, target: 'none' } },
      expected: { verdict: 'met' },
    },
    {
      name: 'a lower target never makes less than everything complete',
      given: { intake: { month: 95, target: 90 }, results: { month: 100, sheetTarget: 90 } },
      expected: { verdict: 'notMet', reason: 'not-full' },
    },
    {
      name: 'the combined rate stands for both where the sheet keeps neither',
      given: { digitised: { month: 100 }, payment: { month: 'nothing' } },
      expected: { verdict: 'met' },
    },
    {
      name: 'payment cannot be read, but intake settles it',
      given: { intake: { month: 95 }, results: { month: 100 }, payment: { month: 'unknown' } },
      expected: { verdict: 'notMet', reason: 'not-full' },
    },
    {
      name: 'no result was due',
      given: { intake: { month: 100 }, results: { month: 'nothing' } },
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
  ],
};
