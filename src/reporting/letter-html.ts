import { LETTER_FORM } from '../messages/letter-form';
import type { Letter, LetterAnnex, LetterBlock } from '../model';
import { addressLines, copyLines } from './letter-lines';

/**
 * A letter for the clipboard, for places that let no file be saved: as HTML that Word takes, and without any look, line
 * by line. Looks are kept simple; the decree's form to the millimetre is the Word file's matter.
 */
export function copiedLetter(letter: Letter): { readonly html: string; readonly text: string } {
  const lines = linesOf(letter);
  return { html: withGaps(htmlOf(lines, letter.annex), letter), text: lines.flatMap(textOf).join('\n') };
}

/** A paragraph: its text as HTML already escaped, the same plain, its look as CSS. */
interface Line {
  readonly html: string;
  readonly text: string;
  readonly style: string;
}
/** Paragraphs, or two columns of them side by side. */
type Part = Line | { readonly left: readonly Line[]; readonly right: readonly Line[] };

const CENTRED = 'text-align:center;';
const BODY = 'margin-bottom:6pt;text-align:justify;text-indent:1.27cm;';

function linesOf(letter: Letter): readonly Part[] {
  const { agency, signature } = letter;
  const centred = (text: string, size: number): Line => line(text, `${CENTRED}font-size:${size}pt;`);
  return [
    {
      left: [
        ...agency.superior.map((text) => centred(text, 13)),
        ...agency.name.map((text) => tagged('b', centred(text, 13))),
      ],
      right: [
        tagged('b', centred(LETTER_FORM.nation, 13)),
        tagged('u', tagged('b', centred(LETTER_FORM.motto, 14))),
      ],
    },
    {
      left: [centred(letter.number, 13), centred(letter.subject, 12)],
      right: [tagged('i', centred(letter.placeAndDate, 14))],
    },
    ...addressLines(letter).map((text, i) =>
      line(text, `margin-left:3cm;margin-bottom:6pt;${i === 0 ? 'margin-top:12pt;' : ''}`),
    ),
    ...letter.body.map(blockLine),
    {
      left: [
        tagged('i', tagged('b', line(LETTER_FORM.copies, 'font-size:12pt;'))),
        ...copyLines(letter).map((text) => line(text, 'font-size:11pt;')),
      ],
      right: [
        ...signature.capacity.map((text) => tagged('b', centred(text, 14))),
        tagged('b', line(signature.name, `${CENTRED}margin-top:60pt;`)),
      ],
    },
  ];
}

const line = (text: string, style: string): Line => ({ text, html: escaped(text), style });

const tagged = (tag: 'b' | 'i' | 'u', plain: Line): Line => ({
  ...plain,
  html: `<${tag}>${plain.html}</${tag}>`,
});

function blockLine({ kind, runs }: LetterBlock): Line {
  const isHeading = kind === 'section' || kind === 'subsection';
  const html = runs
    .map(({ text, bold, italic }) => {
      const shown = italic ? `<i>${escaped(text)}</i>` : escaped(text);
      return bold || isHeading ? `<b>${shown}</b>` : shown;
    })
    .join('');
  return { html, text: runs.map(({ text }) => text).join(''), style: BODY };
}

function htmlOf(parts: readonly Part[], annex: LetterAnnex | undefined): string {
  const body = parts.map((part) => ('left' in part ? columns(part) : paragraph(part))).join('');
  const look = "font-family:'Times New Roman',serif;font-size:14pt;color:#000";
  return `<div style="${look}">${body}${annex ? annexHtml(annex) : ''}</div>`;
}

const paragraph = ({ html, style }: Line): string => `<p style="margin:0;${style}">${html}</p>`;

function columns({ left, right }: Exclude<Part, Line>): string {
  const cell = (lines: readonly Line[], width: number): string =>
    `<td width="${width}%" valign="top" style="border:none">${lines.map(paragraph).join('')}</td>`;
  return `<table width="100%" style="border-collapse:collapse;border:none"><tr>${cell(left, 42)}${cell(right, 58)}</tr></table>`;
}

function textOf(part: Part): readonly string[] {
  return 'left' in part ? [...part.left, ...part.right].map(({ text }) => text) : [part.text];
}

const ANNEX_CELL = 'border:1px solid #000;padding:1pt 3pt;font-size:11pt;text-align:center';

function annexHtml({
  title,
  subject,
  reference,
  number,
  unit,
  headings,
  whole,
  rows,
  note,
  lists,
}: LetterAnnex): string {
  const cell = (tag: 'td' | 'th', text: string): string =>
    `<${tag} style="${ANNEX_CELL}">${escaped(text)}</${tag}>`;
  const parts = headings.flatMap(({ text, parts: below }) =>
    below.map((part) => (below.length > 1 ? `${text}: ${part}` : text)),
  );
  const head = [number, unit, ...parts].map((text) => cell('th', text)).join('');
  const body = [whole, ...rows].map(
    ({ unit: name, cells }, i) =>
      `<tr>${[i === 0 ? '' : String(i), name.text, ...cells.map(({ text }) => text)].map((text) => cell('td', text)).join('')}</tr>`,
  );
  return [
    ...[tagged('b', line(title, CENTRED)), tagged('b', line(subject, CENTRED))].map(paragraph),
    paragraph(tagged('i', line(reference, CENTRED))),
    `<table style="border-collapse:collapse"><tr>${head}</tr>${body.join('')}</table>`,
    ...(note === '' ? [] : [paragraph(line(note, ''))]),
    ...(lists ? [tagged('b', line(lists.title, '')), ...lists.items.map(blockLine)].map(paragraph) : []),
  ].join('');
}

/** Gaps in yellow, as in the Word file. */
const withGaps = (html: string, { missing }: Letter): string =>
  missing
    .map(escaped)
    .reduce((text, gap) => text.replaceAll(gap, () => `<span style="background:#ff0">${gap}</span>`), html);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Blanks that are left for a number or a day stay as wide as they are. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/ {2,}/g, (blanks) => '\u00a0'.repeat(blanks.length));
