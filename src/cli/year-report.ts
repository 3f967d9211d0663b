import { withBook } from '../actions/book-in-memory';
import { doubtfulSheets } from '../actions/doubtful-sheets';
import type { PreparedYear, YearMonth } from '../actions/evaluate-year';
import { registerState } from '../actions/register-state';
import { problemText } from '../messages/problems';
import { TERMINAL } from '../messages/terminal';
import { unclearCallText } from '../messages/unclear-call';
import { periodKey, type FindingGroup, type Letter, type Severity } from '../model';
import { registerJson } from '../reporting/history/register';
import { evaluationJson, type EvaluationJson } from '../reporting/json';
import { PRESET_NAMES } from '../settings';
import { nounsOfAll } from '../text/period-nouns';
import { printPeriod, titlePeriod } from '../text/print-period';

/** What the command line prints with `--all-months --json`. */
export interface YearJson {
  /** One object per month, oldest first, each as for a single month; `files` are the workbook and its own letter. */
  readonly months: readonly EvaluationJson[];
  /** Months that were left out because several sheets speak of them. */
  readonly leftOut: readonly {
    readonly period: string;
    readonly why: string;
    readonly sheets: readonly string[];
  }[];
  /** The workbook, then the letters. */
  readonly files: readonly string[];
}

/** A month's letter and where it was written; undefined where nothing was judged. */
export type MonthLetter = { readonly letter: Letter; readonly path: string } | undefined;

export function yearJson(
  { months, leftOut }: PreparedYear,
  workbook: string,
  letters: readonly MonthLetter[],
  isRecorded: boolean,
): YearJson {
  const pathOf = (letter: MonthLetter): string[] => (letter ? [letter.path] : []);
  return {
    months: months.map(({ prepared, recorded }, i) => {
      const { evaluation, table, settings, problems, open, summary } = prepared;
      const register = registerState({ open: isRecorded ? withBook(open, recorded.plan) : open, summary });
      return {
        ...evaluationJson(evaluation, table, settings, problems, [workbook, ...pathOf(letters[i])]),
        register: registerJson(register),
      };
    }),
    leftOut: leftOut.map(({ period, why }) => ({
      period: periodKey(period),
      why: why.unclear,
      sheets: why.candidates,
    })),
    files: [workbook, ...letters.flatMap(pathOf)],
  };
}

/** The year as people read it in a terminal: who is warned each month, how many the other lists hold. */
export function yearReport(
  year: PreparedYear,
  workbook: string,
  letters: readonly MonthLetter[],
  isRecorded: boolean,
): string[] {
  const { months, leftOut } = year;
  const missing = [...new Set(letters.flatMap((found) => found?.letter.missing ?? []))];
  const { noun } = nounsOfAll(months.map(({ prepared }) => prepared.summary.period));
  return [
    ...months.flatMap((month) => [...monthLines(month), '']),
    ...leftOut.map(({ period, why }) =>
      TERMINAL.leftOut(
        titlePeriod(period),
        unclearCallText(why.unclear, workbook, why.candidates, why.periods.map(periodKey)),
      ),
    ),
    ...year.overviews.flatMap(({ notCounted, year: of }) =>
      notCounted.length > 0 ? [TERMINAL.notCounted(of, notCounted.map(printPeriod))] : [],
    ),
    ...doubtfulSheets(year).map((problem) => problemText(problem, 'vi').text),
    ...(missing.length > 0 ? [`${TERMINAL.missing}: ${missing.join('; ')}`, ''] : []),
    TERMINAL[isRecorded ? 'yearRecorded' : 'yearNotRecorded'](noun),
    '',
    TERMINAL.files,
    `  ${TERMINAL.workbook}: ${workbook}`,
    ...letters.map((found, i) => `  ${letterLine(found, months[i])}`),
  ];
}

function letterLine(found: MonthLetter, month: YearMonth | undefined): string {
  if (found) return `${TERMINAL.letter}: ${found.path}`;
  const { period } = month?.prepared.evaluation ?? {};
  return period ? TERMINAL.noLetterOf(titlePeriod(period)) : TERMINAL.noLetter;
}

const GROUPS: readonly FindingGroup[] = ['commend', 'low'];

function monthLines({ prepared, recorded }: YearMonth): string[] {
  const { evaluation, settings, problems } = prepared;
  const count = (severity: Severity): number => problems.filter((p) => p.severity === severity).length;
  const lists = GROUPS.map((group) => {
    const units = new Set(evaluation.findings.filter((f) => f.group === group).map((f) => f.unit.key));
    return `${TERMINAL.groups[group]}: ${units.size}`;
  });
  const warned = recorded.acts.filter(({ outcome }) => outcome !== 'kept' && outcome !== 'withdrawn');
  return [
    TERMINAL.title(printPeriod(evaluation.period), evaluation.sheet, PRESET_NAMES[settings.preset][0]),
    `  ${[...lists, `${TERMINAL.undecided}: ${evaluation.undecided.length}`].join(' · ')}`,
    `  ${TERMINAL.problems(count('error'), count('warning'), count('notice'))}`,
    ...(warned.length > 0
      ? [
          `  ${TERMINAL.groups.warn}:`,
          ...warned.map(({ unit, form, ordinal }) => `    • ${TERMINAL.act(unit, form, ordinal)}`),
        ]
      : []),
  ];
}
