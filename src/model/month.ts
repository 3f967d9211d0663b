import type { CellAddress } from './cell';
import type { TableLayout } from './column';
import type { IndicatorId } from './indicator';
import type { Measures, UnitMonth } from './measure';
import type { Period } from './period';
import type { Problem } from './problem';

/** The sheet's own whole-district row. */
export interface TotalMonth {
  readonly nameCell: CellAddress;
  readonly measures: Readonly<Record<IndicatorId, Measures>>;
}

/** A month as the workbook tells it: the first half of an evaluation. Units stand in sheet order. */
export interface MonthTable {
  readonly period: Period;
  /** The sheet(s) the month was read from, the main one first. */
  readonly layouts: readonly TableLayout[];
  readonly units: readonly UnitMonth[];
  readonly total: TotalMonth | undefined;
  /** Indicators for which neither this sheet nor siblings keep any cumulative value. */
  readonly withoutCumulative: readonly IndicatorId[];
  readonly problems: readonly Problem[];
}
