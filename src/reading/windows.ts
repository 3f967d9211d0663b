import type {
  CountValue,
  Evidence,
  IndicatorId,
  Measured,
  Measures,
  Period,
  Problem,
  RateValue,
  UnitMonth,
} from '../model';
import { ABSENT, periodsBetween, problem, rateOfCounts, samePeriod, shiftPeriod } from '../model';
import type { IndicatorSettings, Settings } from '../settings/settings';
import { windowStart } from '../settings/settings';
import type { SiblingSheets } from './siblings';

type MeasureMap = Readonly<Record<IndicatorId, Measures>>;

/** The month as far as it is read: units and the total row, to be completed from other months. */
export interface MonthSoFar {
  readonly period: Period;
  readonly units: UnitMonth[];
  total: MeasureMap | undefined;
  readonly problems: Problem[];
}

/** Whether the sheet itself keeps a part of an indicator. */
export type Keeps = (indicator: IndicatorId, span: 'month' | 'previous' | 'cumulative') => boolean;

const UNKNOWN = { state: 'unknown', evidence: [] } as const;

function withPart(
  measures: MeasureMap,
  id: IndicatorId,
  part: Partial<Record<'previous' | 'cumulative', Measured<never>>>,
): MeasureMap {
  const own = measures[id];
  return own ? { ...measures, [id]: { ...own, ...part } as Measures } : measures;
}

/** The previous month's rates from its own sheet, where no column gives them. */
export function fillPrevious(
  month: MonthSoFar,
  siblings: SiblingSheets,
  settings: Settings,
  keeps: Keeps,
): void {
  const before = shiftPeriod(month.period, -1);
  const rates = settings.indicators.filter((i) => i.enabled && i.kind === 'rate' && keeps(i.id, 'month'));
  const lacking: IndicatorId[] = [];
  for (const { id } of rates) {
    if (keeps(id, 'previous')) continue;
    if (!siblings.keeps(before, id, 'month')) {
      lacking.push(id);
      continue;
    }
    const sibling = siblings.month(before);
    const previous = (measures: MeasureMap | undefined): Measured<never> => {
      const own = measures?.[id];
      return (own?.kind === 'rate' ? own.month : UNKNOWN) as Measured<never>;
    };
    month.units.forEach((unit, at) => {
      const found = previous(sibling?.units.get(unit.unit.key)?.measures);
      month.units[at] = { ...unit, measures: withPart(unit.measures, id, { previous: found }) };
    });
    if (month.total && sibling?.total)
      month.total = withPart(month.total, id, { previous: previous(sibling.total) });
  }
  const forAll = lacking.length === rates.length;
  for (const indicator of forAll ? lacking.slice(0, 1) : lacking)
    month.problems.push(problem('missing-previous-month', { period: before }, forAll ? {} : { indicator }));
}

const RULES_ON_SUMS = [
  'cumulativeBelowFloor',
  'targetMissedCumulative',
  'targetMissedMonthOnly',
  'targetMissed',
];
const RULES_ON_COUNTED_SUMS = ['noneSinceYearStart', 'noneThisMonth'];

/** Whether an active rule looks at the indicator's cumulative value. */
function isWanted(indicator: IndicatorSettings, settings: Settings): boolean {
  return settings.rules.some(({ rule, indicators }) => {
    const about = indicators.length === 0 || indicators.includes(indicator.id);
    if (RULES_ON_SUMS.includes(rule)) return about && indicator.kind === 'rate';
    return (
      RULES_ON_COUNTED_SUMS.includes(rule) &&
      about &&
      indicator.kind === 'count' &&
      indicator.id !== 'overdue'
    );
  });
}

/** A unit's measure of each month of the window; undefined where the unit has none. */
type Parts = readonly (Measures | undefined)[];

function sumRates(parts: Parts): Measured<RateValue> {
  let numerator = 0;
  let denominator = 0;
  const evidence: Evidence[] = [];
  let isKnown = true;
  for (const part of parts) {
    const month = part?.kind === 'rate' ? part.month : ABSENT;
    if (month.state === 'absent') isKnown = false;
    else evidence.push(...month.evidence);
    if (month.state === 'unknown') isKnown = false;
    if (month.state !== 'value') continue;
    if (month.value.numerator === undefined || month.value.denominator === undefined) isKnown = false;
    numerator += month.value.numerator ?? 0;
    denominator += month.value.denominator ?? 0;
  }
  if (!isKnown) return { state: 'unknown', evidence };
  if (denominator === 0) return { state: 'nothing', evidence };
  return {
    state: 'value',
    value: { rate: rateOfCounts(numerator, denominator), numerator, denominator },
    evidence,
  };
}

function sumCounts(parts: Parts): Measured<CountValue> {
  let count = 0;
  let isKnown = true;
  let isMeasured = false;
  const evidence: Evidence[] = [];
  for (const part of parts) {
    const month = part?.kind === 'count' ? part.month : ABSENT;
    if (month.state === 'absent' || month.state === 'unknown') isKnown = false;
    if (month.state !== 'absent') evidence.push(...month.evidence);
    if (month.state !== 'value') continue;
    isMeasured = true;
    count += month.value.count;
  }
  if (!isKnown) return { state: 'unknown', evidence };
  return isMeasured ? { state: 'value', value: { count }, evidence } : { state: 'nothing', evidence };
}

const sumOf = (indicator: IndicatorSettings, parts: Parts): Measured<never> =>
  (indicator.kind === 'rate' ? sumRates(parts) : sumCounts(parts)) as Measured<never>;

/** Whether a month keeps what sums are made of: counts, not rates alone. */
function canBeSummed(siblings: SiblingSheets, period: Period, indicator: IndicatorSettings): boolean {
  const tables = siblings.month(period)?.tables ?? [];
  const wanted = indicator.kind === 'rate' ? ['denominator', 'rate'] : ['count'];
  const columns = tables.flatMap((t) => t.layout.columns).map((c) => c.meaning);
  const roles = new Set(
    columns.filter((m) => m?.indicator === indicator.id && m.span === 'month').map((m) => m?.role),
  );
  if (indicator.kind === 'count') return roles.has('count');
  if (roles.has('denominator')) return true;
  // Rates alone can be summed only if they are written as counts: "4/4".
  return wanted.some((role) => roles.has(role as 'rate')) && hasCounts(siblings, period, indicator.id);
}

function hasCounts(siblings: SiblingSheets, period: Period, id: IndicatorId): boolean {
  for (const { measures } of siblings.month(period)?.units.values() ?? []) {
    const own = measures[id];
    if (own?.kind === 'rate' && own.month.state === 'value' && own.month.value.denominator !== undefined)
      return true;
  }
  return false;
}

/**
 * Cumulative values as sums over the month sheets of the window, where no column gives them.
 *
 * @returns the indicators for which nothing in the workbook keeps a cumulative value
 */
export function fillCumulative(
  month: MonthSoFar,
  siblings: SiblingSheets,
  settings: Settings,
  keeps: Keeps,
): IndicatorId[] {
  const without: IndicatorId[] = [];
  for (const indicator of settings.indicators) {
    const { id } = indicator;
    if (!indicator.enabled || indicator.kind === 'note') continue;
    if (keeps(id, 'cumulative')) continue;
    if (!keeps(id, 'month')) {
      without.push(id);
      continue;
    }
    const window = periodsBetween(windowStart(indicator, month.period), month.period);
    const others = window.filter((period) => !samePeriod(period, month.period));
    const missing = others.filter((period) => !canBeSummed(siblings, period, indicator));
    if (
      others.length > 0 &&
      missing.length === others.length &&
      !others.some((p) => siblings.keeps(p, id, 'month')) &&
      !siblings.keepsInAnotherMonth(month.period, id, 'cumulative')
    ) {
      without.push(id);
      continue;
    }
    const wanted = isWanted(indicator, settings);
    if (missing.length > 0 && wanted)
      month.problems.push(problem('missing-cumulative', { missing }, { indicator: id }));
    const complete = missing.length === 0;
    const sum = (
      own: Measures | undefined,
      inMonth: (period: Period) => MeasureMap | undefined,
    ): Measured<never> =>
      complete ? sumOf(indicator, [...others.map((period) => inMonth(period)?.[id]), own]) : UNKNOWN;
    month.units.forEach((unit, at) => {
      const inMonth = (period: Period): MeasureMap | undefined =>
        siblings.month(period)?.units.get(unit.unit.key)?.measures;
      const cumulative = sum(unit.measures[id], inMonth);
      if (complete && wanted && cumulative.state === 'unknown')
        reportGaps(
          month,
          unit,
          id,
          others.filter((p) => inMonth(p) === undefined),
        );
      month.units[at] = { ...unit, measures: withPart(unit.measures, id, { cumulative }) };
    });
    if (month.total)
      month.total = withPart(month.total, id, {
        cumulative: sum(month.total[id], (period) => siblings.month(period)?.total),
      });
  }
  return without;
}

/** The unit stands on no sheet of these months. */
function reportGaps(
  month: MonthSoFar,
  unit: UnitMonth,
  indicator: IndicatorId,
  missing: readonly Period[],
): void {
  if (missing.length === 0) return;
  const place = { cell: unit.nameCell, unit: unit.unit.name, indicator };
  month.problems.push(problem('missing-cumulative', { missing }, place));
}
