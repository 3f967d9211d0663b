import type { Period } from '../model';

/** Name of the sheet that holds a letter to be printed. */
export const letterSheetName = ({ month, year }: Period): string => `Công văn T${month}-${year}`;
