import { FULL_RATE } from '../../model';
import type { UnitRule } from '../rule';
import type { Condition } from '../verdict';
import { complete, decide, measured, reaches } from '../verdict';

/**
 * A unit that did everything: every dossier digitised on receipt and every result digitised.
 *
 * - Holds when each indicator without a target is measured and at 100 % (with counts: equal counts), and each
 *   indicator with a target reaches it, if there was anything to measure.
 * - Cannot tell when the rest holds but one of these rates is unknown.
 * - Not applicable when an indicator that must be complete had nothing to measure.
 */
export const commendFull: UnitRule = {
  id: 'commendFull',
  group: 'commend',
  scope: 'unit',
  indicators: ['intake', 'results', 'payment'],
  yieldsTo: [],
  inLetter: true,
  judge: (views) => {
    const conditions: Condition[] = [];
    let isRequired = false;
    for (const { month, target, byTarget, countsDiffer } of views) {
      if (!byTarget) {
        isRequired = true;
        conditions.push(measured(month), complete(month, FULL_RATE, countsDiffer));
      } else if (target && (month.state === 'value' || month.state === 'unknown'))
        conditions.push(reaches(month, target));
    }
    return isRequired
      ? decide(conditions)
      : { verdict: 'notApplicable', reason: 'nothing-to-measure', ties: [] };
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
      expected: { verdict: 'notMet', reason: 'month-below-target' },
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
