import type { Period } from '../model';
import { plain, remembered } from '../text/fold';
import { plainMonths } from './month-words';

/** A month whose year the text may leave open. */
export interface MonthMention {
  readonly month: number;
  readonly year: number | undefined;
}

/** A day of a range such as "01/4-31/8/2023". */
interface DayMention extends MonthMention {
  readonly day: number;
}

/**
 * The stretch of time a text speaks of.
 * - `month`: one month, or days that make one ("Từ ngày 21/7/2023 đến 20/8/2023": the end's month)
 * - `cumulative`: up to the end of `end`, from `start` where the text says
 * - `previous`: the month before, without naming it
 * - `current`: this month, without naming it
 * - `other`: a comparison, another year, a quarter
 */
export type TimeMention =
  | { readonly kind: 'month'; readonly at: MonthMention }
  | {
      readonly kind: 'cumulative';
      readonly end: MonthMention | undefined;
      readonly start: MonthMention | undefined;
      /** The start is spelled out as a date. */
      readonly dated: boolean;
    }
  | { readonly kind: 'previous' | 'current' | 'other' };

const DAY =
  '(?:ngay\\s*:?\\s*)?(\\d{1,2})(?:\\s*[/.-]\\s*|\\s*thang\\s*)(\\d{1,2})(?:(?:\\s*[/.-]\\s*|\\s*nam\\s*)(\\d{4}))?';
const RANGE = new RegExp(`${DAY}\\s*(?:[-,]?\\s*den(?: het)?|->|[-~])\\s*:?\\s*${DAY}`);
const UNTIL = new RegExp(`(?:den|tinh den|het)\\s*(?:het\\s*)?(?:thoi diem\\s*)?${DAY}`);
const MONTH_WORD = /(?:thang|\bt)\s*\.?\s*(0?[1-9]|1[0-2])(?!\d)(?:\s*(?:[/.-]|nam)\s*(\d{4}))?/g;
const BARE_MONTH = /(?:^|[^\d/.-])(0?[1-9]|1[0-2])\s*[/.-]\s*(20\d{2})(?![\d/.-])/;
const YEAR_FIRST = /(?:^|\D)(20\d{2})\s*[/._-]\s*(0?[1-9]|1[0-2])(?!\d)/;
const YEAR = /(?:^|\D)(20\d{2})(?!\d)/;
const MANY_MONTHS = /(?:^|[^\d/])(\d{1,2})\s*thang(?!\s*\d)(?:\s*dau nam)?/;
const MONTH_RANGE =
  /(?:thang|\bt)\s*(0?[1-9]|1[0-2])\s*(?:-|den)\s*(?:thang\s*|t)?(0?[1-9]|1[0-2])(?!\d)(?!\s*\/\s*\d{1,2}(?!\d))/;
/** "Tháng 7, 8" is neither of them; "tháng 9, 9 tháng đầu năm" is September. */
const LISTED =
  /(?:thang|\bt)\s*\d{1,2}\s*(?:[,;+&]|va|_(?=t))\s*(?:thang\s*|t)?(?:0?[1-9]|1[0-2])(?!\d)(?!\s*thang)/;
const CUMULATIVE = /luy ke|luy tien|cong don|tu dau nam|dau nam den|ca nam|\blk\b/;
const CHANGE = /so sanh|so voi|tang\s*[/,(+-]?\s*giam|tang, giam|chenh lech|tang truong|\+\/-/;
const SAME_TIME = /cung ky/;
const PREVIOUS = /thang (lien )?truoc|ky (lien )?truoc|thang lien ke/;
const CARRIED_OVER = /tu (cac )?ky truoc|ky truoc chuyen|ton (tu )?(ky|thang) truoc/;
/** A week, a quarter, half a year: no month, whichever months its text names. */
const WEEK = /\btuan (thu )?(\d|[ivx]+\b)/;
const QUARTER = /\bquy (\d|[ivx]+\b)/;
const SEVERAL = /thang\s*\d{1,2}\s*(,|;|va|-|den)\s*\d/;
const CURRENT = /thang nay|trong thang|ky nay|ky bao cao|thang bao cao|trong ky/;

function mention(month: string | undefined, year: string | undefined): MonthMention | undefined {
  const number = Number(month);
  if (!(number >= 1 && number <= 12)) return undefined;
  return { month: number, year: year === undefined ? undefined : Number(year) };
}

function day(match: RegExpExecArray, at: number): DayMention | undefined {
  const month = mention(match[at + 1], match[at + 2]);
  return month && { ...month, day: Number(match[at]) };
}

function inMonths(first: DayMention, last: DayMention): number {
  const years = first.year !== undefined && last.year !== undefined ? last.year - first.year : 0;
  const months = years * 12 + last.month - first.month + (years === 0 && last.month < first.month ? 12 : 0);
  return months + (last.day - first.day + 1) / 31;
}

/** In months: "21/7 đến 20/8" is one, a week or a fortnight is none. */
const SHORTEST = 0.6;
const LONGEST = 1.25;

function ofRange(text: string): TimeMention | undefined {
  const match = RANGE.exec(text);
  const first = match && day(match, 1);
  const last = match && day(match, 4);
  if (!first || !last) return undefined;
  const length = inMonths(first, last);
  if (length < SHORTEST) return { kind: 'other' };
  if (length <= LONGEST) return { kind: 'month', at: { month: last.month, year: last.year } };
  const start = { month: first.month, year: first.year ?? last.year };
  return { kind: 'cumulative', start, end: { month: last.month, year: last.year }, dated: true };
}

/** All months a line of a title names, the end of a sum among them. */
export function monthsOfTitle(line: string): MonthMention[] {
  const time = titleTime(line);
  const own = time?.kind === 'month' ? time.at : time?.kind === 'cumulative' ? time.end : undefined;
  return [...(own ? [own] : []), ...(time?.kind === 'other' ? [] : monthsIn(plainMonths(line)))];
}

/** Whether two mentions may be of one month: a year left open contradicts none. */
export function mayBeSame(a: MonthMention, b: MonthMention): boolean {
  return a.month === b.month && (a.year === undefined || b.year === undefined || a.year === b.year);
}

/** All months a text names, datelines ("ngày   tháng 9 năm 2023") left out. */
function monthsIn(text: string): MonthMention[] {
  const found: MonthMention[] = [];
  const words = text.replace(/ngay[\s\d.…_]*thang\s*[\d.…_]*(\s*nam\s*[\d.…_]*)?/g, ' ');
  for (const match of words.matchAll(MONTH_WORD)) {
    const before = words.slice(0, match.index);
    if (/[a-z]$/.test(before) && match[0].startsWith('t') && !match[0].startsWith('thang')) continue;
    const at = mention(match[1], match[2]);
    if (at) found.push(at);
  }
  return found;
}

/** What a header text, or one line of a title, says of time; undefined when it says nothing. */
export const timeOf = remembered((raw: string): TimeMention | null => {
  const text = plainMonths(raw);
  if (WEEK.test(text)) return { kind: 'other' };
  if (CARRIED_OVER.test(text)) return { kind: 'other' };
  if (CHANGE.test(text) || LISTED.test(text)) return { kind: 'other' };
  const months = monthsIn(text);
  const single = months.at(-1);
  if (SAME_TIME.test(text))
    return single && !/nam truoc/.test(text) ? { kind: 'month', at: single } : { kind: 'other' };
  const areSeveral = months.length !== 1 || SEVERAL.test(text);
  if (QUARTER.test(text) && areSeveral && !CUMULATIVE.test(text)) return { kind: 'other' };
  const range = ofRange(text);
  const since = new RegExp(`tu (?:ngay )?${DAY}`).exec(text);
  if (CUMULATIVE.test(text) || MONTH_RANGE.test(text) || (since && !range)) {
    const span = MONTH_RANGE.exec(text);
    const until = UNTIL.exec(text);
    const end = (span && mention(span[2], undefined)) ?? (until ? mention(until[2], until[3]) : undefined);
    if (range) return { ...cumulativeOf(range), kind: 'cumulative' };
    const start = span ? mention(span[1], undefined) : since ? mention(since[2], since[3]) : undefined;
    const count = MANY_MONTHS.exec(text);
    return {
      kind: 'cumulative',
      end: end ?? single ?? (count ? mention(count[1], YEAR.exec(text)?.[1]) : undefined),
      start,
      dated: start !== undefined,
    };
  }
  if (range) return range;
  const many = MANY_MONTHS.exec(text);
  if (many && Number(many[1]) > 1) {
    const end = mention(many[1], YEAR.exec(text)?.[1]);
    return end ? { kind: 'cumulative', end, start: undefined, dated: false } : { kind: 'other' };
  }
  if (single) return { kind: 'month', at: single };
  const bare = BARE_MONTH.exec(text);
  const at = bare && mention(bare[1], bare[2]);
  if (at) return { kind: 'month', at };
  if (PREVIOUS.test(text)) return { kind: 'previous' };
  if (CURRENT.test(text)) return { kind: 'current' };
  return QUARTER.test(text) || /^nam 20\d\d$/.test(text) ? { kind: 'other' } : null;
});

function cumulativeOf(time: TimeMention): {
  end: MonthMention | undefined;
  start: MonthMention | undefined;
  dated: boolean;
} {
  if (time.kind === 'cumulative') return { end: time.end, start: time.start, dated: time.dated };
  return { end: time.kind === 'month' ? time.at : undefined, start: undefined, dated: false };
}

/**
 * The month a sheet's name gives: "T8", "Tháng 8-2023", "8.2023", "2023-08", "T08.23", "Thang 8"; the end of a sum
 * ("T1-T8"), none where several months are listed.
 */
export function monthOfName(name: string): MonthMention | undefined {
  const text = plainMonths(name);
  if (WEEK.test(text) || QUARTER.test(text)) return undefined;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return mention(yearFirst[2], yearFirst[1]);
  const time = timeOf(name);
  if (time?.kind === 'cumulative' && time.start && time.end)
    return time.start.month < time.end.month ? withYear(time.end, text) : undefined;
  const months = new Set(monthsIn(text).map(({ month }) => month));
  if (months.size > 1 || LISTED.test(text)) return undefined;
  const short =
    /(?:^|[^a-z\d])(?:t|thang)\s*[._-]?\s*(0?[1-9]|1[0-2])(?:\s*[._/-]\s*(\d{2}|\d{4}))?(?!\d)/.exec(text);
  if (short) {
    const year = short[2]?.length === 2 ? `20${short[2]}` : short[2];
    const at = mention(short[1], year);
    return at && withYear(at, text);
  }
  if (time?.kind === 'month') return withYear(time.at, text);
  return /^(0?[1-9]|1[0-2])$/.test(text) ? mention(text, undefined) : undefined;
}

/** With the year the text names elsewhere, where the month has none. */
function withYear(at: MonthMention, text: string): MonthMention {
  const year = at.year === undefined ? YEAR.exec(text)?.[1] : undefined;
  return year === undefined ? at : { ...at, year: Number(year) };
}

/** A year a text names ("năm 2023", "31/8/2023"); undefined when it names none or several. */
export function yearIn(raw: string): number | undefined {
  const years = new Set(plain(raw).match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** The mention as a month, the year taken from `fallback` when the text leaves it open. */
export function toPeriod(at: MonthMention, fallback: number | undefined): Period | undefined {
  const year = at.year ?? fallback;
  return year === undefined ? undefined : { year, month: at.month };
}

/** A sheet called "T8 lũy kế" or "T1-T8" keeps sums; "T8 và lũy kế" keeps both, and its headings tell. */
export function isSumByName(name: string): boolean {
  return timeOf(name)?.kind === 'cumulative' && !/[,&+]|\bva\b/.test(plain(name));
}

/** Like {@link timeOf} for a line of a title, where "tháng 8 và luỹ kế 8 tháng" is about the month. */
export function titleTime(line: string): TimeMention | null {
  const text = plainMonths(line);
  const time = timeOf(line);
  if (time?.kind !== 'cumulative') return time;
  const sum = text.search(new RegExp(`${CUMULATIVE.source}|${MANY_MONTHS.source}|\\btu (ngay )?\\d`));
  const before = sum > 0 ? monthsIn(text.slice(0, sum)).at(-1) : undefined;
  return before ? { kind: 'month', at: withYear(before, text) } : time;
}
