import { SUMMARY_WORDS } from '../messages/summary';
import { EMPTY_PLAN, unfinishedDrawing, type SheetContent, type Summary, type WritePlan } from '../model';
import { markRules } from '../reporting/marks';
import { drawSummary, keepPrevious, readSummary } from '../reporting/summary';
import { freeName } from '../workbook/ours';
import type { Workbook, WriteReport } from '../workbook/port';
import type { PreparedEvaluation } from './evaluate';
import { untitled } from './find-summary';
import { earlierNames, earlierSummary } from './has-earlier-summary';

/** The summary that was restored, and what became of writing it. */
export interface RestoredSummary {
  readonly summary: Summary;
  readonly report: WriteReport;
}

/**
 * Puts the summary back that the last evaluation replaced. The present one is kept in its place, so that restoring
 * twice changes nothing.
 *
 * @returns `nothing-kept` when there is none that can be read, and nothing was written
 */
export async function restoreSummary(
  workbook: Workbook,
  prepared: PreparedEvaluation,
): Promise<RestoredSummary | 'nothing-kept'> {
  const { summarySheet, settings, table } = prepared;
  const read = await workbook.read([...earlierNames(summarySheet), summarySheet]);
  const contents = new Map(read.map((content) => [content.name, content]));
  const earlier = earlierSummary(contents, summarySheet);
  // Drawing it anew was broken off: its rows are what they were.
  const kept = earlier && unfinishedDrawing(earlier) ? untitled(earlier) : earlier;
  const reading = kept && readSummary(kept);
  if (!kept || !reading || typeof reading === 'string') return 'nothing-kept';
  const { summary } = reading;
  const drawing = { ...drawSummary(summary, table, settings), name: summarySheet };
  const report = await workbook.write({
    ...EMPTY_PLAN,
    ...placesOf(contents, kept, drawing, prepared),
    marks: [markRules(summary, drawing, table)],
  });
  const lost = report.changedMeanwhile.some(({ sheet }) => sheet !== summarySheet);
  if (lost) await keepWhatWasTyped(workbook, summarySheet);
  return { summary, report };
}

/** The present version and the kept one change places; without a whole present one the kept one stays where it is too. */
function placesOf(
  contents: ReadonlyMap<string, SheetContent>,
  kept: SheetContent,
  drawing: WritePlan['drawings'][number],
  { open, summarySheet }: PreparedEvaluation,
): Pick<WritePlan, 'drawings' | 'exchange' | 'replaces'> {
  const present = contents.get(summarySheet);
  const backup = SUMMARY_WORDS.previousSheetName(summarySheet);
  if (!present || unfinishedDrawing(present))
    return { drawings: [keepPrevious({ ...kept, name: summarySheet }), drawing], replaces: [] };
  const book = { sheets: open.sheets, contents: new Map([...open.contents, ...contents]) };
  // Found under the name for the time between it has its first step behind it.
  const via =
    kept.name === backup ? freeName(book, SUMMARY_WORDS.strandedSheetName(summarySheet)) : kept.name;
  return {
    exchange: { first: summarySheet, second: backup, via },
    drawings: [drawing, keepPrevious(present)],
    replaces: [{ ...present, name: backup }],
  };
}

/** Somebody edited the present version just before it was put aside: it is put aside as they left it. */
async function keepWhatWasTyped(workbook: Workbook, summarySheet: string): Promise<void> {
  const [typed] = await workbook.read([SUMMARY_WORDS.previousSheetName(summarySheet)]);
  if (!typed) return;
  await workbook.write({
    ...EMPTY_PLAN,
    drawings: [keepPrevious({ ...typed, name: summarySheet })],
    replaces: [typed],
  });
}
