import type { Act, History, IndicatorId, Period, Problem, Unit } from '../model';
import { monthOf, comparePeriods, periodKey, problem, samePeriod } from '../model';
import type { LadderSettings } from '../settings';

/** The next step for a unit, should it be warned. */
export interface Step {
  /** Null where the history cannot tell. */
  readonly form: string | null;
  readonly ordinal: number | null;
  /** The earlier months that count, "2023-05", oldest first. */
  readonly earlierActs: readonly string[];
  readonly problems: readonly Problem[];
}

/** What the ladder book says up to a month. */
export interface Ladder {
  nextStep(unit: Unit): Step;
  /** Indicators whose report was accepted for the month itself. */
  exemptions(unit: Unit): ReadonlySet<IndicatorId>;
}

/** An accepted report that names no indicator is about overdue dossiers. */
const COVERED_BY_DEFAULT = ['overdue'];

const NO_INDICATOR: ReadonlySet<IndicatorId> = new Set();

/** Forms are written in any case, and composed or decomposed. */
function formKey(form: string): string {
  return form.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}

/** The form of an ordinal: the highest rung at or below it. */
export function formOf(ordinal: number, { rungs }: LadderSettings): string | null {
  return rungs.findLast(({ from }) => from <= ordinal)?.form ?? null;
}

/**
 * The ladder for one month. One act per unit and month; the month's own acts never count, so that evaluating
 * twice, or after export, gives the same ordinals; nor do later months, exemptions and withdrawn acts.
 */
export function climb(history: History, period: Period, settings: LadderSettings): Ladder {
  const forms = new Set([...settings.rungs.map(({ form }) => form), ...settings.otherForms].map(formKey));
  const isEarlier = (month: Period): boolean =>
    comparePeriods(month, period) < 0 &&
    (settings.reset === 'never' || monthOf(month).year === monthOf(period).year);
  const counts = (act: Act): boolean =>
    isEarlier(act.period) && (act.kind === 'act' || act.kind === 'unknown-form');
  const earlier = byUnit(history.acts.filter(counts));
  const doubtful = new Set(
    (history.doubts ?? [])
      .filter((row) => row.period === null || isEarlier(row.period))
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

  const first: Step = { ordinal: 1, form: formOf(1, settings), earlierActs: [], problems: [] };

  return {
    exemptions: (unit) => {
      const reports = accepted.get(unit.key);
      if (!reports) return NO_INDICATOR;
      return new Set(reports.flatMap(({ covers }) => (covers.length > 0 ? covers : COVERED_BY_DEFAULT)));
    },
    nextStep: (unit) => {
      const own = earlier.get(unit.key);
      if (!own && !doubtful.has(unit.key)) return first;
      const acts = (own ?? []).toSorted((a, b) => comparePeriods(a.period, b.period));
      const known = acts.filter(({ form }) => forms.has(formKey(form)));
      const months = [...new Set(known.map((act) => periodKey(act.period)))];
      const problems = [
        ...acts
          .filter((act) => !known.includes(act) && !reported.has(rowKey(act.cell)))
          .map((act) => unknownForm(act, unit)),
        ...conflicts(known, months, unit),
      ];
      const sure = known.length === acts.length && problems.length === 0 && !doubtful.has(unit.key);
      const ordinal = sure ? months.length + 1 : null;
      return {
        ordinal,
        form: ordinal === null ? null : formOf(ordinal, settings),
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

function unknownForm(act: Act, unit: Unit): Problem {
  const place = { cell: act.cell, unit: unit.name };
  return problem('history-conflict', { why: 'unknown-form', found: act.form }, place);
}

/** A typed ordinal above the number of acts up to its month: an act is missing in the book. */
function conflicts(acts: readonly Act[], months: readonly string[], unit: Unit): Problem[] {
  return acts.flatMap(({ ordinal: typed, period, cell }) => {
    const counted = months.indexOf(periodKey(period)) + 1;
    if (typed === null || typed <= counted) return [];
    return [problem('history-conflict', { counted, typed, period }, { cell, unit: unit.name })];
  });
}
