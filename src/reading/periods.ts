import { mayEndTogether, mentionOfDays, type MonthMention, type PeriodMention } from '../model';
import { plain, remembered } from '../text/fold';
import { plainMonths } from '../text/month-words';
import {
  partOfMonthIn,
  saysPartOfMonth,
  shortYearIn,
  SAYS_WEEK,
  stretchIn,
  twoMonthsIn,
  untilIn,
  weekIn,
  withoutForeignTimes,
} from '../text/period-words';
import { timeOf, mention, monthsIn, withYear, titleTime, LISTED, QUARTER } from './times';

const YEAR_FIRST = /(?:^|\D)(20\d{2})\s*[/._-]\s*(0?[1-9]|1[0-2])(?!\d)/;
const FROM_MONTH_TO_MONTH = /thang \d{1,2}(?:\/20\d\d)? den (?:het )?thang \d/;
const SINCE_JANUARY = /tu dau nam|dau nam den/;

/** All months a line of a title names, the end of a sum among them. */
export function monthsOfTitle(raw: string): MonthMention[] {
  const line = titleWords(raw);
  const time = titleTime(line);
  const own = time?.kind === 'month' ? time.at : time?.kind === 'cumulative' ? time.end : undefined;
  return [...(own ? [own] : []), ...(time?.kind === 'other' ? [] : monthsIn(line))];
}

/**
 * The month a sheet's name gives: "T8", "Tháng 8-2023", "8.2023", "2023-08", "T08.23", "Thang 8"; the end of a sum
 * ("T1-T8"), none where several months are listed.
 */
export function monthOfName(name: string): MonthMention | undefined {
  const text = plainMonths(name);
  if (SAYS_WEEK.test(text) || QUARTER.test(text) || saysPartOfMonth(text)) return undefined;
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

/**
 * The period a sheet's name gives: its month, a week, a quarter, several months ("T1-T8", "9 tháng"), days; a sum up to
 * a month ("T8 lũy kế") from January on.
 *
 * @param titled what its titles say: the month of "Nửa đầu tháng"
 */
export function periodOfName(name: string, titled?: PeriodMention): PeriodMention | undefined {
  const at = periodInName(name, titled && 'month' in titled ? titled : undefined);
  return at && at.year === undefined ? { ...at, year: shortYearIn(plainMonths(name)) } : at;
}

function periodInName(name: string, titled: MonthMention | undefined): PeriodMention | undefined {
  const text = titleWords(name);
  if (saysPartOfMonth(text)) return partOfMonthIn(text, titled);
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
  const part = partOfMonthIn(text);
  if (part) return part;
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
