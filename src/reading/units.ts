import type { Period, Problem, UnitEntry, UnitMonth } from '../model';
import { compareMonths, monthOf, comparePeriods, problem } from '../model';
import type { Settings } from '../settings/settings';
import { nameKey } from '../text/unit-name';
import type { UnitSoFar } from './merge';
import type { SiblingSheets } from './siblings';
import type { KnownName } from './similar-names';
import { SimilarNames } from './similar-names';

/** Beyond this, suggestions would cost more than reading. */
const MOST_COMPARISONS = 2_000_000;

function isValid(entry: UnitEntry, period: Period): boolean {
  return (
    (!entry.from || compareMonths(entry.from, monthOf(period)) <= 0) &&
    (!entry.to || compareMonths(entry.to, monthOf(period)) >= 0)
  );
}

/** Compares the units with those there should be: unknown, missing, of unknown kind. */
export function checkUnits(
  units: readonly UnitMonth[],
  settings: Settings,
  period: Period,
  siblings: SiblingSheets,
): Problem[] {
  const problems: Problem[] = [];
  for (const { unit, nameCell } of units)
    if (unit.kind === undefined)
      problems.push(problem('unknown-kind', {}, { cell: nameCell, unit: unit.name }));

  const { unknown, missing } =
    settings.units.length > 0
      ? besideList(units, settings, period)
      : besideSiblings(units, siblingNames(siblings, period));
  const similar = new SimilarNames(missing);
  const canSuggest = unknown.length * missing.length <= MOST_COMPARISONS;
  for (const { unit, nameCell } of unknown) {
    const suggestion = (canSuggest ? similar.nearest(unit.key)?.name : undefined) ?? null;
    problems.push(problem('unknown-unit', { suggestion }, { cell: nameCell, unit: unit.name }));
  }
  for (const { name } of missing) problems.push(problem('missing-unit', { name }, { unit: name }));
  return problems;
}

/** What a month has beyond the units there should be, and which of those it lacks. */
interface Differences {
  readonly unknown: readonly UnitMonth[];
  readonly missing: readonly KnownName[];
}

function besideList(units: readonly UnitMonth[], settings: Settings, period: Period): Differences {
  const present = new Set(units.map(({ unit }) => unit.entry));
  const missing = settings.units.filter((entry) => isValid(entry, period) && !present.has(entry));
  return {
    unknown: units.filter(({ unit }) => !unit.entry),
    missing: missing.map(({ name }) => ({ key: nameKey(name), name })),
  };
}

function besideSiblings(units: readonly UnitMonth[], names: readonly KnownName[]): Differences {
  if (names.length === 0) return { unknown: [], missing: [] };
  const present = new Set(units.map(({ unit }) => unit.key));
  const expected = new Set(names.map(({ key }) => key));
  return {
    unknown: units.filter(({ unit }) => !expected.has(unit.key)),
    missing: names.filter(({ key }) => !present.has(key)),
  };
}

/** Without a list, the units of the nearest other month stand in for it. */
function siblingNames(siblings: SiblingSheets, period: Period): KnownName[] {
  const nearestMonth = siblings
    .others(period)
    .sort((a, b) => Math.abs(comparePeriods(a, period)) - Math.abs(comparePeriods(b, period)))[0];
  const month = nearestMonth && siblings.month(nearestMonth);
  return month ? month.units().map(({ key, name }) => ({ key, name })) : [];
}

/** Kinds the sheet leaves open, from the sheets of other months. */
export function kindsFromSiblings(units: UnitSoFar[], siblings: SiblingSheets, period: Period): void {
  if (units.every((u) => u.unit.kind !== undefined)) return;
  for (const other of siblings.others(period)) {
    units.forEach((u, at) => {
      if (u.unit.kind !== undefined) return;
      const kind = siblings.month(other)?.unit(u.unit.key)?.kind;
      if (kind) units[at] = { ...u, unit: { ...u.unit, kind } };
    });
  }
}
