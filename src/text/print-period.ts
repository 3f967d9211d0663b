import {
  compareMonths,
  firstDay,
  kindOf,
  lastDay,
  monthOf,
  shiftPeriod,
  toPeriod,
  weekNumber,
  wholeMonths,
  type Day,
  type Month,
  type Period,
  type PeriodMention,
} from '../model';
import { capitalised } from './letter-case';

const QUARTERS = ['I', 'II', 'III', 'IV'];

const two = (number: number): string => String(number).padStart(2, '0');

/** The number of a month as letters write it, padded for 1 and 2 only: "01", "02", "8", "12". */
export function printMonthNumber(month: number): string {
  return month <= 2 ? two(month) : String(month);
}

/** "8/2023", "02/2023" */
export function printMonth({ year, month }: Month): string {
  return `${printMonthNumber(month)}/${year}`;
}

/** "01/7/2025" */
export function printDay(day: Day): string {
  return `${two(day.day)}/${printMonth(day)}`;
}

/** "từ 28/9 đến 04/10/2026": the year is said once where it is the same. */
function printDays(first: Day, last: Day): string {
  const start =
    first.year === last.year ? `${two(first.day)}/${printMonthNumber(first.month)}` : printDay(first);
  return `từ ${start} đến ${printDay(last)}`;
}

function printMonths(first: Month, last: Month, joint: string): string {
  const start = first.year === last.year ? printMonthNumber(first.month) : printMonth(first);
  return `${start} ${joint} ${printMonth(last)}`;
}

/**
 * A period as people write it within a sentence: "tháng 8/2023", "quý III/2025", "tuần 40/2026 (từ 28/9 đến
 * 04/10/2026)", "9 tháng đầu năm 2025", "từ 01/7/2025 đến 03/11/2025".
 */
export function printPeriod(period: Period): string {
  const [first, last] = [firstDay(period), lastDay(period)];
  const week = weekNumber(period);
  if (week) return `tuần ${week.number}/${week.year} (${printDays(first, last)})`;
  if (!wholeMonths(period)) return `từ ${printDay(first)} đến ${printDay(last)}`;
  const length = compareMonths(last, first) + 1;
  const isFromJanuary = first.month === 1 && length < 12;
  switch (kindOf(period)) {
    case 'month':
      return `tháng ${printMonth(last)}`;
    case 'quarter':
      return `quý ${QUARTERS[last.month / 3 - 1] ?? ''}/${last.year}`;
    case 'year':
      return `năm ${last.year}`;
    case 'halfYear':
    case 'nineMonths':
    case 'twoMonths':
    case 'week':
    case 'range':
      if (isFromJanuary) return `${length} tháng đầu năm ${last.year}`;
      if (length === 6 && last.month === 12) return `6 tháng cuối năm ${last.year}`;
      if (length === 2) return `tháng ${printMonths(first, last, 'và tháng')}`;
      return `từ tháng ${printMonths(first, last, 'đến tháng')}`;
  }
}

/** The period before, as a change is compared with it: "quý II/2025"; a range has none of a name. */
export function printPreviousPeriod(period: Period): string {
  const before = shiftPeriod(period, -1);
  return before ? printPeriod(before) : 'kỳ trước';
}

/** A period at the start of a line: "Quý III/2025". */
export function titlePeriod(period: Period): string {
  return capitalised(printPeriod(period));
}

/** A period in English: "8/2023", "Q3 2025", "week 40/2026", "first 9 months of 2025", "01/7/2025 to 03/11/2025". */
export function printPeriodInEnglish(period: Period): string {
  const [first, last] = [firstDay(period), lastDay(period)];
  const week = weekNumber(period);
  if (week) return `week ${week.number}/${week.year} (${printDay(first)} to ${printDay(last)})`;
  if (!wholeMonths(period)) return `${printDay(first)} to ${printDay(last)}`;
  const length = compareMonths(last, first) + 1;
  switch (kindOf(period)) {
    case 'month':
      return printMonth(last);
    case 'quarter':
      return `Q${last.month / 3} ${last.year}`;
    case 'year':
      return `the year ${last.year}`;
    case 'halfYear':
    case 'nineMonths':
    case 'twoMonths':
    case 'week':
    case 'range':
      return first.month === 1 && length < 12
        ? `first ${length} months of ${last.year}`
        : `${printMonth(first)} to ${printMonth(last)}`;
  }
}

/**
 * A period in the name of a sheet, where "/" cannot stand: "T8-2023", "Q3-2025", "Tuần 40-2025", "T7–T8-2025",
 * "6 tháng đầu 2025", "9 tháng 2025", "01.7–03.11.2025".
 */
export function namePeriod(period: Period): string {
  const [first, last] = [firstDay(period), lastDay(period)];
  const { year, month } = monthOf(period);
  const week = weekNumber(period);
  if (week) return `Tuần ${week.number}-${week.year}`;
  switch (kindOf(period)) {
    case 'month':
      return `T${month}-${year}`;
    case 'quarter':
      return `Q${month / 3}-${year}`;
    case 'halfYear':
      return `6 tháng ${month === 6 ? 'đầu' : 'cuối'} ${year}`;
    case 'nineMonths':
      return `9 tháng ${year}`;
    case 'year':
      return `cả năm ${year}`;
    case 'twoMonths':
    case 'week':
    case 'range': {
      const oneYear = first.year === last.year;
      if (wholeMonths(period)) return `T${first.month}${oneYear ? '' : `-${first.year}`}–T${month}-${year}`;
      const day = (at: Day): string => `${two(at.day)}.${printMonthNumber(at.month)}`;
      return `${day(first)}${oneYear ? '' : `.${first.year}`}–${day(last)}.${last.year}`;
    }
  }
}

/** A period among others of one year: "T8", "Q3", "Tuần 40". */
export function shortPeriod(period: Period): string {
  return namePeriod(period).replace(/[- ]?\d{4}$/, '');
}

/** Stands in where a mention leaves its year open. */
const ANY_YEAR = 2024;
const YEAR = new RegExp(String.raw`(?:/| )${ANY_YEAR}(?!\d)`, 'g');

/** A period as a text speaks of it: "quý III", "tháng 9/2025", "đến 30/9/2025". */
export function printMention(mention: PeriodMention): string {
  const period = toPeriod(mention, ANY_YEAR);
  if (!period) return '';
  const text = 'until' in mention ? `đến ${printDay(lastDay(period))}` : printPeriod(period);
  return mention.year === undefined ? text.replace(YEAR, '') : text;
}

export function printMentionInEnglish(mention: PeriodMention): string {
  const period = toPeriod(mention, ANY_YEAR);
  if (!period) return '';
  if ('month' in mention && mention.year === undefined) return `month ${mention.month}`;
  const text = 'until' in mention ? `up to ${printDay(lastDay(period))}` : printPeriodInEnglish(period);
  return mention.year === undefined ? text.replace(YEAR, '') : text;
}

/** A printed period behind a preposition: "trước kỳ từ 01/7/2025 đến 03/11/2025". */
export const behindPreposition = (printed: string): string =>
  printed.startsWith('từ ') ? `kỳ ${printed}` : printed;
