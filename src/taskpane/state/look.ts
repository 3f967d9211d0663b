import type { UnclearMonth } from '../../actions/choose-month';
import { earlierEvaluation, type EarlierEvaluation } from '../../actions/earlier-evaluation';
import { judgeMonth, type EvaluateRequest, type PreparedEvaluation } from '../../actions/evaluate';
import { hasEarlierSummary } from '../../actions/has-earlier-summary';
import { openWorkbook, type OpenWorkbook } from '../../actions/open-workbook';
import type { SheetContent } from '../../model';
import type { Workbook, WorkbookOutline } from '../../workbook/port';

/** What the pane knows of a workbook before anything is written. */
export interface Look {
  readonly open: OpenWorkbook;
  /** The month as it would be evaluated now. */
  readonly prepared: PreparedEvaluation | undefined;
  readonly unclear: UnclearMonth | undefined;
  readonly earlier: EarlierEvaluation | undefined;
  /** An earlier summary of this month is kept in the workbook. */
  readonly restorable: boolean;
}

/** A workbook's cells as they were read, for a look that needs no host. */
export interface HeldSheets {
  readonly outline: WorkbookOutline;
  /** All sheets with cells. */
  readonly sheets: readonly SheetContent[];
}

/** Reads a workbook whole, in two visits. */
export async function holdSheets(workbook: Workbook): Promise<HeldSheets> {
  const outline = await workbook.outline();
  const { sheets, active } = outline;
  const others = sheets.map(({ name }) => name).filter((name) => name !== active?.name);
  const read = others.length > 0 ? await workbook.read(others) : [];
  return { outline, sheets: active ? [active, ...read] : read };
}

/** Looks through what was read; sheets that are still the same objects are not surveyed twice. */
export function createLook(): (held: HeldSheets, request: EvaluateRequest) => Promise<Look> {
  let last: { readonly held: HeldSheets; readonly open: OpenWorkbook; readonly request: EvaluateRequest };
  return async (held, request) => {
    const known = last && sameSheets(last.held, held) && sameSources(last.request, request);
    const open = known ? last.open : await openWorkbook(workbookOf(held), request);
    last = { held, open, request };
    return lookThrough(open, request);
  };
}

const sameSources = (a: EvaluateRequest, b: EvaluateRequest): boolean =>
  a.preset === b.preset && a.file === b.file;

/** Whether the very same objects are held: nothing was read anew in between. */
export function sameSheets(a: HeldSheets, b: HeldSheets): boolean {
  return (
    a.outline.active === b.outline.active &&
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, i) => sheet === b.sheets[i])
  );
}

/** What was read, as a workbook that can be looked through but not written. */
function workbookOf({ outline, sheets }: HeldSheets): Workbook {
  const refuse = (): never => {
    throw new Error('Cells that were read cannot be written.');
  };
  return {
    outline: () => Promise.resolve(outline),
    read: (names) => Promise.resolve(sheets.filter(({ name }) => names.includes(name))),
    write: refuse,
    select: refuse,
  };
}

function lookThrough(open: OpenWorkbook, request: EvaluateRequest): Look {
  const judged = judgeMonth(open, request);
  if ('unclear' in judged)
    return { open, prepared: undefined, unclear: judged, earlier: undefined, restorable: false };
  return {
    open,
    prepared: judged,
    unclear: undefined,
    earlier: earlierEvaluation(judged),
    restorable: hasEarlierSummary(judged),
  };
}
