import {
  compareDays,
  compareMonths,
  dayNumber,
  daysIn,
  dayOfNumber,
  isDay,
  shiftDay,
  shiftMonth,
  type Day,
  type Month,
} from './day';

/** Days that are no calendar month. Made by {@link periodOf} only, which gives a month for a month's days. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** What is judged and compared with its like: a calendar month, or any other stretch of days. */
export type Period = Month | Stretch;

/** Periods of one kind follow each other and are compared; a `range` has an opening of its own. */
export type PeriodKind =
  | 'week'
  | 'month'
  | 'twoMonths'
  | 'quarter'
  | 'halfYear'
  | 'nineMonths'
  | 'year'
  | 'range';

const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday, the day that tells which year a week belongs to. */
const THURSDAY = 3;

export function firstDay(period: Period): Day {
  return 'first' in period ? period.first : { ...period, day: 1 };
}

export function lastDay(period: Period): Day {
  return 'last' in period ? period.last : { ...period, day: daysIn(period) };
}

/** The period from one day to another, both included. */
export function periodOf(first: Day, last: Day): Period {
  const isMonth = first.day === 1 && compareMonths(first, last) === 0 && last.day === daysIn(last);
  return isMonth ? { year: last.year, month: last.month } : { first, last };
}

/** The period of whole months from one to another, both included. */
export function periodOfMonths(first: Month, last: Month): Period {
  return periodOf(firstDay(first), lastDay(last));
}

/** Week `number` of a year, Monday to Sunday, as ISO 8601 counts them; undefined where the year has no such week. */
export function weekOf(year: number, number: number): Period | undefined {
  const monday = mondayOf(dayNumber({ year, month: 1, day: 4 })) + (number - 1) * DAYS_OF_WEEK;
  const week = periodOf(dayOfNumber(monday), dayOfNumber(monday + DAYS_OF_WEEK - 1));
  const own = weekNumber(week);
  return own?.year === year && own.number === number ? week : undefined;
}

function mondayOf(day: number): number {
  return day - ((((day + THURSDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
}

/** The number of a week from Monday to Sunday, and the year it is counted in; undefined for anything else. */
export function weekNumber(period: Period): { readonly year: number; readonly number: number } | undefined {
  const first = dayNumber(firstDay(period));
  if (dayNumber(lastDay(period)) - first !== DAYS_OF_WEEK - 1 || mondayOf(first) !== first) return undefined;
  const { year } = dayOfNumber(first + THURSDAY);
  const start = mondayOf(dayNumber({ year, month: 1, day: 4 }));
  return { year, number: (first - start) / DAYS_OF_WEEK + 1 };
}

/** The week from Monday to Sunday that holds all days of a period. */
export function weekHolding(period: Period): ReturnType<typeof weekNumber> {
  const monday = mondayOf(dayNumber(firstDay(period)));
  const sunday = monday + DAYS_OF_WEEK - 1;
  if (dayNumber(lastDay(period)) > sunday) return undefined;
  return weekNumber(periodOf(dayOfNumber(monday), dayOfNumber(sunday)));
}

/** The months a period is made of, first and last; undefined where it does not hold whole months. */
export function wholeMonths(period: Period): { readonly first: Month; readonly last: Month } | undefined {
  const [{ day, ...first }, { day: end, ...last }] = [firstDay(period), lastDay(period)];
  return day === 1 && end === daysIn(last) ? { first, last } : undefined;
}

export function kindOf(period: Period): PeriodKind {
  if (!('first' in period)) return 'month';
  const months = wholeMonths(period);
  if (!months) {
    const days = compareDays(period.last, period.first) + 1;
    return days === DAYS_OF_WEEK ? 'week' : 'range';
  }
  const { first, last } = months;
  const length = compareMonths(last, first) + 1;
  if (length === 2) return 'twoMonths';
  if (length === 3 && first.month % 3 === 1) return 'quarter';
  if (length === 6 && first.month % 6 === 1) return 'halfYear';
  if (length === 9 && first.month === 1) return 'nineMonths';
  return length === 12 && first.month === 1 ? 'year' : 'range';
}

/** The calendar month a period ends in: the one its windows, targets and units are looked up for. */
export function monthOf(period: Period): Month {
  const { year, month } = lastDay(period);
  return { year, month };
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const monthKey = ({ year, month }: Month): string => `${pad(year, 4)}-${pad(month, 2)}`;
const dayKey = (day: Day): string => `${monthKey(day)}-${pad(day.day, 2)}`;

/**
 * The form used in JSON, file names and on the command line: "2023-08", "2025-Q3", "2025-W40", "2025-H1", "2025",
 * "2025-07..2025-09" and "2025-07-01..2025-11-03".
 */
export function periodKey(period: Period): string {
  if (!('first' in period)) return monthKey(period);
  const { first, last } = period;
  const year = pad(last.year, 4);
  const week = weekNumber(period);
  if (week) return `${pad(week.year, 4)}-W${pad(week.number, 2)}`;
  switch (kindOf(period)) {
    case 'quarter':
      return `${year}-Q${last.month / 3}`;
    case 'halfYear':
      return `${year}-H${last.month / 6}`;
    case 'year':
      return year;
    case 'month':
    case 'twoMonths':
    case 'nineMonths':
    case 'week':
    case 'range':
      return wholeMonths(period)
        ? `${monthKey(first)}..${monthKey(last)}`
        : `${dayKey(first)}..${dayKey(last)}`;
  }
}

const KEYS: readonly (readonly [RegExp, (...numbers: number[]) => Period | undefined])[] = [
  [/^(\d{4})-(\d{2})$/, (year = 0, month = 0) => validMonth({ year, month })],
  [/^(\d{4})-Q([1-4])$/, (year = 0, n = 0) => months(year, n * 3 - 2, n * 3)],
  [/^(\d{4})-H([12])$/, (year = 0, n = 0) => months(year, n * 6 - 5, n * 6)],
  [/^(\d{4})-W(\d{2})$/, (year = 0, n = 0) => weekOf(year, n)],
  [/^(\d{4})$/, (year = 0) => months(year, 1, 12)],
  [
    /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/,
    (year = 0, month = 0, toYear = 0, toMonth = 0) => {
      const [first, last] = [validMonth({ year, month }), validMonth({ year: toYear, month: toMonth })];
      return first && last && compareMonths(first, last) <= 0 ? periodOfMonths(first, last) : undefined;
    },
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})\.\.(\d{4})-(\d{2})-(\d{2})$/,
    (year = 0, month = 0, day = 0, toYear = 0, toMonth = 0, toDay = 0) => {
      const [first, last] = [
        { year, month, day },
        { year: toYear, month: toMonth, day: toDay },
      ];
      return isDay(first) && isDay(last) && compareDays(first, last) <= 0 ? periodOf(first, last) : undefined;
    },
  ],
];

const months = (year: number, first: number, last: number): Period =>
  periodOfMonths({ year, month: first }, { year, month: last });

const validMonth = (month: Month): Month | undefined =>
  month.month >= 1 && month.month <= 12 ? month : undefined;

/** Reads what {@link periodKey} writes; undefined for anything else. */
export function parsePeriodKey(text: string): Period | undefined {
  for (const [pattern, read] of KEYS) {
    const match = pattern.exec(text.trim().toUpperCase());
    if (match) return read(...match.slice(1).map(Number));
  }
  return undefined;
}

/** Negative when `a` is earlier: the one that ends earlier; of two that end together the longer. 0 for the same. */
export function comparePeriods(a: Period, b: Period): number {
  return compareDays(lastDay(a), lastDay(b)) || compareDays(firstDay(a), firstDay(b));
}

/** Reports of a year that runs on; a stretch of days that is nothing else runs on from whatever it opens with. */
const RUNNING: ReadonlySet<PeriodKind> = new Set(['halfYear', 'nineMonths', 'year']);

/** Whether a period is a running one as it stood earlier: it opens with it and ended before it. */
export function isEditionOf(of: Period, judged: Period): boolean {
  if (compareDays(firstDay(of), firstDay(judged)) !== 0) return false;
  const [kind, own] = [kindOf(of), kindOf(judged)];
  const runsOn = kind === 'range' || own === 'range' || (RUNNING.has(kind) && RUNNING.has(own));
  return runsOn && compareDays(lastDay(of), lastDay(judged)) < 0;
}

export function samePeriod(a: Period, b: Period): boolean {
  return comparePeriods(a, b) === 0;
}

const LENGTHS: Readonly<Record<Exclude<PeriodKind, 'week' | 'range'>, number>> = {
  month: 1,
  twoMonths: 2,
  quarter: 3,
  halfYear: 6,
  nineMonths: 12,
  year: 12,
};

/**
 * The period of the same kind `steps` later (earlier when negative): the quarter after, the nine months of the year
 * before. Undefined for a range, which nothing follows of itself.
 */
export function shiftPeriod(period: Period, steps: number): Period | undefined {
  const kind = kindOf(period);
  if (kind === 'range') return undefined;
  return kind === 'week' ? shiftWeeks(period, steps) : shiftMonths(period, steps * LENGTHS[kind]);
}

function shiftWeeks(period: Period, weeks: number): Period {
  const days = weeks * DAYS_OF_WEEK;
  return periodOf(shiftDay(firstDay(period), days), shiftDay(lastDay(period), days));
}

function shiftMonths(period: Period, by: number): Period {
  const first = shiftMonth(firstDay(period), by);
  return periodOfMonths(first, shiftMonth(lastDay(period), by));
}

/** What comes next: a period of the same kind where people think of one, else the month that begins. */
export function periodAfter(period: Period): Period {
  const isOfKind = ['week', 'month', 'twoMonths', 'quarter', 'halfYear'].includes(kindOf(period));
  const { year, month } = shiftDay(lastDay(period), 1);
  return (isOfKind && shiftPeriod(period, 1)) || { year, month };
}

/** The same period of the year before. */
export function yearBefore(period: Period): Period {
  const week = weekNumber(period);
  if (week) return weekOf(week.year - 1, week.number) ?? shiftWeeks(period, -53);
  if (wholeMonths(period)) return shiftMonths(period, -12);
  const back = (day: Day): Day => {
    const month = shiftMonth(day, -12);
    return { ...month, day: Math.min(day.day, daysIn(month)) };
  };
  return periodOf(back(firstDay(period)), back(lastDay(period)));
}
