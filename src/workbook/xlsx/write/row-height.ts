import type { CellArea, CellStyle, SheetDrawing } from '../../../model';

/** Points. Excel's own height of a row of 11-point text, and the most it gives any row. */
const STANDARD_HEIGHT = 15;
const HIGHEST = 409;
const STANDARD_SIZE = 11;
const STANDARD_COLUMN = 8.43;
/** Line height of Times New Roman for each point of size, and the air Excel leaves in a row. */
const LINE = 1.18;
const AIR = 2;

/** Widths of Times New Roman's letters in parts of the font's size, a little on the wide side. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,;:'!|()[\]\-/ijltfrIÌÍĨ]/u, 0.29],
  [/[mwMW%@—]/u, 0.85],
  [/\p{Lu}/u, 0.72],
  [/\p{Mn}/u, 0],
];
const OTHER_WIDTH = 0.48;
const BOLD = 1.06;
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH;
    known.set(letter, width);
  }
  return width;
}

/**
 * The height in points at which every text of the row is seen whole; undefined when the standard height does.
 * Excel fits rows itself when it opens a file, but other programs do not, and neither looks at merged cells.
 */
export function fittedHeight(sheet: SheetDrawing, row: number): number | undefined {
  let height = STANDARD_HEIGHT;
  sheet.rows[row]?.cells.forEach((cell, column) => {
    if (typeof cell?.value !== 'string' || sheet.columns[column]?.hidden) return;
    const style = cell.style ?? {};
    const size = style.size ?? STANDARD_SIZE;
    const lines = style.wrap ? lineCount(cell.value, style, widthOf(sheet, row, column)) : 1;
    height = Math.max(height, Math.ceil(lines * size * LINE + AIR));
  });
  return height > STANDARD_HEIGHT ? Math.min(height, HIGHEST) : undefined;
}

/** Points a text may take: its column's width, or that of all columns it is merged over. */
function widthOf(sheet: SheetDrawing, row: number, column: number): number {
  const merged = sheet.merges.find((area: CellArea) => area.top === row && area.left === column);
  let points = 0;
  for (let at = column; at <= (merged?.right ?? column); at++) {
    const drawn = sheet.columns[at];
    // Excel's unit is a digit of the standard font, 7 pixels wide; 5 pixels are the cell's own margins.
    if (!drawn?.hidden) points += ((drawn?.width ?? STANDARD_COLUMN) * 7 + 5) * 0.75;
  }
  return points - 4;
}

function lineCount(text: string, style: CellStyle, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const wide = textWidth(word, style);
      if (used > 0 && used + wide > width) {
        lines++;
        used = 0;
      }
      // A word longer than the line is broken.
      if (wide > width) lines += Math.ceil(wide / width) - 1;
      used = wide > width ? wide % width : used + wide;
    }
  }
  return lines;
}

function textWidth(text: string, style: CellStyle): number {
  let parts = 0;
  for (const letter of text) parts += letterWidth(letter);
  return parts * (style.size ?? STANDARD_SIZE) * (style.bold ? BOLD : 1);
}
