import type { CellAddress } from './cell';
import type { IndicatorId } from './indicator';

/**
 * Which part of an indicator a column holds. `rate` is the figure itself of rates, scores and amounts; `maximum` the
 * most points a score can have; `target` a target that stands beside the figure; `rank` the sheet's own place.
 */
export type ColumnRole =
  | 'rate'
  | 'numerator'
  | 'denominator'
  | 'count'
  | 'field'
  | 'note'
  | 'maximum'
  | 'target'
  | 'rank';

/** Which stretch of time a column speaks of; `lastYear`: the same period of the year before. */
export type ColumnSpan = 'month' | 'previous' | 'cumulative' | 'lastYear';

/** What a column is read as. */
export interface ColumnMeaning {
  readonly indicator: IndicatorId;
  readonly role: ColumnRole;
  readonly span: ColumnSpan;
}

/**
 * What a column holds: figures that could be an indicator's; figures that are none (days, money); or no figures at all
 * (words, running numbers, codes, places, classes).
 */
export type ColumnFigures = 'figures' | 'other-figures' | 'none';

/** A column of the table with its header and what it was recognised as. */
export interface TableColumn {
  readonly sheet: string;
  readonly column: number;
  /** Header texts from the top parent down to the leaf, e.g. ["Thanh toán trực tuyến", "Tháng 8", "Tỷ lệ"]. */
  readonly path: readonly string[];
  /** The cell of its own words in the heading. */
  readonly heading: CellAddress;
  readonly figures: ColumnFigures;
  /** Up to three values as the sheet shows them, for people who check the mapping. */
  readonly samples: readonly string[];
  /** Undefined: not used. */
  readonly meaning: ColumnMeaning | undefined;
  /** Who decided: the reader, or the user's remembered answer. */
  readonly decidedBy: 'reader' | 'user';
  /** Why the reader chose it, in plain words of the header; candidates when it could not. */
  readonly why: string;
  /** Meanings that fit about equally well: the user must choose. */
  readonly candidates: readonly ColumnMeaning[];
}

/** Where the table lies on its sheet. */
export interface TableLayout {
  readonly sheet: string;
  /** First and last row of the header block. */
  readonly headerTop: number;
  readonly headerBottom: number;
  /** First and last row with units (groups and totals may lie between). */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly unitColumn: number;
  /** Row of the whole-district figures, if the sheet has one. */
  readonly totalRow: number | undefined;
  readonly columns: readonly TableColumn[];
  /** Stable for the same header texts: the key under which a mapping is remembered. */
  readonly headerSignature: string;
}
