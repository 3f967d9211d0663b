const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;
const SYLLABLES = /[\p{L}\p{M}]+/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]/g;
/** Blanks Excel users meet: no-break, thin, ideographic … and marks without width. */
const BLANKS = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

const LARGEST_CACHE = 60_000;

/** Remembers what a pure function made of a text: sheets repeat themselves. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = make(text);
    if (known.size >= LARGEST_CACHE) known.clear();
    known.set(text, result);
    return result;
  };
}

/** One line, single spaces, composed letters: what a person sees, for messages and header paths. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').replace(BLANKS, ' ').trim();
}

/** Where the tone stands in a syllable is a matter of style (hoá, hóa): it is moved to the syllable's end. */
function foldSyllable(syllable: string): string {
  const parts = syllable.normalize('NFD');
  const tone = parts.match(TONES)?.[0];
  return tone === undefined ? syllable : (parts.replace(TONES, '') + tone).normalize('NFC');
}

/**
 * Equal for spellings that differ in case, composition, tone placement, blanks and kinds of dash only.
 * Diacritics stay: Cẩm Giàng is not Cẩm Giang.
 */
export const foldName = remembered((text: string): string =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .trim()
    .replace(SYLLABLES, foldSyllable),
);

/**
 * Letters without any diacritics, single spaces, lower case: for words of headers and titles, which people
 * also type without marks. Never for the identity of a unit.
 */
export const plain = remembered((text: string): string =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .trim(),
);
