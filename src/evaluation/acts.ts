import {
  compareDays,
  comparePeriods,
  firstDay,
  isEditionOf,
  kindOf,
  lastDay,
  monthOf,
  weekNumber,
  type Act,
  type Period,
} from '../model';
import type { LadderSettings } from '../settings';

/**
 * How an act stands to the period that is judged.
 * - `earlier`: it counts
 * - `edition`: of the same running period as it stood then; the two are one act
 * - `other-kind`: of a quarter, say, while months are judged; nobody can tell how it counts
 * - `apart`: of the period itself, a later one, or another year
 */
export type Standing = 'earlier' | 'edition' | 'other-kind' | 'apart';

export function standingOf(of: Period, judged: Period, reset: LadderSettings['reset']): Standing {
  const isOfYear = reset === 'never' || monthOf(of).year === monthOf(judged).year;
  if (!isOfYear || compareDays(lastDay(of), lastDay(judged)) > 0 || comparePeriods(of, judged) === 0)
    return 'apart';
  if (isEditionOf(of, judged)) return 'edition';
  const hasEnded = compareDays(lastDay(of), firstDay(judged)) < 0;
  return kindOf(of) === kindOf(judged) && hasEnded ? 'earlier' : 'other-kind';
}

/** Whether a row says that somebody was reminded or criticised. */
export const isAct = ({ kind }: Act): boolean => kind === 'act' || kind === 'unknown-form';

/** Nothing of the year can lie before it. */
function isFirstOfYear(period: Period): boolean {
  const newYear = { year: monthOf(period).year, month: 1, day: 1 };
  return compareDays(firstDay(period), newYear) <= 0 || weekNumber(period)?.number === 1;
}

/** Whether it is known who was reminded or criticised before the period: by the book, by an answer, or by the calendar. */
export function knowsEarlierActs(
  acts: readonly Act[],
  period: Period,
  { reset, noneBefore }: LadderSettings,
): boolean {
  if (reset === 'year' && isFirstOfYear(period)) return true;
  if (noneBefore && compareDays(noneBefore, firstDay(period)) >= 0) return true;
  const tells = (of: Period): boolean => {
    const standing = standingOf(of, period, reset);
    // A month of the quarter that is judged says nothing of the months before the quarter.
    if (standing === 'other-kind') return compareDays(lastDay(of), firstDay(period)) < 0;
    return standing !== 'apart';
  };
  return acts.some((act) => (isAct(act) || act.kind === 'exemption') && tells(act.period));
}
