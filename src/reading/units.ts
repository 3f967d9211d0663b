import type { Period, Problem, UnitEntry, UnitMonth } from '../model';
import { comparePeriods, problem } from '../model';
import type { Settings } from '../settings/settings';
import type { UnitSoFar } from './merge';
import { nameKey } from './name-parts';
import type { SiblingSheets } from './siblings';
import type { KnownName } from './similar-names';
import { nearestName } from './similar-names';

const MOST_COMPARISONS = 2_000_000;

function isValid(entry: UnitEntry, period: Period): boolean {
  return (
    (!entry.from || comparePeriods(entry.from, period) <= 0) &&
    (!entry.to || comparePeriods(entry.to, period) >= 0)
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

  const listed = settings.units.filter((entry) => isValid(entry, period));
  const present = new Set(units.map((u) => u.unit.key));
  const entries = new Set(units.map((u) => u.unit.entry));
  const names: KnownName[] =
    settings.units.length > 0
      ? listed.filter((e) => !entries.has(e)).map((e) => ({ key: nameKey(e.name), name: e.name }))
      : siblingNames(siblings, period).filter((known) => !present.has(known.key));
  const inSiblings =
    settings.units.length > 0 ? undefined : new Set(siblingNames(siblings, period).map((n) => n.key));
  if (settings.units.length === 0 && inSiblings?.size === 0) return problems;

  const unknown = units.filter(({ unit }) => (inSiblings ? !inSiblings.has(unit.key) : !unit.entry));
  const canSuggest = unknown.length * names.length <= MOST_COMPARISONS;
  for (const { unit, nameCell } of unknown) {
    const suggestion = (canSuggest ? nearestName(unit.key, names)?.name : undefined) ?? null;
    problems.push(problem('unknown-unit', { suggestion }, { cell: nameCell, unit: unit.name }));
  }
  for (const { name } of names) problems.push(problem('missing-unit', { name }, { unit: name }));
  return problems;
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
