import type { IndicatorId } from '../model';
import { INDICATOR_KEPT, usualOf } from './fields';
import type { IndicatorSettings } from './settings';

/** An indicator no preset knows, before anything else is said of it. */
export function newIndicator(id: IndicatorId, kind: IndicatorSettings['kind']): IndicatorSettings {
  return {
    ...usualOf(INDICATOR_KEPT),
    id,
    kind,
    windowStart: kind === 'note' ? [] : [{ value: 1 }],
    builtInTarget: [],
    maximum: null,
    unit: null,
    mayExceed100: false,
    standsFor: [],
  };
}
