import type { Act, EarlierEdition, History, IndicatorId, Period, Problem, Unit } from '../model';
import { comparePeriods, periodKey, problem, samePeriod } from '../model';
import { formOfOrdinal } from '../settings';
import type { LadderSettings } from '../settings';
import { labelKey } from '../settings/text';
import { isAct, knowsEarlierActs, standingOf, type Standing } from './acts';

/** The next step for a unit, should it be warned. */
export interface Step {
  /** Null where the history cannot tell. */
  readonly form: string | null;
  readonly ordinal: number | null;
  /** The earlier months that count, "2023-05", oldest first. */
  readonly earlierActs: readonly string[];
  readonly problems: readonly Problem[];
}

export interface SinceEdition {
  readonly why: 'not-grown' | 'growth-unknown';
  readonly problem: Problem;
}

/** What the ladder book says up to a period. */
export interface Ladder {
  /** Nobody knows what was before: no step can be told. */
  readonly isUnknown: boolean;
  nextStep(unit: Unit): Step;
  /**
   * How late dossiers stand to what an earlier edition of the running period already named: nothing of that kind
   * (undefined), not grown since, or not to be told. How many they were is what the book says, else what that
   * edition's own sheet counted.
   */
  sinceEdition(unit: Unit, indicator: IndicatorId, count: number | null): SinceEdition | undefined;
  /** Indicators whose report was accepted for the month itself. */
  exemptions(unit: Unit): ReadonlySet<IndicatorId>;
  /** "số 15/BC-UBND ngày 03/9/2023": the report about an indicator that was accepted, where the book names it. */
  reportOn(unit: Unit, indicator: IndicatorId): string | null;
}

/** An accepted report that names no indicator is about overdue dossiers. */
const COVERED_BY_DEFAULT = ['overdue', 'pendingOverdue'];

const coveredBy = ({ covers }: Act): readonly IndicatorId[] =>
  covers.length > 0 ? covers : COVERED_BY_DEFAULT;

const UNKNOWN: Step = { form: null, ordinal: null, earlierActs: [], problems: [] };

const NO_INDICATOR: ReadonlySet<IndicatorId> = new Set();

/**
 * The ladder for one period. One act per unit and period; the period's own acts never count, so that evaluating
 * twice, or after export, gives the same ordinals; nor do later periods, exemptions and withdrawn acts.
 *
 * @param counted what the sheets of earlier editions of the period counted
 */
export function climb(
  history: History,
  period: Period,
  settings: LadderSettings,
  counted: readonly EarlierEdition[],
): Ladder {
  const forms = new Set([...settings.rungs.map(({ form }) => form), ...settings.otherForms].map(labelKey));
  const standing = (of: Period): Standing => standingOf(of, period, settings.reset);
  const acts = history.acts.filter(isAct);
  const earlier = byUnit(acts.filter((act) => standing(act.period) === 'earlier'));
  const editions = byUnit(acts.filter((act) => standing(act.period) === 'edition'));
  const ofOtherKind = byUnit(acts.filter((act) => standing(act.period) === 'other-kind'));
  const isUnknown = !knowsEarlierActs(history.acts, period, settings);
  const doubtful = new Set(
    (history.doubts ?? [])
      .filter(({ period: of }) => of === null || ['earlier', 'other-kind'].includes(standing(of)))
      .map((r) => r.unitKey),
  );
  const accepted = byUnit(
    history.acts.filter((act) => act.kind === 'exemption' && samePeriod(act.period, period)),
  );
  const reported = new Set(
    history.problems.flatMap((p) =>
      p.code === 'history-conflict' && 'why' in p.facts && p.facts.why === 'unknown-form' && p.cell
        ? [rowKey(p.cell)]
        : [],
    ),
  );

  const first: Step = { ordinal: 1, form: formOfOrdinal(1, settings.rungs), earlierActs: [], problems: [] };

  return {
    isUnknown,
    exemptions: (unit) => {
      const reports = accepted.get(unit.key);
      if (!reports) return NO_INDICATOR;
      return new Set(reports.flatMap(coveredBy));
    },
    reportOn: (unit, indicator) =>
      (accepted.get(unit.key) ?? [])
        .filter((act) => coveredBy(act).includes(indicator))
        .map(({ report }) => report)
        .find((named) => named !== null) ?? null,
    sinceEdition: (unit, indicator, count) => {
      const named = (editions.get(unit.key) ?? [])
        .filter(({ late }) => late[indicator] !== undefined)
        .sort((a, b) => comparePeriods(a.period, b.period))
        .at(-1);
      if (!named) return undefined;
      const sheet = counted.find(({ period: of }) => samePeriod(of, named.period));
      const before = named.late[indicator] ?? sheet?.counts[unit.key]?.[indicator] ?? null;
      const why = before === null || count === null ? 'growth-unknown' : 'not-grown';
      if (before !== null && count !== null && count > before) return undefined;
      const found = before === null ? named.reason : String(before);
      const place = { cell: named.cell, unit: unit.name, indicator };
      return { why, problem: problem('history-conflict', { why, found }, place, 'notice') };
    },
    nextStep: (unit) => {
      const others = ofOtherKind.get(unit.key) ?? [];
      if (isUnknown) return { ...UNKNOWN, problems: others.map((act) => otherKind(act, unit)) };
      const own = earlier.get(unit.key);
      if (!own && others.length === 0 && !doubtful.has(unit.key)) return first;
      const acts = [...(own ?? [])].sort((a, b) => comparePeriods(a.period, b.period));
      const known = acts.filter(({ form }) => forms.has(labelKey(form)));
      const counted = countedActs(known);
      const months = counted.map((periods) => periods.at(-1) ?? '');
      const problems = [
        ...acts
          .filter((act) => !known.includes(act) && !reported.has(rowKey(act.cell)))
          .map((act) => unknownForm(act, unit)),
        ...conflicts(known, counted, unit),
        ...others.map((act) => otherKind(act, unit)),
      ];
      const sure = known.length === acts.length && problems.length === 0 && !doubtful.has(unit.key);
      const ordinal = sure ? months.length + 1 : null;
      return {
        ordinal,
        form: formOfOrdinal(ordinal, settings.rungs),
        earlierActs: months,
        problems,
      };
    },
  };
}

function byUnit(acts: readonly Act[]): ReadonlyMap<string, readonly Act[]> {
  const groups = new Map<string, Act[]>();
  for (const act of acts) {
    const group = groups.get(act.unitKey);
    if (group) group.push(act);
    else groups.set(act.unitKey, [act]);
  }
  return groups;
}

/** A problem may stand in another column of the act's row. */
function rowKey({ sheet, row }: Act['cell']): string {
  return `${row},${sheet}`;
}

function otherKind(act: Act, unit: Unit): Problem {
  const place = { cell: act.cell, unit: unit.name };
  return problem('history-conflict', { why: 'other-kind', found: periodKey(act.period) }, place);
}

function unknownForm(act: Act, unit: Unit): Problem {
  const place = { cell: act.cell, unit: unit.name };
  return problem('history-conflict', { why: 'unknown-form', found: act.form }, place);
}

/** The periods of each act, oldest first: those of a period that ran on are one act. */
function countedActs(acts: readonly Act[]): readonly (readonly string[])[] {
  const counted: { readonly last: Period; readonly keys: readonly string[] }[] = [];
  for (const { period } of acts) {
    const key = periodKey(period);
    const at = counted.findIndex(
      ({ last, keys }) => keys.includes(key) || standingOf(last, period, 'never') === 'edition',
    );
    const keys = [...new Set([...(counted[at]?.keys ?? []), key])];
    counted.splice(at < 0 ? counted.length : at, 1, { last: period, keys });
  }
  return counted.map(({ keys }) => keys);
}

/** A typed ordinal above the number of acts up to its month: an act is missing in the book. */
function conflicts(acts: readonly Act[], all: readonly (readonly string[])[], unit: Unit): Problem[] {
  return acts.flatMap(({ ordinal: typed, period, cell }) => {
    const counted = all.findIndex((periods) => periods.includes(periodKey(period))) + 1;
    if (typed === null || typed <= counted) return [];
    return [problem('history-conflict', { counted, typed, period }, { cell, unit: unit.name })];
  });
}
