import type { CellAddress, CellValue } from './cell';
import type { IndicatorId } from './indicator';
import type { Rate } from './rate';
import type { Unit } from './unit';

/** What a cell contributed to a measure. */
export type EvidenceRole = 'rate' | 'numerator' | 'denominator' | 'count' | 'field' | 'note';

/** A cell a figure came from, with the value it held: what a finding can be traced to. */
export interface Evidence {
  readonly role: EvidenceRole;
  readonly cell: CellAddress;
  readonly value: CellValue;
}

/**
 * A measure as it was read.
 * - `value`: measured
 * - `nothing`: there was nothing to measure (denominator 0, "-", "Không phát sinh")
 * - `unknown`: blank, error or unreadable; a problem says which
 * - `absent`: the sheet keeps no such column at all
 */
export type Measured<Value> =
  | { readonly state: 'value'; readonly value: Value; readonly evidence: readonly Evidence[] }
  | { readonly state: 'nothing' | 'unknown'; readonly evidence: readonly Evidence[] }
  | { readonly state: 'absent' };

export interface RateValue {
  readonly rate: Rate;
  /** The counts behind the rate, when the sheet has them. */
  readonly numerator?: number;
  readonly denominator?: number;
}

export interface CountValue {
  readonly count: number;
  /** The field (lĩnh vực) the count belongs to, when the sheet says. */
  readonly field?: string;
  /** The fields with their counts where there are several; they add up to the count. */
  readonly fields?: readonly FieldCount[];
  /** Days of the longest delay, when a list of dossiers says. */
  readonly longestDelay?: number;
}

/** Things of one field (lĩnh vực). */
export interface FieldCount {
  readonly field: string;
  readonly count: number;
}

export interface NoteValue {
  readonly verdict: 'praise' | 'shortfall';
  readonly text: string;
}

/**
 * A rate, score or amount of one unit in one period; all three are kept in hundredths (of a percentage point, of a
 * point, of the amount's unit). Cumulative: from the window's start to the period's end.
 */
export interface RateMeasures {
  readonly kind: 'rate' | 'score' | 'amount';
  readonly month: Measured<RateValue>;
  readonly previous: Measured<RateValue>;
  readonly cumulative: Measured<RateValue>;
  /** The same period of the year before. */
  readonly lastYear: Measured<RateValue>;
}

export interface CountMeasures {
  readonly kind: 'count';
  readonly month: Measured<CountValue>;
  readonly cumulative: Measured<CountValue>;
}

export interface NoteMeasures {
  readonly kind: 'note';
  readonly month: Measured<NoteValue>;
}

export type Measures = RateMeasures | CountMeasures | NoteMeasures;

/** A place as the sheet says it. */
export interface SheetRank {
  readonly place: number;
  /** The place before, where the sheet has a column of those too. */
  readonly previous: number | null;
  readonly cell: CellAddress;
}

/** One unit of a month, put together where it stands on several rows. */
export interface UnitMonth {
  readonly unit: Unit;
  /** The sheet's own group heading it stands under: "Cụm thi đua số 1"; missing where there is none. */
  readonly group?: string;
  /** The cell with the unit's name. */
  readonly nameCell: CellAddress;
  /** What that cell holds, character by character, where it is not `unit.name`: marks look it up. */
  readonly nameText?: string;
  readonly measures: Readonly<Record<IndicatorId, Measures>>;
  /** The sheet's own place of the unit, where it has a column of places. */
  readonly ranks?: Readonly<Record<IndicatorId, SheetRank>>;
  /** Targets the sheet gives this unit alone, in a column beside its figures. */
  readonly targets?: Readonly<Record<IndicatorId, Rate>>;
}

/** An empty measure of each kind: the sheet does not keep the indicator. */
export const ABSENT = { state: 'absent' } as const;
