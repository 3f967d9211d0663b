import {
  firstDay,
  lastDay,
  monthOf,
  periodOf,
  samePeriod,
  toPeriod,
  type Period,
  type PeriodMention,
} from '../model';
import { mayOpenInJuly, NEW_AUTHORITIES, withWindowsSinceJuly } from '../settings/opening';
import { datedValue, type Settings } from '../settings/settings';
import type { SheetDescription } from './describe';
import { periodsOf } from './describe';

type Opening = Settings['opening2025'];

function upTo(mention: PeriodMention, year: number, opening: number): Period | undefined {
  const whole = toPeriod(mention, year);
  return whole && periodOf({ year, month: opening, day: 1 }, lastDay(whole));
}

/** The month in which the windows of 2025 open, where the office says so for all of them or for each. */
function toldOpening({ opening2025, indicators }: Settings, period: Period): number | undefined {
  if (opening2025 === 'january') return 1;
  if (opening2025 === 'july') return NEW_AUTHORITIES.month;
  const dated = indicators.flatMap(({ enabled, windowStart }) => {
    const byOffice = windowStart.filter(({ from, to }) => from ?? to);
    return enabled ? (datedValue(byOffice, period) ?? []) : [];
  });
  const told = new Set(dated);
  return told.size === 1 ? dated[0] : undefined;
}

/**
 * The periods a mention may be of: one, but two where it only says up to when and the year's windows may have opened in
 * January or in July, which neither sheet nor settings tell.
 */
export function periodsMeant(
  mention: PeriodMention,
  fallback: number | undefined,
  settings: Settings,
): readonly Period[] {
  const period = toPeriod(mention, fallback);
  if (!period) return [];
  if (!('until' in mention) || !mayOpenInJuly(period)) return [period];
  const { year } = monthOf(period);
  const told = toldOpening(settings, period);
  const openings = told === undefined ? [1, NEW_AUTHORITIES.month] : [told];
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

/**
 * Where the windows of 2025 open: as the office says, else in July where a sheet counts from there. A mere range from
 * the first of July does not say so beside figures of earlier months of that year.
 */
export function openingOf2025(
  descriptions: readonly SheetDescription[],
  year: number | undefined,
  { opening2025 }: Settings,
): Opening {
  if (opening2025 !== 'sheet') return opening2025;
  const said = new Set(descriptions.flatMap(({ sinceJuly }) => sinceJuly ?? []));
  if (said.has('outright')) return 'july';
  return said.has('range') && !descriptions.some((d) => periodsOf(d, d.year ?? year).some(isEarlier))
    ? 'july'
    : 'sheet';
}

function isEarlier(period: Period): boolean {
  const { year, month } = firstDay(period);
  return year === NEW_AUTHORITIES.year && month < NEW_AUTHORITIES.month;
}

/** The settings once it is known where the windows of 2025 open. */
export function opened(settings: Settings, opening2025: Opening): Settings {
  return { ...(opening2025 === 'july' ? withWindowsSinceJuly(settings) : settings), opening2025 };
}

/** Who chose the period that a mere end may stand for has said from which day its figures count. */
export function openedAt(settings: Settings, period: Period): Settings {
  return opened(settings, firstDay(period).month === NEW_AUTHORITIES.month ? 'july' : 'january');
}
