import { knowsEarlierActs } from '../evaluation';
import {
  EMPTY_PLAN,
  lastDay,
  shiftDay,
  type Period,
  type SheetDrawing,
  type SheetMarks,
  type WritePlan,
} from '../model';
import type { Overview } from '../reporting/year';
import type { Workbook, WriteReport } from '../workbook/port';
import { withBook } from './book-in-memory';
import type { UnclearMonth } from './choose-month';
import { drawYears, yearOverviews } from './draw-year';
import { judgeMonth, type EvaluateRequest, type PreparedEvaluation } from './evaluate';
import { recordMonth, type RecordedMonth } from './export-letter';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
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
  /** The calendar years among the months, each at a glance. */
  readonly overviews: readonly Overview[];
  /** The sheets on which they will stand. */
  readonly overviewSheets: readonly string[];
  readonly plan: WritePlan;
}

/** Told before each month is judged, so that a door can show how far it is; failing there ends the run. */
export type BeforeMonth = (period: Period, number: number, all: number) => Promise<void>;

/**
 * Judges every month the workbook keeps, oldest first. Each month's acts are entered into the ladder book in memory
 * before the next one is judged, so that ordinals build up as if every month had been exported in its time.
 */
export async function prepareYear(
  workbook: Workbook,
  request: YearRequest,
  beforeMonth: BeforeMonth = () => Promise.resolve(),
): Promise<PreparedYear | UnclearMonth> {
  let open = await openWorkbook(workbook, request);
  const months: YearMonth[] = [];
  const leftOut: PreparedYear['leftOut'][number][] = [];
  const periods = workbookMonths(open);
  for (const [i, period] of periods.entries()) {
    await beforeMonth(period, i + 1, periods.length);
    const prepared = judgeMonth(open, { ...request, period });
    if ('unclear' in prepared) {
      leftOut.push({ period, why: prepared });
      continue;
    }
    const recorded = recordMonth(open, prepared.summary);
    months.push({ prepared, recorded });
    open = withBook(afterMonth(open, prepared), recorded.plan);
  }
  if (months.length === 0) return whyNone(leftOut, judgeMonth(open, request));
  const overviews = yearOverviews(
    open,
    months.map(({ prepared }) => prepared),
  );
  const drawn = drawYears(open, overviews, request.now);
  return {
    months,
    leftOut,
    overviews,
    overviewSheets: drawn.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    plan: joined(
      months.map(({ prepared }) => prepared.plan),
      drawn,
    ),
  };
}

/** What was before the next month is known once this one's acts are, if it was known before this one. */
function afterMonth(open: OpenWorkbook, { evaluation, history, settings }: PreparedEvaluation): OpenWorkbook {
  const { period } = evaluation;
  if (!knowsEarlierActs(history.acts, period, settings.ladder)) return open;
  const noneBefore = shiftDay(lastDay(period), 1);
  return { ...open, settings: { ...open.settings, ladder: { ...open.settings.ladder, noneBefore } } };
}

function whyNone(leftOut: PreparedYear['leftOut'], alone: PreparedEvaluation | UnclearMonth): UnclearMonth {
  if (leftOut[0]) return leftOut[0].why;
  return 'unclear' in alone ? alone : { unclear: 'no-month', candidates: [], periods: [] };
}

/** Writes what was prepared: every month's summary and marks and the year's overview; the ladder book only when asked for. */
export async function writeYear(
  workbook: Workbook,
  year: PreparedYear,
  record: boolean,
): Promise<WriteReport> {
  const report = await workbook.write(year.plan);
  if (record) for (const { recorded } of year.months) await workbook.write(recorded.plan);
  return report;
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
    replaces: plans.flatMap((plan) => plan.replaces),
    marks: [...marks.values()],
    expected: plans.flatMap((plan) => plan.expected),
  };
}
