import type { Unit, UnitKind } from '../../model';
import { tidy } from '../../text/fold';
import { headOfOffice, unitOf } from '../../text/unit';
import { typedKey } from '../../text/unit-name';
import type { Voice } from './voice';

/** A unit as the letter names it. */
export interface UnitName {
  readonly key: string;
  /** "UBND xã Hưng Đạo", "Phòng Nội vụ huyện" */
  readonly full: string;
  readonly kind: UnitKind | undefined;
  /** A commune's type word; undefined for offices and where it is not known. */
  readonly type: string | undefined;
  /** A commune's name without its type: "Hưng Đạo". */
  readonly proper: string;
  /** "Chủ tịch UBND", "Trưởng phòng" */
  readonly head: string;
}

/** The official name where the list has one, else prefix and spelling, else the missing prefix before the spelling. */
export function unitName(unit: Unit, voice: Voice): UnitName {
  const { nouns } = voice.wording;
  const { key, kind, type, proper } = unit;
  const official = unit.entry && tidy(unit.entry.name);
  const word = type ?? voice.missing('kind');
  const named = [...(kind === 'commune' ? [nouns.communePrefix] : []), word, proper]
    .filter(Boolean)
    .join(' ');
  const full = official ?? named;
  if (kind === 'commune') {
    const head = unit.entry?.head ?? nouns.communeHead;
    return { key, kind, full, type, proper: type === undefined ? full : proper, head };
  }
  const head = unit.entry?.head ?? headOfOffice(nouns.officeHeads, type);
  return { key, kind, full, type: undefined, proper: full, head };
}

/** A unit typed by hand: looked up in the list by its name or alias, else told by its own words. */
export function typedUnitName(spelling: string, voice: Voice): UnitName {
  const key = typedKey(spelling);
  const entry = voice.settings.units.find((unit) =>
    [unit.name, ...unit.aliases].some((name) => typedKey(name) === key),
  );
  return unitName(unitOf(tidy(spelling), `typed|${key}`, entry?.kind, entry), voice);
}

/** "Trưởng phòng" + "Phòng Nội vụ huyện" → "Trưởng phòng Nội vụ huyện": what both share stands once. */
export function headOf(title: string, name: string): string {
  const words = title.split(' ');
  for (let shared = words.length; shared > 0; shared -= 1) {
    const end = words.slice(-shared).join(' ');
    if (`${name.toLowerCase()} `.startsWith(`${end.toLowerCase()} `))
      return `${title} ${name.slice(end.length + 1)}`.trimEnd();
  }
  return `${title} ${name}`;
}
