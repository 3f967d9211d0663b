import type { IndicatorId, Measured, Measures } from '../model';

const unknown = <Value>(measure: Measured<Value>): Measured<Value> =>
  measure.state === 'absent' ? measure : { state: 'unknown', evidence: measure.evidence };

function allUnknown(measures: Measures): Measures {
  if (measures.kind === 'note') return { kind: 'note', month: unknown(measures.month) };
  if (measures.kind === 'count')
    return { kind: 'count', month: unknown(measures.month), cumulative: unknown(measures.cumulative) };
  return {
    kind: measures.kind,
    month: unknown(measures.month),
    previous: unknown(measures.previous),
    cumulative: unknown(measures.cumulative),
    lastYear: unknown(measures.lastYear),
  };
}

/** The same measures, all unknown where they are kept at all; evidence stays. */
export function madeUnknown(
  measures: Readonly<Record<IndicatorId, Measures>>,
): Record<IndicatorId, Measures> {
  return Object.fromEntries(Object.entries(measures).map(([id, own]) => [id, allUnknown(own)]));
}
