import { HISTORY_WORDS } from '../messages/history';
import { EMPTY_PLAN, type Finding, type Period, type WritePlan } from '../model';
import { Book } from '../reporting/history/book';
import { drawBook } from '../reporting/history/draw-book';
import { indicatorName } from '../reporting/summary/indicator-name';
import { titlePeriod } from '../text/print-period';
import type { Workbook } from '../workbook/port';
import { ladderBook } from './history-of';
import type { OpenWorkbook } from './open-workbook';

/**
 * Enters "Miễn – có báo cáo giải trình" for a warned unit and indicator into "Sổ theo dõi". From then on the next
 * evaluation states the item and warns nobody.
 *
 * @param open the workbook as read just now
 */
export async function acceptExplanation(
  workbook: Workbook,
  open: OpenWorkbook,
  finding: Finding,
  period: Period,
): Promise<void> {
  await workbook.write(exemptionPlan(open, finding, period));
}

function exemptionPlan(open: OpenWorkbook, finding: Finding, period: Period): WritePlan {
  const { content, sheet, history } = ladderBook(open, period);
  const cells = {
    period: titlePeriod(period),
    unit: finding.unit.name,
    form: HISTORY_WORDS.exempt,
    ordinal: null,
    reason: finding.indicator === null ? '' : indicatorName(finding.indicator, open.settings),
  };
  if (!content || !history.layout) return { ...EMPTY_PLAN, drawings: [drawBook(sheet, [cells])] };
  const book = new Book(content, history.layout);
  book.append(cells);
  return { ...EMPTY_PLAN, ...book.plan() };
}
