import { evaluateMonth } from '../evaluation';
import type { RuleId } from '../model';
import { sentenceOf } from '../reporting/letter';
import { applyPatch, type SettingsPatch } from '../settings';
import type { PreparedEvaluation } from './evaluate';

/** What a rule finds in the open period. Units, not findings. */
export interface RuleCount {
  /** In the letter. */
  readonly named: number;
  /** Beyond the margin or the number of the letter too. */
  readonly found: number;
  readonly undecided: number;
  /** What the letter would say of the first of them; composed when it is asked for. */
  readonly sentence: string | undefined;
}

/** Counts whom each rule would name once the changes hold; nothing is written. */
export function previewRules(
  { table, history, settings }: PreparedEvaluation,
  changes: SettingsPatch,
): (rule: RuleId) => RuleCount {
  const changed = applyPatch(settings, changes);
  const { findings, undecided, period } = evaluateMonth(table, history, changed);
  return (rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const units = (list: readonly { readonly unit: { readonly key: string } }[]): number =>
      new Set(list.map(({ unit }) => unit.key)).size;
    const first = own.find(({ inLetter }) => inLetter) ?? own[0];
    return {
      named: units(own.filter(({ inLetter }) => inLetter)),
      found: units(own),
      undecided: units(undecided.filter((one) => one.rule === rule)),
      get sentence() {
        return first && sentenceOf(first, changed, period);
      },
    };
  };
}
