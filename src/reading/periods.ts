import { mayEndTogether, mentionOfDays, type MonthMention, type PeriodMention } from '../model';
import { plain, remembered } from '../text/fold';
import { plainMonths } from '../text/month-words';
import {
  rangeIn,
  shortYearIn,
  SAYS_WEEK,
  stretchIn,
  twoMonthsIn,
  untilIn,
  weekIn,
  withoutForeignTimes,
} from '../text/period-words';

/**
 * The stretch of time a text speaks of.
 * - `month`: one month, or days that make one ("Từ ngày 21/7/2023 đến 20/8/2023": the end's month)
 * - `period`: a week, a quarter, a few days
 * - `year`: a year by its number
 * - `cumulative`: up to the end of `end`, from `start` where the text says
 * - `previous`: the period before, without naming it
 * - `lastYear`: the same period of the year before
 * - `current`: this period, without naming it
 * - `other`: a comparison, several months
 */
export type TimeMention =
  | { readonly kind: 'month'; readonly at: MonthMention }
  | { readonly kind: 'period'; readonly at: PeriodMention }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'cumulative';
      readonly end: MonthMention | undefined;
      readonly start: MonthMention | undefined;
      /** The start is spelled out as a date. */
      readonly dated: boolean;
    }
  | { readonly kind: 'previous' | 'lastYear' | 'current' | 'other' };

const DAY =
  '(?:ngay\\s*:?\\s*)?(\\d{1,2})(?:\\s*[/.-]\\s*|\\s*thang\\s*)(\\d{1,2})(?:(?:\\s*[/.-]\\s*|\\s*nam\\s*)(\\d{4}))?';
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
const FROM_MONTH_TO_MONTH = /thang \d{1,2}(?:\/20\d\d)? den (?:het )?thang \d/;
const SINCE_JANUARY = /tu dau nam|dau nam den/;
const CHANGE = /so sanh|so voi|tang\s*[/,(+-]?\s*giam|tang, giam|chenh lech|tang truong|\+\/-/;
const PREVIOUS = /thang (lien )?truoc|ky (lien )?truoc|thang lien ke/;
const CARRIED_OVER = /tu (cac )?ky truoc|ky truoc chuyen|ton (tu )?(ky|thang) truoc/;
const LAST_YEAR = /nam (truoc|ngoai)/;
const LATE_MONTHS = /\d thang cuoi nam/;
const IN_YEAR = /(?<!thang[\s\d.…_]*)\bnam (20\d\d)\b|^(20\d\d)$/g;
/** No month, whichever months its text names. */
const QUARTER = /\bquy (\d|[ivx]+\b)/;
const SEVERAL = /thang\s*\d{1,2}\s*(,|;|va|-|den)\s*\d/;
const CURRENT = /thang nay|trong thang|ky nay|ky bao cao|thang bao cao|trong ky/;

function mention(month: string | undefined, year: string | undefined): MonthMention | undefined {
  const number = Number(month);
  if (!(number >= 1 && number <= 12)) return undefined;
  return { month: number, year: year === undefined ? undefined : Number(year) };
}

/** Days as headings name them: one month, a sum over several, or any other stretch. */
function ofRange(text: string): TimeMention | undefined {
  const days = rangeIn(text);
  if (!days) return undefined;
  if ('month' in days) return { kind: 'month', at: days };
  const months = 'months' in days ? days.months : 'days' in days ? daysAsMonths(days) : undefined;
  if (!months) return { kind: 'period', at: days };
  const [first, last] = months;
  const { year } = days;
  const startYear = year === undefined ? undefined : first > last ? year - 1 : year;
  return {
    kind: 'cumulative',
    start: { month: first, year: startYear },
    end: { month: last, year },
    dated: true,
  };
}

/** Days from the first of a month on, over more than one: a sum that is still running. */
function daysAsMonths({
  days: [first, last],
}: Extract<PeriodMention, { days: unknown }>): readonly [number, number] | undefined {
  return first.day === 1 && first.month !== last.month ? [first.month, last.month] : undefined;
}

/** All months a line of a title names, the end of a sum among them. */
export function monthsOfTitle(raw: string): MonthMention[] {
  const line = titleWords(raw);
  const time = titleTime(line);
  const own = time?.kind === 'month' ? time.at : time?.kind === 'cumulative' ? time.end : undefined;
  return [...(own ? [own] : []), ...(time?.kind === 'other' ? [] : monthsIn(line))];
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
  if (SAYS_WEEK.test(text)) return asPeriod(weekIn(text));
  if (CARRIED_OVER.test(text)) return { kind: 'other' };
  if (CHANGE.test(text) || LISTED.test(text)) return { kind: 'other' };
  const months = monthsIn(text);
  const single = months.at(-1);
  const isSameTime = text.includes('cung ky');
  if (isSameTime && PREVIOUS.test(text)) return { kind: 'previous' };
  if (isSameTime)
    return single && !LAST_YEAR.test(text) ? { kind: 'month', at: single } : { kind: 'lastYear' };
  const areSeveral = months.length !== 1 || SEVERAL.test(text);
  if ((QUARTER.test(text) && areSeveral && !CUMULATIVE.test(text)) || LATE_MONTHS.test(text))
    return asPeriod(stretchIn(text));
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
  const years = new Set([...text.matchAll(IN_YEAR)].map(([, named, bare]) => Number(named ?? bare)));
  const [year, ...more] = years;
  if (year !== undefined && more.length === 0) return { kind: 'year', year };
  return QUARTER.test(text) ? { kind: 'other' } : null;
});

function asPeriod(at: PeriodMention | undefined): TimeMention {
  if (!at) return { kind: 'other' };
  return 'month' in at ? { kind: 'month', at } : { kind: 'period', at };
}

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
  if (SAYS_WEEK.test(text) || QUARTER.test(text)) return undefined;
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

/**
 * The period a sheet's name gives: its month, a week, a quarter, several months ("T1-T8", "9 tháng"), days; a sum up to
 * a month ("T8 lũy kế") from January on.
 */
export function periodOfName(name: string): PeriodMention | undefined {
  const at = periodInName(name);
  return at && at.year === undefined ? { ...at, year: shortYearIn(plainMonths(name)) } : at;
}

function periodInName(name: string): PeriodMention | undefined {
  const text = titleWords(name);
  if (SAYS_WEEK.test(text)) return weekIn(text);
  const stretch = stretchIn(text) ?? weekIn(text);
  if (stretch && !('month' in stretch) && !LISTED.test(text)) return stretch;
  const month = monthOfName(name);
  const isSum = month !== undefined && month.month > 1 && isSumByName(name);
  return isSum ? { months: [1, month.month], year: month.year } : month;
}

/** A title in plain words, without what is no period of its sheet. */
const titleWords = remembered((line: string): string => withoutForeignTimes(plainMonths(line)));

/** The period a line of a title names. */
export function periodOfLine(line: string): PeriodMention | undefined {
  const text = titleWords(line);
  const at = periodOfWords(text);
  return at && { ...at, year: at.year ?? yearOf(text) };
}

function periodOfWords(text: string): PeriodMention | undefined {
  if (SAYS_WEEK.test(text)) return weekIn(text);
  if (FROM_MONTH_TO_MONTH.test(text)) return stretchIn(text);
  const two = twoMonthsIn(text);
  if (two) return two;
  const until = untilIn(text);
  const time = titleTime(text);
  const isEndOnly = until && monthsIn(text).length === 1 && /\bden (het )?thang/.test(text);
  if (time?.kind === 'month' && !isEndOnly) return time.at;
  const named = stretchIn(text);
  if (!named && until && SINCE_JANUARY.test(text))
    return mentionOfDays({ month: 1, day: 1 }, until.until, 0, until.year);
  if (named || until) return named ?? until;
  return time?.kind === 'cumulative' && time.end ? sumUpTo(time.end) : undefined;
}

const sumUpTo = ({ month, year }: MonthMention): PeriodMention =>
  month === 1 ? { month, year } : { months: [1, month], year };

/** The period titles speak of: a month before the sum up to it, anything before a mere end. */
export function periodOfTitles(lines: readonly string[]): PeriodMention | undefined {
  const found = lines.flatMap((line) => periodOfLine(line) ?? []);
  const first = found.find((at) => !('until' in at)) ?? found[0];
  if (first === undefined || !isSinceJanuary(first)) return first;
  return found.find((at) => 'month' in at && mayEndTogether(at, first)) ?? first;
}

/** Whether titles say that figures are sums, and name no month of their own. */
export function areSums(lines: readonly string[]): boolean {
  const times = lines.map((line) => titleTime(titleWords(line)));
  const isOfMonth = times.some((time) => time?.kind === 'month');
  return !isOfMonth && times.some((time) => time?.kind === 'cumulative' && time.end !== undefined);
}

export function isSinceJanuary(at: PeriodMention): boolean {
  return 'until' in at || ('months' in at && at.months[0] === 1);
}

/** A year a text names ("năm 2023", "31/8/2023"); undefined when it names none or several. */
export function yearIn(raw: string): number | undefined {
  return yearOf(titleWords(raw));
}

function yearOf(text: string): number | undefined {
  const years = new Set(text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** A sheet called "T8 lũy kế" or "T1-T8" keeps sums; "T8 và lũy kế" keeps both, and its headings tell. */
function isSumByName(name: string): boolean {
  return timeOf(name)?.kind === 'cumulative' && !/[,&+]|\bva\b/.test(plain(name));
}

/** Like {@link timeOf} for a line of a title, where "tháng 8 và luỹ kế 8 tháng" is about the month. */
function titleTime(line: string): TimeMention | null {
  const text = plainMonths(line);
  const time = timeOf(line);
  if (time?.kind !== 'cumulative') return time;
  const sum = text.search(new RegExp(`${CUMULATIVE.source}|${MANY_MONTHS.source}|\\btu (ngay )?\\d`));
  const before = sum > 0 ? monthsIn(text.slice(0, sum)).at(-1) : undefined;
  return before ? { kind: 'month', at: withYear(before, text) } : time;
}
