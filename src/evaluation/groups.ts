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
 * What the sheet of the period before tells of a group: its own row of it, and the units that stood in it there. Left
 * out where nobody stood in it. A unit that may have been in it makes its sum unknown: one that stood on several rows
 * of the sheet's groups, one whose kind nobody knows.
 */
export function beforeIn(key: string, { before }: MonthTable, settings: Settings): MonthTable['before'] {
  const told = Object.entries(before).flatMap(([id, { units, groups }]) => {
    const possible = units.flatMap((unit) => {
      const own = groupKey(unit.kind, unit.group, settings) === key;
      const mayBe = mayBeAnywhere(unit, settings);
      return own || mayBe ? [{ ...unit, figure: mayBe ? UNKNOWN : unit.figure }] : [];
    });
    if (!possible.some((unit) => groupKey(unit.kind, unit.group, settings) === key)) return [];
    return [[id, { units: possible, total: rowOf(possible, units, groups), groups: {} }] as const];
  });
  return Object.fromEntries(told);
}

type Before = MonthTable['before'][string];

const UNKNOWN = { state: 'unknown', evidence: [] } as const;

function mayBeAnywhere(
  { kind, group, figure }: Before['units'][number],
  { compareWithin }: Settings,
): boolean {
  if (compareWithin === 'kind') return kind === undefined;
  return compareWithin === 'sheet' && group === undefined && figure.state === 'unknown';
}

/** The row of the one heading that all of them stood under, and nobody else. */
function rowOf(possible: Before['units'], all: Before['units'], rows: Before['groups']): Before['total'] {
  const [heading, ...others] = new Set(possible.map(({ group }) => group));
  if (heading === undefined || others.length > 0) return ABSENT;
  const isWhole = all.filter(({ group }) => group === heading).length === possible.length;
  return (isWhole ? rows[heading] : undefined) ?? ABSENT;
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
