import type {
  Average,
  CountValue,
  IndicatorId,
  Measured,
  MonthTable,
  Period,
  RateValue,
  SheetRank,
  UnitMonth,
} from '../model';
import { ABSENT, compareMonths, firstDay, FULL_RATE } from '../model';
import type { IndicatorSettings, Settings } from '../settings';
import { windowStart } from '../settings';
import type { Averages } from './averages';
import type { Named, Range } from './figure';
import { ANY_NUMBER, ANY_RATE, limitFigure, once } from './figure';
import { groupOf, NO_GROUP } from './groups';
import type { Contestant, Standing } from './ranks';
import { standings } from './ranks';
import { targetsOf } from './targets';
import { concerns } from './view';

/** Ranked as the sheet says or else by the values of now (`byFigures`: by these alone), or of now and before among those that have both. */
export type RankedWhen = 'now' | 'bothNow' | 'bothBefore' | 'byFigures';

/** What all units are judged by in one indicator. */
export interface IndicatorBench {
  readonly id: IndicatorId;
  /** Undefined: the settings do not know it, or have switched it off. */
  readonly settings: IndicatorSettings | undefined;
  readonly any: Range;
  readonly full: number | undefined;
  readonly averageOf: (row: UnitMonth) => Named<'average'>;
  readonly targetOf: (row: UnitMonth) => Named<'target'> | undefined;
  /** A fixed level, in hundredths of the indicator's unit; counts are judged whole. */
  readonly level: (level: number) => Named<'floor'>;
  readonly share: (part: number) => Named<'share'>;
  readonly ranked: (row: UnitMonth, when: RankedWhen, smallest: number) => Standing | 'outside' | 'unknown';
}

/** What is the same for all units of the month. */
export interface Bench {
  readonly indicator: (id: IndicatorId) => IndicatorBench;
  readonly withoutCumulative: ReadonlySet<IndicatorId>;
  /** The period opens with the indicator's window: its value is both the period's and the cumulative one. */
  readonly opensWindow: (settings: IndicatorSettings) => boolean;
  /** "indicator|span" of columns nobody could tell apart. */
  readonly ambiguous: ReadonlySet<string>;
}

/**
 * Gathers what all units are judged by. Indicators that are off are left out, whatever the sheet holds.
 *
 * @param doubtful keys of units that stand on several rows: their values are not known
 */
export function benchOf(
  month: MonthTable,
  averages: Averages,
  settings: Settings,
  doubtful: ReadonlySet<string>,
): Bench {
  const made = new Map<IndicatorId, IndicatorBench>();
  const byId = new Map(settings.indicators.filter(({ enabled }) => enabled).map((own) => [own.id, own]));
  return {
    indicator: (id) =>
      once(made, id, () => indicatorBench(id, byId.get(id), { month, averages, settings, doubtful })),
    withoutCumulative: new Set(month.withoutCumulative),
    opensWindow: (own) => opensWindow(own, month.period),
    ambiguous: ambiguousColumns(month),
  };
}

function opensWindow(own: IndicatorSettings, period: Period): boolean {
  const first = firstDay(period);
  return first.day === 1 && compareMonths(first, windowStart(own, period)) === 0;
}

function ambiguousColumns(month: MonthTable): ReadonlySet<string> {
  const candidates = month.problems.flatMap((p) =>
    p.code === 'ambiguous-column' || p.code === 'points-or-percent' ? p.facts.candidates : [],
  );
  return new Set(candidates.map(({ indicator, span }) => `${indicator}|${span}`));
}

interface Round {
  readonly month: MonthTable;
  readonly averages: Averages;
  readonly settings: Settings;
  readonly doubtful: ReadonlySet<string>;
}

function indicatorBench(
  id: IndicatorId,
  settings: IndicatorSettings | undefined,
  round: Round,
): IndicatorBench {
  const any = rangeOf(settings);
  const place = { name: 'average', indicator: id, why: 'average-unknown' } as const;
  const figures = new Map<string, Named<'average'>>();
  const all = limitFigure(place, valueIn(round.averages.averages, id), any);
  for (const { key, averages } of round.averages.groups)
    figures.set(key, limitFigure(place, valueIn(averages, id), any));
  const ranks = new Map<string, ReadonlyMap<string, Standing>>();
  const levels = new Map<number, Named<'floor'>>();
  const levelPlace = { name: 'floor', indicator: id, why: 'value-unknown' } as const;
  return {
    id,
    settings,
    any,
    full: fullOf(settings),
    averageOf: (row) => {
      const group = groupOf(row, round.settings);
      return group === NO_GROUP ? all : (figures.get(group) ?? limitFigure(place, null, any));
    },
    targetOf: targetsOf(id, settings, round.month, any),
    level: (level) =>
      once(levels, level, () =>
        limitFigure(levelPlace, settings?.kind === 'count' ? level / 100 : level, any),
      ),
    share: (part) => shareOf(id, part, round),
    ranked: (row, when, smallest) => {
      const contestant = contestantOf(row, id, settings, when, smallest, round);
      if (contestant === undefined) return 'outside';
      if (contestant.value === null) return 'unknown';
      const group = groupOf(row, round.settings);
      const key = [group, when, smallest].join('|');
      let standing = ranks.get(key);
      if (!standing) {
        const others = round.month.units.filter((other) => groupOf(other, round.settings) === group);
        const taking = others.flatMap(
          (other) => contestantOf(other, id, settings, when, smallest, round) ?? [],
        );
        standing = standings(onceEach(taking), settings?.better ?? 'higher');
        ranks.set(key, standing);
      }
      const own = standing.get(row.unit.key);
      if (!own) return 'unknown';
      return asTheSheetSays(own, sheetPlace(row.ranks?.[id], when));
    },
  };
}

/** The sheet's place for this comparison; a move needs its places of both times. */
function sheetPlace(rank: SheetRank | undefined, when: RankedWhen): number | undefined {
  if (!rank || when === 'byFigures') return undefined;
  if (when === 'now') return rank.place;
  return rank.previous === null ? undefined : when === 'bothNow' ? rank.place : rank.previous;
}

/** The sheet's own column of places counts, whatever its figures give. */
function asTheSheetSays(own: Standing, place: number | undefined): Standing {
  if (place === undefined || place === own.place.min) return own;
  const fromLast = Math.max(1, own.of - place + 1);
  return { ...own, place: { min: place, max: place }, fromLast: { min: fromLast, max: fromLast } };
}

function onceEach(contestants: readonly Contestant[]): Contestant[] {
  return [...new Map(contestants.map((contestant) => [contestant.key, contestant])).values()];
}

function valueIn(averages: readonly Average[], id: IndicatorId): number | null {
  return averages.find(({ indicator }) => indicator === id)?.value ?? null;
}

/** Points never exceed their maximum, nor most rates 100 %. */
function rangeOf(settings: IndicatorSettings | undefined): Range {
  if (settings?.kind === 'score' && settings.maximum !== null) return { min: 0, max: settings.maximum };
  return settings === undefined || (settings.kind === 'rate' && !settings.mayExceed100)
    ? ANY_RATE
    : ANY_NUMBER;
}

function fullOf(settings: IndicatorSettings | undefined): number | undefined {
  if (settings?.better === 'lower') return 0;
  if (settings?.kind === 'score') return settings.maximum ?? undefined;
  return settings === undefined || settings.kind === 'rate' ? FULL_RATE : undefined;
}

type Figures = Measured<RateValue | CountValue>;

function figureOf(row: UnitMonth, id: IndicatorId, span: 'month' | 'previous'): Figures {
  const measures = row.measures[id];
  if (measures === undefined || measures.kind === 'note') return ABSENT;
  if (span === 'month') return measures.month;
  return measures.kind === 'count' ? ABSENT : measures.previous;
}

const numberOf = (value: RateValue | CountValue): number => ('rate' in value ? value.rate : value.count);

/** Who takes part in a ranking; undefined: one that has nothing to measure, or too little. */
function contestantOf(
  row: UnitMonth,
  id: IndicatorId,
  settings: IndicatorSettings | undefined,
  when: RankedWhen,
  smallest: number,
  { doubtful }: Round,
): Contestant | undefined {
  if (!settings || concerns(settings.units, row.unit) === false) return undefined;
  const now = figureOf(row, id, 'month');
  const before = figureOf(row, id, 'previous');
  const judged = when === 'bothBefore' ? before : now;
  const needed = when === 'now' || when === 'byFigures' ? [now] : [now, before];
  if (needed.some(({ state }) => state === 'nothing' || state === 'absent')) return undefined;
  if (needed.some((figure) => isTooSmall(figure, smallest))) return undefined;
  const isKnown = !doubtful.has(row.unit.key) && needed.every(({ state }) => state === 'value');
  return {
    key: row.unit.key,
    value: isKnown && judged.state === 'value' ? numberOf(judged.value) : null,
  };
}

function isTooSmall(figure: Figures, smallest: number): boolean {
  if (figure.state !== 'value' || !('rate' in figure.value)) return false;
  const { denominator } = figure.value;
  return denominator !== undefined && denominator < smallest;
}

/** A unit's count is above the share when it is above this. */
function shareOf(id: IndicatorId, part: number, { month, doubtful }: Round): Named<'share'> {
  let known = 0;
  let isWhole = true;
  for (const row of month.units) {
    const figure = figureOf(row, id, 'month');
    if (figure.state === 'unknown' || doubtful.has(row.unit.key)) isWhole = false;
    else if (figure.state === 'value') known += numberOf(figure.value);
  }
  const least = Math.floor((known * part) / FULL_RATE);
  const place = { name: 'share', indicator: id, why: 'rank-unknown' } as const;
  return limitFigure(place, isWhole ? least : null, { min: least, max: Number.POSITIVE_INFINITY });
}
