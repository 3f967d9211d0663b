import type { SheetContent, SheetOutline, SheetVisibility } from '../../model';
import { isCode, patiently, visit, type ExcelHost } from './host';
import { queueOurRules, type FoundRules } from './marks';
import { assemble, headerBlock, queueBlock, queueMerges, lookedAt, type QueuedBlock } from './read-sheet';

/** What is filtered on a sheet: values written under a filter go astray. */
export interface SheetFilters {
  /** Ids of its filtered tables. */
  readonly tables: readonly string[];
}

/** What the adapter itself remembers of a workbook between two calls. */
export interface Surroundings {
  /** By sheet name; sheets without a filter are not in it, and none where this Excel does not tell. */
  readonly filters: ReadonlyMap<string, SheetFilters>;
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
function queueSurroundings(context: Excel.RequestContext, depth: Depth): () => Surroundings {
  const { worksheets, protection } = context.workbook;
  // In one load: a second one would make its items anew.
  const asked = 'items/id,items/name,items/visibility,items/protection/protected';
  worksheets.load(depth.filters ? `${asked},${FILTERS}` : asked);
  protection.load('protected');
  return () => ({
    filters: depth.filters ? filtersOf(worksheets.items) : new Map(),
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
    })),
    structureProtected: protection.protected,
  });
}

/** The same in a visit of its own. */
export async function lookAround(host: ExcelHost): Promise<Surroundings> {
  const look = (depth: Depth): Promise<Surroundings> =>
    patiently(host, () =>
      visit(host, 'none', async (context) => {
        const surroundings = queueSurroundings(context, depth);
        await context.sync();
        return surroundings();
      }),
    );
  try {
    return await look({ rules: false, filters: true });
  } catch (error) {
    if (!isCode(error, 'host-failed', 'host-too-old')) throw error;
    return look({ rules: false, filters: false });
  }
}

const FILTERS =
  'items/autoFilter/isDataFiltered,items/tables/items/id,items/tables/items/autoFilter/isDataFiltered';

function filtersOf(sheets: readonly Excel.Worksheet[]): ReadonlyMap<string, SheetFilters> {
  return new Map(
    sheets.flatMap(({ name, autoFilter, tables: { items } }) => {
      const filtered = items.filter((table) => table.autoFilter.isDataFiltered).map((table) => table.id);
      return autoFilter.isDataFiltered || filtered.length > 0 ? [[name, { tables: filtered }] as const] : [];
    }),
  );
}

/** How much is asked at first sight; some Excels fail over a part of it. */
export interface Depth {
  /** Our rules on the active sheet. */
  readonly rules: boolean;
  readonly filters: boolean;
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

/** The sheet people look at and the names of all others, in one sync. */
export async function readOutline(context: Excel.RequestContext, depth: Depth): Promise<Glance> {
  const surroundings = queueSurroundings(context, depth);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('name');
  const queued = queueSheet(active);
  const rules = depth.rules ? queueOurRules(queued.whole) : undefined;
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
