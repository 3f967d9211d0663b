import type { CellStyle, DrawnRow, Letter, SheetDrawing } from '../model';

const TEXT: CellStyle = { size: 14, wrap: true, verticalAlign: 'top' };
const BOLD: CellStyle = { ...TEXT, bold: true };
const CENTRED: CellStyle = { ...TEXT, align: 'center' };
/** Characters of the standard font that fill an A4 page between its margins. */
const PAGE_WIDTH = 84;
/** Characters of the letter's own font in one line of it, and the height of that line in points. */
const LINE = { characters: 74, height: 19 } as const;

const row = (value: string, style: CellStyle): DrawnRow => ({
  height: Math.max(1, Math.ceil(value.length / LINE.characters)) * LINE.height,
  cells: [{ value, style }],
});

/** The letter as a sheet to be printed, for places where no file can be saved: one paragraph a row, A4 portrait. */
export function drawLetterSheet(letter: Letter, name: string): SheetDrawing {
  const { agency, signature } = letter;
  const rows: DrawnRow[] = [
    ...agency.superior.map((line) => row(line, CENTRED)),
    ...agency.name.map((line) => row(line, { ...CENTRED, bold: true })),
    row(letter.number, CENTRED),
    row(letter.subject, CENTRED),
    row(letter.placeAndDate, { ...TEXT, italic: true, align: 'right' }),
    ...letter.recipients.map((line) => row(line, CENTRED)),
    ...letter.body.map(({ kind, runs }) =>
      row(runs.map(({ text }) => text).join(''), kind === 'section' || kind === 'subsection' ? BOLD : TEXT),
    ),
    ...signature.capacity.map((line) => row(line, { ...BOLD, align: 'right' })),
    row(signature.name, { ...BOLD, align: 'right' }),
    ...letter.copies.map((line) => row(`- ${line}`, { ...TEXT, size: 11 })),
  ];
  return {
    name,
    visibility: 'visible',
    columns: [{ width: PAGE_WIDTH }],
    rows,
    merges: [],
    frozenRows: 0,
    print: { orientation: 'portrait', area: { top: 0, left: 0, bottom: rows.length - 1, right: 0 } },
    charts: [],
  };
}
