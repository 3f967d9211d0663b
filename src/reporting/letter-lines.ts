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
