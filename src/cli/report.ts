import type { PreparedEvaluation } from '../actions/evaluate';
import { unrecordedMonths } from '../actions/unrecorded-months';
import { differenceText, registerText } from '../messages/history';
import { problemText } from '../messages/problems';
import { SUMMARY_WORDS } from '../messages/summary';
import { TERMINAL } from '../messages/terminal';
import type { Evaluation, Finding, Letter, Severity } from '../model';
import { columnUse } from '../reporting/columns';
import type { RegisterState } from '../reporting/history/register';
import { sentenceOf } from '../reporting/letter';
import { printChange } from '../reporting/letter/change';
import { indicatorName, indicatorTexts } from '../reporting/summary/indicator-name';
import { GROUPS } from '../rules';
import { PRESET_NAMES, ruleName, type Settings } from '../settings';
import { printedAs } from '../settings/printed';
import { printFigure } from '../text/print';
import { printPeriod } from '../text/print-period';
import { readyReport } from './ready-report';

/** What was written where. */
export interface WrittenFiles {
  readonly workbook: string;
  /** Undefined: nothing was judged, so there is none. */
  readonly letter: string | undefined;
  /** Letters to single units and all of them in one file. */
  readonly notices: readonly string[];
}

/** The evaluation as people read it in a terminal, line by line. */
export function terminalReport(
  prepared: PreparedEvaluation,
  letter: Letter | undefined,
  files: WrittenFiles,
  recorded: readonly string[],
  register: RegisterState,
): string[] {
  const { evaluation, settings, problems } = prepared;
  return [
    TERMINAL.title(printPeriod(evaluation.period), evaluation.sheet, PRESET_NAMES[settings.preset][0]),
    columnUse(prepared.table, settings).line,
    '',
    ...averageLines(evaluation, settings),
    ...groupLines(evaluation, (finding) => lineOf(finding, sentenceOf(finding, settings, evaluation.period))),
    ...unrecordedLines(prepared),
    ...undecidedLines(evaluation, settings),
    ...problemLines(problems, settings),
    ...(letter && letter.missing.length > 0 ? [`${TERMINAL.missing}: ${letter.missing.join('; ')}`, ''] : []),
    ...registerLines(recorded, register),
    TERMINAL.files,
    `  ${TERMINAL.workbook}: ${files.workbook}`,
    files.letter === undefined ? `  ${TERMINAL.noLetter}` : `  ${TERMINAL.letter}: ${files.letter}`,
    ...files.notices.map((path) => `  ${TERMINAL.notice}: ${path}`),
    '',
    ...readyReport(prepared, recorded.length > 0),
  ];
}

/** What was entered into the ladder book, and in what it differs from the letter; nothing where both are silent. */
function registerLines(recorded: readonly string[], register: RegisterState): string[] {
  if (recorded.length === 0 && register.state === 'nothing') return [];
  const differing = register.differences.map((difference) => differenceText(difference, 'vi'));
  const lines = [...recorded, ...differing].map((line) => `  • ${line}`);
  return [`${TERMINAL.recorded}: ${registerText(register, 'vi')}`, ...lines, ''];
}

function averageLines(evaluation: Evaluation, settings: Settings): string[] {
  const lines = evaluation.averages.map(({ indicator, value, change }) => {
    const printed = printedAs(indicator, settings);
    const figures =
      value === null
        ? TERMINAL.noAverage
        : [printFigure(value, printed), change === null ? '' : printChange(change, printed)]
            .filter(Boolean)
            .join(', ');
    return `  • ${indicatorName(indicator, settings)}: ${figures}`;
  });
  return lines.length > 0 ? [TERMINAL.averages, ...lines, ''] : [];
}

/** A warning says its step on the ladder too: it is what the unit will hold against the office. */
function lineOf({ group, form, ordinal }: Finding, sentence: string): string {
  return group === 'warn' ? `${sentence} – ${TERMINAL.step(form, ordinal)}` : sentence;
}

function unrecordedLines(prepared: PreparedEvaluation): string[] {
  const periods = unrecordedMonths(prepared).map(printPeriod);
  const latest = printPeriod(prepared.evaluation.period);
  return periods.length > 0 ? [TERMINAL.unrecorded(periods, latest), ''] : [];
}

function groupLines(
  evaluation: Evaluation,
  textOf: (finding: Evaluation['findings'][number]) => string,
): string[] {
  return GROUPS.flatMap((group) => {
    const findings = evaluation.findings.filter((finding) => finding.group === group);
    return [
      `${TERMINAL.groups[group]} (${findings.length})`,
      ...(findings.length > 0
        ? findings.map((finding) => `  • ${textOf(finding)}`)
        : [`  ${TERMINAL.nobody}`]),
      '',
    ];
  });
}

function undecidedLines({ undecided }: Evaluation, settings: Settings): string[] {
  if (undecided.length === 0) return [];
  const units = new Map<string, string[]>();
  for (const { unit, rule, indicator, why } of undecided) {
    const about = indicator === null ? '' : ` (${indicatorName(indicator, settings)})`;
    const line = `${ruleName(rule)}${about}: ${SUMMARY_WORDS.undecidedReasons[why]}`;
    units.set(unit.name, [...(units.get(unit.name) ?? []), line]);
  }
  return [
    `${TERMINAL.undecided} (${undecided.length})`,
    ...[...units].flatMap(([unit, lines]) => [`  • ${unit}`, ...lines.map((line) => `      ${line}`)]),
    '',
  ];
}

function problemLines(problems: PreparedEvaluation['problems'], settings: Settings): string[] {
  if (problems.length === 0) return [];
  const texts = indicatorTexts(settings);
  const count = (severity: Severity): number => problems.filter((p) => p.severity === severity).length;
  return [
    TERMINAL.problems(count('error'), count('warning'), count('notice')),
    ...problems.map((p) => `  • ${TERMINAL.severities[p.severity]}: ${problemText(p, 'vi', texts).text}`),
    '',
  ];
}
