import type { IndicatorId } from '../model';
import type { Printed } from '../text/print';
import type { Settings } from './settings';

/**
 * How the figures of an indicator are printed: percent, points of a maximum, plain numbers; percent where nobody knows
 * it any more.
 */
export function printedAs(id: IndicatorId | null, { indicators }: Pick<Settings, 'indicators'>): Printed {
  const own = indicators.find((indicator) => indicator.id === id);
  return { kind: own?.kind ?? 'rate', maximum: own?.maximum ?? null, unit: own?.unit ?? null };
}
