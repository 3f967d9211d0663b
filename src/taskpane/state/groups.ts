import type { PreparedEvaluation } from '../../actions/evaluate';
import type { FindingGroup, Problem, Severity, Summary, SummaryRow } from '../../model';
import { GROUPS, HEAVIEST_FIRST } from '../../rules';
import { ruleOf } from '../../settings';

/** Criticism first, as it is looked for, or as the letter goes. */
export type ListOrder = 'criticism' | 'letter';

/** Tiles, lists and headings alike. */
export function groupsIn(order: ListOrder): readonly FindingGroup[] {
  return order === 'letter' ? GROUPS : HEAVIEST_FIRST;
}

/** How many entries a group has, and how many units they are about. */
export interface GroupCount {
  readonly entries: number;
  readonly units: number;
}

/** Counts what holds; an entry about no unit counts as an entry only. */
export function countOf(summary: Summary, group: FindingGroup): GroupCount {
  const rows = summary.rows.filter((row) => row.group === group && row.state !== 'stale');
  const units = rows.map(({ finding, unitName }) => finding?.unit.key ?? unitName);
  return { entries: rows.length, units: new Set(units.filter((unit) => unit !== '')).size };
}

/** A group with entries is judged; an empty one may not have been, or have no rule in force. */
type GroupState = 'judged' | 'not-judged' | 'no-rules';

export function groupState(
  { evaluation, settings }: PreparedEvaluation,
  summary: Summary,
  group: FindingGroup,
): GroupState {
  if (countOf(summary, group).entries > 0 || evaluation.judgedGroups.includes(group)) return 'judged';
  return settings.rules.some((entry) => ruleOf(entry).group === group) ? 'not-judged' : 'no-rules';
}

/** Rows under one heading of the letter, in the summary's order. */
export interface RowSection {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

/** A group's rows under the headings they go to, as in the letter. */
export function sectionsOf(summary: Summary, group: FindingGroup): RowSection[] {
  const sections = new Map<string, SummaryRow[]>();
  for (const row of summary.rows) {
    if (row.group !== group) continue;
    const rows = sections.get(row.section.current);
    if (rows) rows.push(row);
    else sections.set(row.section.current, [row]);
  }
  return [...sections].map(([title, rows]) => ({ title, rows }));
}

/** Problems of one cause. */
export interface ProblemCause {
  readonly code: Problem['code'];
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Problems by cause, the gravest causes first. */
export function causesOf(problems: readonly Problem[]): ProblemCause[] {
  const causes = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.code}|${problem.severity}`;
    const alike = causes.get(key);
    if (alike) alike.push(problem);
    else causes.set(key, [problem]);
  }
  return [...causes.values()]
    .flatMap((alike) =>
      alike[0] ? [{ code: alike[0].code, severity: alike[0].severity, problems: alike }] : [],
    )
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of problems) count[severity]++;
  return count;
}
