import { dayOfSerial, type CellAddress } from '../model';
import { plain } from '../text/fold';
import { printDay } from '../text/print-period';
import type { Grid } from './grid';

/** A line of a title and where it stands. */
export interface TitleLine {
  readonly text: string;
  readonly cell: CellAddress;
}

const TITLE_ROWS = 14;
/** "Từ ngày:", "Quý": what it is about stands in the next cell. */
const OPEN_WORDS =
  /(?:^|\b(?:tu|den|den het|tinh den|tinh den het|ky bao cao|so lieu|bao cao|trong) )(?:tu ngay|tinh den ngay|den ngay|den het ngay|ngay|thang|quy|nam|tuan|tu|den|-)\s*:?$/;
const OPENS_DAY = /\b(?:ngay|tu|den)\s*:?$|^-$/;
/** "đến ngày" goes on with what the row above began. */
const GOES_ON = /^(?:den|toi)\b/;
const BEGINS = /^tu\b/;
/** Serial numbers of days between 1990 and 2064. */
const DAYS = { first: 32_874, last: 60_000 };

function shown(grid: Grid, row: number, column: number, before: string): string {
  const value = grid.sheet.values[row]?.[column];
  if (typeof value !== 'number') return grid.text(row, column);
  const isDay = OPENS_DAY.test(plain(before)) && value >= DAYS.first && value <= DAYS.last;
  return isDay ? printDay(dayOfSerial(Math.floor(value))) : String(value);
}

/** The texts of a row; where one of them leaves open what it is about, the row as one line. */
function linesOf(grid: Grid, row: number): TitleLine[] {
  const width = grid.sheet.values[row]?.length ?? 0;
  const texts: TitleLine[] = [];
  const parts: string[] = [];
  let isOpen = false;
  for (let column = 0; column < width; column++) {
    const part = shown(grid, row, column, parts.at(-1) ?? '');
    if (part === '') continue;
    const text = grid.text(row, column);
    if (text !== '') texts.push({ text, cell: { sheet: grid.sheet.name, row, column } });
    // What a merged cell spreads is one part.
    if (part !== parts.at(-1)) parts.push(part);
    isOpen ||= OPEN_WORDS.test(plain(part));
  }
  const [first] = texts;
  return isOpen && first && parts.length > 1 ? [{ text: parts.join(' '), cell: first.cell }] : texts;
}

/** The lines of a title, dates that stand in cells of their own with the words before them. */
export function titleLines(grid: Grid, from: number, to: number): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = Math.max(from, to - TITLE_ROWS); row < to; row++)
    for (const line of linesOf(grid, row)) {
      const last = lines.at(-1);
      const isRest = last && BEGINS.test(plain(last.text)) && GOES_ON.test(plain(line.text));
      if (isRest && !/\b(?:den|toi)\b/.test(plain(last.text)))
        lines[lines.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      else lines.push(line);
    }
  return lines;
}

/** Texts above the first table, line by line. */
export function titlesAbove(grid: Grid, from: number, to: number): string[] {
  return titleLines(grid, from, to).map(({ text }) => text);
}
