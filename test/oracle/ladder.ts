import type { Act, History, Period } from '../../src/model';
import { dayNumber, firstDay, kindOf, lastDay, periodKey } from '../../src/model';
import type { LadderSettings } from '../../src/settings';

export interface Step {
  readonly ordinal: number | null;
  readonly form: string | null;
}
const OPEN: Step = { ordinal: null, form: null };

const first = (period: Period): number => dayNumber(firstDay(period));
const last = (period: Period): number => dayNumber(lastDay(period));

/** For which time a unit is warned, and how; open where the register cannot tell. */
export function stepOf(unitKey: string, period: Period, history: History, ladder: LadderSettings): Step {
  const { year } = lastDay(period);
  const newYear = dayNumber({ year, month: 1, day: 1 });
  const ofYear = history.acts.filter(
    (act) => ladder.reset === 'never' || dayNumber(lastDay(act.period)) >= newYear,
  );
  const earlier = ofYear.filter((act) => last(act.period) < first(period));
  const { noneBefore } = ladder;
  const isAnswered = noneBefore !== undefined && dayNumber(noneBefore) >= first(period);
  const isFirst = ladder.reset === 'year' && first(period) - newYear < 7;
  const holds = earlier.some(({ kind }) => kind !== 'withdrawn');
  if (!isFirst && !isAnswered && !holds) return OPEN;
  const isOther = (act: Act): boolean => kindOf(act.period) !== kindOf(period);
  const own = ofYear.filter(
    (act) =>
      act.unitKey === unitKey &&
      ['act', 'unknown-form'].includes(act.kind) &&
      (earlier.includes(act) || (isOther(act) && last(act.period) <= last(period))),
  );
  if (own.some((act) => act.kind === 'unknown-form' || isOther(act))) return OPEN;
  const acts = own;
  const periods = [...new Set(acts.map((act) => periodKey(act.period)))];
  const before = (act: Act): number =>
    new Set(
      acts.filter((other) => last(other.period) <= last(act.period)).map((one) => periodKey(one.period)),
    ).size;
  if (acts.some((act) => (act.ordinal ?? 0) > before(act))) return OPEN;
  const ordinal = periods.length + 1;
  return { ordinal, form: ladder.rungs.findLast(({ from }) => from <= ordinal)?.form ?? null };
}
