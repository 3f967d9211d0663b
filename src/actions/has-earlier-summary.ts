import { SUMMARY_WORDS } from '../messages/summary';
import type { PreparedEvaluation } from './evaluate';

/** Whether an earlier summary of this month is kept in the workbook. */
export function hasEarlierSummary({ open, summarySheet }: PreparedEvaluation): boolean {
  return open.contents.has(SUMMARY_WORDS.previousSheetName(summarySheet));
}
