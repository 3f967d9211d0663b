import { LETTER_FORM } from '../messages/letter-form';
import type { CellArea, CellStyle, DrawnRow, Letter, SheetDrawing } from '../model';
import { addressLines, copyLines } from './letter-lines';

const TEXT: CellStyle = { size: 14, wrap: true, verticalAlign: 'top' };
const BOLD: CellStyle = { ...TEXT, bold: true };
const CENTRED: CellStyle = { ...TEXT, size: 13, align: 'center' };
const SIGNED: CellStyle = { ...BOLD, align: 'center' };
const COPIES: CellStyle = { ...TEXT, size: 11 };

/** Characters of the standard font in the two halves of an A4 page between its margins. */
const LEFT = 35;
const RIGHT = 49;
/**
 * Letters of 14 points that fill one such character's room, a little less than fit, and the height of their line in
 * points; smaller letters need less of both.
 */
const LINE = { size: 14, characters: 0.95, height: 19 } as const;
/** Excel's limit for a row, in points. */
const TALLEST = 400;
/** Between paragraphs, in points. */
const PARAGRAPH = 6;
/** Room for the signature itself, in points. */
const SIGNATURE = 70;

interface Text {
  readonly value: string;
  readonly style: CellStyle;
}
const styled = (style: CellStyle, ...values: readonly string[]): Text[] =>
  values.map((value) => ({ value, style }));

/** The letter as a sheet to be printed, for places where no file can be saved: A4 portrait, heading in two halves. */
export function drawLetterSheet(letter: Letter, name: string): SheetDrawing {
  const { agency, signature } = letter;
  const page = new Page();
  page.halves(
    [...styled(CENTRED, ...agency.superior), ...styled({ ...CENTRED, bold: true }, ...agency.name)],
    styled({ ...CENTRED, bold: true }, LETTER_FORM.nation, LETTER_FORM.motto),
  );
  page.halves(
    styled(CENTRED, letter.number, letter.subject),
    styled({ ...CENTRED, italic: true }, letter.placeAndDate),
  );
  page.gap(LINE.height);
  for (const line of addressLines(letter)) page.across({ value: line, style: { ...TEXT, align: 'center' } });
  page.gap(LINE.height / 2);
  for (const { kind, runs } of letter.body) {
    const style = kind === 'section' || kind === 'subsection' ? BOLD : TEXT;
    page.across({ value: runs.map(({ text }) => text).join(''), style });
  }
  page.gap(LINE.height);
  page.halves(
    [
      ...styled({ ...BOLD, size: 12, italic: true }, LETTER_FORM.copies),
      ...styled(COPIES, ...copyLines(letter)),
    ],
    styled(SIGNED, ...signature.capacity),
  );
  page.gap(SIGNATURE);
  page.halves([], styled(SIGNED, signature.name));
  return page.drawn(name);
}

/** Rows as they are filled, from the top. */
class Page {
  private readonly rows: DrawnRow[] = [];
  private readonly merges: CellArea[] = [];

  /** Left and right half, line beside line. */
  halves(left: readonly Text[], right: readonly Text[]): void {
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const cells = [left[i], right[i]];
      const height = Math.max(heightOf(left[i], LEFT), heightOf(right[i], RIGHT));
      this.rows.push({ height, cells: cells.map((cell) => cell ?? null) });
    }
  }

  /** A paragraph over the whole page; one that no row can hold gets several. */
  across(text: Text): void {
    const top = this.rows.length;
    const height = heightOf(text, LEFT + RIGHT) + PARAGRAPH;
    const count = Math.ceil(height / TALLEST);
    for (let i = 0; i < count; i++)
      this.rows.push({ height: Math.ceil(height / count), cells: i === 0 ? [text] : [] });
    this.merges.push({ top, left: 0, bottom: top + count - 1, right: 1 });
  }

  gap(height: number): void {
    this.rows.push({ height, cells: [] });
  }

  drawn(name: string): SheetDrawing {
    const { rows, merges } = this;
    return {
      name,
      visibility: 'visible',
      columns: [{ width: LEFT }, { width: RIGHT }],
      rows,
      merges,
      frozenRows: 0,
      print: { orientation: 'portrait', area: { top: 0, left: 0, bottom: rows.length - 1, right: 1 } },
      charts: [],
    };
  }
}

function heightOf(text: Text | undefined, width: number): number {
  if (!text) return 0;
  const scale = (text.style.size ?? LINE.size) / LINE.size;
  const lines = Math.ceil((text.value.length * scale) / (width * LINE.characters));
  return Math.ceil(Math.max(1, lines) * LINE.height * scale);
}
