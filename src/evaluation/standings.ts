import type { IndicatorId, RankValue, SheetRank, UnitMonth, UnitStanding } from '../model';
import type { Settings } from '../settings';
import { bandOf } from './bands';
import type { Bench } from './bench';
import { isKnown } from './figure';
import type { ActiveRule } from './judge';
import { viewOf, type IndicatorView } from './view';

/**
 * The unit's place among those it is compared with, and the one before; null where it has none, or where values nobody
 * knows leave it open.
 *
 * @param said what the sheet's own columns of places say
 */
export function rankOf(view: IndicatorView, smallest: number, said: SheetRank | undefined): RankValue | null {
  const now = view.ranked('now', smallest);
  if (typeof now === 'string' || now.place.min !== now.place.max) return null;
  const before = view.ranked('bothBefore', smallest);
  const counted =
    typeof before === 'string' || before.place.min !== before.place.max ? null : before.place.min;
  return { place: now.place.min, of: now.of, previous: counted ?? said?.previous ?? null };
}

/** Every unit's place in the indicators some rule ranks, and its class in those that have classes. */
export function standingsOf(
  rows: readonly UnitMonth[],
  rules: readonly ActiveRule[],
  bench: Bench,
  { indicators }: Settings,
): readonly UnitStanding[] {
  const smallest = rankedBy(rules);
  const wanted = indicators.filter(
    ({ id, enabled, bands }) => enabled && (smallest.has(id) || bands.length > 0),
  );
  return rows.flatMap((row) =>
    wanted.flatMap(({ id }): UnitStanding[] => {
      const view = viewOf(row, id, bench);
      const least = smallest.get(id);
      const rank = least === undefined ? null : rankOf(view, least, row.ranks?.[id]);
      const band = isKnown(view.month) ? (bandOf(view.month.min, view)?.name ?? null) : null;
      return rank || band !== null ? [{ unit: row.unit.key, indicator: id, rank, band }] : [];
    }),
  );
}

/** The indicators some rule ranks, with the smallest denominator of the first that does. */
function rankedBy(rules: readonly ActiveRule[]): ReadonlyMap<IndicatorId, number> {
  const found = new Map<IndicatorId, number>();
  for (const { rule, indicators } of rules)
    for (const { compared } of rule.conditions)
      if (compared.with === 'rank')
        for (const id of indicators) if (!found.has(id)) found.set(id, compared.smallest);
  return found;
}
