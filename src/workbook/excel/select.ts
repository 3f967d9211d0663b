import { localAddress, type CellAddress } from '../../model';
import { WorkbookError } from '../port';
import { visit, type ExcelHost } from './host';

/** Addresses in one call are limited to about 8,192 characters (OfficeDev/office-js#5198). */
const LONGEST_ADDRESS = 7_500;

/** Brings cells into view; those on other sheets than the first are left alone, Excel selects on one sheet. */
export async function selectCells(host: ExcelHost, cells: readonly CellAddress[]): Promise<void> {
  const [first] = cells;
  if (!first) return;
  await visit(host, 'none', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(first.sheet);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('sheet-gone', first.sheet);
    if (sheet.visibility !== 'Visible') throw new WorkbookError('sheet-hidden', first.sheet);
    sheet.activate();
    sheet.getRanges(addresses(cells.filter((cell) => cell.sheet === first.sheet))).select();
    await context.sync();
  });
}

function addresses(cells: readonly CellAddress[]): string {
  const joined = cells.map(localAddress).join(',');
  return joined.length <= LONGEST_ADDRESS
    ? joined
    : joined.slice(0, joined.lastIndexOf(',', LONGEST_ADDRESS));
}
