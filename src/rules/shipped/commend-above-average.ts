import type { ShippedRule } from '../example';
import { condition } from '../rule';

/**
 * A unit better than the district in everything that is measured.
 *
 * - Holds when every indicator is measured and strictly above its average, and `commendFull` does not already
 *   commend the unit, nor `targetMissed` warn it.
 * - Cannot tell when the rest holds but a rate or an average is unknown.
 * - Not applicable when one of the indicators had nothing to measure.
 */
export const commendAboveAverage: ShippedRule = {
  id: 'commendAboveAverage',
  group: 'commend',
  scope: 'together',
  indicators: ['intake', 'results', 'payment'],
  conditions: [condition({ with: 'average', side: 'better' })],
  spoken: 0,
  units: 'communes',
  yieldsTo: ['commendFull', 'targetMissed'],
  inLetter: true,
  names: ['biểu dương cao hơn bình quân', 'biểu dương trên bình quân'],
  says: {
    vi: 'Xã, phường, thị trấn có cả ba tỷ lệ (tiếp nhận, kết quả, thanh toán) cao hơn bình quân chung.',
    en: 'A commune whose three rates (intake, results, payment) are all above the average.',
  },
  examples: [
    {
      name: 'above all three averages',
      given: {
        intake: { month: 99.03, average: 97.67 },
        results: { month: 100, average: 99.05 },
        payment: { month: 86.83, average: 80.2 },
      },
      expected: { verdict: 'met' },
    },
    {
      name: 'equal to one average',
      given: {
        intake: { month: 97.67, average: 97.67 },
        results: { month: 100, average: 99.05 },
        payment: { month: 86.83, average: 80.2 },
      },
      expected: { verdict: 'notMet', reason: 'month-not-better-than-average' },
    },
    {
      name: 'already commended as complete',
      given: {
        intake: { month: 100, average: 97.67 },
        results: { month: 100, average: 99.05 },
        payment: { month: 86.83, average: 80.2 },
      },
      beside: ['commendFull'],
      expected: { verdict: 'notMet', reason: 'already-listed' },
    },
    {
      name: 'above all averages, but the target is missed',
      given: {
        intake: { month: 99.03, average: 97.67 },
        results: { month: 100, average: 99.05 },
        payment: { month: 25, cumulative: 20, average: 24, target: 30 },
      },
      beside: ['targetMissed'],
      expected: { verdict: 'notMet', reason: 'already-listed' },
    },
    {
      name: 'nobody can tell whether the target is missed',
      given: {
        intake: { month: 99.03, average: 97.67 },
        results: { month: 100, average: 99.05 },
        payment: { month: 25, cumulative: 'unknown', average: 24, target: 30 },
      },
      beside: ['targetMissed'],
      expected: { verdict: 'cannotTell', why: 'cumulative-unknown' },
    },
    {
      name: 'no dossier with a fee',
      given: {
        intake: { month: 99.03, average: 97.67 },
        results: { month: 100, average: 99.05 },
        payment: { month: 'nothing', average: 80.2 },
      },
      expected: { verdict: 'notApplicable', reason: 'nothing-to-measure' },
    },
    {
      name: 'one average is unknown',
      given: {
        intake: { month: 99.03, average: 'unknown' },
        results: { month: 100, average: 99.05 },
        payment: { month: 86.83, average: 80.2 },
      },
      expected: { verdict: 'cannotTell', why: 'average-unknown' },
    },
    {
      name: 'nothing is above an average of 100',
      given: {
        intake: { month: 'unknown', average: 100 },
        results: { month: 100, average: 99.05 },
        payment: { month: 86.83, average: 80.2 },
      },
      expected: { verdict: 'notMet', reason: 'month-not-better-than-average' },
    },
  ],
};
