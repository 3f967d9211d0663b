import { fullAddress, type CellAddress, type MarkRule, type WritePlan } from '../../model';
import { sheetKey } from '../ours';
import { WorkbookError, type WriteReport } from '../port';
import { drawingSteps } from './draw-sheet';
import { VisitedSheets } from './drawn-sheet';
import { queueEdits } from './edit-cells';
import { visit, type ExcelHost } from './host';
import { findOurRules, queueMarks, queueRemoval, type FoundRules } from './marks';
import { drawOrnaments, isDrawn, type OrnamentJob } from './ornaments';
import type { PlannedWrite } from './planned-write';
import { readBacks } from './read-back';
import type { Replaced } from './replaced';
import type { StrayCharts } from './stray-charts';

export interface WriteMode {
  /** Several smaller requests instead of one. */
  readonly inPieces: boolean;
  /** Something of this plan may have been written already. */
  readonly isRepeated: boolean;
  /** All writes as one Ctrl+Z. */
  readonly oneUndo: boolean;
  /** Ornaments in requests of their own: written together with them, the plan was refused before. */
  readonly apart: boolean;
}

/** What is known of the workbook's sheets that drawing and marking must heed. */
export interface KnownOfSheets {
  /** Our rules, where they were found just now. */
  readonly rules: ReadonlyMap<string, FoundRules>;
  readonly strayCharts: StrayCharts;
  readonly replaced: Replaced;
}

/**
 * Writes a plan once. A request that fails half-way stays half applied, so the order is: what may be refused, our old
 * marks, our sheets – the copy of the earlier version before its successor – and the new marks last. Thus a mark may be
 * missing after a failure, but never look up cells that mean something else.
 */
export async function writeOnce(
  host: ExcelHost,
  planned: PlannedWrite,
  { inPieces, isRepeated, oneUndo, apart }: WriteMode,
  { rules, strayCharts, replaced }: KnownOfSheets,
): Promise<WriteReport> {
  const { plan } = planned;
  const searched = plan.marks.filter(({ neverMarked }) => isRepeated || !neverMarked).map((m) => m.sheet);
  const old = new Map([
    ...searched.flatMap((sheet) => {
      const known = rules.get(sheet);
      return known ? [[sheet, known] as const] : [];
    }),
    ...(await findOurRules(
      host,
      searched.filter((sheet) => !rules.has(sheet)),
    )),
  ]);
  planned.refuseRemoval(old);
  if (apart) await removeApart(host, old);
  const marksLeft = [...old].flatMap(([sheet, found]) => (found === 'unreadable' ? [sheet] : []));
  const ornaments: OrnamentJob[] = [];

  const undo = oneUndo && planned.canBeOneUndo ? 'one-group' : 'none';
  try {
    const changedMeanwhile = await visit(host, undo, async (context) => {
      const { worksheets } = context.workbook;
      const flush = async (): Promise<void> => {
        if (inPieces) await context.sync();
      };
      const shown = planned.renames.length > 0 ? nameOfActive(worksheets) : undefined;
      for (const { from, to } of planned.renames) worksheets.getItem(from).name = to;
      const sheets = new VisitedSheets(worksheets);
      for (const drawing of plan.drawings) if (!planned.exists(drawing)) sheets.added(drawing.name);
      await flush();
      for (const { name } of plan.drawings) {
        if (!replaced.matters(name) || !planned.exists({ name })) continue;
        if (inPieces) await replaced.noteInPieces(host, name);
        else replaced.queue(name, sheets.named(name));
      }
      for (const { sheet } of plan.marks) {
        const found = old.get(sheet);
        if (found && found !== 'unreadable' && found.length > 0) queueRemoval(sheets.named(sheet), found);
      }
      await flush();
      for (const [i, drawing] of plan.drawings.entries()) {
        const drawn = sheets.named(drawing.name);
        const steps = drawingSteps(drawing, {
          exists: planned.exists(drawing),
          // Of two that change places each keeps its own version.
          kept: plan.exchange ? undefined : plan.drawings[i - 1]?.name,
          strayCharts: strayCharts.get(sheetKey(drawing.name)) ?? [],
          filters: planned.filtersOf(drawing.name),
          inPieces,
        });
        for (const { ornament, draw } of steps) {
          if (apart && ornament) ornaments.push({ sheet: drawing.name, ornament, draw });
          else draw(drawn);
          await flush();
        }
        if (planned.changesVisibility(drawing)) drawn.sheet.visibility = VISIBILITY[drawing.visibility];
      }
      for (const edits of plan.edits) queueEdits(sheets.named(edits.sheet), edits);
      for (const { sheet, rules: marks } of plan.marks) {
        if (marksLeft.includes(sheet)) continue;
        for (const step of markingSteps(marks))
          if (apart) ornaments.push({ sheet, ...step });
          else step.draw(sheets.named(sheet));
      }
      await flush();
      const changed = await readChanged(context, sheets, plan, inPieces);
      await showAgain(context, shown?.());
      return changed;
    });
    replaced.note();
    const leftOut = await drawOrnaments(host, ornaments);
    return {
      changedMeanwhile: [...changedMeanwhile, ...replaced.settle()],
      ...(marksLeft.length > 0 && { marksLeft }),
      ...(leftOut.length > 0 && { leftOut }),
    };
  } catch (error) {
    replaced.note();
    throw error;
  }
}

/** On the desktop new rules may not show until something is calculated (OfficeDev/office-js#5299). */
function markingSteps(marks: readonly MarkRule[]): readonly Omit<OrnamentJob, 'sheet'>[] {
  if (marks.length === 0) return [];
  return [
    { ornament: 'marks', draw: (drawn) => queueMarks(drawn, marks) },
    { ornament: 'repaint', draw: ({ sheet }) => sheet.calculate(true) },
  ];
}

/** Marks whose removal is refused stay: each looks its own row up, so none says anything that does not hold. */
async function removeApart(host: ExcelHost, old: Map<string, FoundRules>): Promise<void> {
  for (const [sheet, found] of old) {
    if (found === 'unreadable' || found.length === 0) continue;
    const removed = await isDrawn(host, { sheet, draw: (drawn) => queueRemoval(drawn, found) });
    old.set(sheet, removed ? [] : 'unreadable');
  }
}

function nameOfActive(worksheets: Excel.WorksheetCollection): () => string {
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  return () => active.name;
}

/** A sheet that was in view and has changed its place is in view again, under its name. */
async function showAgain(context: Excel.RequestContext, name: string | undefined): Promise<void> {
  if (name === undefined) return;
  context.workbook.worksheets.getItem(name).activate();
  await context.sync();
}

/**
 * Ends the visit: the cells the plan rests on, and those written on people's sheets, are read in the very request that
 * writes.
 *
 * @throws {WorkbookError} `not-kept` when Excel holds something else than was written on a sheet of people's
 */
async function readChanged(
  context: Excel.RequestContext,
  sheets: VisitedSheets,
  { expected, edits }: WritePlan,
  inPieces: boolean,
): Promise<readonly CellAddress[]> {
  const written = edits.flatMap(({ sheet, cells }) =>
    cells.map(({ row, column, value }) => ({ cell: { sheet, row, column }, value })),
  );
  const ask = async (cells: WritePlan['expected']): Promise<() => CellAddress[]> => {
    const answers: (() => CellAddress[])[] = [];
    for (const queue of readBacks(cells, inPieces)) {
      answers.push(queue(sheets));
      if (inPieces) await context.sync();
    }
    return () => answers.flatMap((answer) => answer());
  };
  const changed = await ask(expected);
  const lost = await ask(written);
  await context.sync();
  const [first] = lost();
  if (first) throw new WorkbookError('not-kept', fullAddress(first));
  return changed();
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
