import { EMPTY_PLAN, type Period, type SheetDrawing, type SheetMarks, type WritePlan } from '../model';
import type { Workbook } from '../workbook/port';
import { withBook } from './book-in-memory';
import type { UnclearMonth } from './choose-month';
import { drawYears } from './draw-year';
import { judgeMonth, type EvaluateRequest, type PreparedEvaluation } from './evaluate';
import { recordMonth, type RecordedMonth } from './export-letter';
import { openWorkbook } from './open-workbook';
import { workbookMonths } from './workbook-months';

export type YearRequest = Omit<EvaluateRequest, 'period' | 'sheet'>;

/** One month of the run, with what recording it would enter into the ladder book. */
export interface YearMonth {
  readonly prepared: PreparedEvaluation;
  readonly recorded: RecordedMonth;
}

/** All months of a workbook judged one after another; the workbook is untouched until {@link writeYear}. */
export interface PreparedYear {
  /** Oldest first; at least one. */
  readonly months: readonly YearMonth[];
  /** Months that several sheets speak of: nothing was judged. */
  readonly leftOut: readonly { readonly period: Period; readonly why: UnclearMonth }[];
  readonly plan: WritePlan;
}

/**
 * Judges every month the workbook keeps, oldest first. Each month's acts are entered into the ladder book in memory
 * before the next one is judged, so that ordinals build up as if every month had been exported in its time.
 */
export async function prepareYear(
  workbook: Workbook,
  request: YearRequest,
): Promise<PreparedYear | UnclearMonth> {
  let open = await openWorkbook(workbook, request);
  const months: YearMonth[] = [];
  const leftOut: PreparedYear['leftOut'][number][] = [];
  for (const period of workbookMonths(open)) {
    const prepared = judgeMonth(open, { ...request, period });
    if ('unclear' in prepared) {
      leftOut.push({ period, why: prepared });
      continue;
    }
    const recorded = recordMonth(open, prepared.summary);
    months.push({ prepared, recorded });
    open = withBook(open, recorded.plan);
  }
  if (months.length === 0) return whyNone(leftOut, judgeMonth(open, request));
  const overviews = drawYears(
    open,
    months.map(({ prepared }) => prepared),
    request.now,
  );
  return {
    months,
    leftOut,
    plan: joined(
      months.map(({ prepared }) => prepared.plan),
      overviews,
    ),
  };
}

function whyNone(leftOut: PreparedYear['leftOut'], alone: PreparedEvaluation | UnclearMonth): UnclearMonth {
  if (leftOut[0]) return leftOut[0].why;
  return 'unclear' in alone ? alone : { unclear: 'no-month', candidates: [] };
}

/** Writes what was prepared: every month's summary and marks and the year's overview; the ladder book only when asked for. */
export async function writeYear(workbook: Workbook, year: PreparedYear, record: boolean): Promise<void> {
  await workbook.write(year.plan);
  if (!record) return;
  for (const { recorded } of year.months) await workbook.write(recorded.plan);
}

/** One plan of several; months on one sheet are marked together, for writing marks replaces what was there. */
function joined(plans: readonly WritePlan[], overviews: readonly SheetDrawing[]): WritePlan {
  const marks = new Map<string, SheetMarks>();
  for (const rules of plans.flatMap((plan) => plan.marks)) {
    const known = marks.get(rules.sheet);
    marks.set(rules.sheet, known ? { ...known, rules: [...known.rules, ...rules.rules] } : rules);
  }
  return {
    ...EMPTY_PLAN,
    renames: plans.flatMap((plan) => plan.renames),
    drawings: [...plans.flatMap((plan) => plan.drawings), ...overviews],
    marks: [...marks.values()],
    expected: plans.flatMap((plan) => plan.expected),
  };
}
