import type { Unit, UnitKind } from '../../model';
import { withTone } from '../../text/tone';
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

const COMMUNE = /^(?:UBND\s+)?(xã|phường|thị trấn|đặc khu)\s+(\S.*)$/iu;
const ABBREVIATED_COMMUNE = /^(?:UBND\s+)?(tt|x|p|đk)\s*[.\s]\s*(\S.*)$/iu;
const COMMUNE_TYPES: Readonly<Record<string, string>> = {
  x: 'xã',
  p: 'phường',
  tt: 'thị trấn',
  đk: 'đặc khu',
};
const OFFICE =
  /^(văn phòng|phòng|thanh tra|trung tâm|ban|sở|chi cục|cục|chi nhánh|công an|hạt|đội|trạm|kho bạc|bảo hiểm)(?:\s|$)/iu;
const ABBREVIATED_OFFICE = /^(p|tt|vp)\s*[.\s]\s*(\S.*)$/iu;
const OFFICE_TYPES: Readonly<Record<string, string>> = { p: 'Phòng', tt: 'Trung tâm', vp: 'Văn phòng' };

/** The official name where the list has one, else prefix and spelling, else the missing prefix before the spelling. */
export function unitName(unit: Unit, voice: Voice): UnitName {
  const { nouns } = voice.wording;
  const official = unit.entry ? tidy(unit.entry.name) : undefined;
  const spelling = official ?? tidy(unit.name);
  const kind = unit.entry?.kind ?? unit.kind ?? kindOf(spelling);
  const base = { key: unit.key, kind };

  if (kind === 'commune') {
    const head = unit.entry?.head ?? nouns.communeHead;
    const commune = communeOf(spelling);
    if (!commune) {
      const full = official ?? `${nouns.communePrefix} ${voice.missing('kind')} ${bareName(spelling)}`;
      return { ...base, full, type: undefined, proper: full, head };
    }
    const full = official ?? `${nouns.communePrefix} ${commune.type} ${commune.proper}`;
    return { ...base, full, ...commune, head };
  }
  const full = official ?? officeName(spelling, kind, voice);
  const head = unit.entry?.head ?? officeHead(full, voice);
  return { ...base, full, type: undefined, proper: full, head };
}

/** A unit typed by hand: looked up in the list by its exact name or alias, else told by its prefix. */
export function typedUnitName(spelling: string, voice: Voice): UnitName {
  const key = folded(spelling);
  const entry = voice.settings.units.find((unit) =>
    [unit.name, ...unit.aliases].some((n) => folded(n) === key),
  );
  return unitName({ name: spelling, key: `typed|${key}`, kind: kindOf(tidy(spelling)), entry }, voice);
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

function kindOf(spelling: string): UnitKind | undefined {
  if (COMMUNE.test(spelling)) return 'commune';
  return OFFICE.test(spelling) ? 'office' : undefined;
}

function communeOf(spelling: string): { type: string; proper: string } | undefined {
  const match = COMMUNE.exec(spelling) ?? ABBREVIATED_COMMUNE.exec(spelling);
  if (!match) return undefined;
  const word = (match[1] ?? '').toLowerCase();
  return { type: COMMUNE_TYPES[word] ?? word, proper: match[2] ?? '' };
}

function officeName(spelling: string, kind: UnitKind | undefined, voice: Voice): string {
  if (kind === 'office') {
    if (OFFICE.test(spelling)) return spelling;
    const [, short, rest] = ABBREVIATED_OFFICE.exec(spelling) ?? [];
    if (short !== undefined) return `${OFFICE_TYPES[short.toLowerCase()] ?? short} ${rest ?? ''}`;
  }
  return `${voice.missing('kind')} ${spelling}`;
}

function officeHead(name: string, voice: Voice): string {
  const { officeHeads } = voice.wording.nouns;
  const words = Object.keys(officeHeads).filter((word) => word && startsWithWord(name, word));
  const longest = words.sort((a, b) => b.length - a.length)[0] ?? '';
  return officeHeads[longest] ?? '';
}

function startsWithWord(name: string, word: string): boolean {
  return `${name.toLowerCase()} `.startsWith(`${word.toLowerCase()} `);
}

function bareName(spelling: string): string {
  return spelling.replace(/^UBND\s+/iu, '');
}

function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function folded(name: string): string {
  return withTone(bareName(tidy(name)).toLowerCase(), 'hoá');
}
