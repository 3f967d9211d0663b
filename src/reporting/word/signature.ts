import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import type { ParagraphChild, Table } from 'docx';
import type { Letter } from '../../model';
import { columns } from './columns';
import { SIZE, SPACE } from './format';
import { run } from './runs';

const COPIES_TITLE = 'Nơi nhận:';

/** "Nơi nhận" on the left, capacity and name of the signer on the right, kept together on one page. */
export function signatureBlock({ signature, copies }: Letter): Table {
  return columns([
    [
      [
        line(
          [run(COPIES_TITLE, { size: SIZE.copiesTitle, bold: true, italics: true })],
          AlignmentType.LEFT,
          SPACE.paragraph,
        ),
        ...copies.map((copy, i) =>
          line(
            [run(`- ${copy}${i === copies.length - 1 ? '.' : ';'}`, { size: SIZE.copies })],
            AlignmentType.LEFT,
          ),
        ),
      ],
      [
        ...signature.capacity.map((text, i) => signed(text, i === 0 ? SPACE.paragraph : 0)),
        signed(signature.name, SPACE.signature),
      ],
    ],
  ]);
}

function signed(text: string, before: number): Paragraph {
  return line([run(text, { size: SIZE.signature, bold: true })], AlignmentType.CENTER, before);
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
