import type { Average, GroupAverages, UnitStanding } from './evaluation';
import type { Exempted, Finding, FindingGroup, Undecided } from './finding';
import type { IndicatorId } from './indicator';
import type { Period } from './period';

/** A value as generated and as it stands now; different after the officer edited it. */
export interface Editable<Value> {
  readonly generated: Value;
  readonly current: Value;
}

/**
 * - `current`: holds on the figures as they are
 * - `changed`: edited by the officer, and the figures changed underneath
 * - `stale`: edited by the officer, and no longer grounded in the figures ("không còn căn cứ")
 * - `hand`: added by the officer
 */
export type SummaryRowState = 'current' | 'changed' | 'stale' | 'hand';

/** One row of the summary sheet: a finding with the officer's edits, or a row added by hand. */
export interface SummaryRow {
  /** rule|unit key|indicator; `hand|…` for rows added by hand. */
  readonly key: string;
  readonly group: FindingGroup;
  /** "Nội dung mục": the heading of the letter it goes under. */
  readonly section: Editable<string>;
  /** Null for a row added by hand. */
  readonly finding: Finding | null;
  /** The unit as the sheet spells it. */
  readonly unitName: string;
  readonly form: Editable<string | null>;
  readonly ordinal: Editable<number | null>;
  readonly text: Editable<string>;
  readonly inLetter: Editable<boolean>;
  readonly state: SummaryRowState;
  /** What changed underneath, in words; empty when nothing did. */
  readonly remark: string;
  /** State `changed`: the finding the officer's sentence was written on. */
  readonly writtenOn?: Finding;
  /** Rows added by hand: what was typed into columns we fill ourselves, by heading; kept, never used as data. */
  readonly typed?: Readonly<Record<string, string | number>>;
}

/** Where a paragraph of "Lời văn công văn" belongs. `id` is stable from month to month: "opening", "grounds", "request|belowAverage|intake" … */
export interface SummaryParagraph {
  readonly id: string;
  readonly label: string;
  readonly text: Editable<string>;
}

/** What somebody wrote on the summary where it keeps no place for it: kept on the sheet, never in the letter. */
export interface SummaryNote {
  /** Where it was written: "Ghi chú · Xã Đại Sơn · Hồ sơ quá hạn". */
  readonly about: string;
  readonly text: string;
}

/** The officer's working paper: everything the letter is made from. */
export interface Summary {
  readonly period: Period;
  readonly sourceSheet: string;
  /** When it was evaluated, as the door's clock said: "22/11/2026 09:30". */
  readonly evaluatedAt: string;
  readonly preset: string;
  readonly averages: readonly Average[];
  readonly groups: readonly GroupAverages[];
  readonly standings: readonly UnitStanding[];
  /** Indicators some rule told about; what the letter may speak of. Empty: nothing was judged. */
  readonly judged: readonly IndicatorId[];
  readonly rows: readonly SummaryRow[];
  /**
   * Keys of all findings in the order the evaluation gave them, behind them those that do not hold now: of rows that
   * stay for what the officer wrote, and of those left out of the letter. A key that has no row was left out so; rows
   * in another order were put so by the officer.
   */
  readonly findingKeys?: readonly string[];
  /** Ids of the paragraphs that were proposed; one that has no paragraph was deleted by the officer. */
  readonly paragraphIds?: readonly string[];
  readonly undecided: readonly Undecided[];
  readonly exempted: readonly Exempted[];
  /** Overdue items for the opening paragraph, exempt ones included. */
  readonly overdue: readonly Exempted[];
  readonly shortfalls: readonly IndicatorId[];
  readonly paragraphs: readonly SummaryParagraph[];
  readonly notes: readonly SummaryNote[];
}
