import {
  compareMonths,
  kindOf,
  monthOf,
  periodAfter,
  monthsBetween,
  periodKey,
  samePeriod,
  shiftMonth,
  type Act,
  type IndicatorId,
  type MonthTable,
  type Period,
  type PeriodKind,
  type Rate,
  type Summary,
  type UnitMonth,
} from '../../model';
import { setTarget, windowStart, type IndicatorSettings, type Settings } from '../../settings';
import { catchUp, type CatchUp } from './catch-up';

/** A month that was evaluated. */
export interface OverviewMonth {
  readonly summary: Summary;
  readonly table: MonthTable;
}

/** What a unit's month comes to, as the officer left it. */
export interface UnitInMonth {
  readonly period: Period;
  readonly isCommended: boolean;
  readonly low: readonly IndicatorId[];
  /** Acts and accepted reports of the ladder book. */
  readonly acts: readonly Act[];
}

/** How far a unit is from a target at the end of the last month. */
export interface UnitOutlook {
  readonly indicator: IndicatorId;
  readonly cumulative: Rate | null;
  readonly target: Rate;
  /** Null where the counts of the window are not known. */
  readonly need: CatchUp | null;
}

export interface UnitYear {
  readonly name: string;
  /** In the order of the columns. */
  readonly months: readonly UnitInMonth[];
  /** Periods with an act. */
  readonly acts: number;
  readonly outlooks: readonly UnitOutlook[];
}

/** A calendar year at a glance. */
export interface Overview {
  readonly year: number;
  /** What comes after the last evaluated period. */
  readonly next: Period;
  /** The periods side by side, all of one kind: every month up to the last, or what was evaluated. */
  readonly columns: readonly Period[];
  /** Keys of the columns that were evaluated. */
  readonly evaluated: readonly string[];
  /** Evaluated periods of other kinds: they are compared with their like, not here. */
  readonly notCounted: readonly Period[];
  /** Rate indicators with a target next month. */
  readonly targets: readonly { readonly indicator: IndicatorId; readonly target: Rate }[];
  readonly units: readonly UnitYear[];
}

/**
 * Puts the periods of one calendar year side by side: those of the kind there are most of.
 *
 * @param all of that year, oldest first; at least one
 * @param acts of the ladder book, those of the evaluated months included
 */
export function buildOverview(
  all: readonly [OverviewMonth, ...OverviewMonth[]],
  acts: readonly Act[],
  settings: Settings,
): Overview {
  const kind = commonKind(all.map(({ summary }) => summary.period));
  const isOwn = (period: Period): boolean => kindOf(period) === kind;
  const months = all.filter(({ summary }) => isOwn(summary.period));
  const latest = months.at(-1) ?? all[0];
  const last = monthOf(latest.summary.period);
  const columns: readonly Period[] =
    kind === 'month'
      ? monthsBetween({ year: last.year, month: 1 }, last)
      : months.map(({ summary }) => summary.period);
  const next = shiftMonth(last, 1);
  const targets = settings.indicators.flatMap((indicator) => {
    const target = indicator.kind === 'rate' && indicator.enabled ? setTarget(indicator, next) : undefined;
    // A window that opens anew starts from nothing.
    const goesOn = compareMonths(windowStart(indicator, next), windowStart(indicator, last)) === 0;
    return target !== undefined && goesOn ? [{ indicator, target }] : [];
  });
  const ofYear = acts.filter(({ period }) => isOwn(period) && monthOf(period).year === last.year);
  return {
    year: last.year,
    next: periodAfter(latest.summary.period),
    columns,
    evaluated: months.map(({ summary }) => periodKey(summary.period)),
    notCounted: all.map(({ summary }) => summary.period).filter((period) => !isOwn(period)),
    targets: targets.map(({ indicator, target }) => ({ indicator: indicator.id, target })),
    units: unitsOf(months).map(({ key, name }) => {
      const own = ofYear.filter((act) => act.unitKey === key);
      const row = latest.table.units.find(({ unit }) => unit.key === key);
      return {
        name,
        months: columns.map((period) => inMonth(key, period, months, own)),
        acts: new Set(own.filter(({ kind }) => kind === 'act').map(({ period }) => periodKey(period))).size,
        outlooks: targets.map(({ indicator, target }) => outlook(row, indicator, target)),
      };
    }),
  };
}

/** The kind most of the periods are of; months where there are as many. */
function commonKind(periods: readonly Period[]): PeriodKind {
  const count = (kind: PeriodKind): number => periods.filter((period) => kindOf(period) === kind).length;
  return periods.map(kindOf).reduce((best, kind) => (count(kind) > count(best) ? kind : best), 'month');
}

/** In the order of the last month; units that only earlier months have follow. */
function unitsOf(months: readonly OverviewMonth[]): { readonly key: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { table } of [...months].reverse())
    for (const { unit } of table.units) if (!names.has(unit.key)) names.set(unit.key, unit.name);
  return [...names].map(([key, name]) => ({ key, name }));
}

function inMonth(
  key: string,
  period: Period,
  months: readonly OverviewMonth[],
  acts: readonly Act[],
): UnitInMonth {
  const rows =
    months
      .find(({ summary }) => samePeriod(summary.period, period))
      ?.summary.rows.filter((row) => row.finding?.unit.key === key && row.inLetter.current) ?? [];
  const low = rows.filter(({ group }) => group === 'low').flatMap(({ finding }) => finding?.indicator ?? []);
  return {
    period,
    isCommended: rows.some(({ group }) => group === 'commend'),
    low: [...new Set(low)],
    acts: acts.filter(
      (act) => samePeriod(act.period, period) && (act.kind === 'act' || act.kind === 'exemption'),
    ),
  };
}

function outlook(row: UnitMonth | undefined, { id }: IndicatorSettings, target: Rate): UnitOutlook {
  const measures = row?.measures[id];
  const nothing = { indicator: id, cumulative: null, target, need: null };
  if (measures?.kind !== 'rate' || measures.cumulative.state !== 'value') return nothing;
  const { rate, numerator, denominator } = measures.cumulative.value;
  const month = measures.month.state === 'value' ? measures.month.value.denominator : undefined;
  const need =
    rate >= target
      ? ({ kind: 'met' } as const)
      : numerator === undefined || denominator === undefined
        ? null
        : catchUp(numerator, denominator, target, month);
  return { indicator: id, cumulative: rate, target, need };
}
