import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import type { Letter, LetterBlock } from '../../model';
import { addressLines } from '../letter-lines';
import { SIZE, SPACE } from './format';
import { run } from './runs';

const SPACING = {
  before: 0,
  after: SPACE.paragraph,
  line: SPACE.line,
  lineRule: LineRuleType.AUTO,
} as const;

/** Where the addressees stand: "Kính gửi:" and, for several, a list below it. */
const ADDRESS = { label: 1701, list: 2268, hanging: 170 } as const;

/** "Kính gửi:" with one addressee on its line, several on lines of their own with "-", ";" and a final ".". */
export function recipients(letter: Letter): Paragraph[] {
  const [label = '', ...all] = addressLines(letter);
  if (all.length === 0) return [addressLine(label, { left: ADDRESS.label }, 240, SPACE.paragraph * 2)];
  return [
    addressLine(label, { left: ADDRESS.label }, 240, 0),
    ...all.map((recipient, i) =>
      addressLine(
        recipient,
        { left: ADDRESS.list + ADDRESS.hanging, hanging: ADDRESS.hanging },
        0,
        i === all.length - 1 ? SPACE.paragraph * 2 : 0,
      ),
    ),
  ];
}

function addressLine(
  text: string,
  indent: { readonly left: number; readonly hanging?: number },
  before: number,
  after: number,
): Paragraph {
  return new Paragraph({
    indent,
    spacing: { ...SPACING, before, after },
    keepNext: true,
    children: [run(text, { size: SIZE.body })],
  });
}

/** The text: justified, first lines indented, headings bold on their own line and never alone at a page's end. */
export function letterBody({ body }: Letter): Paragraph[] {
  return body.map((block, i) => bodyParagraph(block, i === body.length - 1));
}

function bodyParagraph({ kind, runs }: LetterBlock, isLast: boolean): Paragraph {
  const isHeading = kind === 'section' || kind === 'subsection';
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: SPACE.firstLine },
    spacing: SPACING,
    // The signature never stands on a page without any text of the letter.
    keepNext: isHeading || isLast,
    children: runs.map(({ text, bold, italic }) =>
      run(text, {
        size: SIZE.body,
        ...(bold || isHeading ? { bold: true } : {}),
        ...(italic ? { italics: true } : {}),
      }),
    ),
  });
}
