import type { IndicatorId, Problem, RankValue, SheetRank, UnitMonth, UnitStanding } from '../model';
import { problem } from '../model';
import type { Settings } from '../settings';
import { bandOf } from './bands';
import type { Bench } from './bench';
import { isKnown } from './figure';
import type { ActiveRule } from './judge';
import { viewOf, type IndicatorView } from './view';

/**
 * The unit's place among those that are ranked with it, and the one before; null where it has none.
 *
 * @param said what the sheet's own columns of places say
 */
export function rankOf(view: IndicatorView, smallest: number, said: SheetRank | undefined): RankValue | null {
  const now = view.ranked('now', smallest);
  if (typeof now === 'string') return null;
  const before = view.ranked('bothBefore', smallest);
  const previous = typeof before === 'string' ? (said?.previous ?? null) : before.place.min;
  return { place: now.place.min, of: now.of, previous };
}

/** Values nobody knows leave the places of the others open: a list of all places would not be right. */
function isOpen(view: IndicatorView, when: 'now' | 'bothBefore', smallest: number): boolean {
  const standing = view.ranked(when, smallest);
  return typeof standing !== 'string' && standing.place.min !== standing.place.max;
}

/** A place before that others leave open is only what the sheet itself says. */
function certainRank(view: IndicatorView, smallest: number, said: SheetRank | undefined): RankValue | null {
  const rank = isOpen(view, 'now', smallest) ? null : rankOf(view, smallest, said);
  const isKnownBefore = !isOpen(view, 'bothBefore', smallest);
  return rank === null || isKnownBefore ? rank : { ...rank, previous: said?.previous ?? null };
}

/**
 * Every unit's place in the indicators some rule ranks, and its class in those that have classes.
 *
 * @param smallest of {@link rankedBy}
 */
export function standingsOf(
  rows: readonly UnitMonth[],
  smallest: ReadonlyMap<IndicatorId, number>,
  bench: Bench,
  { indicators }: Settings,
): readonly UnitStanding[] {
  const wanted = indicators.filter(
    ({ id, enabled, bands }) => enabled && (smallest.has(id) || bands.length > 0),
  );
  return rows.flatMap((row) =>
    wanted.flatMap(({ id }): UnitStanding[] => {
      const view = viewOf(row, id, bench);
      const least = smallest.get(id);
      const rank = least === undefined ? null : certainRank(view, least, row.ranks?.[id]);
      const band = isKnown(view.month) ? (bandOf(view.month.min, view)?.name ?? null) : null;
      return rank || band !== null ? [{ unit: row.unit.key, indicator: id, rank, band }] : [];
    }),
  );
}

/** Units left out of a ranking because their figures are of fewer things than the rule asks for. */
export function unrankedNotices(
  rows: readonly UnitMonth[],
  ranked: ReadonlyMap<IndicatorId, number>,
  bench: Bench,
): readonly Problem[] {
  return [...ranked].flatMap(([indicator, smallest]) => {
    const { ranked: standing } = bench.indicator(indicator);
    const left = rows.filter(
      (row) => standing(row, 'now', smallest) === 'outside' && standing(row, 'now', 0) !== 'outside',
    );
    const units = [...new Set(left.map(({ unit }) => unit.name))];
    return units.length === 0 ? [] : [problem('not-ranked', { units, smallest }, { indicator })];
  });
}

/** The indicators some rule ranks, with the smallest denominator of the first that does. */
export function rankedBy(rules: readonly ActiveRule[]): ReadonlyMap<IndicatorId, number> {
  const found = new Map<IndicatorId, number>();
  for (const { rule, indicators } of rules)
    for (const { compared } of rule.conditions)
      if (compared.with === 'rank')
        for (const id of indicators) if (!found.has(id)) found.set(id, compared.smallest);
  return found;
}
