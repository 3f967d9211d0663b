import { type MonthMention, type PeriodMention } from '../model';
import { remembered } from '../text/fold';
import { plainMonths } from '../text/month-words';
import { partOfMonthIn, rangeIn, SAYS_WEEK, saysPartOfMonth, stretchIn, weekIn } from '../text/period-words';

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
const YEAR = /(?:^|\D)(20\d{2})(?!\d)/;
const MANY_MONTHS = /(?:^|[^\d/])(\d{1,2})\s*thang(?!\s*\d)(?:\s*dau nam)?/;
const MONTH_RANGE =
  /(?:thang|\bt)\s*(0?[1-9]|1[0-2])\s*(?:-|den)\s*(?:thang\s*|t)?(0?[1-9]|1[0-2])(?!\d)(?!\s*\/\s*\d{1,2}(?!\d))/;
/** "Tháng 7, 8" is neither of them; "tháng 9, 9 tháng đầu năm" is September. */
export const LISTED =
  /(?:thang|\bt)\s*\d{1,2}\s*(?:[,;+&]|va|_(?=t))\s*(?:thang\s*|t)?(?:0?[1-9]|1[0-2])(?!\d)(?!\s*thang)/;
const CUMULATIVE = /luy ke|luy tien|cong don|tu dau nam|dau nam den|ca nam|\blk\b/;
const CHANGE = /so sanh|so voi|tang\s*[/,(+-]?\s*giam|tang, giam|chenh lech|tang truong|\+\/-/;
const PREVIOUS = /(thang|quy|tuan) (lien )?truoc|ky (lien )?truoc|thang lien ke/;
const CARRIED_OVER = /tu (cac )?ky truoc|ky truoc chuyen|ton (tu )?(ky|thang) truoc/;
const LAST_YEAR = /nam (truoc|ngoai)/;
const LATE_MONTHS = /\d thang cuoi nam/;
const IN_YEAR = /(?<!thang[\s\d.…_]*)\bnam (20\d\d)\b|^(20\d\d)$/g;
/** No month, whichever months its text names. */
export const QUARTER = /\bquy (\d|[ivx]+\b)/;
const SEVERAL = /thang\s*\d{1,2}\s*(,|;|va|-|den)\s*\d/;
const CURRENT = /(thang|quy|tuan) nay|trong thang|ky nay|ky bao cao|thang bao cao|trong ky/;

export function mention(month: string | undefined, year: string | undefined): MonthMention | undefined {
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

/** All months a text names, datelines ("ngày   tháng 9 năm 2023") left out. */
export function monthsIn(text: string): MonthMention[] {
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
  if (saysPartOfMonth(text)) return asPeriod(partOfMonthIn(text));
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

/** With the year the text names elsewhere, where the month has none. */
export function withYear(at: MonthMention, text: string): MonthMention {
  const year = at.year === undefined ? YEAR.exec(text)?.[1] : undefined;
  return year === undefined ? at : { ...at, year: Number(year) };
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
