import type { Period } from '../model';
import { namePeriod } from '../text/print-period';

/** Name of the sheet that holds a letter to be printed. */
export const letterSheetName = (period: Period): string => `Công văn ${namePeriod(period)}`;
