import { SUMMARY_WORDS } from '../../messages/summary';
import type { Period } from '../../model';

/** "Tổng hợp T8-2023" */
export function summarySheetName(period: Period): string {
  return SUMMARY_WORDS.sheetName(period.month, period.year);
}
