import { lastDay, monthOf, periodOf, samePeriod, toPeriod, type Period, type PeriodMention } from '../model';
import { datedValue, type Settings } from '../settings/settings';
import type { SheetDescription } from './describe';

/** The year in which authorities began on the first of July, so that its windows may open in January or then. */
const NEW_AUTHORITIES = { year: 2025, month: 7 };

function upTo(mention: PeriodMention, year: number, opening: number): Period | undefined {
  const whole = toPeriod(mention, year);
  return whole && periodOf({ year, month: opening, day: 1 }, lastDay(whole));
}

/**
 * The periods a mention may be of: one, but two where it only says up to when and the year's windows may have opened in
 * January or in July, which neither sheet nor settings tell.
 */
export function periodsMeant(
  mention: PeriodMention,
  fallback: number | undefined,
  { indicators }: Settings,
): readonly Period[] {
  const period = toPeriod(mention, fallback);
  if (!period) return [];
  const { year, month } = monthOf(period);
  if (!('until' in mention) || year !== NEW_AUTHORITIES.year || month < NEW_AUTHORITIES.month)
    return [period];
  const told = new Set(
    indicators.flatMap(({ enabled, windowStart }) =>
      enabled ? (datedValue(windowStart, period) ?? []) : [],
    ),
  );
  const openings = told.size === 1 ? [...told] : [1, NEW_AUTHORITIES.month];
  return openings.flatMap((opening) => upTo(mention, year, opening) ?? []);
}

/** The sheet's own period, seen from the one it is read for: what only says up to when may be that. */
export function ownPeriod(
  { period: mention }: Pick<SheetDescription, 'period'>,
  target: Period,
  settings: Settings,
): Period | undefined {
  if (!mention) return undefined;
  const meant = periodsMeant(mention, monthOf(target).year, settings);
  return meant.find((period) => samePeriod(period, target)) ?? meant[0];
}
