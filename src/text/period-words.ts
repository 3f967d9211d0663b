import {
  compareMonths,
  daysIn,
  isDay,
  mentionOfDays,
  monthOf,
  toPeriod,
  weekHolding,
  type MonthMention,
  type DayOfYear,
  type PeriodMention,
  type UntilMention,
} from '../model';

/** Periods as texts write them. All patterns are for plain words (see `plainMonths`). */

const DATE = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s*thang\s*\d{1,2}\s*(?:nam\s*)?\d{4}`;
/** Within a phrase: no other phrase begins, and no word that would make its date a period. */
const WITHIN = String.raw`(?:(?!\b(?:den|tu|thang|quy|tuan|ky)\b)[^;()])`;
const ACTS =
  'quyet dinh|nghi dinh|nghi quyet|thong tu|chi thi|cong van|cong dien|ke hoach|luat|van ban|thong bao|to trinh|huong dan|quy che';
const HANDLING = 'in|xuat|trich xuat|ket xuat|lap|lap bieu|cap nhat|truy cap|khai thac|hop|luc';

/** "tháng, quý, 6 tháng, năm": the kinds a form is made for, not the period of this one. */
const KIND = String.raw`(?:hang )?(?:tuan|thang|quy|nam|\d{1,2} thang(?: (?:dau|cuoi) nam)?|(?:sau|chin) thang)(?! *\d)(?! *[ivx]+\b)`;

const FOREIGN: readonly RegExp[] = [
  // "Quyết định số 766/QĐ-TTg ngày 23/6/2022", "Nghị định 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018"
  new RegExp(String.raw`\b(?:${ACTS})\b${WITHIN}*?\bngay\s*(?:${DATE})`, 'g'),
  new RegExp(
    String.raw`\d+\s*/\s*(?:\d{4}\s*/\s*)?[a-z]{2,}[-a-z0-9]*${WITHIN}{0,60}?\bngay\s*(?:${DATE})`,
    'g',
  ),
  /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[a-z]{2,}[-a-z0-9]*/g,
  new RegExp(String.raw`\bngay\s*(?:${DATE})\s*cua\b`, 'g'),
  // "Ngày in: 05/10/2025", "Trích xuất lúc 10:00 ngày 05/10/2025"
  new RegExp(String.raw`\b(?:ngay\s*)?(?:${HANDLING})\b${WITHIN}{0,40}?(?:${DATE})`, 'g'),
  /(?<!\btong )\bhop (?:giao ban )?thang\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?/g,
  /\b(?:bieu|mau|phu luc|so)\s*(?:so\s*)?:?\s*\d+(?:\s*\/\s*\d{4})?(?![\d/])/g,
  // A comparison names another period.
  /\bso (?:sanh )?voi\b[^;()]*/g,
  new RegExp(String.raw`(?<![\d/] *)${KIND}(?:\s*(?:,|;|/|va|hoac)\s*${KIND})+`, 'g'),
];

/** A title without what is no period of its sheet: legal bases, printing, comparisons, lists of kinds. */
export function withoutForeignTimes(text: string): string {
  return FOREIGN.reduce((left, pattern) => left.replace(pattern, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
}

const YEAR_AFTER = String.raw`(?:\s*(?:[/.,_-]|nam)?\s*(20\d{2})(?!\d))?`;
const DAY = String.raw`(?:ngay\s*:?\s*)?(\d{1,2})(?:\s*[/.-]\s*|\s*thang\s*)(\d{1,2})(?:(?:\s*[/.-]\s*|\s*nam\s*)(\d{4}))?(?![\d/])`;
const RANGE = new RegExp(
  String.raw`(?<![\d/])${DAY}\s*(?:[-,;]?\s*(?:den|toi)(?: het)?|->|[-~])\s*:?\s*${DAY}`,
);
const HOUR = String.raw`(?:\d{1,2}\s*(?:gio|h|:)\s*(?:\d{1,2})?\s*(?:phut)?\s*,?\s*)?`;
const UNTIL_DAY = new RegExp(String.raw`(?:\bden|\btoi|->)\s*(?:het\s*)?(?:thoi diem\s*)?${HOUR}${DAY}`);
const UNTIL_MONTH = new RegExp(String.raw`\b(?:den|toi)\s*(?:het\s*)?thang\s*(\d{1,2})(?!\d)${YEAR_AFTER}`);

const ROMAN_QUARTERS = ['i', 'ii', 'iii', 'iv'];
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10, 'muoi mot': 11 },
};

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** From a month to a month; undefined where one is none. */
function monthsFrom(first: number, last: number, year: string | undefined): PeriodMention | undefined {
  if (![first, last].every((month) => month >= 1 && month <= 12)) return undefined;
  return first === last
    ? { month: last, year: numberOf(year) }
    : { months: [first, last], year: numberOf(year) };
}

function quarterMention(number: string | undefined, year: string | undefined): PeriodMention | undefined {
  const quarter = ROMAN_QUARTERS.indexOf(number ?? '') + 1 || Number(number);
  return quarter >= 1 && quarter <= 4 ? monthsFrom(quarter * 3 - 2, quarter * 3, year) : undefined;
}

function halfMention(half: string | undefined, year: string | undefined): PeriodMention | undefined {
  return half === '1' || half === 'dau' ? monthsFrom(1, 6, year) : monthsFrom(7, 12, year);
}

/** "9 tháng đầu năm", "3 tháng cuối năm"; of twelve, the year. */
function manyMonths(
  count: string | undefined,
  end: string | undefined,
  year: string | undefined,
): PeriodMention | undefined {
  const number = NUMBERS[count ?? ''] ?? Number(count);
  if (!(number >= 2 && number <= 12)) return undefined;
  return end === 'cuoi' ? monthsFrom(13 - number, 12, year) : monthsFrom(1, number, year);
}

function monthRange(
  first: number,
  last: number,
  before: string | undefined,
  year: string | undefined,
): PeriodMention | undefined {
  if (before === undefined || year === undefined)
    return first > last ? undefined : monthsFrom(first, last, year ?? before);
  const end = { month: last, day: daysIn({ year: Number(year), month: last }) };
  return mentionOfDays({ month: first, day: 1 }, end, Number(year) - Number(before), Number(year));
}

type Read = (groups: readonly (string | undefined)[]) => PeriodMention | undefined;

const PATTERNS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(String.raw`\bquy\s*(iv|i{1,3}|[1-4])(?![a-z\d])${YEAR_AFTER}`),
    ([n, y]) => quarterMention(n, y),
  ],
  [
    new RegExp(String.raw`(?<![a-z\d])q\s*(iv|i{1,3}|[1-4])(?![a-z\d])${YEAR_AFTER}`),
    ([n, y]) => quarterMention(n, y),
  ],
  [/(?<!\d)(20\d{2})\s*[-_. ]\s*q([1-4])(?!\d)/, ([y, n]) => quarterMention(n, y)],
  [new RegExp(String.raw`(?<![a-z\d])h([12])(?![a-z\d])${YEAR_AFTER}`), ([n, y]) => halfMention(n, y)],
  [/(?<!\d)(20\d{2})\s*[-_. ]\s*h([12])(?!\d)/, ([y, n]) => halfMention(n, y)],
  [
    new RegExp(String.raw`\bnua (dau|cuoi)(?: nam)?(?!\s*(?:thang|quy|tuan|ky|t\d))${YEAR_AFTER}`),
    ([half, y]) => halfMention(half, y),
  ],
  [
    new RegExp(
      String.raw`(?<![\d/.])(\d{1,2}) thang(?: (dau|cuoi))?(?: nam)?(?!\s*\d{1,2}(?!\d))${YEAR_AFTER}`,
    ),
    ([n, end, y]) => manyMonths(n, end, y),
  ],
  [
    new RegExp(
      String.raw`\b(${Object.keys(NUMBERS).reverse().join('|')}) thang (dau|cuoi)(?: nam)?${YEAR_AFTER}`,
    ),
    ([n, end, y]) => manyMonths(n, end, y),
  ],
  [
    new RegExp(String.raw`(?<![a-z\d])(\d{1,2})\s*t(?![a-z]|\d(?!\d{3}(?!\d)))${YEAR_AFTER}`),
    ([n, y]) => manyMonths(n, 'dau', y),
  ],
  [
    new RegExp(
      String.raw`(?:\bthang|(?<![a-z\d])t)\s*(\d{1,2})(?:\s*[/.-]\s*(20\d{2}))?\s*(?:-|den(?: het)?)\s*(?:thang\s*|t)?(\d{1,2})(?!\d)(?!\s*/\s*\d{1,2}(?!\d))${YEAR_AFTER}`,
    ),
    ([first, before, last, y]) => monthRange(Number(first), Number(last), before, y),
  ],
  [
    new RegExp(
      String.raw`(?:\bca|\btrong|\b(?:bao cao|danh gia|so lieu|thoi gian|ket qua)\s*:|^\(?)\s*nam\s*(20\d{2})(?!\d)(?=\)?$|[\s,;)])`,
    ),
    ([y]) => monthsFrom(1, 12, y),
  ],
  [/\bca nam(?!\s*20\d{2})/, () => monthsFrom(1, 12, undefined)],
];

const TWO_MONTHS = new RegExp(
  String.raw`\bthang\s*(\d{1,2})(?:\s*[/.-]\s*20\d{2})?\s*(?:,|va)\s*(?:thang\s*)?(\d{1,2})(?!\d)(?!\s*[,;]\s*\d|\s*va\s*\d|\s*thang)${YEAR_AFTER}`,
);

/** "Nửa đầu tháng 10/2025", "15 ngày đầu tháng 10": some of a month's days are not the month. */
const PART_OF_MONTH = new RegExp(
  String.raw`\b(?:nua|(\d{1,2}) ngay) (dau|cuoi) (?:cua )?(?:thang|t(?=\d))(?:\s*(\d{1,2})(?!\d)${YEAR_AFTER})?`,
);
const HALF = 15;

/**
 * The days that a text names as the first or last of a month.
 *
 * @param month the month meant where the text names none: "Nửa đầu tháng"
 */
export function partOfMonthIn(text: string, month?: MonthMention): PeriodMention | undefined {
  const found = PART_OF_MONTH.exec(text);
  if (!found) return undefined;
  const [, count, end, number, ofYear] = found;
  const at = number === undefined ? month : { month: Number(number), year: numberOf(ofYear) };
  if (!at || !(at.month >= 1 && at.month <= 12)) return undefined;
  const most = daysIn({ year: at.year ?? LEAP_YEAR, month: at.month });
  const days = numberOf(count) ?? (end === 'dau' ? HALF : most - HALF);
  if (days < 1 || days > most) return undefined;
  const [first, last] = end === 'dau' ? [1, days] : [most - days + 1, most];
  return mentionOfDays({ month: at.month, day: first }, { month: at.month, day: last }, 0, at.year);
}

/** It speaks of some of a month's days, named or not. */
export const saysPartOfMonth = (text: string): boolean => PART_OF_MONTH.test(text);

/** A week by its number; "tuần 2 tháng 8" is a week that only dates can tell. */
const WEEK = new RegExp(
  String.raw`(?:\btuan(?: thu| so)?|(?<![a-z\d])w)\s*(\d{1,2})(?!\d)(?!\s*[,/-]?\s*(?:thang|t)\s*\d)${YEAR_AFTER}`,
);
const YEAR_WEEK = /(?<!\d)(20\d{2})\s*[-_. ]\s*w(\d{1,2})(?!\d)/;
export const SAYS_WEEK = /\btuan(?: thu| so)? (?:\d|[ivx]+\b)/;

/** The days of a range in the text, as what they mean. */
export function rangeIn(text: string): PeriodMention | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [, d1, m1, y1, d2, m2, y2] = match;
  const first: DayOfYear = { month: Number(m1), day: Number(d1) };
  const last: DayOfYear = { month: Number(m2), day: Number(d2) };
  const isTurned = first.month > last.month || (first.month === last.month && first.day > last.day);
  const years = y1 !== undefined && y2 !== undefined ? Number(y2) - Number(y1) : isTurned ? 1 : 0;
  return mentionOfDays(first, last, years, numberOf(y2) ?? (years === 0 ? numberOf(y1) : undefined));
}

/** A week: its dates count where they and its number disagree; Monday to Friday of a week is that week. */
export function weekIn(text: string): PeriodMention | undefined {
  const days = rangeIn(text);
  const period = days && 'days' in days ? toPeriod(days, undefined) : undefined;
  const held = period && weekHolding(period);
  if (days) return held ? { week: held.number, year: held.year } : days;
  const [, year, number] = YEAR_WEEK.exec(text) ?? [];
  const [, named, after] = WEEK.exec(text) ?? [];
  const week = Number(number ?? named);
  return week >= 1 && week <= 53 ? { week, year: numberOf(year ?? after) } : undefined;
}

/** Up to a day or the end of a month: "tính đến hết ngày 30/9/2025". */
export function untilIn(text: string): UntilMention | undefined {
  const [, day, month, year] = UNTIL_DAY.exec(text) ?? [];
  if (day !== undefined) {
    const until = { month: Number(month), day: Number(day) };
    return isDay({ ...until, year: numberOf(year) ?? LEAP_YEAR })
      ? { until, year: numberOf(year) }
      : undefined;
  }
  const [, last, ofYear] = UNTIL_MONTH.exec(text) ?? [];
  const end = Number(last);
  if (!(end >= 1 && end <= 12)) return undefined;
  const inYear = numberOf(ofYear);
  return { until: { month: end, day: daysIn({ year: inYear ?? LEAP_YEAR, month: end }) }, year: inYear };
}

const LEAP_YEAR = 2024;

/** The first period of several months, a year or a range of days that a text names. */
export function stretchIn(text: string): PeriodMention | undefined {
  let found: { readonly at: number; readonly mention: PeriodMention } | undefined;
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const mention = match && read(match.slice(1));
    if (mention && (!found || match.index < found.at)) found = { at: match.index, mention };
  }
  const days = rangeIn(text);
  if (!days || !found) return found?.mention ?? days;
  return mayEndInOneMonth(found.mention, days) ? found.mention : days;
}

function mayEndInOneMonth(a: PeriodMention, b: PeriodMention): boolean {
  const year = a.year ?? b.year ?? LEAP_YEAR;
  const [first, second] = [toPeriod(a, year), toPeriod(b, year)];
  return first !== undefined && second !== undefined && compareMonths(monthOf(first), monthOf(second)) === 0;
}

/** "tháng 7 và tháng 8/2025": two months in one, where they do not stand side by side. */
export function twoMonthsIn(text: string): PeriodMention | undefined {
  const [, first, last, year] = TWO_MONTHS.exec(text) ?? [];
  const follows = first !== undefined && Number(last) === (Number(first) % 12) + 1;
  return follows ? monthsFrom(Number(first), Number(last), year) : undefined;
}

/** The year of two digits that ends the name of a sheet: "Q3-25", "9T.25", "Tuần 40.25". */
export function shortYearIn(text: string): number | undefined {
  const [, year] = /(?:[a-z] ?(?:\d{1,2}|i{1,3}|iv)|\d ?t) ?[-._/] ?(2\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : 2000 + Number(year);
}
