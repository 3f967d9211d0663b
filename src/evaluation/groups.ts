import type { MonthTable, TotalMonth, UnitKind, UnitMonth } from '../model';
import { ABSENT } from '../model';
import type { Settings } from '../settings';

/** The group of everybody where all are compared together. */
export const NO_GROUP = '';

/** With whom a unit is compared: all, those of its kind, or those under its heading on the sheet. */
export function groupOf({ unit, group }: UnitMonth, settings: Settings): string {
  return groupKey(unit.kind, group, settings);
}

function groupKey(
  kind: UnitKind | undefined,
  group: string | undefined,
  { compareWithin }: Settings,
): string {
  switch (compareWithin) {
    case 'all':
      return NO_GROUP;
    case 'kind':
      return kind ?? 'unknown';
    case 'sheet':
      return group ?? NO_GROUP;
  }
}

/**
 * What the sheet of the period before tells of a group: over the units that stood in it there. Left out where that
 * sheet does not tell who did. A unit that stood on several rows may have been in any of the sheet's groups: none of
 * their averages is known.
 */
export function beforeIn(key: string, { before }: MonthTable, settings: Settings): MonthTable['before'] {
  const told = Object.entries(before).flatMap(([id, { units }]) => {
    const isOpen = settings.compareWithin === 'kind' && units.some(({ kind }) => kind === undefined);
    const isOwn = ({ kind, group }: (typeof units)[number]): boolean =>
      groupKey(kind, group, settings) === key;
    const mayBeAnywhere = ({ group, figure }: (typeof units)[number]): boolean =>
      settings.compareWithin === 'sheet' && group === undefined && figure.state === 'unknown';
    const possible = units.filter((unit) => isOwn(unit) || mayBeAnywhere(unit));
    return isOpen || !units.some(isOwn) ? [] : [[id, { units: possible, total: ABSENT }] as const];
  });
  return Object.fromEntries(told);
}

/** Units that are compared with one another. */
interface ComparisonGroup {
  readonly key: string;
  readonly units: readonly UnitMonth[];
  /** The sheet's own row of exactly these units. */
  readonly total: TotalMonth | undefined;
}

/** The groups units are compared within, in the sheet's order; none where all are compared together. */
export function groupsOf(month: MonthTable, settings: Settings): readonly ComparisonGroup[] {
  if (settings.compareWithin === 'all') return [];
  const groups = new Map<string, UnitMonth[]>();
  for (const row of month.units) {
    const key = groupOf(row, settings);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, units]) => ({ key, units, total: totalOf(units, month) }));
}

function totalOf(units: readonly UnitMonth[], { units: all, groups }: MonthTable): TotalMonth | undefined {
  const [heading] = units.map(({ group }) => group);
  const own = new Set(units);
  const isWhole = all.every((row) => (row.group === heading) === own.has(row));
  return heading !== undefined && isWhole ? groups.find(({ label }) => label === heading)?.total : undefined;
}
