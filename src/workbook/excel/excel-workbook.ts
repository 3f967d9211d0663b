import type { SheetContent } from '../../model';
import type { Workbook, WorkbookOutline } from '../port';
import { isCode, patiently, visit, type ExcelHost } from './host';
import { readInPieces } from './read-pieces';
import { queueSurroundings, readOutline, readSheets, type Surroundings } from './read-whole';
import { selectCells } from './select';
import { writeToExcel } from './write';

/**
 * The workbook that is open in Excel.
 * Between calls it remembers only which sheets there are: enough to draw in place without asking again.
 */
export function excelWorkbook(host: ExcelHost): Workbook {
  let seen: Surroundings | undefined;
  return {
    async outline() {
      const outline = await outlineOf(host);
      seen = outline;
      return outline;
    },
    read: (names) => readAll(host, names),
    write(plan) {
      const before = seen;
      seen = undefined;
      return writeToExcel(host, plan, before);
    },
    select: (cells) => selectCells(host, cells),
  };
}

/** Excel would not answer as asked: the answer is too large, or a part of it cannot be told. */
const mustBeAskedOtherwise = (error: unknown): boolean =>
  isCode(error, 'too-large', 'host-failed', 'sheet-gone');

async function outlineOf(host: ExcelHost): Promise<Surroundings & WorkbookOutline> {
  try {
    return await patiently(host, () => visit(host, 'none', readOutline));
  } catch (error) {
    if (!mustBeAskedOtherwise(error)) throw error;
  }
  const surroundings = await patiently(host, () =>
    visit(host, 'none', async (context) => {
      const queued = queueSurroundings(context);
      await context.sync();
      return queued();
    }),
  );
  return { ...surroundings, active: await activeInPieces(host) };
}

/** Undefined where the active sheet has no cells (a chart sheet), which Excel answers with an error. */
async function activeInPieces(host: ExcelHost): Promise<SheetContent | undefined> {
  try {
    const name = await visit(host, 'none', async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      return active.name;
    });
    return await readInPieces(host, name);
  } catch (error) {
    if (isCode(error, 'host-failed', 'sheet-gone')) return undefined;
    throw error;
  }
}

async function readAll(host: ExcelHost, names: readonly string[]): Promise<readonly SheetContent[]> {
  if (names.length === 0) return [];
  try {
    return await patiently(host, () => visit(host, 'none', (context) => readSheets(context, names)));
  } catch (error) {
    if (!mustBeAskedOtherwise(error)) throw error;
  }
  const contents: SheetContent[] = [];
  for (const name of names) {
    const content = await readInPieces(host, name);
    if (content) contents.push(content);
  }
  return contents;
}
