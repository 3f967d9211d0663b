import {
  isCellError,
  localAddress,
  type CellAddress,
  type CellEdits,
  type CellValue,
  type SheetContent,
  type SheetOutline,
  type SheetVisibility,
  type WritePlan,
} from '../../model';
import { WorkbookError, type Workbook, type WorkbookOutline, type WriteReport } from '../port';
import { literalText, queueDrawing } from './draw-sheet';
import { visit, type ExcelHost } from './host';
import { findOurRules, queueMarks } from './marks';
import { queueFonts, queueSheet, type QueuedSheet } from './read-sheet';

/**
 * The workbook that is open in Excel.
 * Between calls it remembers only which sheets there are: enough to draw in place without asking again.
 */
export function excelWorkbook(host: ExcelHost): Workbook {
  let outline: WorkbookOutline | undefined;
  const look = async (): Promise<WorkbookOutline> => (outline = await visit(host, 'none', readOutline));
  return {
    outline: look,
    read: (names) => visit(host, 'none', (context) => readSheets(context, names)),
    write: async (plan) => {
      const { sheets } = outline ?? (await look());
      refuseProtected(plan, sheets);
      const known = new Set(sheets.map((sheet) => sheet.name));
      outline = undefined;
      return visit(host, 'one-group', (context) => writePlan(context, plan, known));
    },
    select: (cells) => visit(host, 'none', (context) => selectCells(context, cells)),
  };
}

/** A batch that fails half-way stays half applied, so what would be refused is refused before it is sent. */
function refuseProtected(plan: WritePlan, sheets: readonly SheetOutline[]): void {
  const touched = [
    plan.drawings.map((d) => d.name),
    plan.edits.map((e) => e.sheet),
    plan.marks.map((m) => m.sheet),
  ];
  const locked = sheets.find((sheet) => sheet.isProtected && touched.flat().includes(sheet.name));
  if (locked) throw new WorkbookError('protected', locked.name);
}

async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const queued = queueSheet('', active);
  await context.sync();
  const [content] = await withFonts(context, [{ name: active.name, sheet: active, queued }]);
  return {
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
    })),
    active: content,
  };
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly SheetContent[]> {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, sheet, queued: queueSheet(name, sheet) };
  });
  await context.sync();
  return withFonts(
    context,
    sheets.filter(({ sheet }) => !sheet.isNullObject),
  );
}

interface ReadSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly queued: QueuedSheet;
}

/** Asks for fonts only where the text looks like bytes of a pre-Unicode font: one visit more, and rarely. */
async function withFonts(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
): Promise<SheetContent[]> {
  const fonts = new Map(
    sheets.filter(({ queued }) => queued.mayBeLegacy()).map(({ name, sheet }) => [name, queueFonts(sheet)]),
  );
  if (fonts.size > 0) await context.sync();
  return sheets.map(({ name, queued }) => ({
    ...queued.content(),
    name,
    legacyFonts: fonts.get(name)?.() ?? [],
  }));
}

async function writePlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  known: ReadonlySet<string>,
): Promise<WriteReport> {
  const { worksheets } = context.workbook;
  const old: Excel.ConditionalFormat[] = [];
  for (const { sheet, neverMarked } of plan.marks) {
    if (!neverMarked) old.push(...(await findOurRules(context, worksheets.getItem(sheet))));
  }
  const setAside = new Set(plan.renames.map(({ from }) => from));
  for (const { from, to } of plan.renames) worksheets.getItem(from).name = to;
  for (const drawing of plan.drawings) {
    queueDrawing(context.workbook, drawing, known.has(drawing.name) && !setAside.has(drawing.name));
  }
  for (const edits of plan.edits) queueEdits(worksheets.getItem(edits.sheet), edits);
  for (const rule of old) rule.delete();
  for (const { sheet, rules } of plan.marks) queueMarks(worksheets.getItem(sheet), rules);
  const changed = queueReadBack(worksheets, plan.expected);
  await context.sync();
  return { changedMeanwhile: changed() };
}

/** Single cells; formats stay as they are. */
function queueEdits(sheet: Excel.Worksheet, { cells }: CellEdits): void {
  for (const { row, column, value } of cells) {
    sheet.getRangeByIndexes(row, column, 1, 1).values = [
      [typeof value === 'string' ? literalText(value) : (value ?? '')],
    ];
  }
}

type Expected = WritePlan['expected'];

/** Reads the cells the plan rests on in one block a sheet, in the batch that writes. */
function queueReadBack(worksheets: Excel.WorksheetCollection, expected: Expected): () => CellAddress[] {
  const sheets = [...new Set(expected.map(({ cell }) => cell.sheet))];
  const blocks = sheets.map((name) => {
    const cells = expected.filter(({ cell }) => cell.sheet === name);
    const rows = cells.map(({ cell }) => cell.row);
    const columns = cells.map(({ cell }) => cell.column);
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    const range = worksheets
      .getItem(name)
      .getRangeByIndexes(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
    range.load('values');
    return { cells, top, left, range };
  });
  return () =>
    blocks.flatMap(({ cells, top, left, range }) =>
      cells
        .filter(({ cell, value }) => !sameValue(value, range.values[cell.row - top]?.[cell.column - left]))
        .map(({ cell }) => cell),
    );
}

function sameValue(expected: CellValue, found: unknown): boolean {
  if (expected === null) return found === '' || found === undefined;
  return isCellError(expected) ? found === expected.error : found === expected;
}

/** Brings cells into view; those on other sheets than the first are left alone, Excel selects on one sheet. */
async function selectCells(context: Excel.RequestContext, cells: readonly CellAddress[]): Promise<void> {
  const [first] = cells;
  if (!first) return;
  const sheet = context.workbook.worksheets.getItemOrNullObject(first.sheet);
  const addresses = cells.filter((cell) => cell.sheet === first.sheet).map(localAddress);
  sheet.activate();
  sheet.getRanges(addresses.slice(0, MOST_SELECTED).join(',')).select();
  await context.sync();
}

/** Addresses in one call are limited to about 8,192 characters (OfficeDev/office-js#5198). */
const MOST_SELECTED = 500;
