import type { ColumnSpan, IndicatorId, Measured, Measures, Problem, TotalMonth, UnitMonth } from '../model';
import { ABSENT, problem } from '../model';
import type { TableTotal } from './open-table';
import type { UnitReading } from './table-units';
import type { TableReading } from './tables';
import { madeUnknown } from './unknown';

/** A unit's row on its way to a month: parts it lacks can still be filled in. */
export interface UnitSoFar extends UnitMonth {
  readonly measures: Record<IndicatorId, Measures>;
}

/** Tables of one month put together: each unit once, each part of an indicator from one place. */
export interface MergedTables {
  readonly units: readonly UnitSoFar[];
  readonly total: TotalMonth | undefined;
  readonly problems: readonly Problem[];
}

type MeasureMap = Readonly<Record<IndicatorId, Measures>>;
const SPANS: readonly ColumnSpan[] = ['month', 'previous', 'cumulative', 'lastYear'];

/** A part of a measure, whatever its kind; absent where the kind has no such part. */
export function partOf(measures: Measures | undefined, span: ColumnSpan): Measured<unknown> {
  if (!measures) return ABSENT;
  if (span === 'month') return measures.month;
  if (span === 'cumulative') return measures.kind === 'note' ? ABSENT : measures.cumulative;
  if (measures.kind === 'note' || measures.kind === 'count') return ABSENT;
  return span === 'previous' ? measures.previous : measures.lastYear;
}

function sameValue(a: Measured<unknown>, b: Measured<unknown>): boolean {
  if (a.state !== b.state) return false;
  return a.state !== 'value' || b.state !== 'value' || JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** Two tables tell the same part of a unit differently. */
function contradicts(a: MeasureMap, b: MeasureMap): boolean {
  return Object.keys(b).some((id) =>
    SPANS.some((span) => {
      const [x, y] = [partOf(a[id], span), partOf(b[id], span)];
      return x.state !== 'absent' && y.state !== 'absent' && !sameValue(x, y);
    }),
  );
}

/** What `a` lacks is taken from `b`. */
export function completed(a: MeasureMap, b: MeasureMap): Record<IndicatorId, Measures> {
  const all: Record<IndicatorId, Measures> = { ...a };
  for (const [id, other] of Object.entries(b)) {
    const own = all[id];
    if (!own) all[id] = other;
    else if (own.kind === 'note' || other.kind === 'note') {
      if (own.kind === 'note' && other.kind === 'note')
        all[id] = { kind: 'note', month: either(own.month, other.month) };
    } else if (own.kind === 'count' && other.kind === 'count')
      all[id] = {
        kind: 'count',
        month: either(own.month, other.month),
        cumulative: either(own.cumulative, other.cumulative),
      };
    else if (own.kind !== 'count' && other.kind !== 'count')
      all[id] = {
        kind: own.kind,
        month: either(own.month, other.month),
        previous: either(own.previous, other.previous),
        cumulative: either(own.cumulative, other.cumulative),
        lastYear: either(own.lastYear, other.lastYear),
      };
  }
  return all;
}

function either<Value>(a: Measured<Value>, b: Measured<Value>): Measured<Value> {
  return a.state === 'absent' ? b : a;
}

function asMonth({ unit, group, nameCell, nameText, measures, targets, ranks }: UnitReading): UnitSoFar {
  return {
    unit,
    nameCell,
    measures,
    ...(group !== undefined && { group }),
    ...(nameText !== undefined && { nameText }),
    ...(targets && { targets }),
    ...(ranks && { ranks }),
  };
}

/**
 * Two tables on one unit: what one lacks the other tells, and where they tell a part differently nothing is known.
 */
export function together(
  a: MeasureMap,
  b: MeasureMap,
): { readonly measures: Record<IndicatorId, Measures>; readonly contradict: boolean } {
  const contradict = contradicts(a, b);
  const all = completed(a, b);
  return { measures: contradict ? madeUnknown(all) : all, contradict };
}

/** What matters of a table to judge whether its total stands for all. */
interface TotalOfTable {
  readonly total: TableTotal | undefined;
  readonly units: { readonly length: number };
}

/** A table's total stands for all units only if its table holds all units that have the indicator. */
export function totalOf(tables: readonly TotalOfTable[], units: number): TotalMonth | undefined {
  let merged: TotalMonth | undefined;
  for (const { total, units: own } of tables) {
    if (!total || (!total.isWhole && own.length < units)) continue;
    const { nameCell, measures } = total;
    merged = merged
      ? { nameCell: merged.nameCell, measures: completed(merged.measures, measures) }
      : { nameCell, measures };
  }
  return merged;
}

/** Puts the tables of one sheet together; a unit told differently in two of them is judged in none. */
export function mergeTables(tables: readonly TableReading[]): MergedTables {
  const problems: Problem[] = [];
  const units: UnitSoFar[] = [];
  const placeOf = new Map<string, number>();
  for (const table of tables) {
    for (const reading of table.units) {
      if (reading.others.length > 0) {
        units.push({ ...asMonth(reading), measures: madeUnknown(reading.measures) });
        continue;
      }
      const place = placeOf.get(reading.unit.key);
      const known = place === undefined ? undefined : units[place];
      if (place === undefined || !known) {
        placeOf.set(reading.unit.key, units.length);
        units.push(asMonth(reading));
        continue;
      }
      const { measures, contradict } = together(known.measures, reading.measures);
      const ranks = { ...reading.ranks, ...known.ranks };
      units[place] = { ...known, measures, ranks };
      if (!contradict) continue;
      for (const [cell, other] of [
        [reading.nameCell, known.nameCell] as const,
        [known.nameCell, reading.nameCell] as const,
      ])
        problems.push(problem('duplicate-unit', { others: [other] }, { cell, unit: known.unit.name }));
    }
  }
  return { units, total: totalOf(tables, placeOf.size), problems };
}
