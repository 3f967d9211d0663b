import type { ToneStyle } from '../../settings/letter';

const MARKED: Readonly<Record<string, readonly [first: string, second: string]>> = {
  // the open syllables whose tone stands on the first vowel in one style and on the second in the other
  oa: ['òóỏõọ', 'àáảãạ'],
  oe: ['òóỏõọ', 'èéẻẽẹ'],
  uy: ['ùúủũụ', 'ỳýỷỹỵ'],
};

interface Spellings {
  /** Syllable ends in the other style. */
  readonly others: RegExp;
  /** Each of them in this style. */
  readonly own: ReadonlyMap<string, string>;
}

const SPELLINGS: Readonly<Record<ToneStyle, Spellings>> = {
  hoá: spellings((onFirst, onSecond) => [onFirst, onSecond]),
  hóa: spellings((onFirst, onSecond) => [onSecond, onFirst]),
};

function spellings(
  direction: (onFirst: string, onSecond: string) => readonly [from: string, to: string],
): Spellings {
  const own = new Map(
    Object.entries(MARKED).flatMap(([pair, [firsts, seconds]]) =>
      [...firsts].map((first, tone) =>
        direction(`${first}${pair[1] ?? ''}`, `${pair[0] ?? ''}${seconds[tone] ?? ''}`),
      ),
    ),
  );
  const others = new RegExp(`(?<![qQ])(?:${[...own.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'giu');
  return { others, own };
}

/**
 * Our wording in one style of tone marks: "hoá, uỷ" or "hóa, ủy". Only syllables that end in oa, oe or uy differ;
 * "quý" does not, its u belongs to the q.
 */
export function withTone(text: string, style: ToneStyle): string {
  const { others, own } = SPELLINGS[style];
  return text.replace(others, (found) => matchCase(found, own.get(found.toLowerCase()) ?? found));
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
