import { evaluateMonth } from '../evaluation';
import type { RuleId } from '../model';
import { buildSummary } from '../reporting/summary';
import { applyPatch, type SettingsPatch } from '../settings';
import type { PreparedEvaluation } from './evaluate';

/** What a rule finds in the open period. Units, not findings. */
export interface RuleCount {
  /** In the letter. */
  readonly named: number;
  /** Beyond the margin or the number of the letter too. */
  readonly found: number;
  readonly undecided: number;
  /** What the letter would say of the first of them. */
  readonly sentence: string | undefined;
}

/** Counts whom each rule would name once the changes hold; nothing is written. */
export function previewRules(
  { table, history, settings }: PreparedEvaluation,
  changes: SettingsPatch,
): (rule: RuleId) => RuleCount {
  const changed = applyPatch(settings, changes);
  const { findings, undecided, ...rest } = evaluateMonth(table, history, changed);
  const { summary } = buildSummary({ ...rest, findings, undecided }, changed, { evaluatedAt: '' });
  return (rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const units = (list: readonly { readonly unit: { readonly key: string } }[]): number =>
      new Set(list.map(({ unit }) => unit.key)).size;
    const rows = summary.rows.filter(({ finding }) => finding?.rule === rule);
    return {
      named: units(own.filter(({ inLetter }) => inLetter)),
      found: units(own),
      undecided: units(undecided.filter((one) => one.rule === rule)),
      sentence: (rows.find(({ inLetter }) => inLetter.current) ?? rows[0])?.text.generated,
    };
  };
}
