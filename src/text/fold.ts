const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;
const SYLLABLES = /[\p{L}\p{M}]+/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]/g;
/** Blanks Excel users meet: no-break, thin, ideographic … and marks without width. */
const BLANKS = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

const LARGEST_CACHE = 250_000;

/** Remembers what a pure function made of a text: sheets repeat themselves. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let last: string | undefined;
  let lastResult: Result;
  return (text) => {
    // Often asked again at once: a row's name by one step after another, a column's format cell after cell.
    if (text === last) return lastResult;
    let result = known.get(text);
    if (result === undefined) {
      result = make(text);
      if (known.size >= LARGEST_CACHE) known.clear();
      known.set(text, result);
    }
    last = text;
    lastResult = result;
    return result;
  };
}

/** ASCII and the composed Vietnamese letters: what nearly all texts are made of, and what no rule below reads in pairs. */
const COMMON = /[ -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯàáâãèéêìíòóôõùúýăđĩũơưẠ-ỹ]/;
const BEYOND_COMMON = 0x1efa;

/** A common letter as the rules below make it: without its tone, and without all marks. */
interface CommonLetter {
  readonly toneless: string;
  readonly tone: string;
  readonly plain: string;
  readonly isLetter: boolean;
}

const letters: (CommonLetter | null | undefined)[] = new Array<undefined>(BEYOND_COMMON);

/** Found out once for each; null for letters that need the long way. */
function commonLetter(code: number): CommonLetter | null {
  if (code >= BEYOND_COMMON) return null;
  const known = letters[code];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code);
  const parts = letter.toLowerCase().normalize('NFD');
  const made = {
    toneless: parts.replace(TONES, '').normalize('NFC'),
    tone: parts.match(TONES)?.[0] ?? '',
    plain: parts.replace(MARKS, '').replace('đ', 'd'),
    isLetter: /\p{L}/u.test(letter),
  };
  letters[code] = COMMON.test(letter) ? made : null;
  return letters[code];
}

const SPACE = 0x20;

/** Common letters, no blank at the ends or beside another. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code === SPACE && before === SPACE) || commonLetter(code) === null) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

/** One line, single spaces, composed letters: what a person sees, for messages and header paths. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text.replace(INVISIBLE, '').normalize('NFC').replace(BLANKS, ' ').trim();
}

/** Where the tone stands in a syllable is a matter of style (hoá, hóa): it is moved to the syllable's end. */
function foldSyllable(syllable: string): string {
  const parts = syllable.normalize('NFD');
  const tone = parts.match(TONES)?.[0];
  return tone === undefined ? syllable : (parts.replace(TONES, '') + tone).normalize('NFC');
}

function folded(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .trim()
    .replace(SYLLABLES, foldSyllable);
}

/** The last letter of a syllable with the syllable's tone. */
const withTone = remembered((letters: string): string => letters.normalize('NFC'));

/** What {@link folded} makes of a tidy text, letter by letter. */
function foldTidy(text: string): string {
  let done = '';
  let syllable = '';
  let tone = '';
  for (let at = 0; at < text.length; at++) {
    const letter = commonLetter(text.charCodeAt(at));
    if (!letter) return folded(text);
    if (letter.isLetter) {
      syllable += letter.toneless;
      tone ||= letter.tone;
      continue;
    }
    done += toned(syllable, tone) + letter.toneless;
    syllable = tone = '';
  }
  return done + toned(syllable, tone);
}

function toned(syllable: string, tone: string): string {
  return tone === '' ? syllable : syllable.slice(0, -1) + withTone(syllable.slice(-1) + tone);
}

/**
 * Equal for spellings that differ in case, composition, tone placement, blanks and kinds of dash only.
 * Diacritics stay: Cẩm Giàng is not Cẩm Giang.
 */
export const foldName = remembered((text: string): string => foldTidy(tidy(text)));

function stripped(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .trim();
}

/** What {@link stripped} makes of a tidy text, letter by letter. */
function stripTidy(text: string): string {
  let made = '';
  for (let at = 0; at < text.length; at++) {
    const letter = commonLetter(text.charCodeAt(at));
    if (!letter) return stripped(text);
    made += letter.plain;
  }
  return made;
}

/**
 * Letters without any diacritics, single spaces, lower case: for words of headers and titles, which people
 * also type without marks. Never for the identity of a unit.
 */
export const plain = remembered((text: string): string => stripTidy(tidy(text)));
