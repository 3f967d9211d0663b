import type { Direction, IndicatorId, RuleId } from '../model';
import type { ListStyle, DeadlineKind } from './letter-words';

/** How the units a rule found stand in the letter. */
export interface RuleWording {
  /** One sentence per unit, or one for all of them. */
  readonly layout: 'each' | 'grouped';
  /** About one unit, on its own: the summary's "Nội dung". */
  readonly sentence: string;
  /** The letter's sentence when there is one unit. */
  readonly one: string;
  /** The letter's sentence for several units. */
  readonly many: string;
  /** A unit inside `many`. */
  readonly item: string;
  readonly list: ListStyle;
}

/** A commendation may add what a unit has beyond the rule. */
export interface CommendWording extends RuleWording {
  /** Stands for `{payment}` when payment was measured. */
  readonly payment: string;
  /** Indicators in brackets behind a unit; "*": all others that were judged. */
  readonly details: readonly IndicatorId[];
  readonly detail: string;
  /** Stands for a detail when all dossiers of the unit count: "4/4 hồ sơ"; "" to print the rate. */
  readonly detailCounts: string;
  /** When all counts in the brackets are the same pair, it is printed once. */
  readonly detailSameCounts: string;
  readonly detailList: ListStyle;
}

export interface TrendForms {
  readonly sentence: string;
  readonly one: string;
  /** Lead of a list with one line per unit. */
  readonly many: string;
  readonly item: string;
}

export interface TrendWording {
  readonly rose: TrendForms;
  readonly fell: TrendForms;
  /** Takes the place of `fell` right after a group that rose: "Riêng …". */
  readonly fellAfterRose: TrendForms;
  readonly unchanged: TrendForms;
  readonly unknown: TrendForms;
}

export interface WarnWording {
  /** What is said of the unit, without subject and full stop. */
  readonly predicate: string;
  /** As the only reason under a heading that already names the unit. */
  readonly alone: string;
}

export interface RuleWordings {
  readonly commendFull: CommendWording;
  readonly commendAboveAverage: CommendWording;
  readonly belowAverage: TrendWording;
  readonly belowFloor: RuleWording;
  readonly cumulativeBelowFloor: RuleWording;
  readonly targetMissedCumulative: RuleWording;
  readonly targetMissedMonthOnly: RuleWording;
  readonly noneSinceYearStart: RuleWording;
  readonly noneThisMonth: RuleWording;
  readonly targetMissed: WarnWording;
  /** The month alone decided: nothing cumulative is kept anywhere. */
  readonly targetMissedMonth: WarnWording;
  readonly overdue: WarnWording;
}

/** What a rule row says by what it compares with, in words that turn with the indicator's direction. */
export interface ComparisonForms {
  /** What is said of a unit, with its figures, without subject and full stop. */
  readonly predicate: string;
  /** What several have in common. */
  readonly shared: string;
  /** A unit's own figures behind its name; "" for none. */
  readonly detail: string;
  /** What is asked of their heads; "" for nothing. */
  readonly request: string;
}

/**
 * By what is compared: average, target, level, full, none and some (zero is, is not), previous, lastYear, share, rank,
 * places (moved), band, and together (several at once); or by the id of an office's own row.
 */
export type ComparisonWordings = Readonly<
  Record<string, { readonly worse: ComparisonForms; readonly better: ComparisonForms }>
>;

interface DirectionWords {
  readonly worse: string;
  readonly better: string;
  /** Before a target: not reached, and reached. */
  readonly missed: string;
  readonly kept: string;
  /** Before a level: on the wrong side of it, and on the right one. */
  readonly under: string;
  readonly over: string;
  /** Between a name and its figure. */
  readonly is: string;
  /** What a request asks for. */
  readonly improve: string;
}

export type DirectionWordings = Readonly<Record<Direction, DirectionWords>>;

/** How the words of a comparison stand in a letter, whatever the row. */
export interface RowFrames {
  readonly low: RuleWording;
  readonly commend: CommendWording;
  readonly warn: WarnWording;
}

/** What is asked of the heads of the units that some rules found; the first that fits a rule and indicator is used. */
export interface RequestWording {
  readonly rules: readonly RuleId[];
  /** Empty: any indicator. */
  readonly indicators: readonly IndicatorId[];
  readonly text: string;
  readonly deadline: DeadlineKind;
  readonly list: ListStyle;
  /** After an office head's title: " và Chuyên viên"; "" for the head alone. */
  readonly staff: string;
}
