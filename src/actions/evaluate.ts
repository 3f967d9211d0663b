import { evaluateMonth } from '../evaluation';
import { SUMMARY_WORDS } from '../messages/summary';
import {
  EMPTY_PLAN,
  problem,
  samePeriod,
  type Evaluation,
  type History,
  type MonthTable,
  type Problem,
  type SheetDrawing,
  type Summary,
  type WritePlan,
} from '../model';
import { asCounted, openedAt, readMonth, type MonthChoice } from '../reading';
import { markRules } from '../reporting/marks';
import { buildSummary, drawSummary, keepPrevious, sameAsDrawn } from '../reporting/summary';
import type { Settings } from '../settings';
import { sheetNamed } from '../workbook/ours';
import type { Workbook, WriteReport } from '../workbook/port';
import { chooseMonthOf, otherSheets, type MonthRequest, type UnclearMonth } from './choose-month';
import { earlierOf, findSummary, type SummaryPlace } from './find-summary';
import { ladderBook } from './history-of';
import { openWorkbook, type OpenWorkbook, type SettingsSources } from './open-workbook';

export interface EvaluateRequest extends MonthRequest, SettingsSources {
  /** The door's clock, as the summary prints it: "22/11/2026 09:30". */
  readonly now: string;
}

/** A month judged and ready to be written; the workbook is untouched until {@link writeEvaluation}. */
export interface PreparedEvaluation {
  readonly settings: Settings;
  readonly table: MonthTable;
  readonly history: History;
  readonly evaluation: Evaluation;
  readonly summary: Summary;
  readonly summarySheet: string;
  /** Everything people should look at, from every step. */
  readonly problems: readonly Problem[];
  readonly plan: WritePlan;
  readonly open: OpenWorkbook;
}

/** Reads the workbook, judges the month and plans what to write. Two visits to the host, nothing written. */
export async function prepareEvaluation(
  workbook: Workbook,
  request: EvaluateRequest,
): Promise<PreparedEvaluation | UnclearMonth> {
  return judgeMonth(await openWorkbook(workbook, request), request);
}

/** The second half of {@link prepareEvaluation}, for a workbook that is already open. */
export function judgeMonth(open: OpenWorkbook, request: EvaluateRequest): PreparedEvaluation | UnclearMonth {
  const choice = chooseMonthOf(open, request);
  if ('unclear' in choice) return choice;

  const opened = openedByChoice(open, choice);
  const table = readMonth([...open.contents.values()], choice, opened);
  const settings = asCounted(opened, table);
  const { history } = ladderBook(
    open,
    choice.period,
    table.units.map(({ unit }) => unit),
  );
  const evaluation = evaluateMonth(table, history, settings);
  const place = findSummary(open, choice.period);
  const previous = earlierOf(place.found)?.previous;
  const { summary, problems } = buildSummary(evaluation, settings, {
    evaluatedAt: request.now,
    ...(previous && { previous }),
  });
  const drawing = { ...drawSummary(summary, table, settings), name: place.sheet };
  return {
    settings,
    table,
    history,
    evaluation,
    summary,
    summarySheet: place.sheet,
    problems: [
      ...open.problems,
      ...(request.sheet === undefined ? otherSheets(open, choice) : []),
      ...evaluation.problems,
      ...place.problems,
      ...problems,
      ...(place.found.kind === 'unreadable'
        ? [problem('summary-unreadable', { renamed: place.found.setAside })]
        : []),
    ],
    plan: {
      ...EMPTY_PLAN,
      ...summaryWrites(open, place, drawing),
      marks: [{ ...markRules(summary, drawing, table), neverMarked: !hasSummary(open) }],
      expected: evaluation.findings.flatMap((finding) => finding.evidence),
    },
    open,
  };
}

/** Who chose one of the days from which a sheet's figures may count has said where the windows of 2025 open. */
function openedByChoice({ survey, settings }: OpenWorkbook, { sheet, period }: MonthChoice): Settings {
  const { openings = [] } = survey.find((s) => s.sheet === sheet) ?? {};
  return openings.some((opening) => samePeriod(opening, period)) ? openedAt(settings, period) : settings;
}

type SummaryWrites = Pick<WritePlan, 'renames' | 'drawings' | 'replaces'>;

/** What writing a summary does to the sheets, by what was found in its place. */
function summaryWrites(
  open: OpenWorkbook,
  { sheet, found }: SummaryPlace,
  drawing: SheetDrawing,
): SummaryWrites {
  const isShown = (wanted: string): boolean =>
    open.sheets.some(({ name, visibility }) => name === wanted && visibility === 'visible');
  const standing = sheetNamed(open.contents, sheet);
  const over: SummaryWrites = {
    renames: [],
    drawings: [drawing],
    replaces: standing ? [{ ...standing, name: sheet }] : [],
  };
  // Of two versions that were changing places the other one is already where the earlier one is kept.
  const isOtherShown = isShown(SUMMARY_WORDS.previousSheetName(sheet));
  switch (found.kind) {
    case 'none':
      return over;
    case 'unreadable':
      return { ...over, renames: [{ from: sheet, to: found.setAside }], replaces: [] };
    case 'stranded':
      return {
        ...over,
        renames: [{ from: found.on, to: sheet }],
        replaces: [{ ...found.content, name: sheet }],
      };
    case 'torn':
      if (!found.before || isOtherShown) return over;
      return { ...over, drawings: [keepPrevious(found.before.content), drawing] };
    case 'whole':
      // What would stay the same is left alone: somebody may be typing there.
      if (sameAsDrawn(found.content, drawing)) return isShown(sheet) ? { ...over, drawings: [] } : over;
      if (isOtherShown && !isShown(sheet)) return over;
      return { ...over, drawings: [keepPrevious(found.content), drawing] };
  }
}

/** Where no summary of ours is there can be no mark of ours either. */
const hasSummary = ({ survey }: OpenWorkbook): boolean => survey.some(({ kind }) => kind === 'summary');

/** Writes what was prepared: marks, summary and the earlier summary kept aside, in one visit. */
export function writeEvaluation(workbook: Workbook, prepared: PreparedEvaluation): Promise<WriteReport> {
  return workbook.write(prepared.plan);
}
