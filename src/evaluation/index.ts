import type {
  Evaluation,
  Exempted,
  Finding,
  FindingGroup,
  History,
  IndicatorId,
  MonthTable,
  Problem,
  Undecided,
  UnitMonth,
} from '../model';
import { problem } from '../model';
import { GROUPS } from '../rules';
import type { Settings } from '../settings';
import { districtAverages } from './averages';
import { bandOf } from './bands';
import { benchOf } from './bench';
import type { DoubtfulRow } from './duplicates';
import { duplicateUnits, undecidedDuplicates } from './duplicates';
import { isKnown } from './figure';
import { detailsOf, findingOf } from './finding';
import { groupOf } from './groups';
import type { Judgement } from './judge';
import { activeRules, judgeRow, keptIndicators } from './judge';
import { climb, type Ladder, type SinceEdition, type Step } from './ladder';
import { notesOf } from './notes';
import { monthDecides, rowNotices } from './notices';
import { listsOf } from './order';
import { rankNotices, withOwnPlaces } from './ranks';
import { rankedBy, standingsOf, unrankedNotices } from './standings';
import { withinLimits } from './strictness';
import { targetProblems } from './targets';

export { isAct, knowsEarlierActs, standingOf } from './acts';

/**
 * Judges a month: averages, then every unit by every active rule, then the step of the ladder for those warned.
 * What is not known never becomes a finding; it is `undecided`. Rates are judged and subtracted as displayed.
 *
 * `problems` of the result are the month's, the history's and those found here, in this order.
 * A finding's evidence starts with the cells of the figure that was judged.
 */
export function evaluateMonth(sheet: MonthTable, history: History, settings: Settings): Evaluation {
  const month = withOwnPlaces(sheet, (row) => groupOf(row, settings));
  const duplicates = duplicateUnits(month);
  const averages = districtAverages(month, settings, duplicates);
  const bench = benchOf(month, averages, settings, duplicates);
  const rules = activeRules(settings, keptIndicators(month));
  const ladder = climb(history, month.period, settings.ladder, month.editions);
  const notes = notesOf(settings);

  const findings: Finding[] = [];
  const undecided: Undecided[] = [];
  const doubtful: DoubtfulRow[] = [];
  const overdue: Exempted[] = [];
  const exempted = new Set<Exempted>();
  const notices: Problem[] = [];
  const decidedByMonth = new Set<IndicatorId>();
  const shortfalls = new Set<IndicatorId>();
  const judged = new Set<IndicatorId>();
  const judgedGroups = new Set<FindingGroup>();

  for (const row of month.units) {
    const judgements = judgeRow(row, rules, bench, ladder.exemptions(row.unit));
    if (duplicates.has(row.unit.key)) {
      doubtful.push({ row, judgements });
      continue;
    }
    notes.shortfalls(row).forEach((indicator) => shortfalls.add(indicator));
    const warned = judgements.some(({ rule, outcome }) => rule.group === 'warn' && outcome.verdict === 'met');
    const step = warned ? byBand(ladder.nextStep(row.unit), judgements) : undefined;
    for (const judgement of judgements) {
      const { rule, outcome, spared } = judgement;
      const by = judgedIn(judgement);
      by.forEach((indicator) => judged.add(indicator));
      if (by.length > 0) judgedGroups.add(rule.group);
      const since = outcome.verdict === 'met' ? editionOf(row, judgement, ladder) : undefined;
      if (since) notices.push(since.problem);
      if (outcome.verdict === 'met' && since?.why !== 'not-grown') {
        const ownStep = rule.group === 'warn' ? step : undefined;
        const finding = findingOf(row, judgement, outcome, notes, ownStep, groupOf(row, settings));
        // Whether it is a new act is for the officer to decide.
        findings.push(since ? { ...finding, inLetter: false } : finding);
      }
      if (outcome.verdict === 'cannotTell') undecided.push(undecidedOf(row, judgement, outcome));
      const isOverdue = rule.id === 'overdue' && outcome.verdict === 'met';
      const item = spared || isOverdue ? itemOf(row, judgement, ladder) : undefined;
      if (item && spared) exempted.add(item);
      if (item && rule.id === 'overdue') overdue.push(item);
    }
    monthDecides(judgements).forEach((indicator) => decidedByMonth.add(indicator));
    notices.push(...rowNotices(row, judgements), ...(step?.problems ?? []));
  }
  undecided.push(...undecidedDuplicates(doubtful));

  const lists = listsOf(settings);
  const ranked = rankedBy(rules);
  const rows = new Map(month.units.map((row) => [row.unit.key, row]));
  return {
    period: month.period,
    sheet: month.layouts[0]?.sheet ?? month.units[0]?.nameCell.sheet ?? '',
    averages: averages.averages,
    groups: averages.groups,
    standings: standingsOf(
      month.units.filter(({ unit }) => !duplicates.has(unit.key)),
      ranked,
      bench,
      settings,
    ),
    judged: settings.indicators.flatMap(({ id }) => (judged.has(id) ? [id] : [])),
    judgedGroups: GROUPS.filter((group) => judgedGroups.has(group)),
    findings: lists.findings(withinLimits(findings, settings, rows)),
    undecided: lists.undecided(undecided),
    exempted: lists.units([...exempted]),
    overdue: lists.overdue(overdue, exempted),
    shortfalls: settings.indicators.flatMap(({ id }) => (shortfalls.has(id) ? [id] : [])),
    problems: [
      ...month.problems,
      ...history.problems,
      ...averages.problems,
      ...targetProblems(month, settings, undecided),
      ...unrankedNotices(month.units, ranked, bench),
      ...rankNotices(month, (row, id) => bench.indicator(id).ranked(row, 'byFigures', 0)),
      ...[...decidedByMonth].map((indicator) =>
        problem('missing-cumulative', { missing: [] }, { indicator }, 'notice'),
      ),
      ...(ladder.isUnknown && findings.some(({ group }) => group === 'warn')
        ? [problem('history-missing', { period: month.period })]
        : []),
      ...notices,
    ],
  };
}

/** The indicators by whose figures a rule told whether it holds of a unit. */
function judgedIn({ outcome, views }: Judgement): IndicatorId[] {
  if (outcome.verdict !== 'met' && outcome.verdict !== 'notMet') return [];
  return views
    .filter(({ month, cumulative }) => isKnown(month) || isKnown(cumulative))
    .map((v) => v.indicator);
}

/** A class may bring its form of a warning; a step nobody can tell stays open. */
function byBand(step: Step, judgements: readonly Judgement[]): Step {
  if (step.form === null) return step;
  const warned = judgements.filter(({ rule, outcome }) => rule.group === 'warn' && outcome.verdict === 'met');
  const forms = warned.flatMap(({ views }) =>
    views.flatMap((view) => (isKnown(view.month) ? (bandOf(view.month.min, view)?.form ?? []) : [])),
  );
  const [form = step.form] = forms;
  return { ...step, form };
}

/** What an earlier edition of the running period said of the same late dossiers. */
function editionOf(
  { unit }: UnitMonth,
  { rule, indicator, views: [view] }: Judgement,
  ladder: Ladder,
): SinceEdition | undefined {
  if (rule.id !== 'overdue' || indicator === null) return undefined;
  const count = view?.measures?.kind === 'count' ? view.month.min : null;
  return ladder.sinceEdition(unit, indicator, count);
}

function undecidedOf(
  { unit, nameCell }: UnitMonth,
  { rule }: Judgement,
  { why, indicator, evidence }: Judgement['outcome'] & { verdict: 'cannotTell' },
): Undecided {
  return { unit, nameCell, rule: rule.id, indicator, why, evidence };
}

function itemOf(
  { unit, nameCell }: UnitMonth,
  { indicator, views }: Judgement,
  ladder: Ladder,
): Exempted | undefined {
  const [view] = views;
  if (indicator === null || !view) return undefined;
  const count = view.measures?.kind === 'count' ? view.month.min : null;
  const { field, fields } = detailsOf(view);
  const report = ladder.reportOn(unit, indicator);
  return { unit, nameCell, indicator, count, field, fields, report, evidence: view.month.evidence };
}
