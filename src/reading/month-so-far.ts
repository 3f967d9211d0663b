import type { ColumnSpan, IndicatorId, Measured, Measures, Period, Problem } from '../model';
import type { UnitSoFar } from './merge';
import type { OpenTable } from './open-table';

/** The month as far as it is read: units and the total row, to be completed from other months. */
export interface MonthSoFar {
  readonly period: Period;
  readonly units: UnitSoFar[];
  readonly total: Record<IndicatorId, Measures> | undefined;
  readonly problems: Problem[];
}

/** Whether the sheet itself keeps a part of an indicator. */
export type Keeps = (indicator: IndicatorId, span: 'month' | 'previous' | 'cumulative') => boolean;

/** Fills in a part of an indicator that the sheet itself does not keep. */
export function fill(
  measures: Record<IndicatorId, Measures>,
  id: IndicatorId,
  part: Partial<Record<'month' | 'previous' | 'cumulative', Measured<unknown>>>,
): void {
  const own = measures[id];
  if (own) measures[id] = { ...own, ...part } as Measures;
}

/** Whether a table keeps a part of an indicator. */
export function keeps(
  tables: readonly Pick<OpenTable, 'layout' | 'unclear'>[],
  indicator: IndicatorId,
  span: ColumnSpan,
): boolean {
  return tables.some(
    ({ layout, unclear }) =>
      layout.columns.some((c) => c.meaning?.indicator === indicator && c.meaning.span === span) ||
      unclear.some((u) => u.indicator === indicator && u.span === span),
  );
}
