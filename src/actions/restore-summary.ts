import { SUMMARY_WORDS } from '../messages/summary';
import { EMPTY_PLAN, unfinishedDrawing, type Summary } from '../model';
import { markRules } from '../reporting/marks';
import { drawSummary, keepPrevious, readSummary } from '../reporting/summary';
import type { Workbook } from '../workbook/port';
import type { PreparedEvaluation } from './evaluate';

/**
 * Puts the summary back that the last evaluation replaced. The present one is kept in its place, so that restoring
 * twice changes nothing.
 *
 * @returns the restored summary; `nothing-kept` when there is none that can be read, and nothing was written
 */
export async function restoreSummary(
  workbook: Workbook,
  { summarySheet, settings, table }: PreparedEvaluation,
): Promise<Summary | 'nothing-kept'> {
  const backup = SUMMARY_WORDS.previousSheetName(summarySheet);
  const contents = await workbook.read([backup, summarySheet]);
  const kept = contents.find(({ name }) => name === backup);
  const present = contents.find(({ name }) => name === summarySheet);
  const reading = kept && readSummary(kept);
  if (reading === undefined || typeof reading === 'string') return 'nothing-kept';
  const { summary } = reading;
  // A present one whose drawing was broken off is no version to keep; the copy is what it held before.
  const replaced = present && unfinishedDrawing(present) ? kept : present;
  const drawing = { ...drawSummary(summary, table, settings), name: summarySheet };
  await workbook.write({
    ...EMPTY_PLAN,
    drawings: [...(replaced ? [keepPrevious({ ...replaced, name: summarySheet })] : []), drawing],
    marks: [markRules(summary, drawing, table)],
  });
  return summary;
}
