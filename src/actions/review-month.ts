import type { CellAddress, Summary } from '../model';
import type { Workbook, WriteReport } from '../workbook/port';
import type { UnclearMonth } from './choose-month';
import {
  prepareEvaluation,
  writeEvaluation,
  type EvaluateRequest,
  type PreparedEvaluation,
} from './evaluate';
import { wholeSummary } from './find-summary';

/** Why a review waits for somebody to look at it. Nothing was written. */
export type ReviewDoubt = 'unclear-month' | 'ambiguous-column' | 'edited-summary';

export type Review =
  | {
      readonly outcome: 'written';
      readonly prepared: PreparedEvaluation;
      readonly report: WriteReport;
      /** Cells somebody changed under a first attempt: all was evaluated anew. */
      readonly changedBefore: readonly CellAddress[];
    }
  | { readonly outcome: 'asked'; readonly doubt: ReviewDoubt; readonly unclear?: UnclearMonth };

/** How often figures may change under a review before it is left as it is, with what changed in the report. */
const MOST_ROUNDS = 2;

/**
 * The whole review in one go, for those who are not asked: read, judge, write. It is written only when nothing is in
 * doubt. What somebody changes between reading and writing is evaluated anew, the summary as they left it included.
 */
export async function reviewMonth(workbook: Workbook, request: EvaluateRequest): Promise<Review> {
  let changedBefore: readonly CellAddress[] = [];
  for (let round = 1; ; round++) {
    const prepared = await prepareEvaluation(workbook, request);
    if ('unclear' in prepared) return { outcome: 'asked', doubt: 'unclear-month', unclear: prepared };
    const doubt = doubtAbout(prepared);
    // An edit that was written over is put back without asking.
    const isPuttingBack = doubt === 'edited-summary' && changedBefore.length > 0;
    if (doubt && !isPuttingBack) return { outcome: 'asked', doubt };
    const report = await writeEvaluation(workbook, prepared);
    if (report.changedMeanwhile.length === 0 || round === MOST_ROUNDS)
      return { outcome: 'written', prepared, report, changedBefore };
    changedBefore = report.changedMeanwhile;
  }
}

function doubtAbout(prepared: PreparedEvaluation): ReviewDoubt | undefined {
  if (prepared.problems.some(({ code }) => code === 'ambiguous-column' || code === 'points-or-percent'))
    return 'ambiguous-column';
  const previous = wholeSummary(prepared.open, prepared.evaluation.period);
  // An earlier version that would change is drawn beside the new one.
  const changes = prepared.plan.drawings.length > 1;
  return previous && changes && isEdited(previous) ? 'edited-summary' : undefined;
}

/** Whether an officer changed, added or deleted anything. */
export function isEdited({ rows, paragraphs, findingKeys = [] }: Summary): boolean {
  const keys = new Set(rows.map(({ key }) => key));
  return (
    findingKeys.some((key) => !keys.has(key)) ||
    paragraphs.some(({ text }) => text.current !== text.generated) ||
    rows.some(
      ({ state, section, form, ordinal, text, inLetter }) =>
        state !== 'current' ||
        [section, form, ordinal, text, inLetter].some(({ current, generated }) => current !== generated),
    )
  );
}
