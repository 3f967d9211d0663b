import { letterSheetName } from '../messages/letter-sheet';
import { EMPTY_PLAN, type Letter } from '../model';
import { drawLetterSheet } from '../reporting/letter-sheet';
import { freeName } from '../workbook/ours';
import type { Workbook, WriteReport } from '../workbook/port';
import type { OpenWorkbook } from './open-workbook';

/** Adds the letter as a sheet to be printed, under a name nobody uses. @returns the sheet's name with the report */
export async function addLetterSheet(
  workbook: Workbook,
  open: OpenWorkbook,
  letter: Letter,
): Promise<WriteReport & { readonly sheet: string }> {
  const sheet = freeName(open, letterSheetName(letter.period));
  const report = await workbook.write({ ...EMPTY_PLAN, drawings: [drawLetterSheet(letter, sheet)] });
  return { ...report, sheet };
}
