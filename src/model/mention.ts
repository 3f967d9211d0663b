import { compareDays, compareMonths, daysIn, isDay, type Day } from './day';
import {
  lastDay,
  monthOf,
  periodOf,
  periodOfMonths,
  samePeriod,
  weekOf,
  wholeMonths,
  type Period,
} from './period';

/** A month whose year the text may leave open. */
export interface MonthMention {
  readonly month: number;
  readonly year: number | undefined;
}

/** A day whose year is told elsewhere. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** Whole months: a quarter, "9 tháng đầu năm". `year` is that of the last; a first after the last lies the year before. */
interface MonthsMention {
  readonly months: readonly [first: number, last: number];
  readonly year: number | undefined;
}

interface WeekMention {
  readonly week: number;
  readonly year: number | undefined;
}

/** From a day to a day. `year` is that of the last; the first lies `years` years before. */
interface DaysMention {
  readonly days: readonly [first: DayOfYear, last: DayOfYear];
  readonly years: number;
  readonly year: number | undefined;
}

/** Up to a day, from where the window opens. */
export interface UntilMention {
  readonly until: DayOfYear;
  readonly year: number | undefined;
}

/** A period as a text speaks of it; its year may be left open. */
export type PeriodMention = MonthMention | MonthsMention | WeekMention | DaysMention | UntilMention;

/**
 * The mention as a period, the year taken from `fallback` when the text leaves it open. What runs up to a day is taken
 * from 01/01 on. Undefined without a year, and where the year has no such day or week.
 */
export function toPeriod(mention: PeriodMention, fallback: number | undefined): Period | undefined {
  const year = mention.year ?? fallback;
  if (year === undefined) return undefined;
  if ('month' in mention) return { year, month: mention.month };
  if ('week' in mention) return weekOf(year, mention.week);
  if ('months' in mention) {
    const [first, last] = mention.months;
    return periodOfMonths({ year: first > last ? year - 1 : year, month: first }, { year, month: last });
  }
  const [first, last]: readonly [Day, Day] =
    'until' in mention
      ? [
          { year, month: 1, day: 1 },
          { ...mention.until, year },
        ]
      : [
          { ...mention.days[0], year: year - mention.years },
          { ...mention.days[1], year },
        ];
  return isDay(first) && isDay(last) && compareDays(first, last) <= 0 ? periodOf(first, last) : undefined;
}

/** Stands in where no year is told: one in which every day exists, and one as most are. */
const LEAP_YEAR = 2024;
const COMMON_YEAR = 2023;

/** The year two mentions can both be of; undefined where they name different ones. */
function commonYear(a: PeriodMention, b: PeriodMention): number | undefined {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return undefined;
  return a.year ?? b.year ?? LEAP_YEAR;
}

function bothPeriods(a: PeriodMention, b: PeriodMention): readonly [Period, Period] | undefined {
  const year = commonYear(a, b);
  const [first, second] = [toPeriod(a, year), toPeriod(b, year)];
  return year !== undefined && first && second ? [first, second] : undefined;
}

/** Whether two mentions may be of one period: a year left open contradicts none. */
export function mayBeSame(a: PeriodMention, b: PeriodMention): boolean {
  const both = bothPeriods(a, b);
  return both !== undefined && samePeriod(...both);
}

/** Whether two mentions may end on the same day: a month, and the sum up to its end. */
export function mayEndTogether(a: PeriodMention, b: PeriodMention): boolean {
  const both = bothPeriods(a, b);
  return both !== undefined && compareDays(lastDay(both[0]), lastDay(both[1])) === 0;
}

/** The days a text names as what they mean, the first `years` years before the last. */
export function mentionOfDays(
  first: DayOfYear,
  last: DayOfYear,
  years: number,
  year: number | undefined,
): PeriodMention | undefined {
  const end = year ?? COMMON_YEAR;
  const [from, to] = [
    { ...first, year: end - years },
    { ...last, year: end },
  ];
  if (!isDay(from) || !isDay(to) || compareDays(from, to) > 0) return undefined;
  const months = wholeMonths(roundedPeriod(from, to));
  if (!months) return { days: [first, last], years, year };
  if (compareMonths(months.first, months.last) === 0) return { month: months.last.month, year };
  const isLong = compareMonths(months.last, months.first) >= 12;
  return isLong
    ? { days: [first, last], years, year }
    : { months: [months.first.month, months.last.month], year };
}

/** A range of days as people mean it: about a month is the end's month, about a quarter the end's quarter. */
function roundedPeriod(first: Day, last: Day): Period {
  const exact = periodOf(first, last);
  const month = monthOf(exact);
  const apart = (last.year - first.year) * 12 + last.month - first.month;
  if (apart === 0 && first.day === 1 && last.day >= MOST_OF_A_MONTH) return month;
  // "21/7 đến 20/8": it ends the day before it began, a month or a quarter later.
  const meets = Math.abs(first.day - (last.day + 1)) <= NEAR;
  if (first.day === 1 || !meets || last.day === daysIn(last)) return exact;
  if (apart === 1) return month;
  if (apart !== 3) return exact;
  const end = Math.ceil(last.month / 3) * 3;
  return periodOfMonths({ year: last.year, month: end - 2 }, { year: last.year, month: end });
}

/** Days into a month after which its figures are the month's. */
const MOST_OF_A_MONTH = 19;
const NEAR = 3;
