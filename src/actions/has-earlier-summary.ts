import { SUMMARY_WORDS } from '../messages/summary';
import type { SheetContent } from '../model';
import { sheetNamed } from '../workbook/ours';
import type { PreparedEvaluation } from './evaluate';

/** Whether an earlier summary of this month is kept in the workbook. */
export function hasEarlierSummary({ open, summarySheet }: PreparedEvaluation): boolean {
  return earlierSummary(open.contents, summarySheet) !== undefined;
}

/** The sheet that keeps it, also where its changing places with the present one was broken off. */
export function earlierSummary(
  contents: ReadonlyMap<string, SheetContent>,
  summarySheet: string,
): SheetContent | undefined {
  return earlierNames(summarySheet)
    .map((name) => sheetNamed(contents, name))
    .find((content) => content !== undefined);
}

/** Where an earlier summary may be, the usual place first. */
export const earlierNames = (summarySheet: string): readonly string[] => [
  SUMMARY_WORDS.previousSheetName(summarySheet),
  SUMMARY_WORDS.strandedSheetName(summarySheet),
];
