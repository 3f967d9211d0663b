import { Tab, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { BLACK, FONT, LANGUAGE } from './format';

type RunStyle = Pick<IRunOptions, 'size' | 'bold' | 'italics' | 'shading'>;

/** Characters XML 1.0 cannot hold, halves of surrogate pairs included. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text in the letter's font. Tabs become Word's own, line breaks in a single line of text a space. */
export function run(text: string, style: RunStyle): TextRun {
  const [first = '', ...rest] = text
    .replace(NOT_XML, '')
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
