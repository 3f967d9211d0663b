import type { PreparedEvaluation } from '../actions/evaluate';
import { problemText } from '../messages/problems';
import { TERMINAL } from '../messages/terminal';
import type { Evaluation, FindingGroup, Letter, Severity } from '../model';
import { sentenceOf } from '../reporting/letter';
import { printChange, printRate } from '../reporting/letter/numbers';

/** What was written where. */
export interface WrittenFiles {
  readonly workbook: string;
  readonly letter: string;
}

/** The evaluation as people read it in a terminal, line by line. */
export function terminalReport(
  { evaluation, settings, problems }: PreparedEvaluation,
  letter: Letter,
  files: WrittenFiles,
  recorded: readonly string[],
): string[] {
  const { month, year } = evaluation.period;
  return [
    TERMINAL.title(`${month}/${year}`, evaluation.sheet, settings.preset),
    '',
    ...averageLines(evaluation, (id) => settings.letter.indicators[id]?.opening ?? id),
    ...groupLines(evaluation, (finding) => sentenceOf(finding, settings, evaluation.period)),
    ...undecidedLines(evaluation),
    ...problemLines(problems),
    ...(letter.missing.length > 0 ? [`${TERMINAL.missing}: ${letter.missing.join('; ')}`, ''] : []),
    ...(recorded.length > 0 ? [TERMINAL.recorded, ...recorded.map((line) => `  • ${line}`), ''] : []),
    TERMINAL.files,
    `  ${TERMINAL.workbook}: ${files.workbook}`,
    `  ${TERMINAL.letter}: ${files.letter}`,
  ];
}

function averageLines(evaluation: Evaluation, nameOf: (indicator: string) => string): string[] {
  const lines = evaluation.averages.map(({ indicator, value, change }) => {
    const figures =
      value === null
        ? TERMINAL.noAverage
        : [printRate(value), change === null ? '' : printChange(change)].filter(Boolean).join(', ');
    return `  • ${nameOf(indicator)}: ${figures}`;
  });
  return lines.length > 0 ? [TERMINAL.averages, ...lines, ''] : [];
}

const GROUPS: readonly FindingGroup[] = ['commend', 'low', 'warn'];

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

function undecidedLines({ undecided }: Evaluation): string[] {
  if (undecided.length === 0) return [];
  const units = new Map<string, string[]>();
  for (const { unit, rule, indicator } of undecided) {
    units.set(unit.name, [...(units.get(unit.name) ?? []), indicator ? `${rule} (${indicator})` : rule]);
  }
  return [
    `${TERMINAL.undecided} (${undecided.length})`,
    ...[...units].map(([unit, rules]) => `  • ${unit}: ${rules.join(', ')}`),
    '',
  ];
}

function problemLines(problems: PreparedEvaluation['problems']): string[] {
  if (problems.length === 0) return [];
  const count = (severity: Severity): number => problems.filter((p) => p.severity === severity).length;
  return [
    TERMINAL.problems(count('error'), count('warning'), count('notice')),
    ...problems.map((p) => `  • ${problemText(p, 'vi').text}`),
    '',
  ];
}
