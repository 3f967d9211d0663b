import type { Evaluation, Problem, Summary, SummaryRow } from '../../model';
import type { Settings } from '../../settings';
import { isEditedRow, mergeRow, staleRow } from './merge-row';
import { mergeParagraphs } from './paragraphs';
import { findingKey } from './row-key';
import { inOfficersOrder } from './row-order';
import { sameState } from './same-state';

export interface BuildOptions {
  /** The door's clock, as printed. */
  readonly evaluatedAt: string;
  /** The summary of this month as read back from the workbook, with the officer's edits. */
  readonly previous?: Summary;
}

/**
 * The officer's working paper of an evaluation. With an earlier one nothing a person typed is lost: sentences, forms,
 * ordinals, sections, order, rows and paragraphs stay as edited; a removed x stays removed; a deleted row comes back
 * without x. Where figures changed underneath, a problem says so and an edited warning waits without x.
 *
 * When nothing but the time would differ from the earlier summary, its time is kept: twice is once.
 */
export function buildSummary(
  evaluation: Evaluation,
  settings: Settings,
  { evaluatedAt, previous }: BuildOptions,
): { readonly summary: Summary; readonly problems: readonly Problem[] } {
  const { period } = evaluation;
  const before = new Map(previous?.rows.map((row) => [row.key, row]));
  const drawnBefore = new Set(previous?.findingKeys ?? []);

  const grounded = evaluation.findings.map((finding) => {
    const key = findingKey(finding);
    const deleted = drawnBefore.has(key) && !before.has(key);
    return mergeRow(finding, before.get(key), { settings, period, deleted });
  });
  const keys = new Set(grounded.map(({ row }) => row.key));
  const left = [...before.values()].filter((row) => !keys.has(row.key));
  const byHand = left.filter((row) => row.finding === null);
  const stale = left.filter((row) => row.finding !== null && isEditedRow(row)).map(staleRow);
  const rows: SummaryRow[] = [...grounded, ...stale].map(({ row }) => row);
  const drawn = new Set(rows.map(({ key }) => key));

  const withoutParagraphs: Omit<Summary, 'paragraphs'> = {
    period,
    sourceSheet: evaluation.sheet,
    evaluatedAt,
    preset: settings.preset,
    averages: evaluation.averages,
    groups: evaluation.groups,
    standings: evaluation.standings,
    judged: evaluation.judged,
    rows: inOfficersOrder([...rows, ...byHand], previous),
    findingKeys: [...drawn, ...keptOut(previous, drawn)],
    undecided: evaluation.undecided,
    exempted: evaluation.exempted,
    overdue: evaluation.overdue,
    shortfalls: evaluation.shortfalls,
    notes: previous?.notes ?? [],
  };
  const { paragraphs, paragraphIds, problems } = mergeParagraphs(withoutParagraphs, previous, settings);
  const summary: Summary = { ...withoutParagraphs, paragraphs, paragraphIds };
  const isSame = previous && sameState({ ...summary, evaluatedAt: previous.evaluatedAt }, previous);
  return {
    summary: isSame ? { ...summary, evaluatedAt: previous.evaluatedAt } : summary,
    problems: [...grounded, ...stale].flatMap((merged) => merged.problems).concat(problems),
  };
}

/**
 * Findings the officer left out of the letter, by deleting the row or its x, that do not hold on the figures of now.
 * They are remembered, so that a passing error in the sheet cannot bring a name back into the letter.
 */
function keptOut(previous: Summary | undefined, drawn: ReadonlySet<string>): string[] {
  const before = new Map(previous?.rows.map((row) => [row.key, row]));
  return (previous?.findingKeys ?? []).filter((key) => {
    const row = before.get(key);
    if (drawn.has(key)) return false;
    return !row || (!isEditedRow(row) && row.inLetter.generated && !row.inLetter.current);
  });
}
