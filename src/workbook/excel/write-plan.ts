import type { CellAddress, SheetDrawing, WritePlan } from '../../model';
import { WorkbookError, type WriteReport } from '../port';
import { drawingSteps } from './draw-sheet';
import { VisitedSheets } from './drawn-sheet';
import { queueEdits } from './edit-cells';
import { visit, type ExcelHost } from './host';
import { findOurRules, queueMarks, queueRemoval, type FoundRules } from './marks';
import { readBacks } from './read-back';
import type { Surroundings } from './read-whole';

export interface WriteMode {
  /** Several smaller requests instead of one. */
  readonly inPieces: boolean;
  /** Something of this plan may have been written already. */
  readonly isRepeated: boolean;
  /** All writes as one Ctrl+Z. */
  readonly oneUndo: boolean;
}

/** Excel compares names of sheets without case. */
const key = (name: string): string => name.toLocaleLowerCase('vi');

/** What a plan means for the workbook as it is now. */
export class PlannedWrite {
  private readonly outlines: ReadonlyMap<string, Surroundings['sheets'][number]>;
  /** Those whose new name is taken were renamed by an attempt before. */
  readonly renames: WritePlan['renames'];

  constructor(
    readonly plan: WritePlan,
    private readonly now: Surroundings,
  ) {
    this.outlines = new Map(now.sheets.map((sheet) => [key(sheet.name), sheet]));
    this.renames = plan.renames.filter(({ to }) => !this.outlines.has(key(to)));
  }

  exists({ name }: { readonly name: string }): boolean {
    return this.outlines.has(key(name)) && !this.renames.some(({ from }) => key(from) === key(name));
  }

  /** New sheets are visible. */
  changesVisibility({ name, visibility }: SheetDrawing): boolean {
    return visibility !== (this.exists({ name }) ? this.outlines.get(key(name))?.visibility : 'visible');
  }

  /** In one undo group Excel refuses what changes names or visibility (`UndoNotSupported`). */
  get canBeOneUndo(): boolean {
    return this.renames.length === 0 && !this.plan.drawings.some((d) => this.changesVisibility(d));
  }

  /** A plan without marks is no evaluation: the sheets it adds were asked for one by one. */
  get madeOnRequest(): readonly string[] {
    if (this.plan.marks.length > 0) return [];
    return this.plan.drawings.filter((drawing) => !this.exists(drawing)).map(({ name }) => name);
  }

  /** What would be refused half-way is refused before anything is sent. */
  refuseWhatExcelWould(): void {
    const { renames, drawings, edits, marks } = this.plan;
    const marked = marks.filter(({ rules }) => rules.length > 0);
    const peoples = [...edits.map((e) => e.sheet), ...marked.map((m) => m.sheet)];
    const gone = [...peoples, ...renames.map(({ from }) => from)].find(
      (name) => !this.outlines.has(key(name)),
    );
    if (gone !== undefined) throw new WorkbookError('sheet-gone', gone);
    this.refuseProtected([...peoples, ...drawings.filter((d) => this.exists(d)).map((d) => d.name)]);
    const touchesStructure =
      this.renames.length > 0 || drawings.some((d) => !this.exists(d) || this.changesVisibility(d));
    if (this.now.structureProtected && touchesStructure) throw new WorkbookError('structure-protected');
  }

  /** A sheet that is only to be cleared may be protected, as long as nothing of ours is on it. */
  refuseRemoval(found: ReadonlyMap<string, FoundRules>): void {
    this.refuseProtected([...found].flatMap(([sheet, rules]) => (rules.length > 0 ? [sheet] : [])));
  }

  private refuseProtected(names: readonly string[]): void {
    const locked = names.find((name) => this.outlines.get(key(name))?.isProtected);
    if (locked !== undefined) throw new WorkbookError('protected', locked);
  }
}

/**
 * Writes a plan once. A request that fails half-way stays half applied, so the order is: what may be refused, our old
 * marks, our sheets – the copy of the earlier version before its successor – and the new marks last. Thus a mark may be
 * missing after a failure, but never look up cells that mean something else.
 */
export async function writeOnce(
  host: ExcelHost,
  planned: PlannedWrite,
  { inPieces, isRepeated, oneUndo }: WriteMode,
): Promise<WriteReport> {
  const { plan } = planned;
  const searched = plan.marks.filter(({ neverMarked }) => isRepeated || !neverMarked);
  const old = await findOurRules(
    host,
    searched.map(({ sheet }) => sheet),
  );
  planned.refuseRemoval(old);
  const marksLeft = [...old].flatMap(([sheet, found]) => (found === 'unreadable' ? [sheet] : []));

  const undo = oneUndo && planned.canBeOneUndo ? 'one-group' : 'none';
  const changedMeanwhile = await visit(host, undo, async (context) => {
    const { worksheets } = context.workbook;
    const flush = async (): Promise<void> => {
      if (inPieces) await context.sync();
    };
    for (const { from, to } of planned.renames) worksheets.getItem(from).name = to;
    const sheets = new VisitedSheets(worksheets);
    for (const drawing of plan.drawings) if (!planned.exists(drawing)) sheets.added(drawing.name);
    for (const { sheet } of plan.marks) {
      const found = old.get(sheet);
      if (found && found !== 'unreadable' && found.length > 0) queueRemoval(sheets.named(sheet), found);
    }
    await flush();
    for (const [i, drawing] of plan.drawings.entries()) {
      const options = { exists: planned.exists(drawing), kept: plan.drawings[i - 1]?.name, inPieces };
      const drawn = sheets.named(drawing.name);
      for (const step of drawingSteps(drawing, options)) {
        step(drawn);
        await flush();
      }
      if (planned.changesVisibility(drawing)) drawn.sheet.visibility = VISIBILITY[drawing.visibility];
    }
    for (const edits of plan.edits) queueEdits(sheets.named(edits.sheet), edits);
    for (const { sheet, rules } of plan.marks)
      if (!marksLeft.includes(sheet)) queueMarks(sheets.named(sheet), rules);
    await flush();
    return readChanged(context, sheets, plan, inPieces);
  });
  return marksLeft.length > 0 ? { changedMeanwhile, marksLeft } : { changedMeanwhile };
}

/** Ends the visit: the cells the plan rests on are read in the very request that writes. */
async function readChanged(
  context: Excel.RequestContext,
  sheets: VisitedSheets,
  { expected }: WritePlan,
  inPieces: boolean,
): Promise<readonly CellAddress[]> {
  const answers: (() => CellAddress[])[] = [];
  for (const queue of readBacks(expected, inPieces)) {
    answers.push(queue(sheets));
    if (inPieces) await context.sync();
  }
  await context.sync();
  return answers.flatMap((answer) => answer());
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
