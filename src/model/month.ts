import type { CellAddress } from './cell';
import type { TableLayout } from './column';
import type { IndicatorId } from './indicator';
import type { Measured, Measures, RateValue, UnitMonth } from './measure';
import type { Period } from './period';
import type { Problem } from './problem';
import type { Rate } from './rate';
import type { UnitKind } from './unit';

/** The sheet's own whole-district row. */
export interface TotalMonth {
  readonly nameCell: CellAddress;
  readonly measures: Readonly<Record<IndicatorId, Measures>>;
}

/** A group of units under a heading of the sheet's own, with its row of figures where it has one. */
export interface GroupMonth {
  /** As `UnitMonth.group` names it. */
  readonly label: string;
  readonly total: TotalMonth | undefined;
}

/** A target the sheet itself states for everybody: in a row "Chỉ tiêu giao" or in the column's heading. */
export interface SheetTarget {
  readonly indicator: IndicatorId;
  /** In the unit of the indicator: hundredths of a percentage point, of a point, of its amount. */
  readonly value: Rate;
  readonly cell: CellAddress;
}

/** How the sheet counts an indicator's figures, where it says so. */
export interface CountedIn {
  /** The most points there are, in hundredths; null: not the same for all units. */
  readonly maximum?: Rate | null;
  /** "tỷ đồng": of an amount, or of the amounts behind a rate. */
  readonly unit?: string;
}

/** A unit's figure in the sheet of the period before, with whom it would be compared there. */
interface FigureBefore {
  readonly kind: UnitKind | undefined;
  readonly group: string | undefined;
  readonly figure: Measured<RateValue>;
}

/** An indicator's figures in the sheet of the period before, over the units that stood there. */
export interface FiguresBefore {
  readonly units: readonly FigureBefore[];
  readonly total: Measured<RateValue>;
  /** The sheet's own rows of its groups, by their headings. */
  readonly groups: Readonly<Record<string, Measured<RateValue>>>;
}

/** What a sheet of the workbook counted when the running period ended earlier. */
export interface EarlierEdition {
  readonly period: Period;
  /** By unit key. */
  readonly counts: Readonly<Record<string, Readonly<Record<IndicatorId, number>>>>;
}

/** A month as the workbook tells it: the first half of an evaluation. Units stand in sheet order. */
export interface MonthTable {
  readonly period: Period;
  /** The sheet(s) the month was read from, the main one first. */
  readonly layouts: readonly TableLayout[];
  readonly units: readonly UnitMonth[];
  readonly total: TotalMonth | undefined;
  /** In sheet order; none where the sheet has no group headings. */
  readonly groups: readonly GroupMonth[];
  readonly targets: readonly SheetTarget[];
  readonly countedIn: Readonly<Record<IndicatorId, CountedIn>>;
  /** What the sheet of the period before tells, where there is one. */
  readonly before: Readonly<Record<IndicatorId, FiguresBefore>>;
  /** Earlier states of a period that runs on, where the workbook keeps their sheets. */
  readonly editions: readonly EarlierEdition[];
  /** Indicators for which neither this sheet nor siblings keep any cumulative value. */
  readonly withoutCumulative: readonly IndicatorId[];
  readonly problems: readonly Problem[];
}
