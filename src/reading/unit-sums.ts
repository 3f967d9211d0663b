import type {
  CountValue,
  Evidence,
  FieldCount,
  Measured,
  Measures,
  NoteValue,
  Rate,
  RateValue,
} from '../model';
import { ABSENT, rate, rateOfCounts } from '../model';
import type { EvidenceSource } from './traced';
import { TracedGap, TracedValue } from './traced';

/** One row's part of a measure, with the field its row names. */
export interface RowPartOf<Value> {
  readonly measured: Measured<Value>;
  readonly field: string;
}

type Parts<Value> = readonly RowPartOf<Value>[];

/** The cells of all rows. */
const allCells: EvidenceSource<Parts<unknown>> = {
  evidenceOf: (parts): readonly Evidence[] =>
    parts.flatMap(({ measured }) => (measured.state === 'absent' ? [] : measured.evidence)),
};

function gap(state: 'nothing' | 'unknown', parts: Parts<unknown>): TracedGap<Parts<unknown>> {
  return new TracedGap(state, allCells, parts);
}

/** What holds for any sum: nobody knows it where a part is unknown; undefined: there are values to add. */
function withoutValues<Value>(parts: Parts<Value>): Measured<Value> | undefined {
  if (parts.every(({ measured }) => measured.state === 'absent')) return ABSENT;
  if (parts.some(({ measured }) => measured.state === 'unknown')) return gap('unknown', parts);
  return parts.some(({ measured }) => measured.state === 'value') ? undefined : gap('nothing', parts);
}

function valuesIn<Value>(parts: Parts<Value>): { readonly value: Value; readonly field: string }[] {
  return parts.flatMap(({ measured, field }) =>
    measured.state === 'value' ? [{ value: measured.value, field }] : [],
  );
}

/** Counts added, with the fields they are in where every row says. */
export function sumOfCounts(parts: Parts<CountValue>): Measured<CountValue> {
  const none = withoutValues(parts);
  if (none) return none;
  const values = valuesIn(parts);
  const count = values.reduce((sum, { value }) => sum + value.count, 0);
  const fields = fieldsOf(
    values.map(({ value, field }) => ({ count: value.count, field: value.field ?? field })),
  );
  return new TracedValue({ count, ...fields }, allCells, parts);
}

/** The fields of counts: one by name, several each with its count, none where a row does not say. */
export function fieldsOf(counts: readonly FieldCount[]): Pick<CountValue, 'field' | 'fields'> {
  const byField = new Map<string, number>();
  for (const { field, count } of counts) {
    if (count === 0) continue;
    if (field === '') return {};
    byField.set(field, (byField.get(field) ?? 0) + count);
  }
  const [first, ...more] = [...byField].map(([field, count]) => ({ field, count }));
  if (!first) return {};
  return more.length === 0 ? { field: first.field } : { fields: [first, ...more] };
}

/** The added numerators over the added denominators; unknown where a row gives no counts, but for a single row. */
export function sumOfRates(parts: Parts<RateValue>): Measured<RateValue> {
  const none = withoutValues(parts);
  if (none) return none;
  const values = valuesIn(parts).map(({ value }) => value);
  const [only, ...more] = values;
  if (only && more.length === 0) return new TracedValue(only, allCells, parts);
  let numerator = 0;
  let denominator = 0;
  for (const value of values) {
    if (value.numerator === undefined || value.denominator === undefined) return gap('unknown', parts);
    numerator += value.numerator;
    denominator += value.denominator;
  }
  return new TracedValue(
    { rate: rateOfCounts(numerator, denominator), numerator, denominator },
    allCells,
    parts,
  );
}

function sumOfAmounts(parts: Parts<RateValue>): Measured<RateValue> {
  const none = withoutValues(parts);
  if (none) return none;
  const sum: Rate = rate(valuesIn(parts).reduce((all, { value }) => all + value.rate, 0));
  return new TracedValue({ rate: sum }, allCells, parts);
}

/** Points of several rows are nobody's points. */
function onlyOne(parts: Parts<RateValue>): Measured<RateValue> {
  const none = withoutValues(parts);
  if (none) return none;
  const [only, ...more] = valuesIn(parts);
  return only && more.length === 0 ? new TracedValue(only.value, allCells, parts) : gap('unknown', parts);
}

/** A shortfall in one row is the unit's. */
function allNotes(parts: Parts<NoteValue>): Measured<NoteValue> {
  const none = withoutValues(parts);
  if (none) return none;
  const values = valuesIn(parts).map(({ value }) => value);
  const told = values.find(({ verdict }) => verdict === 'shortfall') ?? values[0];
  return told ? new TracedValue(told, allCells, parts) : gap('nothing', parts);
}

const SUMS = { rate: sumOfRates, amount: sumOfAmounts, score: onlyOne } as const;

/** One indicator of a unit from that of its rows. */
export function sumOfMeasures(
  first: Measures,
  rows: readonly { readonly measures: Measures | undefined; readonly field: string }[],
): Measures {
  if (first.kind === 'note')
    return {
      kind: 'note',
      month: allNotes(partsOf(rows, (m) => (m.kind === 'note' ? m.month : ABSENT))),
    };
  if (first.kind === 'count')
    return {
      kind: 'count',
      month: sumOfCounts(partsOf(rows, (m) => (m.kind === 'count' ? m.month : ABSENT))),
      cumulative: sumOfCounts(partsOf(rows, (m) => (m.kind === 'count' ? m.cumulative : ABSENT))),
    };
  const { kind } = first;
  const add = (span: 'month' | 'previous' | 'cumulative' | 'lastYear'): Measured<RateValue> =>
    SUMS[kind](partsOf(rows, (m) => (m.kind === 'note' || m.kind === 'count' ? ABSENT : m[span])));
  return {
    kind,
    month: add('month'),
    previous: add('previous'),
    cumulative: add('cumulative'),
    lastYear: add('lastYear'),
  };
}

function partsOf<Value>(
  rows: readonly { readonly measures: Measures | undefined; readonly field: string }[],
  pick: (measures: Measures) => Measured<Value>,
): Parts<Value> {
  return rows.map(({ measures, field }) => ({ measured: measures ? pick(measures) : ABSENT, field }));
}
