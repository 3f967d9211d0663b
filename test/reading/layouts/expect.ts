import type { Measured, MonthTable, RateValue } from '../../../src/model';
import { rateOfCounts } from '../../../src/model';
import { nameKey } from '../../../src/text/unit-name';
import type { Counts, RateId, UnitFacts } from './month';

/** What a layout shows of a month: only that can be read back. */
export interface Shown {
  readonly month: readonly RateId[];
  readonly previous?: readonly RateId[];
  readonly cumulative?: readonly RateId[];
  readonly certified?: boolean;
  readonly overdue?: boolean;
  readonly total?: boolean;
}

const shownRate = (counts: Counts): number | 'nothing' =>
  counts.whole === 0 ? 'nothing' : rateOfCounts(counts.part, counts.whole);

const readRate = (measured: Measured<RateValue> | undefined): number | string | undefined =>
  measured?.state === 'value' ? measured.value.rate : measured?.state;

/** The month as plain rows: what the sheet was drawn from. */
export function drawnMonth(
  units: readonly UnitFacts[],
  shown: Shown,
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    units.map((u) => {
      const row: Record<string, unknown> = { kind: u.kind };
      for (const id of shown.month) row[id] = shownRate(u.month[id]);
      for (const id of shown.previous ?? []) row[`${id} previous`] = shownRate(u.previous[id]);
      for (const id of shown.cumulative ?? []) row[`${id} cumulative`] = shownRate(u.cumulative[id]);
      if (shown.certified && u.kind === 'commune') row['certified'] = u.certified.month;
      if (shown.overdue) row['overdue'] = u.overdue.count;
      return [nameKey(u.name), row];
    }),
  );
}

/** The same rows as they were read. */
export function readBack(table: MonthTable, shown: Shown): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    table.units.map(({ unit, measures }) => {
      const row: Record<string, unknown> = { kind: unit.kind };
      const rate = (id: string, span: 'month' | 'previous' | 'cumulative'): unknown => {
        const measure = measures[id];
        return measure?.kind === 'rate' ? readRate(measure[span]) : undefined;
      };
      const count = (id: string): unknown => {
        const measure = measures[id];
        if (measure?.kind !== 'count') return undefined;
        return measure.month.state === 'value' ? measure.month.value.count : measure.month.state;
      };
      for (const id of shown.month) row[id] = rate(id, 'month');
      for (const id of shown.previous ?? []) row[`${id} previous`] = rate(id, 'previous');
      for (const id of shown.cumulative ?? []) row[`${id} cumulative`] = rate(id, 'cumulative');
      if (shown.certified && unit.kind === 'commune') row['certified'] = count('certified');
      if (shown.overdue) row['overdue'] = count('overdue');
      return [unit.key, row];
    }),
  );
}
