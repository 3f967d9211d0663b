import { comparePeriods, periodKey, problem, samePeriod, type Period, type Problem } from '../model';
import { chooseMonth, rivalsOf, type MonthChoice, type UnclearChoice } from '../reading';
import { readSummary } from '../reporting/summary';
import { printMention, printPeriod } from '../text/print-period';
import type { OpenWorkbook } from './open-workbook';

/** What the caller asked for; the workbook decides the rest. */
export interface MonthRequest {
  readonly period?: Period | undefined;
  readonly sheet?: string | undefined;
}

/** Why no month could be chosen, with what could have been. */
export interface UnclearMonth {
  readonly unclear: UnclearChoice['unclear'] | 'no-such-sheet' | 'no-such-month';
  readonly candidates: readonly string[];
  /** The periods that the candidates are, where they are periods. */
  readonly periods: readonly Period[];
}

/** The month and sheet to evaluate. With a summary of ours in view, its own source and month are meant. */
export function chooseMonthOf(open: OpenWorkbook, wanted: MonthRequest): MonthChoice | UnclearMonth {
  if (wanted.sheet !== undefined && !open.contents.has(wanted.sheet)) {
    return { unclear: 'no-such-sheet', candidates: [...open.contents.keys()], periods: [] };
  }
  const inView = wanted.sheet === undefined ? summaryInView(open) : undefined;
  const period = wanted.period ?? inView?.period;
  const sheet =
    wanted.sheet ?? (inView && period && samePeriod(period, inView.period) ? inView.sheet : undefined);

  const hidden = hiddenSheets(open);
  const survey = open.survey.filter((s) => s.sheet === sheet || !hidden.has(s.sheet));
  const choice = chooseMonth(survey, open.active, {
    ...(period && { period }),
    ...(sheet !== undefined && { sheet }),
  });
  if (!('unclear' in choice)) return choice;
  if (choice.unclear === 'no-month' && wanted.period && choice.candidates.length > 0)
    return withPeriods('no-such-month', choice.candidates);
  const { unclear, candidates, doubtful, across } = choice;
  if (unclear === 'no-opening') return withPeriods(unclear, candidates);
  const found = doubtful?.map(doubtText) ?? across?.slice(0, UNITS_NAMED);
  return { unclear, candidates: found ?? candidates.map((candidate) => candidate.sheet), periods: [] };
}

function hiddenSheets({ sheets }: OpenWorkbook): ReadonlySet<string> {
  return new Set(sheets.filter((s) => s.visibility !== 'visible').map((s) => s.name));
}

/** Says that other sheets in sight speak of the period too. */
export function otherSheets(open: OpenWorkbook, choice: MonthChoice): Problem[] {
  const hidden = hiddenSheets(open);
  const others = rivalsOf(open.survey, choice).filter((name) => !hidden.has(name));
  const { period, sheet: used } = choice;
  return others.length === 0 ? [] : [problem('two-sheets', { period, used, others })];
}

/** Enough to recognise a table by. */
const UNITS_NAMED = 3;

/** "T8 (tháng 8, tháng 9/2023)": a sheet and the months it might be about. */
function doubtText({ sheet, months }: NonNullable<UnclearChoice['doubtful']>[number]): string {
  return `${sheet} (${months.map(printMention).join(', ')})`;
}

function withPeriods(unclear: UnclearMonth['unclear'], choices: readonly MonthChoice[]): UnclearMonth {
  const byKey = new Map(choices.map(({ period }) => [periodKey(period), period]));
  const periods = [...byKey.values()].sort(comparePeriods);
  return { unclear, candidates: periods.map(printPeriod), periods };
}

function summaryInView(open: OpenWorkbook): MonthChoice | undefined {
  const content = open.active === undefined ? undefined : open.contents.get(open.active);
  if (!content || open.survey.find((s) => s.sheet === content.name)?.kind !== 'summary') return undefined;
  const reading = readSummary(content);
  if (typeof reading === 'string' || !open.contents.has(reading.summary.sourceSheet)) return undefined;
  return { period: reading.summary.period, sheet: reading.summary.sourceSheet };
}
