import { clearMarks } from '../actions/clear-marks';
import { prepareEvaluation } from '../actions/evaluate';
import { letterFile, letterOf } from '../actions/export-letter';
import { findSummary } from '../actions/find-summary';
import { openWorkbook } from '../actions/open-workbook';
import { reviewMonth } from '../actions/review-month';
import type { Workbook } from '../workbook/port';

/** What the ribbon's commands need of the page they share with the pane. */
export interface CommandSurroundings {
  readonly workbook: Workbook;
  /** The clock as summaries print it: "22/11/2026 09:30". */
  now(): string;
  /** Hands a Word file over to the user. */
  saveLetter(name: string, bytes: Uint8Array): Promise<void>;
  /** Opens the pane and lets it look at the workbook anew. */
  showPane(): Promise<void>;
  /** Opens the pane on what went wrong. */
  showFailure(error: unknown): Promise<void>;
}

/** A function of the manifest: what a button of the ribbon does. */
export type Command = (surroundings: CommandSurroundings) => Promise<void>;

/**
 * Evaluates the month without asking and opens the pane on the result; the active sheet stays active. Where anything
 * is in doubt nothing is written and the pane asks.
 */
export const evaluate: Command = async ({ workbook, now, showPane }) => {
  await reviewMonth(workbook, { now: now() });
  await showPane();
};

/**
 * The Word letter from the summary as it stands. Without a summary, or while the letter lacks something that should be
 * seen first, the pane opens instead.
 */
export const exportLetter: Command = async ({ workbook, now, saveLetter, showPane }) => {
  const prepared = await prepareEvaluation(workbook, { now: now() });
  const { previous, isTorn } =
    'unclear' in prepared
      ? { previous: undefined, isTorn: false }
      : findSummary(prepared.open.contents, prepared.evaluation.period);
  if (!('unclear' in prepared) && previous && !isTorn) {
    const { letter, fileName } = letterOf(previous, prepared.settings);
    if (letter.missing.length === 0) await saveLetter(fileName, await letterFile(letter));
  }
  await showPane();
};

/** Removes our marks; people's own formats stay. */
export const clearAllMarks: Command = async ({ workbook }) => {
  await clearMarks(workbook, await openWorkbook(workbook, {}));
};
