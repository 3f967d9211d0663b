import { Tab, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import type { Letter } from '../../model';
import { atGaps, keptTogether } from '../letter-lines';
import { BLACK, FONT, LANGUAGE } from './format';
import { speakable } from './speakable';

type RunStyle = Pick<IRunOptions, 'size' | 'bold' | 'italics' | 'shading' | 'highlight'>;

/** Text in the letter's font. Tabs become Word's own, line breaks in a single line of text a space. */
export function run(text: string, style: RunStyle): TextRun {
  const [first = '', ...rest] = speakable(keptTogether(text))
    .replace(/[\r\n]+/g, ' ')
    .split('\t');
  const children = [first, ...rest.flatMap((piece) => [new Tab(), piece])].filter((child) => child !== '');
  return new TextRun({
    font: FONT,
    color: BLACK,
    language: { value: LANGUAGE, eastAsia: LANGUAGE },
    ...style,
    children,
  });
}

/** The same with every gap ("[thiếu: …]") in yellow, as nothing else in the letter is: nobody signs past it. */
export function runsOf(text: string, style: RunStyle, letter: Pick<Letter, 'missing'>): TextRun[] {
  const pieces = atGaps(text, letter);
  if (pieces.length === 0) return [run(text, style)];
  return pieces.map((piece) => run(piece.text, piece.isGap ? { ...style, highlight: 'yellow' } : style));
}
