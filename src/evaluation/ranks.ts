import type { MonthTable, Problem, UnitMonth } from '../model';
import { problem } from '../model';
import type { RankWanted } from '../rules';
import type { Condition, State } from './conditions';
import { measured, placed, settled } from './conditions';
import type { Figure, Named } from './figure';
import { isKnown } from './figure';
import type { IndicatorView } from './view';

/** A place that is not certain while somebody's value is unknown. */
interface Place {
  readonly min: number;
  readonly max: number;
}

/** Where a unit stands in its comparison group. Equal values share a place: 1, 1, 3. */
export interface Standing {
  readonly place: Place;
  /** Counted from the worst. */
  readonly fromLast: Place;
  /** How many were ranked. */
  readonly of: number;
}

/** A unit that takes part: its value, or null where nobody knows it. */
export interface Contestant {
  readonly key: string;
  readonly value: number | null;
}

/** Everybody's standing, the best value first. Those whose value is unknown have none, and make others' uncertain. */
export function standings(
  contestants: readonly Contestant[],
  better: 'higher' | 'lower',
): ReadonlyMap<string, Standing> {
  const known = contestants.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
  const unknown = contestants.length - known.length;
  const sorted = [...known].sort((a, b) => (better === 'higher' ? b.value - a.value : a.value - b.value));
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach(({ value }, at) => {
    if (!first.has(value)) first.set(value, at + 1);
    last.set(value, sorted.length - at);
  });
  const place = (at: number): Place => ({ min: at, max: at + unknown });
  return new Map(
    sorted.map(({ key, value }) => [
      key,
      {
        place: place(first.get(value) ?? 0),
        fromLast: place(last.get(value) ?? 0),
        of: sorted.length,
      },
    ]),
  );
}

/** At most a third of those ranked are named as the first or the last. */
const NAMED_SHARE = 3;

/**
 * Among the first or the last. The first are never worse than average or target; the last are never at the best
 * value or in first place. An average or target nobody knows forbids nothing.
 */
export function placedAmong(wanted: RankWanted, smallest: number, view: IndicatorView): readonly Condition[] {
  const standing = view.ranked('now', smallest);
  const figure = view.month;
  if (standing === 'outside') return [placed('void', 'nothing-to-measure', figure)];
  if (standing === 'unknown') return [placed('open', 'other-place', doubtful(figure, view))];
  const places = Math.min(wanted.places, Math.floor(standing.of / NAMED_SHARE));
  const among = wanted.of === 'first' ? standing.place : standing.fromLast;
  const state = settled(among.max <= places, among.min > places);
  return [
    placed(state, 'other-place', state === 'open' ? view.uncertain : figure),
    wanted.of === 'first' ? isGood(figure, view) : isNotBest(standing, view),
  ];
}

function isGood(figure: Named<'month'>, { average, target, better }: IndicatorView): Condition {
  const isWorse = (limit: { readonly min: number; readonly max: number }): boolean =>
    better === 'higher' ? figure.max < limit.min : figure.min > limit.max;
  const failing = [average, target].find((limit) => limit && isKnown(limit) && isWorse(limit));
  return placed(failing ? 'false' : 'true', 'other-place', figure);
}

function isNotBest({ place }: Standing, { month, full }: IndicatorView): Condition {
  const isBest = place.min === 1 || (full !== undefined && month.min === full && month.max === full);
  return placed(isBest ? 'false' : 'true', 'other-place', month);
}

/** Rose or fell by so many places among those ranked both times, and its value went the same way. */
export function moved(wanted: RankWanted, smallest: number, view: IndicatorView): readonly Condition[] {
  const now = view.ranked('bothNow', smallest);
  const before = view.ranked('bothBefore', smallest);
  const { month, previous } = view;
  if (now === 'outside' || before === 'outside')
    return [measured(previous), placed('void', 'nothing-to-measure', month)];
  if (now === 'unknown' || before === 'unknown')
    return [placed('open', 'other-place', doubtful(isKnown(month) ? previous : month, view))];
  const sign = wanted.of === 'rose' ? 1 : -1;
  const least = sign > 0 ? before.place.min - now.place.max : now.place.min - before.place.max;
  const most = sign > 0 ? before.place.max - now.place.min : now.place.max - before.place.min;
  const state: State = settled(least >= wanted.places, most < wanted.places);
  const direction = view.better === 'higher' ? sign : -sign;
  const sameWay = settled(
    direction * (month.min - previous.min) > 0 && isKnown(month) && isKnown(previous),
    isKnown(month) && isKnown(previous) && direction * (month.min - previous.min) <= 0,
  );
  return [
    placed(state, 'other-place', state === 'open' ? view.uncertain : month),
    placed(sameWay, 'other-place', previous),
  ];
}

/** What a place cannot be told for: the unit's own value, else those of others. */
function doubtful(own: Figure, view: IndicatorView): Figure {
  return isKnown(own) ? view.uncertain : own;
}

/** Places the sheet gives among all say nothing of those within a group: they count where they can be its own. */
export function withOwnPlaces(month: MonthTable, groupOf: (row: UnitMonth) => string): MonthTable {
  const sizes = new Map<string, number>();
  for (const row of month.units) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + 1);
  const foreign = new Set(
    month.units.flatMap((row) => {
      const places = Object.values(row.ranks ?? {}).map(({ place }) => place);
      return Math.max(0, ...places) > (sizes.get(groupOf(row)) ?? 0) ? [groupOf(row)] : [];
    }),
  );
  const units = month.units.map(({ ranks, ...row }): UnitMonth => {
    return ranks && !foreign.has(groupOf(row)) ? { ...row, ranks } : row;
  });
  return { ...month, units };
}

type Ranked = (row: UnitMonth, indicator: string) => Standing | 'outside' | 'unknown';

/** Where the sheet's own place is not the one its figures give. The sheet's counts. */
export function rankNotices(month: MonthTable, ranked: Ranked): readonly Problem[] {
  return month.units.flatMap((row) =>
    Object.entries(row.ranks ?? {}).flatMap(([indicator, { place, cell }]) => {
      const own = ranked(row, indicator);
      if (typeof own === 'string' || own.place.min !== own.place.max || own.place.min === place) return [];
      const facts = { found: place, computed: own.place.min };
      return [problem('rank-differs', facts, { cell, unit: row.unit.name, indicator })];
    }),
  );
}
