import { localAddress, type CellAddress } from '../../model';
import { WorkbookError } from '../port';
import { addressLists } from './areas';
import { visit, type ExcelHost } from './host';

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
    const [list] = addressLists(cells.filter((cell) => cell.sheet === first.sheet).map(localAddress));
    if (list !== undefined) sheet.getRanges(list).select();
    await context.sync();
  });
}
