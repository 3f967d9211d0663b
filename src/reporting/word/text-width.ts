/** Widths of Times New Roman Bold in em, by kind of letter: near enough for the length of a rule. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, 0.72],
  [/\p{Ll}/u, 0.53],
  [/\d/u, 0.5],
  [/\s/u, 0.25],
];
const OTHER = 0.33;

/**
 * How long a line of bold text is about.
 *
 * @param size in half-points
 * @returns twips
 */
export function textWidth(text: string, size: number): number {
  const em = size * 10;
  const widths = [...text.normalize('NFC')].map(
    (letter) => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER,
  );
  return Math.round(em * widths.reduce((sum, width) => sum + width, 0));
}
