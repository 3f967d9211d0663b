import { HISTORY_WORDS } from '../messages/history';
import type { Finding, Period } from '../model';
import { indicatorName } from '../reporting/summary/indicator-name';
import { titlePeriod } from '../text/print-period';
import type { Workbook } from '../workbook/port';
import { addToBook } from './add-to-book';
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
  await workbook.write(
    addToBook(open, period, {
      period: titlePeriod(period),
      unit: finding.unit.name,
      form: HISTORY_WORDS.exempt,
      ordinal: null,
      reason: finding.indicator === null ? '' : indicatorName(finding.indicator, open.settings),
    }),
  );
}
