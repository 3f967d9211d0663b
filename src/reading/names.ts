import type { Period, Unit, UnitEntry, UnitKind } from '../model';
import { compareMonths, monthOf, periodKey } from '../model';
import type { Settings } from '../settings/settings';
import { foldName, tidy } from '../text/fold';
import { unitOf } from '../text/unit';
import type { NameParts } from '../text/unit-name';
import { CENTRE, initialsOf, nameKey, partsOf, titleOfName, townOrCentre } from '../text/unit-name';

const TOWN = foldName('thị trấn');

function isValid(entry: UnitEntry, period: Period): boolean {
  return (
    (!entry.from || compareMonths(entry.from, monthOf(period)) <= 0) &&
    (!entry.to || compareMonths(entry.to, monthOf(period)) >= 0)
  );
}

function addUnlessShared<Value>(map: Map<string, Value | undefined>, key: string, value: Value): void {
  if (!map.has(key) || map.get(key) === value) map.set(key, value);
  else map.set(key, undefined);
}

/** An authority's list as it stands in one month, with the spellings the user accepted. */
export class UnitList {
  private readonly byTitle = new Map<string, UnitEntry>();
  /** Undefined value: several units share the name. */
  private readonly byCore = new Map<string, UnitEntry | undefined>();
  private readonly byInitials = new Map<string, UnitEntry | undefined>();
  private readonly aliases: readonly Alias[];
  /** The unit an accepted spelling names, by the spelling; of several the last one said. */
  private readonly exact: ReadonlyMap<string, string>;
  /** The entry an accepted spelling stands for, by the unit it names. */
  private readonly byAlias = new Map<string, UnitEntry>();
  private readonly keys = new Map<UnitEntry, string>();

  constructor(
    private readonly units: readonly UnitEntry[],
    aliases: Settings['reading']['aliases'],
    period: Period,
  ) {
    this.aliases = aliases.map((alias) => ({ ...alias, parts: partsOf(alias.spelling) }));
    this.exact = new Map(aliases.map(({ spelling, unit }) => [foldName(spelling), unit]));
    const entries = units.filter((entry) => isValid(entry, period));
    for (const entry of entries) {
      for (const spelling of [entry.name, ...entry.aliases]) {
        const { core, title } = partsOf(spelling);
        if (title !== '') this.byTitle.set(`${title}|${core}`, entry);
        addUnlessShared(this.byCore, core, entry);
      }
      if (entry.kind === 'office')
        addUnlessShared(this.byInitials, initialsOf(partsOf(entry.name).core), entry);
    }
    for (const { unit } of aliases) {
      const entry = this.byCore.get(nameKey(unit)) ?? entries.find((e) => tidy(e.name) === tidy(unit));
      if (entry) this.byAlias.set(unit, entry);
    }
    for (const entry of entries) this.keys.set(entry, this.keyAmongNamesakes(entry));
  }

  private keyAmongNamesakes(entry: UnitEntry): string {
    const { core, title } = partsOf(entry.name);
    const isShared = this.byCore.has(core) && this.byCore.get(core) === undefined;
    return isShared ? `${title} ${core}` : core;
  }

  /** Identity of a listed unit: its name's, with the title where another unit of the list has the same name. */
  keyOf(entry: UnitEntry): string {
    return this.keys.get(entry) ?? this.keyAmongNamesakes(entry);
  }

  /**
   * The entry a name stands for; undefined when the list does not know it.
   *
   * @param kindHint what the group heading above the unit says
   */
  find(name: string, kindHint?: UnitKind): UnitEntry | undefined {
    if (this.byAlias.size === 0) return this.byName(partsOf(name), kindHint);
    const entryOf = (said: string | undefined) => (said === undefined ? undefined : this.byAlias.get(said));
    return (
      entryOf(this.exact.get(foldName(name))) ??
      this.byName(partsOf(name), kindHint) ??
      entryOf(this.loosely(name))
    );
  }

  private byName(parts: NameParts, kindHint: UnitKind | undefined): UnitEntry | undefined {
    if (this.byCore.has(parts.core)) {
      const exact = this.byTitle.get(`${parts.townOrCentre ? TOWN : parts.title}|${parts.core}`);
      if (exact) return exact;
      const sameName = this.byCore.get(parts.core);
      if (sameName && fits(sameName, parts, kindHint)) return sameName;
    }
    if (parts.townOrCentre) {
      const centre = this.byCore.get(`${CENTRE} ${parts.core}`);
      if (centre) return centre;
    }
    const mayBeOffice = parts.kind !== 'commune' && kindHint !== 'commune';
    return mayBeOffice ? this.byInitials.get(parts.core.replaceAll(' ', '')) : undefined;
  }

  /** Ties a name as written in a sheet to the list. */
  identify(name: string, kindHint?: UnitKind): Unit {
    const shown = tidy(name);
    const entry = this.find(shown, kindHint);
    if (entry) return unitOf(shown, this.keyOf(entry), entry.kind, entry);
    // Without a list an accepted spelling still stands for the unit that other months write so.
    const said = this.units.length > 0 ? undefined : this.accepted(shown);
    const parts = partsOf(said ?? shown);
    const kind = parts.townOrCentre ? townOrCentre(parts, kindHint) : (parts.kind ?? kindHint);
    const centre = parts.townOrCentre && kind === 'office';
    return unitOf(shown, centre ? `${CENTRE} ${parts.core}` : parts.core, kind, undefined);
  }

  /** The unit an accepted spelling stands for; undefined where it is none. */
  accepted(name: string): string | undefined {
    if (this.aliases.length === 0) return undefined;
    return this.exact.get(foldName(name)) ?? this.loosely(name);
  }

  /** "An Bình cũ = Xã An Bình" accepts "UBND xã An Bình cũ" too. */
  private loosely(name: string): string | undefined {
    const { core, title } = partsOf(name);
    return this.aliases.findLast(
      ({ unit, parts }) =>
        parts.core === core &&
        ([parts.title, ''].includes(title) || (parts.title === '' && titleOfName(unit) === title)),
    )?.unit;
  }
}

interface Alias {
  readonly spelling: string;
  readonly unit: string;
  readonly parts: NameParts;
}

/** "Xã Tứ Kỳ" is not the town of that name: a title that contradicts the list's is another unit. */
function fits(entry: UnitEntry, parts: NameParts, kindHint: UnitKind | undefined): boolean {
  if (parts.kind && parts.kind !== entry.kind) return false;
  const official = partsOf(entry.name).title;
  if (parts.title !== '' && official !== '' && parts.title !== official) return false;
  return parts.title !== '' || parts.kind !== undefined || !kindHint || kindHint === entry.kind;
}

const lists = new WeakMap<readonly UnitEntry[], Map<string, UnitList>>();

/** The list of a month; made ready once per list, aliases and month. */
export function unitListOf(
  units: readonly UnitEntry[],
  aliases: Settings['reading']['aliases'],
  period: Period,
): UnitList {
  const perMonth = lists.get(units) ?? new Map<string, UnitList>();
  lists.set(units, perMonth);
  const key = `${periodKey(period)}|${aliases.map((a) => `${a.spelling}>${a.unit}`).join('|')}`;
  const list = perMonth.get(key) ?? new UnitList(units, aliases, period);
  perMonth.set(key, list);
  return list;
}
