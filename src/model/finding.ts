import type { CellAddress } from './cell';
import type { IndicatorId } from './indicator';
import type { Evidence, FieldCount } from './measure';
import type { Rate } from './rate';
import type { Unit } from './unit';

export type FindingGroup = 'commend' | 'low' | 'warn';

/** Rules are rows of data; the product's stand in `rules/`, people add their own. */
export type RuleId = string;

/** Which way the month went against the previous one. */
export type Trend = 'rose' | 'fell' | 'unchanged' | 'unknown';

/** The numbers a finding speaks of; null where they play no part or are not known. */
export interface FindingValues {
  readonly month: Rate | null;
  readonly previous: Rate | null;
  /** month − previous */
  readonly change: Rate | null;
  readonly cumulative: Rate | null;
  readonly average: Rate | null;
  readonly target: Rate | null;
  readonly floor: Rate | null;
  /** Of the same period of the year before, where the rule compares with it. */
  readonly lastYear: Rate | null;
  /** The judged value minus what it was judged by, signed. */
  readonly gap: Rate | null;
  /** Of a count indicator. */
  readonly count: number | null;
  /** What the period's rate was made of. */
  readonly counts: Counts | null;
  readonly rank: RankValue | null;
  /** The class it falls into. */
  readonly band: string | null;
}

/** "24/78 hồ sơ" */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A place among the units it is compared with, and the one before. */
export interface RankValue {
  readonly place: number;
  readonly of: number;
  readonly previous: number | null;
}

/** No figure at all: what a finding starts from. */
export const NO_VALUES: FindingValues = {
  month: null,
  previous: null,
  change: null,
  cumulative: null,
  average: null,
  target: null,
  floor: null,
  lastYear: null,
  gap: null,
  count: null,
  counts: null,
  rank: null,
  band: null,
};

/** A commended unit's result in one indicator. */
export interface CommendedRate {
  readonly indicator: IndicatorId;
  /** Null: there was nothing to measure. */
  readonly rate: Rate | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What a finding speaks of: which value, compared with what, and which way it was better or worse. */
export interface Spoken {
  readonly span: 'period' | 'cumulative';
  readonly with:
    | 'average'
    | 'target'
    | 'level'
    | 'full'
    | 'zero'
    | 'previous'
    | 'lastYear'
    | 'share'
    | 'rank'
    | 'band';
  readonly side: 'better' | 'worse';
}

/** Something the letter can say of a unit, with everything it rests on. */
export interface Finding {
  readonly group: FindingGroup;
  readonly rule: RuleId;
  readonly unit: Unit;
  readonly nameCell: CellAddress;
  /** With whom it is compared: a heading of the sheet or the kind of its units; "" where all are together. */
  readonly within: string;
  /** Null for commendations, which span several indicators. */
  readonly indicator: IndicatorId | null;
  readonly values: FindingValues | null;
  /** Null where several indicators were judged together. */
  readonly spoken: Spoken | null;
  /** Commendations only. */
  readonly rates: readonly CommendedRate[];
  readonly trend: Trend | null;
  /** Field (lĩnh vực) of overdue dossiers, where it is one. */
  readonly field: string | null;
  /** The fields of overdue dossiers where they are several. */
  readonly fields: readonly FieldCount[];
  /** Days of the longest delay, where a list of dossiers says. */
  readonly longestDelay: number | null;
  /** The step of the ladder; null outside `warn`, and in `warn` where the history cannot tell. */
  readonly form: string | null;
  readonly ordinal: number | null;
  /** The earlier months of the year in which the unit has an act, "2023-05". */
  readonly earlierActs: readonly string[];
  /** Note indicators that fell short: extra reasons of a warning. */
  readonly reasons: readonly IndicatorId[];
  /** Note indicators that are positive: they split off a better group of commended units. */
  readonly praised: readonly IndicatorId[];
  /** False: proposed without the x, for the officer to decide. */
  readonly inLetter: boolean;
  readonly evidence: readonly Evidence[];
}

/** Why a rule could not tell. */
export type UndecidedReason =
  | 'value-unknown'
  | 'average-unknown'
  | 'target-unset'
  | 'previous-unknown'
  | 'last-year-unknown'
  | 'rank-unknown'
  | 'cumulative-unknown'
  | 'kind-unknown'
  | 'duplicate-unit'
  | 'column-ambiguous';

/** A rule that could not tell about a unit: "Chưa đủ căn cứ". */
export interface Undecided {
  readonly unit: Unit;
  readonly nameCell: CellAddress;
  readonly rule: RuleId;
  readonly indicator: IndicatorId | null;
  readonly why: UndecidedReason;
  readonly evidence: readonly Evidence[];
}

/** An overdue item of the opening paragraph whose report was accepted: stated, not warned. */
export interface Exempted {
  readonly unit: Unit;
  readonly nameCell: CellAddress;
  readonly indicator: IndicatorId;
  readonly count: number | null;
  readonly field: string | null;
  readonly fields: readonly FieldCount[];
  /** "số 15/BC-UBND ngày 03/9/2023": number and date of the accepted report, where the ladder book names them. */
  readonly report: string | null;
  readonly evidence: readonly Evidence[];
}
