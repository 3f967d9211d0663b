import type { ColumnSpan, Period } from '../../model';
import { monthOf, comparePeriods, samePeriod, shiftMonth } from '../../model';
import type { MonthMention, TimeMention } from '../periods';
import { timeOf } from '../periods';

/** The stretch of time a column speaks of, seen from the month that is read. */
export interface SpanReading {
  readonly span: ColumnSpan;
  /** The header says so, it is not just taken for granted. */
  readonly isExplicit: boolean;
  /** First month of a cumulative column where the header spells it out as a date. */
  readonly start: number | undefined;
  /** "8 tháng", "từ đầu năm": counted from January without a date. */
  readonly sinceJanuary: boolean;
}

/** The month a table is about, and whether its bare columns are sums since some start. */
export interface TableTime {
  readonly own: Period;
  readonly isCumulative: boolean;
}

function isMonth(at: MonthMention, period: Period): boolean {
  const { month, year } = monthOf(period);
  return at.month === month && (at.year === undefined || at.year === year);
}

/**
 * Reads the time of a header path. The nearest text that speaks of time decides, but a sum stays a sum whatever
 * stands below it. Undefined: the column belongs to some other time.
 */
export function spanOf(path: readonly string[], target: Period, table: TableTime): SpanReading | undefined {
  const times = path.map(timeOf).filter((time): time is TimeMention => time !== null);
  if (times.some((time) => time.kind === 'other')) return undefined;
  const isOwn = samePeriod(table.own, target);
  const sum = times.findLast((time) => time.kind === 'cumulative');
  const month = times.findLast((time) => time.kind === 'month');
  if (sum?.kind === 'cumulative') {
    const end = month?.kind === 'month' ? month.at : sum.end;
    if (end ? !isMonth(end, target) : !isOwn) return undefined;
    const text = path.join(' ');
    const sinceJanuary =
      sum.start === undefined && /đầu năm|dau nam|\d\s*tháng|\d\s*thang/i.test(text.normalize('NFC'));
    return {
      span: 'cumulative',
      isExplicit: true,
      start: sum.dated ? sum.start?.month : undefined,
      sinceJanuary,
    };
  }
  const plainSpan = (span: ColumnSpan, isExplicit: boolean): SpanReading => ({
    span,
    isExplicit,
    start: undefined,
    sinceJanuary: false,
  });
  if (month?.kind === 'month') {
    if (isMonth(month.at, target)) return plainSpan('month', true);
    return isMonth(month.at, shiftMonth(monthOf(target), -1)) ? plainSpan('previous', true) : undefined;
  }
  const last = times.at(-1);
  if (last?.kind === 'previous') {
    if (isOwn) return plainSpan('previous', true);
    return comparePeriods(table.own, target) === 1 ? plainSpan('month', true) : undefined;
  }
  if (!isOwn) return undefined;
  if (last?.kind === 'current') return plainSpan('month', true);
  return plainSpan(table.isCumulative ? 'cumulative' : 'month', false);
}
