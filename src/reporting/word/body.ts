import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import type { Letter, LetterBlock } from '../../model';
import { addressLines } from '../letter-lines';
import { SIZE, SPACE } from './format';
import { runsOf } from './runs';

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
  if (all.length === 0)
    return [addressLine(letter, label, { left: ADDRESS.label }, 240, SPACE.paragraph * 2)];
  return [
    addressLine(letter, label, { left: ADDRESS.label }, 240, 0),
    ...all.map((recipient, i) =>
      addressLine(
        letter,
        recipient,
        { left: ADDRESS.list + ADDRESS.hanging, hanging: ADDRESS.hanging },
        0,
        i === all.length - 1 ? SPACE.paragraph * 2 : 0,
      ),
    ),
  ];
}

function addressLine(
  letter: Letter,
  text: string,
  indent: { readonly left: number; readonly hanging?: number },
  before: number,
  after: number,
): Paragraph {
  return new Paragraph({
    indent,
    spacing: { ...SPACING, before, after },
    keepNext: true,
    children: runsOf(text, { size: SIZE.body }, letter),
  });
}

/** The text: justified, first lines indented, headings bold on their own line and never alone at a page's end. */
export function letterBody(letter: Letter): Paragraph[] {
  return letter.body.map((block, i) => bodyParagraph(letter, block, i === letter.body.length - 1));
}

function bodyParagraph(letter: Letter, { kind, runs }: LetterBlock, isLast: boolean): Paragraph {
  const isHeading = kind === 'section' || kind === 'subsection';
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: SPACE.firstLine },
    spacing: SPACING,
    // The signature never stands on a page without any text of the letter.
    keepNext: isHeading || isLast,
    children: runs.flatMap(({ text, bold, italic }) =>
      runsOf(
        text,
        {
          size: SIZE.body,
          ...(bold || isHeading ? { bold: true } : {}),
          ...(italic ? { italics: true } : {}),
        },
        letter,
      ),
    ),
  });
}
