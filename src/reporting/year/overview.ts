import {
  compareMonths,
  monthOf,
  shiftMonth,
  type Act,
  type IndicatorId,
  type Month,
  type MonthTable,
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
  readonly month: number;
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
  readonly months: readonly UnitInMonth[];
  /** Months with an act. */
  readonly acts: number;
  readonly outlooks: readonly UnitOutlook[];
}

/** A calendar year at a glance. */
export interface Overview {
  readonly year: number;
  /** The last evaluated month of the year. */
  readonly last: Month;
  /** Months of the year that were evaluated, 1 to 12. */
  readonly evaluated: readonly number[];
  /** Rate indicators with a target next month. */
  readonly targets: readonly { readonly indicator: IndicatorId; readonly target: Rate }[];
  readonly units: readonly UnitYear[];
}

/**
 * Puts the months of one calendar year side by side.
 *
 * @param months of that year, oldest first; at least one
 * @param acts of the ladder book, those of the evaluated months included
 */
export function buildOverview(
  months: readonly [OverviewMonth, ...OverviewMonth[]],
  acts: readonly Act[],
  settings: Settings,
): Overview {
  const latest = months[months.length - 1] as OverviewMonth;
  const last = monthOf(latest.summary.period);
  const next = shiftMonth(last, 1);
  const targets = settings.indicators.flatMap((indicator) => {
    const target = indicator.kind === 'rate' && indicator.enabled ? setTarget(indicator, next) : undefined;
    // A window that opens anew starts from nothing.
    const goesOn = compareMonths(windowStart(indicator, next), windowStart(indicator, last)) === 0;
    return target !== undefined && goesOn ? [{ indicator, target }] : [];
  });
  const ofYear = acts.filter(({ period }) => monthOf(period).year === last.year);
  return {
    year: last.year,
    last,
    evaluated: months.map(({ summary }) => monthOf(summary.period).month),
    targets: targets.map(({ indicator, target }) => ({ indicator: indicator.id, target })),
    units: unitsOf(months).map(({ key, name }) => {
      const own = ofYear.filter((act) => act.unitKey === key);
      const row = latest.table.units.find(({ unit }) => unit.key === key);
      return {
        name,
        months: Array.from({ length: 12 }, (_, i) => inMonth(key, i + 1, months, own)),
        acts: new Set(own.filter(({ kind }) => kind === 'act').map(({ period }) => monthOf(period).month))
          .size,
        outlooks: targets.map(({ indicator, target }) => outlook(row, indicator, target)),
      };
    }),
  };
}

/** In the order of the last month; units that only earlier months have follow. */
function unitsOf(months: readonly OverviewMonth[]): { readonly key: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { table } of months.toReversed())
    for (const { unit } of table.units) if (!names.has(unit.key)) names.set(unit.key, unit.name);
  return [...names].map(([key, name]) => ({ key, name }));
}

function inMonth(
  key: string,
  month: number,
  months: readonly OverviewMonth[],
  acts: readonly Act[],
): UnitInMonth {
  const rows =
    months
      .find(({ summary }) => monthOf(summary.period).month === month)
      ?.summary.rows.filter((row) => row.finding?.unit.key === key && row.inLetter.current) ?? [];
  const low = rows.filter(({ group }) => group === 'low').flatMap(({ finding }) => finding?.indicator ?? []);
  return {
    month,
    isCommended: rows.some(({ group }) => group === 'commend'),
    low: [...new Set(low)],
    acts: acts.filter(
      (act) => monthOf(act.period).month === month && (act.kind === 'act' || act.kind === 'exemption'),
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
