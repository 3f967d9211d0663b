import {
  compareDays,
  firstDay,
  kindOf,
  lastDay,
  periodOf,
  shiftDay,
  shiftPeriod,
  type Month,
  type Period,
} from '../model';

/** What a sum up to a period needs from before it: the periods of its kind, else all the time since the opening. */
export function expectedBefore(period: Period, opening: Month): readonly Period[] {
  const open = firstDay(opening);
  const before: Period[] = [];
  let at = shiftPeriod(period, -1);
  while (at && compareDays(firstDay(at), open) >= 0) {
    before.unshift(at);
    at = shiftPeriod(at, -1);
  }
  if (compareDays(firstDay(before[0] ?? period), open) === 0) return before;
  return [periodOf(open, shiftDay(firstDay(period), -1))];
}

/**
 * The kept periods that fill the time from the opening up to a period without gap or overlap, those of its own kind
 * first; undefined where they do not.
 */
export function tilesBefore(
  period: Period,
  opening: Month,
  kept: readonly Period[],
): readonly Period[] | undefined {
  const open = firstDay(opening);
  const tiles: Period[] = [];
  let start = firstDay(period);
  while (compareDays(start, open) > 0) {
    const end = shiftDay(start, -1);
    const [longest, ...others] = kept
      .filter((p) => compareDays(lastDay(p), end) === 0 && compareDays(firstDay(p), open) >= 0)
      .sort((a, b) => compareDays(firstDay(a), firstDay(b)));
    if (!longest) return undefined;
    const next = [longest, ...others].find((p) => kindOf(p) === kindOf(period)) ?? longest;
    tiles.unshift(next);
    start = firstDay(next);
  }
  return tiles;
}

/** The period whose figures came before: the one of its kind; for a range that goes on, its last earlier edition. */
export function previousAmong(period: Period, kept: readonly Period[]): Period | undefined {
  const before = shiftPeriod(period, -1);
  if (before) return before;
  const editions = kept.filter(
    (p) => compareDays(firstDay(p), firstDay(period)) === 0 && compareDays(lastDay(p), lastDay(period)) < 0,
  );
  return editions.sort((a, b) => compareDays(lastDay(b), lastDay(a)))[0];
}
