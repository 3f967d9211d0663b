import type { UnclearMonth } from '../../actions/choose-month';
import { earlierEvaluation, type EarlierEvaluation } from '../../actions/earlier-evaluation';
import { judgeMonth, type EvaluateRequest, type PreparedEvaluation } from '../../actions/evaluate';
import { hasEarlierSummary } from '../../actions/has-earlier-summary';
import { openWorkbook, type OpenWorkbook } from '../../actions/open-workbook';
import type { Workbook } from '../../workbook/port';
import { planEffects, type PlanEffects } from './effects';
import { sameSheets, type HeldSheets } from './held';

/** What the pane knows of a workbook before anything is written. */
export interface Look {
  readonly open: OpenWorkbook;
  /** The month as it would be evaluated now. */
  readonly prepared: PreparedEvaluation | undefined;
  /** What writing that would do. */
  readonly effects: PlanEffects | undefined;
  readonly unclear: UnclearMonth | undefined;
  readonly earlier: EarlierEvaluation | undefined;
  /** An earlier summary of this month is kept in the workbook. */
  readonly restorable: boolean;
}

/** Looks through what was read; sheets that are still the same objects are not surveyed twice. */
export function createLook(): (held: HeldSheets, request: EvaluateRequest) => Promise<Look> {
  let last:
    | { readonly held: HeldSheets; readonly open: OpenWorkbook; readonly request: EvaluateRequest }
    | undefined;
  return async (held, request) => {
    const isKnown = last && sameSheets(last.held, held) && sameSources(last.request, request);
    const open = isKnown && last ? last.open : await openWorkbook(workbookOf(held), request);
    last = { held, open, request };
    return lookThrough(open, request);
  };
}

const sameSources = (a: EvaluateRequest, b: EvaluateRequest): boolean =>
  a.preset === b.preset && a.file === b.file;

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
    return {
      open,
      prepared: undefined,
      effects: undefined,
      unclear: judged,
      earlier: undefined,
      restorable: false,
    };
  return {
    open,
    prepared: judged,
    effects: planEffects(judged),
    unclear: undefined,
    earlier: earlierEvaluation(judged),
    restorable: hasEarlierSummary(judged),
  };
}
