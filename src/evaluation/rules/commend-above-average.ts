import type { UnitRule } from '../rule';
import type { Condition } from '../verdict';
import { above, decide, measured } from '../verdict';

/**
 * A unit better than the district in everything that is measured.
 *
 * - Holds when every indicator is measured and strictly above its average, and `commendFull` does not already
 *   commend the unit.
 * - Cannot tell when the rest holds but a rate or an average is unknown.
 * - Not applicable when one of the indicators had nothing to measure.
 */
export const commendAboveAverage: UnitRule = {
  id: 'commendAboveAverage',
  group: 'commend',
  scope: 'unit',
  indicators: ['intake', 'results', 'payment'],
  yieldsTo: ['commendFull'],
  inLetter: true,
  judge: (views) => {
    const conditions: Condition[] = [];
    for (const { month, average } of views) conditions.push(measured(month), above(month, average));
    return decide(conditions);
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
      expected: { verdict: 'notMet', reason: 'month-not-above-average' },
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
      expected: { verdict: 'notMet', reason: 'month-not-above-average' },
    },
  ],
};
