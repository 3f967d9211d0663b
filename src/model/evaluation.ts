import type { Exempted, Finding, FindingGroup, RankValue, Undecided } from './finding';
import type { IndicatorId } from './indicator';
import type { Evidence } from './measure';
import type { Period } from './period';
import type { Problem } from './problem';
import type { Rate } from './rate';

/** The whole district's rate of an indicator. */
export interface Average {
  readonly indicator: IndicatorId;
  readonly value: Rate | null;
  readonly previous: Rate | null;
  readonly change: Rate | null;
  /** The sheet's own row, or Σ numerators / Σ denominators. Null when neither is there. */
  readonly source: 'sheet' | 'computed' | null;
  readonly evidence: readonly Evidence[];
}

/** The averages of one comparison group. */
export interface GroupAverages {
  /** Its heading on the sheet, or the kind of its units. */
  readonly key: string;
  readonly averages: readonly Average[];
}

/** A unit's place and class in one indicator, whether or not it is named for it. */
export interface UnitStanding {
  /** The unit's key. */
  readonly unit: string;
  readonly indicator: IndicatorId;
  /** Null: it is not ranked, or what is unknown of others leaves its place open. */
  readonly rank: RankValue | null;
  readonly band: string | null;
}

/** A month judged: what every door shows and every report is made from. */
export interface Evaluation {
  readonly period: Period;
  /** The sheet that was judged. */
  readonly sheet: string;
  readonly averages: readonly Average[];
  /**
   * Indicators by which a rule told of at least one unit whether it holds, in the settings' order. Empty: nothing was
   * judged, and there is nothing to write a letter about.
   */
  readonly judged: readonly IndicatorId[];
  /** Groups of which some rule told of at least one unit whether it holds; of the others nothing can be said. */
  readonly judgedGroups: readonly FindingGroup[];
  /** Empty where all units are compared together. */
  readonly groups: readonly GroupAverages[];
  /** Of every unit that has a place or class, in the indicators some rule ranks or that have classes. */
  readonly standings: readonly UnitStanding[];
  /** Commend, low, warn; within each the rules' order, the indicators', then the lists' order. */
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  readonly exempted: readonly Exempted[];
  /** Overdue items of all units, exempt ones included, for the opening paragraph. */
  readonly overdue: readonly Exempted[];
  /** Note indicators that at least one unit falls short of. */
  readonly shortfalls: readonly IndicatorId[];
  readonly problems: readonly Problem[];
}
