import { SUMMARY_WORDS } from '../../messages/summary';
import type { Period } from '../../model';
import { namePeriod } from '../../text/print-period';

/** "Tổng hợp T8-2023", "Tổng hợp Q3-2025" */
export function summarySheetName(period: Period): string {
  return SUMMARY_WORDS.sheetName(namePeriod(period));
}
