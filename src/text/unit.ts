import type { Unit, UnitEntry, UnitKind } from '../model';
import { foldName, tidy } from './fold';
import { typeAt, wordsOf } from './name-words';
import { partsOf } from './unit-name';
import { COMMUNE_HEAD, OFFICE_HEADS } from './unit-types';

/**
 * A unit with what its name tells: the list's name where the list has it, else the sheet's.
 *
 * @param told the kind as the list or the place of the unit tells; where they do not, the name may
 */
export function unitOf(
  name: string,
  key: string,
  told: UnitKind | undefined,
  entry: UnitEntry | undefined,
): Unit {
  const parts = partsOf(entry?.name ?? name);
  const kind = told ?? parts.likelyKind;
  const type = parts.type(kind);
  // A type that contradicts the kind, or that nobody could settle, stays part of the name.
  return { name, key, kind, type, proper: type === undefined ? parts.bare : parts.rest, entry };
}

/** "UBND xã Đại Sơn" of "Xã Đại Sơn"; any other name stays as it is. */
export function officialName(name: string): string {
  const shown = tidy(name);
  const first = typeAt(wordsOf(shown));
  if (first?.type.kind !== 'commune') return shown;
  return `UBND ${first.type.word} ${wordsOf(shown).from(first.words.length).text}`;
}

/** The usual title of a unit's head. */
export function usualHead(name: string, kind: UnitKind): string {
  return kind === 'commune' ? COMMUNE_HEAD : headOfOffice(OFFICE_HEADS, partsOf(name).type('office'));
}

/** Of the longest word that has a head of its own and begins the office's type; of "" for all other offices. */
export function headOfOffice(heads: Readonly<Record<string, string>>, type: string | undefined): string {
  const key = `${foldName(type ?? '')} `;
  const words = Object.keys(heads).filter((word) => word !== '' && key.startsWith(`${foldName(word)} `));
  const [longest = ''] = words.sort((a, b) => b.length - a.length);
  return heads[longest] ?? '';
}
