import { INDICATORS } from '../../indicators';
import type { ShippedIndicator } from '../../indicators';
import { newIndicator } from '../new-indicator';
import type { IndicatorSettings } from '../settings';

/** The indicators everybody starts with, in the usual order. */
export const usualOrder: readonly IndicatorSettings[] = INDICATORS.map((facts) => ({
  ...newIndicator(facts.id, facts.kind),
  better: facts.better,
  units: facts.units,
  windowStart: facts.windowStart,
  builtInTarget: facts.target,
  maximum: facts.maximum,
  mayExceed100: facts.mayExceed100,
  standsFor: facts.standsFor,
}));

/** The indicators in the order a letter speaks of them: those it names first, the others as usual. */
export function startingWith(...first: readonly ShippedIndicator[]): readonly IndicatorSettings[] {
  const rank = (id: string): number => {
    const at = first.findIndex((named) => named === id);
    return at < 0 ? first.length : at;
  };
  return [...usualOrder].sort((a, b) => rank(a.id) - rank(b.id));
}
