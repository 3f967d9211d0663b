import type { Period, Unit, UnitEntry, UnitKind } from '../model';
import { comparePeriods, periodKey } from '../model';
import type { Settings } from '../settings/settings';
import type { NameParts } from './name-parts';
import { CENTRE, initialsOf, kindOfName, nameKey, partsOf, townOrCentre } from './name-parts';
import { foldName, tidy } from './text';

const TOWN = foldName('thị trấn');

interface UnitIndex {
  readonly byTitle: ReadonlyMap<string, UnitEntry>;
  /** Undefined value: several units share the name. */
  readonly byCore: ReadonlyMap<string, UnitEntry | undefined>;
  readonly byInitials: ReadonlyMap<string, UnitEntry | undefined>;
  readonly aliases: ReadonlyMap<string, UnitEntry>;
  readonly entries: readonly UnitEntry[];
}

function addUnlessShared<Value>(map: Map<string, Value | undefined>, key: string, value: Value): void {
  if (!map.has(key) || map.get(key) === value) map.set(key, value);
  else map.set(key, undefined);
}

function isValid(entry: UnitEntry, period: Period): boolean {
  return (
    (!entry.from || comparePeriods(entry.from, period) <= 0) &&
    (!entry.to || comparePeriods(entry.to, period) >= 0)
  );
}

function buildIndex(
  units: readonly UnitEntry[],
  aliases: Settings['reading']['aliases'],
  period: Period,
): UnitIndex {
  const entries = units.filter((entry) => isValid(entry, period));
  const byTitle = new Map<string, UnitEntry>();
  const byCore = new Map<string, UnitEntry | undefined>();
  const byInitials = new Map<string, UnitEntry | undefined>();
  for (const entry of entries) {
    for (const spelling of [entry.name, ...entry.aliases]) {
      const { core, title: t } = partsOf(spelling);
      if (t !== '') byTitle.set(`${t}|${core}`, entry);
      addUnlessShared(byCore, core, entry);
    }
    if (entry.kind === 'office') addUnlessShared(byInitials, initialsOf(partsOf(entry.name).core), entry);
  }
  const accepted = new Map<string, UnitEntry>();
  for (const { spelling, unit } of aliases) {
    const entry = byCore.get(nameKey(unit)) ?? entries.find((e) => tidy(e.name) === tidy(unit));
    if (entry) accepted.set(foldName(spelling), entry);
  }
  return { byTitle, byCore, byInitials, aliases: accepted, entries };
}

const indexes = new WeakMap<readonly UnitEntry[], Map<string, UnitIndex>>();

/** Built once per list, aliases and month. */
function indexOf(
  units: readonly UnitEntry[],
  aliases: Settings['reading']['aliases'],
  period: Period,
): UnitIndex {
  const perMonth = indexes.get(units) ?? new Map<string, UnitIndex>();
  indexes.set(units, perMonth);
  const key = `${periodKey(period)}|${aliases.map((a) => `${a.spelling}>${a.unit}`).join('|')}`;
  const index = perMonth.get(key) ?? buildIndex(units, aliases, period);
  perMonth.set(key, index);
  return index;
}

function entryFor(name: string, index: UnitIndex, kindHint: UnitKind | undefined): UnitEntry | undefined {
  const alias = index.aliases.get(foldName(name));
  if (alias) return alias;
  const parts = partsOf(name);
  const exact = index.byTitle.get(`${parts.townOrCentre ? TOWN : parts.title}|${parts.core}`);
  if (exact) return exact;
  const sameName = index.byCore.get(parts.core);
  if (sameName && fits(sameName, parts, kindHint)) return sameName;
  if (parts.townOrCentre) {
    const centre = index.byCore.get(`${CENTRE} ${parts.core}`);
    if (centre) return centre;
  }
  const mayBeOffice = parts.kind !== 'commune' && kindHint !== 'commune';
  return mayBeOffice ? index.byInitials.get(parts.core.replaceAll(' ', '')) : undefined;
}

/** "Xã Tứ Kỳ" is not the town of that name: a title that contradicts the list's is another unit. */
function fits(entry: UnitEntry, parts: NameParts, kindHint: UnitKind | undefined): boolean {
  if (parts.kind && parts.kind !== entry.kind) return false;
  const official = partsOf(entry.name).title;
  if (parts.title !== '' && official !== '' && parts.title !== official) return false;
  return parts.title !== '' || parts.kind !== undefined || !kindHint || kindHint === entry.kind;
}

/** The list's entry a name stands for in a month; undefined when the list does not know it. */
export function findEntry(
  name: string,
  units: readonly UnitEntry[],
  period: Period,
  options: { aliases?: Settings['reading']['aliases']; kindHint?: UnitKind | undefined } = {},
): UnitEntry | undefined {
  return entryFor(name, indexOf(units, options.aliases ?? NO_ALIASES, period), options.kindHint);
}

const NO_ALIASES: Settings['reading']['aliases'] = [];

/** Identity of a listed unit: its name's, with the title where another unit of the list has the same name. */
export function entryKey(entry: UnitEntry, units: readonly UnitEntry[], period: Period): string {
  const { core, title: t } = partsOf(entry.name);
  const index = indexOf(units, NO_ALIASES, period);
  return index.byCore.get(core) === undefined && index.byCore.has(core) ? `${t} ${core}` : core;
}

function accepted(name: string, aliases: Settings['reading']['aliases']): string | undefined {
  return aliases.findLast(({ spelling }) => foldName(spelling) === foldName(name))?.unit;
}

/**
 * Ties a name as written in a sheet to the authority's list.
 *
 * @param kindHint what the group heading above the unit says
 */
export function identifyUnit(name: string, settings: Settings, period: Period, kindHint?: UnitKind): Unit {
  const shown = tidy(name);
  const index = indexOf(settings.units, settings.reading.aliases, period);
  const entry = entryFor(shown, index, kindHint);
  if (entry) return { name: shown, key: entryKey(entry, settings.units, period), kind: entry.kind, entry };
  // Without a list an accepted spelling still stands for the unit that other months write so.
  const said = settings.units.length > 0 ? undefined : accepted(shown, settings.reading.aliases);
  const parts = partsOf(said ?? shown);
  const kind = parts.townOrCentre
    ? townOrCentre(parts, kindHint)
    : (parts.kind ?? kindHint ?? kindOfName(said ?? shown));
  const centre = parts.townOrCentre && kind === 'office';
  return { name: shown, key: centre ? `${CENTRE} ${parts.core}` : parts.core, kind, entry: undefined };
}
