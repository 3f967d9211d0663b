import { Tab, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { BLACK, FONT, LANGUAGE } from './format';
import { speakable } from './speakable';

type RunStyle = Pick<IRunOptions, 'size' | 'bold' | 'italics' | 'shading'>;

/** Text in the letter's font. Tabs become Word's own, line breaks in a single line of text a space. */
export function run(text: string, style: RunStyle): TextRun {
  const [first = '', ...rest] = speakable(text)
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
