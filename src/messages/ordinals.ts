import { lowered } from '../text/letter-case';
/** Ordinals as letters and books write them; the place in the list is the number. */
const WORDS: readonly (readonly string[])[] = [
  ['không'],
  ['nhất', 'một', 'đầu'],
  ['hai', 'nhì'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai'],
];

const BEFORE = /^(?:lần\s*)?(?:thứ\s*)?/u;

/**
 * The number of a typed "Lần thứ": 2, "2", "02", "lần 2", "thứ hai", "Lần thứ ba".
 *
 * @returns undefined when it cannot be read as a whole number from 1 on
 */
export function readOrdinal(typed: string | number): number | undefined {
  const words = lowered(String(typed)).replace(BEFORE, '');
  const number = /^\d{1,3}$/.test(words) ? Number(words) : WORDS.findIndex((names) => names.includes(words));
  return number >= 1 ? number : undefined;
}
