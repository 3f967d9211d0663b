import type { ColumnMeaning, ColumnSpan, IndicatorId } from '../../model';
import type { Candidate } from './candidates';

/** Equal for meanings that only one column can have. */
export const fieldKey = (m: ColumnMeaning): string => `${m.indicator}|${m.role}|${m.span}`;
/** Equal for parts of one rate or count. */
export const spanKey = (m: { indicator: IndicatorId; span: ColumnSpan }): string =>
  `${m.indicator}|${m.span}`;

/** A meaning and the columns that may have it. */
export interface Field {
  readonly meaning: ColumnMeaning;
  readonly candidates: Candidate[];
}

/** Items by a key, in their order. */
export function group<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function groupBySpan(fields: readonly Field[]): Field[][] {
  return [...group(fields, (f) => spanKey(f.meaning)).values()];
}

export function addTo(fields: Map<string, Field>, candidate: Candidate): void {
  const key = fieldKey(candidate.meaning);
  const field = fields.get(key);
  if (field) field.candidates.push(candidate);
  else fields.set(key, { meaning: candidate.meaning, candidates: [candidate] });
}
