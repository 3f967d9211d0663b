import { unfinishedDrawing, type SheetContent } from '../../model';
import { sheetKey } from '../ours';
import type { Workbook } from '../port';
import { isCode, patiently, visit, type ExcelHost } from './host';
import { Overwritten } from './overwritten';
import { readInPieces } from './read-pieces';
import { lookAround, readOutline, readSheets, type Depth, type Glance } from './read-whole';
import { selectCells } from './select';
import { writeToExcel } from './write';

/**
 * The workbook that is open in Excel. Between calls it remembers which sheets there are, enough to draw in place without
 * asking again, and what people typed into sheets of ours just before these were drawn.
 */
export function excelWorkbook(host: ExcelHost): Workbook {
  const overwritten = new Overwritten();
  const torn = new Set<string>();
  let glance: Glance | undefined;

  const given = (content: SheetContent): SheetContent => {
    if (unfinishedDrawing(content)) torn.add(sheetKey(content.name));
    else torn.delete(sheetKey(content.name));
    return overwritten.instead(content);
  };
  return {
    async outline() {
      glance = await glanceAt(host);
      const { active } = glance;
      const sheets = glance.sheets.map(({ name, visibility, isProtected }) => ({
        name,
        visibility,
        isProtected,
      }));
      // Excel itself says what becomes of signatures, and adds no sheet to a locked workbook.
      return { sheets, active: active && given(active), caveats: [] };
    },
    async read(names) {
      return (await readAll(host, names)).map(given);
    },
    write(plan) {
      const seen = { surroundings: glance, rules: glance?.rules ?? new Map(), torn, overwritten };
      glance = undefined;
      return writeToExcel(host, plan, seen);
    },
    select: (cells) => selectCells(host, cells),
  };
}

/** Excel would not answer as asked: the answer is too large, or a part of it cannot be told. */
const mustBeAskedOtherwise = (error: unknown): boolean =>
  isCode(error, 'too-large', 'host-failed', 'sheet-gone');

/** Some versions of Excel fail over rules of other kinds, some over filters. */
const DEPTHS: readonly Depth[] = [
  { rules: true, filters: true },
  { rules: false, filters: true },
  { rules: false, filters: false },
];

async function glanceAt(host: ExcelHost): Promise<Glance> {
  for (const depth of DEPTHS) {
    try {
      return await patiently(host, () => visit(host, 'none', (context) => readOutline(context, depth)));
    } catch (error) {
      if (!mustBeAskedOtherwise(error) && !isCode(error, 'host-too-old')) throw error;
      if (!isCode(error, 'host-failed', 'host-too-old')) break;
    }
  }
  const surroundings = await lookAround(host);
  return { ...surroundings, active: await activeInPieces(host), rules: new Map() };
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
