import type { IndicatorId, Measured, Measures } from '../model';

/** Changes every part of a measure alike. */
export function eachPart(
  measures: Measures,
  change: <Value>(measured: Measured<Value>) => Measured<Value>,
): Measures {
  if (measures.kind === 'note') return { kind: 'note', month: change(measures.month) };
  if (measures.kind === 'count')
    return { kind: 'count', month: change(measures.month), cumulative: change(measures.cumulative) };
  return {
    kind: measures.kind,
    month: change(measures.month),
    previous: change(measures.previous),
    cumulative: change(measures.cumulative),
    lastYear: change(measures.lastYear),
  };
}

const unknown = <Value>(measure: Measured<Value>): Measured<Value> =>
  measure.state === 'absent' ? measure : { state: 'unknown', evidence: measure.evidence };

/** The same measures, all unknown where they are kept at all; evidence stays. */
export function madeUnknown(
  measures: Readonly<Record<IndicatorId, Measures>>,
): Record<IndicatorId, Measures> {
  return Object.fromEntries(Object.entries(measures).map(([id, own]) => [id, eachPart(own, unknown)]));
}
