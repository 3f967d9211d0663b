import { carryOver } from '../../actions/carry-over';
import { currentSummary } from '../../actions/edit-summary';
import { EMPTY_PLAN } from '../../model';
import { drawSummary } from '../../reporting/summary';
import type { Workbook } from '../../workbook/port';
import type { Result } from './pane-state';

/** Brings all that people did to a workbook into a mended copy of its file: settings, register, the summary's edits. */
export async function carryAll(
  mended: Workbook,
  before: Workbook,
  result: Result | undefined,
): Promise<void> {
  await carryOver(mended, before, () => true);
  if (!result) return;
  const { prepared } = result;
  const now = await currentSummary(before, prepared);
  const summary = now === 'summary-gone' ? result.summary : now;
  const drawing = {
    ...drawSummary(summary, prepared.table, prepared.settings),
    name: prepared.summarySheet,
  };
  await mended.write({ ...EMPTY_PLAN, drawings: [drawing] });
}
