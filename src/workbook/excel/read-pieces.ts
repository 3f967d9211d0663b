import type { CellArea, SheetContent } from '../../model';
import { isCode, patiently, visit, type ExcelHost } from './host';
import { assemble, headerBlock, queueBlock, queueMerges, usedRange, type SheetBlock } from './read-sheet';

/** Cells asked for at once: about a megabyte of answer, of the five that Excel on the web allows. */
const CELLS_AT_ONCE = 30_000;

/**
 * Reads a sheet whose answer would be too large, or one that Excel would not read whole: its extent first, then rows
 * in pieces, which are halved as often as Excel finds them too large.
 *
 * @returns undefined when the sheet is not there
 */
export async function readInPieces(host: ExcelHost, name: string): Promise<SheetContent | undefined> {
  const extent = await once(host, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = usedRange(sheet);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (sheet.isNullObject) return 'missing';
    if (used.isNullObject) return 'empty';
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
    return { top, left, rowCount, columnCount };
  });
  if (extent === 'missing') return undefined;
  if (extent === 'empty') return assemble(name, [], []);

  const pieces: SheetBlock[] = [];
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / extent.columnCount));
  for (let row = 0; row < extent.rowCount; row += rowsAtOnce) {
    const area = {
      top: extent.top + row,
      left: extent.left,
      bottom: extent.top + Math.min(row + rowsAtOnce, extent.rowCount) - 1,
      right: extent.left + extent.columnCount - 1,
    };
    pieces.push(...(await readPiece(host, name, area)));
  }
  return assemble(name, pieces, await mergesOf(host, name));
}

async function readPiece(host: ExcelHost, name: string, area: CellArea): Promise<readonly SheetBlock[]> {
  const { top, left, bottom, right } = area;
  try {
    return [
      await once(host, async (context) => {
        const range = context.workbook.worksheets
          .getItem(name)
          .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
        const queued = queueBlock(range);
        await context.sync();
        if (queued.queueRest()) await context.sync();
        return queued.content();
      }),
    ];
  } catch (error) {
    if (!isCode(error, 'too-large') || top === bottom) throw error;
    const middle = Math.floor((top + bottom) / 2);
    return [
      ...(await readPiece(host, name, { ...area, bottom: middle })),
      ...(await readPiece(host, name, { ...area, top: middle + 1 })),
    ];
  }
}

/** Merged cells help to read a header; a sheet with so many that Excel will not tell is read without. */
async function mergesOf(host: ExcelHost, name: string): Promise<readonly CellArea[]> {
  try {
    return await once(host, async (context) => {
      const merges = queueMerges(headerBlock(context.workbook.worksheets.getItem(name)));
      await context.sync();
      return merges();
    });
  } catch (error) {
    if (isCode(error, 'host-failed', 'too-large')) return [];
    throw error;
  }
}

function once<Result>(
  host: ExcelHost,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return patiently(host, () => visit(host, 'none', work));
}
