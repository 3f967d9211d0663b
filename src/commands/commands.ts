import { clearMarks } from '../actions/clear-marks';
import { prepareEvaluation } from '../actions/evaluate';
import { letterFile, letterOf, tableOnForm } from '../actions/export-letter';
import { wholeSummary } from '../actions/find-summary';
import { openWorkbook } from '../actions/open-workbook';
import { reviewMonth, type Review } from '../actions/review-month';
import type { Letter } from '../model';
import type { Workbook } from '../workbook/port';

/** A finished Word file, with the letter it was made from. */
export interface LetterFile {
  readonly letter: Letter;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a command has to tell; the pane opens on it. */
export type Outcome =
  | { readonly kind: 'reviewed'; readonly review: Review }
  | { readonly kind: 'letter'; readonly file: LetterFile }
  /** Slots are empty: people look at the letter before it becomes a file. */
  | { readonly kind: 'letter-lacks' }
  | { readonly kind: 'no-summary' }
  /** `marksLeft`: sheets whose marks could not be removed; without them the pane need not open. */
  | { readonly kind: 'cleared'; readonly marksLeft: readonly string[] | undefined };

/** What the ribbon's commands need of the page they share with the pane. */
export interface CommandSurroundings {
  readonly workbook: Workbook;
  /** The clock as summaries print it: "22/11/2026 09:30". */
  now(): string;
  /** The office's own Word form, when one was chosen in the pane. */
  form?(): Uint8Array | undefined;
  /** Runs a command once the pane is at nothing else, and shows there that it runs. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Opens the pane on the outcome and hands over what there is to hand over; a success without more is only noted. */
  show(outcome: Outcome): Promise<void>;
  /** Opens the pane on what went wrong. */
  showFailure(error: unknown): Promise<void>;
}

/** A function of the manifest: what a button of the ribbon does. */
export type Command = (
  surroundings: Pick<CommandSurroundings, 'workbook' | 'now' | 'form'>,
) => Promise<Outcome>;

/**
 * Evaluates the month of the sheet in front of people without asking; it stays in front. Where anything is in doubt
 * nothing is written and the pane asks.
 */
export const evaluate: Command = async ({ workbook, now }) => ({
  kind: 'reviewed',
  review: await reviewMonth(workbook, { now: now() }),
});

/**
 * The Word letter from the summary as it stands. Without a summary, or while the letter lacks something that should be
 * seen first, the pane opens instead.
 */
export const exportLetter: Command = async ({ workbook, now, form }) => {
  const prepared = await prepareEvaluation(workbook, { now: now() });
  if ('unclear' in prepared) return { kind: 'no-summary' };
  const previous = wholeSummary(prepared.open, prepared.evaluation.period);
  if (!previous) return { kind: 'no-summary' };
  const own = form?.();
  const table = await tableOnForm(prepared.table, own);
  const composed = letterOf(previous, prepared.settings, table);
  if (!composed) return { kind: 'no-summary' };
  const { letter, fileName } = composed;
  if (letter.missing.length > 0) return { kind: 'letter-lacks' };
  return { kind: 'letter', file: { letter, name: fileName, bytes: await letterFile(letter, own) } };
};

/** Removes our marks; people's own formats stay. */
export const clearAllMarks: Command = async ({ workbook }) => {
  const { marksLeft } = await clearMarks(workbook, await openWorkbook(workbook, {}));
  return { kind: 'cleared', marksLeft };
};
