import type { Letter, LetterBlock } from '../model';

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const paragraph = (html: string, style: string): string => `<p style="margin:0 0 6pt;${style}">${html}</p>`;

/**
 * The letter as HTML that Word takes from the clipboard: for places that let no file be saved. Looks are kept simple;
 * the decree's form is the Word file's matter.
 */
export function letterHtml(letter: Letter): string {
  const centred = 'text-align:center;';
  const lines = [
    ...letter.agency.superior.map((line) => paragraph(escaped(line), centred)),
    ...letter.agency.name.map((line) => paragraph(`<b>${escaped(line)}</b>`, centred)),
    paragraph(escaped(letter.number), centred),
    paragraph(escaped(letter.subject), centred),
    paragraph(`<i>${escaped(letter.placeAndDate)}</i>`, 'text-align:right;'),
    ...letter.recipients.map((line) => paragraph(escaped(line), 'margin-left:4cm;')),
    ...letter.body.map(blockHtml),
    ...letter.signature.capacity.map((line) =>
      paragraph(`<b>${escaped(line)}</b>`, 'margin-left:9cm;text-align:center;'),
    ),
    paragraph(`<b>${escaped(letter.signature.name)}</b>`, 'margin-left:9cm;text-align:center;'),
    ...letter.copies.map((line) => paragraph(`- ${escaped(line)}`, 'font-size:11pt;')),
  ];
  return `<div style="font-family:'Times New Roman';font-size:14pt;color:#000">${lines.join('')}</div>`;
}

function blockHtml({ kind, runs }: LetterBlock): string {
  const text = runs
    .map(({ text: run, bold, italic }) => {
      const shown = italic ? `<i>${escaped(run)}</i>` : escaped(run);
      return bold ? `<b>${shown}</b>` : shown;
    })
    .join('');
  const isHeading = kind === 'section' || kind === 'subsection';
  return paragraph(isHeading ? `<b>${text}</b>` : text, 'text-align:justify;text-indent:1.27cm;');
}

/** The same without any look, line by line. */
export function letterText(letter: Letter): string {
  const { agency, number, subject, placeAndDate, recipients, body, signature, copies } = letter;
  return [
    ...agency.superior,
    ...agency.name,
    number,
    subject,
    placeAndDate,
    ...recipients,
    ...body.map(({ runs }) => runs.map(({ text }) => text).join('')),
    ...signature.capacity,
    signature.name,
    ...copies.map((line) => `- ${line}`),
  ].join('\n');
}
