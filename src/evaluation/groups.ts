import type { MonthTable, TotalMonth, UnitMonth } from '../model';
import type { Settings } from '../settings';

/** The group of everybody where all are compared together. */
export const NO_GROUP = '';

/** With whom a unit is compared: all, those of its kind, or those under its heading on the sheet. */
export function groupOf({ unit, group }: UnitMonth, { compareWithin }: Settings): string {
  switch (compareWithin) {
    case 'all':
      return NO_GROUP;
    case 'kind':
      return unit.kind ?? 'unknown';
    case 'sheet':
      return group ?? NO_GROUP;
  }
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
