import type { RankValue, UnitStanding } from '../model';

/** "▲5", "▼2": places won and lost since the period before; "" where it is not known or nothing changed. */
export function moveSign({ place, previous }: RankValue): string {
  if (previous === null || previous === place) return '';
  return place < previous ? `▲${previous - place}` : `▼${place - previous}`;
}

/** How many units fall into each class of an indicator, the best class first; classes nobody falls into are left out. */
export function classCounts(
  standings: readonly UnitStanding[],
  indicator: string,
  classes: readonly { readonly name: string }[],
): readonly { readonly name: string; readonly count: number }[] {
  const own = standings.filter((standing) => standing.indicator === indicator);
  return classes.flatMap(({ name }) => {
    const count = own.filter(({ band }) => band === name).length;
    return count === 0 ? [] : [{ name, count }];
  });
}
