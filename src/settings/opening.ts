import { compareMonths, monthOf, type Period } from '../model';
import { presetSettings } from './presets';
import type { Dated, Settings } from './settings';

/** The year in which authorities began on the first of July, so that its windows may open in January or then. */
export const NEW_AUTHORITIES = { year: 2025, month: 7 } as const;

/** The windows of an authority that began then. */
export const SINCE_JULY: Dated<number> = {
  from: NEW_AUTHORITIES,
  to: { year: NEW_AUTHORITIES.year, month: 12 },
  value: NEW_AUTHORITIES.month,
};

/** Whether a period's windows may have opened on the first of January or of July. */
export function mayOpenInJuly(period: Period): boolean {
  const end = monthOf(period);
  return end.year === NEW_AUTHORITIES.year && compareMonths(end, NEW_AUTHORITIES) >= 0;
}

/** The settings of an authority whose windows of 2025 opened in July; what it dated for an indicator wins. */
export function withWindowsSinceJuly(settings: Settings): Settings {
  const shipped = new Map(presetSettings(settings.preset).indicators.map((one) => [one.id, one]));
  const indicators = settings.indicators.map((indicator) => {
    const { id, kind, windowStart } = indicator;
    if (kind === 'note' || windowStart.includes(SINCE_JULY)) return indicator;
    const own = shipped.get(id)?.windowStart.length ?? 1;
    return {
      ...indicator,
      windowStart: [...windowStart.slice(0, own), SINCE_JULY, ...windowStart.slice(own)],
    };
  });
  return { ...settings, indicators };
}
