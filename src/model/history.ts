import type { CellAddress } from './cell';
import type { IndicatorId } from './indicator';
import type { Period } from './period';
import type { Problem } from './problem';

/** What a row of the ladder book means. */
export type ActKind = 'act' | 'exemption' | 'withdrawn' | 'unknown-form';

/** One row of "Sổ theo dõi". */
export interface Act {
  readonly period: Period;
  /** As written in the book. */
  readonly unitName: string;
  /** Identity of the unit, the same key as in the month's table. */
  readonly unitKey: string;
  readonly kind: ActKind;
  /** As written: "Nhắc nhở", "Phê bình", "Miễn – có báo cáo giải trình" … */
  readonly form: string;
  readonly ordinal: number | null;
  readonly reason: string;
  readonly document: string;
  readonly note: string;
  /** Exemptions: the indicators they cover. */
  readonly covers: readonly IndicatorId[];
  /** "số 15/BC-UBND ngày 03/9/2023": the report of an exemption, where its row names one. */
  readonly report: string | null;
  /** Late dossiers its reason speaks of, by indicator; null where it does not say how many. */
  readonly late: Readonly<Record<IndicatorId, number | null>>;
  /** The row it stands in; cell of its unit. */
  readonly cell: CellAddress;
}

/** Where the book's table stands: its heading row and the columns, counted from 0, by what they hold. */
export interface HistoryLayout {
  readonly headingRow: number;
  readonly columns: Readonly<
    Record<'period' | 'unit' | 'form', number> &
      Partial<Record<'ordinal' | 'reason' | 'document' | 'note', number>>
  >;
}

/** A row that may be an act of a unit but cannot be counted: the unit's ordinal cannot be told. */
export interface HistoryDoubt {
  readonly unitKey: string;
  /** Null where it is the month that cannot be read. */
  readonly period: Period | null;
}

/** The ladder book as read. */
export interface History {
  /** The sheet it is kept on; undefined when the workbook has none. */
  readonly sheet: string | undefined;
  /** Missing when the workbook has no book, or the sheet no heading row. */
  readonly layout?: HistoryLayout;
  readonly acts: readonly Act[];
  readonly doubts?: readonly HistoryDoubt[];
  readonly problems: readonly Problem[];
}
