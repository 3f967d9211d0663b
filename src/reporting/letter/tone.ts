import type { ToneStyle } from '../../settings/letter';

const MARKED: Readonly<Record<string, readonly [first: string, second: string]>> = {
  // the open syllables whose tone stands on the first vowel in one style and on the second in the other
  oa: ['òóỏõọ', 'àáảãạ'],
  oe: ['òóỏõọ', 'èéẻẽẹ'],
  uy: ['ùúủũụ', 'ỳýỷỹỵ'],
};

interface Spelling {
  readonly pattern: RegExp;
  readonly replacement: string;
}

const SPELLINGS: Readonly<Record<ToneStyle, readonly Spelling[]>> = {
  hoá: spellings((onFirst, onSecond) => [onFirst, onSecond]),
  hóa: spellings((onFirst, onSecond) => [onSecond, onFirst]),
};

function spellings(
  direction: (onFirst: string, onSecond: string) => readonly [from: string, to: string],
): Spelling[] {
  return Object.entries(MARKED).flatMap(([pair, [firsts, seconds]]) =>
    [...firsts].map((first, tone) => {
      const [from, to] = direction(`${first}${pair[1] ?? ''}`, `${pair[0] ?? ''}${seconds[tone] ?? ''}`);
      return { pattern: new RegExp(`(?<![qQ])${from}(?![\\p{L}\\p{M}])`, 'giu'), replacement: to };
    }),
  );
}

/**
 * Our wording in one style of tone marks: "hoá, uỷ" or "hóa, ủy". Only syllables that end in oa, oe or uy differ;
 * "quý" does not, its u belongs to the q.
 */
export function withTone(text: string, style: ToneStyle): string {
  return SPELLINGS[style].reduce(
    (result, { pattern, replacement }) => result.replace(pattern, (found) => matchCase(found, replacement)),
    text,
  );
}

function matchCase(found: string, replacement: string): string {
  return [...replacement]
    .map((letter, i) => (found[i] === found[i]?.toUpperCase() ? letter.toUpperCase() : letter))
    .join('');
}

/** All strings of a piece of wording in one style, but those that are not ours. */
export function tonedWording<Wording>(
  wording: Wording,
  ours: ReadonlySet<string>,
  style: ToneStyle,
): Wording {
  const toned = (value: unknown): unknown => {
    if (typeof value === 'string') return ours.has(value) ? withTone(value, style) : value;
    if (Array.isArray(value)) return value.map(toned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toned(inner)]));
  };
  return toned(wording) as Wording;
}

/** Every string a piece of wording holds. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
