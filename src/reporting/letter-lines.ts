import { LETTER_FORM } from '../messages/letter-form';
import type { Letter } from '../model';

/** "Kính gửi:" with one addressee on its line, several on lines of their own. */
export const addressLines = ({ recipients }: Letter): readonly string[] =>
  recipients.length <= 1
    ? [`${LETTER_FORM.addressed} ${recipients[0] ?? ''}`]
    : [LETTER_FORM.addressed, ...dashed(recipients)];

/** What stands under "Nơi nhận:". */
export const copyLines = ({ copies }: Letter): readonly string[] => dashed(copies);

const dashed = (items: readonly string[]): string[] =>
  items.map((item, i) => `- ${item}${i === items.length - 1 ? '.' : ';'}`);

/** "tháng 10/2025", "ngày 05/9": word and number stay on one line. */
export const keptTogether = (text: string): string =>
  text.replace(/(?<!\p{L})(tháng|năm|ngày) (?=\d)/giu, '$1\u00a0');

/** A text taken apart at the gaps it shows ("[thiếu: …]"), in order. */
export function atGaps(
  text: string,
  { missing }: Pick<Letter, 'missing'>,
): readonly { readonly text: string; readonly isGap: boolean }[] {
  const gap = missing.find((slot) => text.includes(slot));
  if (gap === undefined) return text === '' ? [] : [{ text, isGap: false }];
  const [before = '', ...after] = text.split(gap);
  return [
    ...atGaps(before, { missing }),
    { text: gap, isGap: true },
    ...atGaps(after.join(gap), { missing }),
  ];
}
