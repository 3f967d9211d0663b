import type { ColumnSpan, Month, Period, PeriodMention } from '../../model';
import {
  compareDays,
  firstDay,
  lastDay,
  monthOf,
  samePeriod,
  shiftPeriod,
  toPeriod,
  yearBefore,
} from '../../model';
import type { TimeMention } from '../times';
import { timeOf } from '../times';

/** The stretch of time a column speaks of, seen from the period that is read. */
export interface SpanReading {
  readonly span: ColumnSpan;
  /** The header says so, it is not just taken for granted. */
  readonly isExplicit: boolean;
  /** First month of a cumulative column where the header spells it out as a date. */
  readonly start: number | undefined;
  /** "8 tháng", "từ đầu năm": counted from January without a date. */
  readonly sinceJanuary: boolean;
}

/** The period a table is about, and whether its bare columns are sums up to it. */
export interface TableTime {
  readonly own: Period;
  readonly isCumulative: boolean;
}

const plainSpan = (span: ColumnSpan, isExplicit: boolean): SpanReading => ({
  span,
  isExplicit,
  start: undefined,
  sinceJanuary: false,
});

/** Whether a mention may be the period: a year left open is the period's. */
function isOf(at: PeriodMention, period: Period | undefined): boolean {
  const read = period && toPeriod(at, monthOf(period).year);
  return period !== undefined && read !== undefined && samePeriod(read, period);
}

/** A month or stretch as the target's own, the one before it, or that of the year before. */
function spanBeside(target: Period, is: (period: Period | undefined) => boolean): ColumnSpan | undefined {
  if (is(target)) return 'month';
  if (is(shiftPeriod(target, -1))) return 'previous';
  return is(yearBefore(target)) ? 'lastYear' : undefined;
}

/** A sum up to the end of another period; undefined where it is no sum that could hold the target. */
function sumUpTo(own: Period, target: Period): SpanReading | undefined {
  const [first, end] = [firstDay(own), lastDay(own)];
  const holds = compareDays(end, lastDay(target)) === 0 && compareDays(first, firstDay(target)) < 0;
  if (!holds || first.day !== 1) return undefined;
  return { ...plainSpan('cumulative', false), start: first.month === 1 ? undefined : first.month };
}

type Sum = Extract<TimeMention, { kind: 'cumulative' }>;

/** A sum that is just the period itself ("9 tháng đầu năm" of nine months), or that of the year before. */
function wholeSum({ start, end }: Sum, target: Period): SpanReading | undefined {
  if ('month' in target || !end) return undefined;
  const at: PeriodMention = { months: [start?.month ?? 1, end.month], year: end.year };
  if (isOf(at, target)) return plainSpan('month', true);
  return end.year !== undefined && isOf(at, yearBefore(target)) ? plainSpan('lastYear', true) : undefined;
}

function spanOfSum(
  sum: Sum,
  path: readonly string[],
  end: Sum['end'],
  isOwn: boolean,
  target: Period,
): SpanReading | undefined {
  const whole = wholeSum({ ...sum, end }, target);
  if (whole) return whole;
  if (end ? !isMonth(end, monthOf(target)) : !isOwn) return undefined;
  return {
    span: 'cumulative',
    isExplicit: true,
    start: sum.dated ? sum.start?.month : undefined,
    sinceJanuary: sum.start === undefined && /dau nam|\d\s*thang/.test(path.join(' ')),
  };
}

function isMonth(
  at: { readonly month: number; readonly year: number | undefined },
  { month, year }: Month,
): boolean {
  return at.month === month && (at.year === undefined || at.year === year);
}

/**
 * Reads the time of a header path, its texts as `plainMonths` gives them. The nearest text that speaks of time decides, but a sum stays a sum whatever
 * stands below it. Undefined: the column belongs to some other time.
 */
export function spanOf(path: readonly string[], target: Period, table: TableTime): SpanReading | undefined {
  const times = path.map(timeOf).filter((time): time is TimeMention => time !== null);
  if (times.some((time) => time.kind === 'other')) return undefined;
  const isOwn = samePeriod(table.own, target);
  const ofYear = times.findLast((time) => time.kind === 'year');
  const sum = times.findLast((time) => time.kind === 'cumulative');
  const month = times.findLast((time) => time.kind === 'month');
  const stretch = times.findLast((time) => time.kind === 'period');
  if (times.some((time) => time.kind === 'lastYear'))
    return isOwn && !sum ? plainSpan('lastYear', true) : undefined;
  if (sum)
    return ofYear && ofYear.year !== monthOf(target).year
      ? undefined
      : spanOfSum(sum, path, month?.at ?? sum.end, isOwn, target);
  const named = stretch?.at ?? month?.at;
  if (named) {
    const at = { ...named, year: named.year ?? ofYear?.year };
    const span = spanBeside(target, (period) => isOf(at, period));
    return span && plainSpan(span, true);
  }
  const behind = ofYear ? monthOf(target).year - ofYear.year : 0;
  if (behind !== 0) return isOwn && behind === 1 ? plainSpan('lastYear', true) : undefined;
  const last = times.at(-1);
  if (last?.kind === 'previous') {
    if (isOwn) return plainSpan('previous', true);
    const before = shiftPeriod(table.own, -1);
    return before && samePeriod(before, target) ? plainSpan('month', true) : undefined;
  }
  if (!isOwn) return times.length === 0 ? (sumUpTo(table.own, target) ?? undefined) : undefined;
  if (last?.kind === 'current') return plainSpan('month', true);
  return plainSpan(table.isCumulative ? 'cumulative' : 'month', false);
}
