import { localAddress, type CellAddress } from '../../model';
import { WorkbookError } from '../port';
import { addressLists, addressOf } from './areas';
import { visit, type ExcelHost } from './host';

/** From here on Excel selects cells that do not touch; older ones select one block. */
const SEPARATE_CELLS_API = '1.18';

/**
 * Brings cells into view; those on other sheets than the first are left alone, Excel selects on one sheet. Where Excel
 * cannot select cells apart, the block around those in the first one's row is selected.
 */
export async function selectCells(host: ExcelHost, cells: readonly CellAddress[]): Promise<void> {
  const [first] = cells;
  if (!first) return;
  const here = cells.filter(({ sheet }) => sheet === first.sheet);
  await visit(host, 'none', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(first.sheet);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('sheet-gone', first.sheet);
    if (sheet.visibility !== 'Visible') throw new WorkbookError('sheet-hidden', first.sheet);
    sheet.activate();
    const [list] = addressLists(here.map(localAddress));
    const apart = here.length > 1 && list !== undefined && host.supports?.(SEPARATE_CELLS_API);
    const areas = apart ? sheet.getRanges(list) : undefined;
    // The set may be claimed while the library lacks the member.
    if (areas && typeof areas.select === 'function') areas.select();
    else sheet.getRange(blockAround(here, first)).select();
    await context.sync();
  });
}

function blockAround(cells: readonly CellAddress[], first: CellAddress): string {
  const columns = cells.filter(({ row }) => row === first.row).map(({ column }) => column);
  return addressOf({
    top: first.row,
    bottom: first.row,
    left: Math.min(...columns),
    right: Math.max(...columns),
  });
}
