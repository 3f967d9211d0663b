/** Writing of the tone in open syllables: "hoá, uỷ" or "hóa, ủy". */
export type ToneStyle = 'hoá' | 'hóa';

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
