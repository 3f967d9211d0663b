import { compareMonths, monthOf } from '../model';
import type {
  ColumnMeaning,
  Direction,
  Day,
  IndicatorId,
  IndicatorKind,
  Month,
  Period,
  Rate,
  RuleId,
  UnitEntry,
} from '../model';
import type { Rule, RuleUnits } from '../rules';
import type { AuthoritySettings, Choices } from './fields';
import type { LetterSettings } from './letter';

/** A value with the months it is valid in, both ends included, open when missing. Later entries win. */
export interface Dated<Value> {
  readonly from?: Month;
  readonly to?: Month;
  readonly value: Value;
}

/** A target as an office was given it, with the document that says so. */
export interface GivenTarget extends Dated<Rate | 'none'> {
  /** As it was written, where it is not percent: "điểm", "tỷ đồng". */
  readonly unit?: string;
  readonly document?: string;
}

export interface IndicatorSettings {
  readonly id: IndicatorId;
  readonly kind: IndicatorKind;
  readonly enabled: boolean;
  /** Whom it concerns. */
  readonly units: 'all' | 'communes';
  /** Header words that name it in sheets, beside those the reader knows. */
  readonly headers: readonly string[];
  /** Month of the year (1–12) in which the cumulative window opens. */
  readonly windowStart: readonly Dated<number>[];
  /** Target of the period and of the window; `none`: the office says that none was given. */
  readonly target: readonly GivenTarget[];
  /** Targets the product knows of; what office or sheet say counts before them. */
  readonly builtInTarget: readonly Dated<Rate>[];
  readonly better: Direction;
  /** The most points a score can have, in hundredths; null where it is not known. */
  readonly maximum: Rate | null;
  /** What an amount is counted in, or the amounts behind a rate: "tỷ đồng"; null where nobody says. */
  readonly unit: string | null;
  /** A rate that may go beyond 100 %, such as revenue against its plan. */
  readonly mayExceed100: boolean;
  /** Indicators it takes the place of in rules, where the sheet keeps none of them. */
  readonly standsFor: readonly IndicatorId[];
  /** Classes by value, the best first. */
  readonly bands: readonly Band[];
}

/** A class of values, with the form of a warning that belongs to it, if one does. */
export interface Band {
  readonly name: string;
  /** The worst value that still falls into it, in hundredths of the indicator's unit. */
  readonly from: Rate;
  readonly form?: string;
}

export interface RuleSettings {
  readonly rule: RuleId;
  /** Indicators it judges; empty for rules that are about fixed ones. */
  readonly indicators: readonly IndicatorId[];
  readonly units: RuleUnits;
  /** The level that rules judge by which leave it to the office. */
  readonly floor?: Rate;
  /** The letter names a unit from this far beyond what it is judged by; those nearer are findings without x. */
  readonly margin?: Rate;
  /** The letter names only so many, the worst of them; the others are findings without x. */
  readonly only?: number;
  /** The row itself; missing for the product's own rules. */
  readonly row?: Rule;
}

export interface LadderSettings {
  /** The form from an ordinal on, ascending: 1 "Nhắc nhở", 2 "Phê bình". */
  readonly rungs: readonly { readonly from: number; readonly form: string }[];
  /** Forms that count as an act beside those of the rungs. */
  readonly otherForms: readonly string[];
  /** `year`: counting starts again each January. */
  readonly reset: 'year' | 'never';
  /** Somebody said that nobody was reminded or criticised before this day; undefined where nobody has. */
  readonly noneBefore: Day | undefined;
}

export interface ReadingSettings {
  /** Accepted column mappings by header signature; column counts from 0. */
  readonly mappings: readonly {
    readonly signature: string;
    readonly columns: readonly { readonly column: number; readonly meaning: ColumnMeaning | null }[];
  }[];
  /** Accepted spellings: what the sheet writes → the unit's official name. */
  readonly aliases: readonly { readonly spelling: string; readonly unit: string }[];
  /** Labels of rows that are the whole authority's where several could be. */
  readonly totals: readonly string[];
  /** Whose row counts where a commune and its front desk stand in a table apart; undefined: nobody said. */
  readonly desks: 'both' | 'commune' | 'desk' | undefined;
  /** What a blank in a column means, and what a bare "x" of a note means, by indicator. */
  readonly answers: readonly {
    readonly indicator: IndicatorId;
    readonly question: 'blank' | 'bare-x';
    readonly answer: 'zero' | 'nothing' | 'praise' | 'shortfall';
    /** The period it was given for; missing: it was written down to hold for all. */
    readonly period?: Period;
  }[];
}

/** Everything that can differ from office to office. Presets are complete; users change parts. */
export interface Settings extends Choices {
  readonly preset: PresetId;
  /** In the order the letter uses. */
  readonly indicators: readonly IndicatorSettings[];
  /** Active rules in the order of the table. */
  readonly rules: readonly RuleSettings[];
  readonly ladder: LadderSettings;
  /** The authority's units; empty: none configured. */
  readonly units: readonly UnitEntry[];
  readonly reading: ReadingSettings;
  readonly authority: AuthoritySettings;
  readonly letter: LetterSettings;
}

export const PRESET_IDS = ['default', 'letter-2023-04', 'letter-2023-08', 'qd-766', 'disbursement'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

const OTHER_PRESET_IDS: ReadonlyMap<string, PresetId> = new Map([['two-tier-2025', 'default']]);

/** The preset an id means, also one that it had before. */
export function presetOfId(id: string): PresetId | undefined {
  return PRESET_IDS.find((known) => known === id) ?? OTHER_PRESET_IDS.get(id);
}

/** The value valid in the month a period ends in; the last matching entry wins. */
export function datedValue<Value>(entries: readonly Dated<Value>[], period: Period): Value | undefined {
  return datedEntry(entries, period)?.value;
}

/** As {@link datedValue}, with all that is said of it. */
export function datedEntry<Entry extends Dated<unknown>>(
  entries: readonly Entry[],
  period: Period,
): Entry | undefined {
  const at = monthOf(period);
  return entries.findLast(
    ({ from, to }) => (!from || compareMonths(from, at) <= 0) && (!to || compareMonths(to, at) >= 0),
  );
}

/** First month of an indicator's cumulative window that holds `period`. */
export function windowStart(indicator: IndicatorSettings, period: Period): Month {
  const month = datedValue(indicator.windowStart, period) ?? 1;
  const end = monthOf(period);
  return { year: month <= end.month ? end.year : end.year - 1, month };
}
