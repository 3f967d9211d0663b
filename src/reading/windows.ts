import type {
  CountValue,
  Evidence,
  IndicatorId,
  Measured,
  Measures,
  Month,
  Period,
  RateValue,
} from '../model';
import { ABSENT, compareDays, firstDay, lastDay, problem } from '../model';
import { indicatorsOf, ruleOf } from '../settings/judged';
import type { IndicatorSettings, Settings } from '../settings/settings';
import { windowStart } from '../settings/settings';
import type { UnitSoFar } from './merge';
import type { Keeps, MonthSoFar } from './month-so-far';
import { fill } from './month-so-far';
import type { PlaceInMonth, SiblingMonth, SiblingSheets } from './siblings';
import type { EvidenceSource } from './traced';
import { TracedGap, TracedValue } from './traced';
import type { MonthsOfWindow } from './window-sums';
import { evidenceOfMonths, sumOf } from './window-sums';
import { expectedBefore, tilesBefore } from './window-tiles';

const UNKNOWN = { state: 'unknown', evidence: [] } as const;

/** Whether an active rule looks at the indicator's cumulative value. */
function isWanted({ id, kind }: IndicatorSettings, settings: Settings): boolean {
  return (
    kind !== 'note' &&
    settings.rules.some((entry) => {
      const about = indicatorsOf(entry);
      const onSums = ruleOf(entry).conditions.some(({ span }) => span === 'cumulative');
      return onSums && about.includes(id);
    })
  );
}

/** Whether a month keeps what sums are made of: counts, not rates alone. */
function canBeSummed(month: SiblingMonth | undefined, { id, kind }: IndicatorSettings): boolean {
  if (!month) return false;
  const columns = month.tables.flatMap((t) => t.layout.columns).map((c) => c.meaning);
  const roles = new Set(columns.filter((m) => m?.indicator === id && m.span === 'month').map((m) => m?.role));
  if (kind === 'count') return roles.has('count');
  if (roles.has('denominator')) return true;
  // Rates alone can be summed only if they are written as counts: "4/4".
  return roles.has('rate') && hasCounts(month, id);
}

function hasCounts(month: SiblingMonth, id: IndicatorId): boolean {
  return month.units().some(({ key }) => {
    const place = month.find(key);
    const figure = place && month.figure(place, id);
    return figure?.state === 'value' && 'rate' in figure.value && figure.value.denominator !== undefined;
  });
}

function ownFigure(measures: Measures | undefined): Measured<RateValue | CountValue> {
  return measures === undefined || measures.kind === 'note' ? ABSENT : measures.month;
}

/** The months of a window, each with the places of the month's units. */
class Window implements EvidenceSource<UnitSoFar> {
  constructor(
    private readonly id: IndicatorId,
    private readonly months: readonly SiblingMonth[],
    private readonly places: (month: SiblingMonth) => readonly (PlaceInMonth | undefined)[],
  ) {}

  /** What the unit at a place of the month's list has in every month, its own last. */
  figuresAt(at: number, { measures }: UnitSoFar): MonthsOfWindow {
    const figures: MonthsOfWindow[number][] = [];
    for (const month of this.months) {
      const place = this.places(month)[at];
      figures.push(place && month.figure(place, this.id));
    }
    figures.push(ownFigure(measures[this.id]));
    return figures;
  }

  totals(own: Measures | undefined): MonthsOfWindow {
    return [...this.months.map((month) => month.total(this.id)), ownFigure(own)];
  }

  evidenceOf({ unit, measures }: UnitSoFar): readonly Evidence[] {
    const figures = this.months.map((month) => {
      const place = month.find(unit.key);
      return place && month.figure(place, this.id);
    });
    return evidenceOfMonths([...figures, ownFigure(measures[this.id])]);
  }
}

/** Looks every unit of the month up once in each other month. */
function placesOf(
  units: readonly UnitSoFar[],
): (month: SiblingMonth) => readonly (PlaceInMonth | undefined)[] {
  const known = new Map<SiblingMonth, readonly (PlaceInMonth | undefined)[]>();
  return (month) => {
    const places = known.get(month) ?? units.map(({ unit }) => month.find(unit.key));
    known.set(month, places);
    return places;
  };
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
  const places = placesOf(month.units);
  for (const indicator of settings.indicators) {
    const { id } = indicator;
    if (!indicator.enabled || indicator.kind === 'note') continue;
    if (keeps(id, 'cumulative')) continue;
    if (!keeps(id, 'month')) {
      without.push(id);
      continue;
    }
    const opening = windowStart(indicator, month.period);
    const opens = compareDays(firstDay(month.period), firstDay(opening));
    if (opens === 0) {
      fillFromPeriod(month, id);
      continue;
    }
    const expected = expectedBefore(month.period, opening);
    const tiles =
      opens < 0
        ? undefined
        : tilesBefore(month.period, opening, summable(siblings, month, opening, indicator));
    const others = tiles ?? expected;
    const missing = tiles ? [] : others.filter((period) => !canBeSummed(siblings.month(period), indicator));
    // A period that is longer than its window is no part of it.
    const isUnheardOf =
      missing.length === others.length &&
      !others.some((p) => siblings.keeps(p, id, 'month')) &&
      !siblings.keepsInAnotherMonth(month.period, id, 'cumulative');
    if (opens < 0 || isUnheardOf) {
      without.push(id);
      continue;
    }
    const wanted = isWanted(indicator, settings);
    if (missing.length > 0) {
      if (wanted) month.problems.push(problem('missing-cumulative', { missing }, { indicator: id }));
      for (const { measures } of month.units) fill(measures, id, { cumulative: UNKNOWN });
      if (month.total) fill(month.total, id, { cumulative: UNKNOWN });
      continue;
    }
    const months = others.flatMap((period) => siblings.month(period) ?? []);
    const sums = new Window(id, months, places);
    month.units.forEach((unit, at) => {
      const figures = sums.figuresAt(at, unit);
      const sum = sumOf(indicator.kind, figures);
      if (wanted && sum.state === 'unknown')
        reportGaps(
          month,
          unit,
          id,
          others.filter((_, i) => figures[i] === undefined),
        );
      const cumulative =
        sum.state === 'value' ? new TracedValue(sum.value, sums, unit) : new TracedGap(sum.state, sums, unit);
      fill(unit.measures, id, { cumulative });
    });
    if (month.total) {
      const figures = sums.totals(month.total[id]);
      const sum = sumOf(indicator.kind, figures);
      fill(month.total, id, { cumulative: { ...sum, evidence: evidenceOfMonths(figures) } });
    }
  }
  return without;
}

/** In a period that opens with the window the period's value is the cumulative one. */
function fillFromPeriod({ units, total }: MonthSoFar, id: IndicatorId): void {
  for (const measures of [...units.map((unit) => unit.measures), ...(total ? [total] : [])]) {
    const own = measures[id];
    if (own && own.kind !== 'note') fill(measures, id, { cumulative: own.month });
  }
}

/** Whether a period opens with an indicator's window: what is kept of one of the two is both. */
function opensWindow(indicator: IndicatorSettings, period: Period): boolean {
  return compareDays(firstDay(period), firstDay(windowStart(indicator, period))) === 0;
}

/** Indicators of which the sheet keeps the sum alone, in a period that opens with their window. */
export function keptAsSums({ indicators }: Settings, period: Period, keeps: Keeps): ReadonlySet<IndicatorId> {
  const found = indicators.filter(
    (own) =>
      own.enabled &&
      own.kind !== 'note' &&
      keeps(own.id, 'cumulative') &&
      !keeps(own.id, 'month') &&
      opensWindow(own, period),
  );
  return new Set(found.map(({ id }) => id));
}

/** The sums of these indicators are the period's values too. */
export function fillFromSums({ units, total }: MonthSoFar, ids: ReadonlySet<IndicatorId>): void {
  for (const measures of [...units.map((unit) => unit.measures), ...(total ? [total] : [])])
    for (const id of ids) {
      const own = measures[id];
      if (own && own.kind !== 'note') fill(measures, id, { month: own.cumulative });
    }
}

/** The other periods of the window that keep what sums are made of. */
function summable(
  siblings: SiblingSheets,
  { period }: MonthSoFar,
  opening: Month,
  indicator: IndicatorSettings,
): Period[] {
  return siblings
    .others(period)
    .filter(
      (other) =>
        compareDays(firstDay(other), firstDay(opening)) >= 0 &&
        compareDays(lastDay(other), firstDay(period)) < 0 &&
        canBeSummed(siblings.month(other), indicator),
    );
}

/** The unit stands on no sheet of these months. */
function reportGaps(
  month: MonthSoFar,
  unit: UnitSoFar,
  indicator: IndicatorId,
  missing: readonly Period[],
): void {
  if (missing.length === 0) return;
  const place = { cell: unit.nameCell, unit: unit.unit.name, indicator };
  month.problems.push(problem('missing-cumulative', { missing }, place));
}
