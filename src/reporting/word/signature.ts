import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import type { ParagraphChild, Table } from 'docx';
import { LETTER_FORM } from '../../messages/letter-form';
import type { Letter } from '../../model';
import { copyLines } from '../letter-lines';
import { columns } from './columns';
import { SIZE, SPACE } from './format';
import { run, runsOf } from './runs';

/** "Nơi nhận" on the left, capacity and name of the signer on the right, kept together on one page. */
export function signatureBlock(letter: Letter): Table {
  const { signature } = letter;
  return columns([
    [
      [
        line(
          [run(LETTER_FORM.copies, { size: SIZE.copiesTitle, bold: true, italics: true })],
          AlignmentType.LEFT,
          SPACE.paragraph,
        ),
        ...copyLines(letter).map((copy) =>
          line(runsOf(copy, { size: SIZE.copies }, letter), AlignmentType.LEFT),
        ),
      ],
      [
        ...signature.capacity.map((text, i) => signed(letter, text, i === 0 ? SPACE.paragraph : 0)),
        signed(letter, signature.name, SPACE.signature),
      ],
    ],
  ]);
}

function signed(letter: Letter, text: string, before: number): Paragraph {
  return line(runsOf(text, { size: SIZE.signature, bold: true }, letter), AlignmentType.CENTER, before);
}

function line(
  children: readonly ParagraphChild[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  before = 0,
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { before, after: 0, line: SPACE.line, lineRule: LineRuleType.AUTO },
    children,
  });
}
