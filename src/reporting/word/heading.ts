import { AlignmentType, BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { IRunOptions, Table } from 'docx';
import { LETTER_FORM } from '../../messages/letter-form';
import type { Letter } from '../../model';
import { columns } from './columns';
import { BLACK, LEFT_COLUMN, RIGHT_COLUMN, SIZE, SPACE } from './format';
import { run, runsOf } from './runs';
import { textWidth } from './text-width';

/** The rule below the agency's name: between a third and a half of the name. */
const AGENCY_RULE = 0.42;

/** Agency and Quốc hiệu, number and date, subject: the block above the letter. */
export function letterHeading(letter: Letter): Table {
  const { superior, name } = letter.agency;
  const centred = centredIn(letter);
  const longest = Math.max(...name.map((line) => Math.min(textWidth(line, SIZE.agency), LEFT_COLUMN)));
  return columns([
    [
      [
        ...superior.map((line) => centred(line, { size: SIZE.agency })),
        ...name.map((line) => centred(line, { size: SIZE.agency, bold: true })),
        rule(Math.round(longest * AGENCY_RULE), LEFT_COLUMN),
      ],
      [
        centred(LETTER_FORM.nation, { size: SIZE.nation, bold: true }),
        centred(LETTER_FORM.motto, { size: SIZE.motto, bold: true }),
        rule(textWidth(LETTER_FORM.motto, SIZE.motto), RIGHT_COLUMN),
      ],
    ],
    [
      [
        centred(letter.number, { size: SIZE.number }, SPACE.paragraph),
        centred(letter.subject, { size: SIZE.subject }, SPACE.paragraph),
      ],
      [centred(letter.placeAndDate, { size: SIZE.placeAndDate, italics: true }, SPACE.paragraph)],
    ],
  ]);
}

type Centred = (
  text: string,
  style: Pick<IRunOptions, 'size' | 'bold' | 'italics'>,
  before?: number,
) => Paragraph;

const centredIn =
  (letter: Letter): Centred =>
  (text, style, before = 0) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before, after: 0, line: SPACE.line, lineRule: LineRuleType.AUTO },
      children: runsOf(text, style, letter),
    });

/** A line of its own length in the middle of a column, drawn as the lower border of an empty paragraph. */
function rule(length: number, column: number): Paragraph {
  const indent = Math.max(0, Math.round((column - length) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: indent, right: indent },
    spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: BLACK } },
    children: [run('', { size: 2 })],
  });
}
