import { ExcelUtilities } from '@microsoft/office-js-helpers';

/**
 * Makes a sheet somebody asked for ("Cấu hình", the letter as a sheet), or empties the grid of the one that is there.
 * Only `clearOnly` is ever used: without it the helper deletes and recreates the sheet. It syncs twice by itself, so it
 * never stands on the way of an evaluation.
 */
export async function createSheet(context: Excel.RequestContext, name: string): Promise<void> {
  await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
}
