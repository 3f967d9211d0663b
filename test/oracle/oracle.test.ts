import fc from 'fast-check';
import { evaluateMonth } from '../../src/evaluation';
import type { Evaluation } from '../../src/model';
import { shippedRule } from '../../src/rules';
import type { Settings } from '../../src/settings';
import { inFull } from '../support/in-full';
import { oracle } from './judge';
import { anyMonth, anyRegister } from './random-month';
import { anySettings } from './random-rules';

/** `ORACLE_RUNS=5000 ORACLE_SEED=20251128 npx jest test/oracle`: as many agreements have been seen. */
const RUNS = Number(process.env['ORACLE_RUNS'] ?? inFull(5000, 150));
const SEED = process.env['ORACLE_SEED'];

/** What the product says, a line each, as the oracle writes it. */
function told({ findings, undecided }: Evaluation, { rules }: Settings): string[] {
  const rowOf = new Map(rules.map(({ rule, row }) => [rule, row ?? shippedRule(rule)]));
  const said = findings.map(
    ({ group, rule, unit, indicator, ordinal, form, inLetter }) =>
      `${group} ${rule} ${unit.name} ${indicator ?? '-'} ${ordinal} ${form} ${inLetter ? 'x' : 'without x'}`,
  );
  // Of several indicators judged together the product names the one it cannot tell by.
  const open = undecided.map(({ rule, unit, indicator }) => {
    const row = rowOf.get(rule);
    const about = row?.scope === 'together' ? '-' : (indicator ?? '-');
    return `cannot tell: ${row?.group} ${rule} ${unit.name} ${about}`;
  });
  return [...said, ...open].sort();
}

it('random months, registers and rules are judged as the contract says', () => {
  fc.assert(
    fc.property(anyMonth, anyRegister, anySettings, (month, register, settings) => {
      const product = told(evaluateMonth(month, register, settings), settings);
      expect(product).toEqual(oracle(month, register, settings));
    }),
    { numRuns: RUNS, endOnFailure: RUNS < 100, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
  );
}, 3_600_000);
