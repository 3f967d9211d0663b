import type { SheetContent, SheetOutline, SheetVisibility } from '../../model';
import { queueOurRules, type FoundRules } from './marks';
import { assemble, headerBlock, queueBlock, queueMerges, lookedAt, type QueuedBlock } from './read-sheet';

/** What the adapter itself remembers of a workbook between two calls. */
export interface Surroundings {
  /** With what stays when a sheet is renamed. */
  readonly sheets: readonly (SheetOutline & { readonly id: string })[];
  readonly structureProtected: boolean;
}

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly whole: Excel.Range;
  readonly block: QueuedBlock;
  readonly merges: ReturnType<typeof queueMerges>;
}

function queueSheet(sheet: Excel.Worksheet): QueuedSheet {
  const whole = lookedAt(sheet);
  const block = queueBlock(whole.getUsedRangeOrNullObject(true));
  return { sheet, whole, block, merges: queueMerges(headerBlock(sheet)) };
}

/** Queues the names, visibility and protection of all sheets. */
export function queueSurroundings(context: Excel.RequestContext): () => Surroundings {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  protection.load('protected');
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
    })),
    structureProtected: protection.protected,
  });
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** What the first look at a workbook tells. */
export interface Glance extends Surroundings {
  readonly active: SheetContent | undefined;
  /** Our marks on the active sheet, as far as they were asked for: the one that is most likely to be marked anew. */
  readonly rules: ReadonlyMap<string, FoundRules>;
}

/**
 * The sheet people look at and the names of all others, in one sync.
 *
 * @param withRules asks for our rules too; some versions of Excel fail over rules of other kinds
 */
export async function readOutline(context: Excel.RequestContext, withRules: boolean): Promise<Glance> {
  const surroundings = queueSurroundings(context);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('name');
  const queued = queueSheet(active);
  const rules = withRules ? queueOurRules(queued.whole) : undefined;
  await context.sync();
  const [content] = await contents(context, [{ name: active.name, queued }]);
  return {
    ...surroundings(),
    active: content,
    rules: rules ? new Map([[active.name, rules()]]) : new Map(),
  };
}

/** Any number of sheets in one sync; those that are not there are left out. */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly SheetContent[]> {
  const asked = names.map((name) => ({
    name,
    queued: queueSheet(context.workbook.worksheets.getItemOrNullObject(name)),
  }));
  await context.sync();
  return contents(
    context,
    asked.filter(({ queued }) => !queued.sheet.isNullObject),
  );
}

/** Asks for fonts only where the text looks like bytes of a pre-Unicode font: one sync more, and rarely. */
async function contents(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly queued: QueuedSheet }[],
): Promise<SheetContent[]> {
  const due = sheets.map(({ queued }) => queued.block.queueRest());
  if (due.includes(true)) await context.sync();
  return sheets.map(({ name, queued }) => assemble(name, [queued.block.content()], queued.merges()));
}
