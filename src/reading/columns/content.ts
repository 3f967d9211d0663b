import type { CellValue } from '../../model';
import { plain, tidy } from '../../text/fold';
import type { Grid } from '../grid';
import { readCount, readRate } from '../numbers';
import { withoutSign } from '../targets';

/** What a column holds, counted over the rows of units. */
export interface ColumnContent {
  /** Rows looked at. */
  readonly rows: number;
  readonly filled: number;
  /** Whole numbers, as counts are. */
  readonly whole: number;
  /** Whole numbers above 100: no percentage. */
  readonly above100: number;
  /** Numbers with a fraction, a "%" or a % format: no counts. */
  readonly rateLike: number;
  /** "4/4". */
  readonly ratios: number;
  /** The whole that every "7/10" of at least two has; undefined where they differ. */
  readonly ofSame: number | undefined;
  readonly words: number;
  /** Errors, dates, negative numbers: a number was meant. */
  readonly broken: number;
  /** The largest number; undefined where there is none. */
  readonly largest: number | undefined;
  /** Cells that say percent themselves, by a "%" or a format. */
  readonly percentSigns: number;
  readonly samples: readonly string[];
}

const MOST_ROWS = 300;

/** Looks at up to {@link MOST_ROWS} rows spread over the table: enough to tell counts from rates and words. */
export function contentOf(grid: Grid, column: number, rows: readonly number[]): ColumnContent {
  const step = Math.max(1, Math.floor(rows.length / MOST_ROWS));
  const seen = {
    rows: 0,
    filled: 0,
    whole: 0,
    above100: 0,
    rateLike: 0,
    ratios: 0,
    words: 0,
    broken: 0,
    percentSigns: 0,
  };
  const samples: string[] = [];
  const wholes: number[] = [];
  let largest: number | undefined;
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[at] ?? 0;
    const value = grid.value(row, column);
    seen.rows++;
    if (value === null || value === '') continue;
    seen.filled++;
    const format = grid.format(row, column);
    if (samples.length < 3) samples.push(sampleOf(value, format));
    count(seen, value, format);
    const whole = wholeOf(value, format);
    if (whole !== undefined) wholes.push(whole);
    const read = readRate(value, format);
    if (typeof read === 'string' || !('value' in read)) continue;
    if (read.scale !== undefined) seen.percentSigns++;
    largest = Math.max(largest ?? 0, read.value);
  }
  const [same] = wholes;
  const isOfSame = wholes.length > 1 && wholes.every((whole) => whole === same);
  return { ...seen, largest, samples, ofSame: isOfSame ? same : undefined };
}

/** The 10 of "7/10", also of "8,5/10", which is no ratio of dossiers. */
function wholeOf(value: CellValue, format: string): number | undefined {
  const read = readRate(value, format);
  if (typeof read !== 'string') return 'denominator' in read ? read.denominator : undefined;
  const [, whole] = typeof value === 'string' ? (POINTS_OF.exec(plain(value)) ?? []) : [];
  return whole === undefined ? undefined : Number(whole);
}
const POINTS_OF = /^\d+[.,]\d+\s*\/\s*(\d{1,3})$/;

type Counters = { -readonly [Key in Exclude<keyof ColumnContent, 'samples' | 'largest' | 'ofSame'>]: number };

function count(seen: Counters, value: CellValue, format: string): void {
  const whole = readCount(value, format);
  if (typeof whole === 'number') {
    seen.whole++;
    if (whole > 100) seen.above100++;
    return;
  }
  if (whole === 'nothing' || whole === 'blank') return;
  if (whole === 'fractional-count') {
    seen.rateLike++;
    return;
  }
  const rate = readRate(withoutSign(value), format);
  if (typeof rate !== 'string') {
    if ('value' in rate) seen.rateLike++;
    else seen.ratios++;
  } else if (typeof value === 'string' && rate === 'not-a-number') seen.words++;
  else seen.broken++;
}

function sampleOf(value: CellValue, format: string): string {
  if (typeof value !== 'number') return typeof value === 'string' ? tidy(value) : JSON.stringify(value);
  const percent = format.includes('%') && !/"[^"]*%/.test(format);
  const text = String(Number((percent ? value * 100 : value).toFixed(2))).replace('.', ',');
  return percent ? `${text}%` : text;
}

/** How well the content fits a part: positive speaks for it, negative against. */
export function contentFit(content: ColumnContent, role: 'rate' | 'count' | 'words' | 'any'): number {
  const known = content.whole + content.rateLike + content.ratios + content.words;
  if (known === 0) return 0;
  if (role === 'words')
    return content.words / known >= 0.5 ? 10 : content.whole + content.rateLike > content.words ? -50 : 0;
  if (content.words / known > 0.5) return -60;
  if (role === 'any') return 10;
  if (role === 'count') return content.rateLike / known > 0.5 || content.ratios / known > 0.5 ? -50 : 10;
  if (content.above100 / known > 0.34 && content.rateLike + content.ratios < content.above100) return -50;
  return content.rateLike + content.ratios > 0 ? 15 : 0;
}
