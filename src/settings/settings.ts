import { compareMonths, monthOf } from '../model';
import type {
  ColumnMeaning,
  IndicatorId,
  IndicatorKind,
  Month,
  Period,
  Rate,
  RuleId,
  UnitEntry,
} from '../model';
import type { AuthoritySettings, LetterSettings } from './letter';

/** A value with the months it is valid in, both ends included, open when missing. Later entries win. */
export interface Dated<Value> {
  readonly from?: Month;
  readonly to?: Month;
  readonly value: Value;
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
  /** Target of the month and of the window, rate indicators only. */
  readonly target: readonly Dated<Rate>[];
}

export interface RuleSettings {
  readonly rule: RuleId;
  /** Indicators it judges; empty for rules that are about fixed ones. */
  readonly indicators: readonly IndicatorId[];
  readonly units: 'all' | 'communes' | 'offices';
  /** `belowFloor` and `cumulativeBelowFloor` only. */
  readonly floor?: Rate;
}

export interface LadderSettings {
  /** The form from an ordinal on, ascending: 1 "Nhắc nhở", 2 "Phê bình". */
  readonly rungs: readonly { readonly from: number; readonly form: string }[];
  /** Forms that count as an act beside those of the rungs. */
  readonly otherForms: readonly string[];
  /** `year`: counting starts again each January. */
  readonly reset: 'year' | 'never';
}

export interface ReadingSettings {
  /** Accepted column mappings by header signature; column counts from 0. */
  readonly mappings: readonly {
    readonly signature: string;
    readonly columns: readonly { readonly column: number; readonly meaning: ColumnMeaning | null }[];
  }[];
  /** Accepted spellings: what the sheet writes → the unit's official name. */
  readonly aliases: readonly { readonly spelling: string; readonly unit: string }[];
  /** What a blank in a column means, and what a bare "x" of a note means, by indicator. */
  readonly answers: readonly {
    readonly indicator: IndicatorId;
    readonly question: 'blank' | 'bare-x';
    readonly answer: 'zero' | 'nothing' | 'praise' | 'shortfall';
  }[];
}

/** Everything that can differ from office to office. Presets are complete; users change parts. */
export interface Settings {
  readonly preset: PresetId;
  /** In the order the letter uses. */
  readonly indicators: readonly IndicatorSettings[];
  /** Active rules in the order of the table. */
  readonly rules: readonly RuleSettings[];
  readonly ladder: LadderSettings;
  /** Which whole-district figure is used when row and counts differ. */
  readonly averageFrom: 'sheet' | 'counts';
  /** Order in lists; `belowAverage` is always ascending by value. */
  readonly listOrder: 'sheet' | 'name' | 'value';
  /** The authority's units; empty: none configured. */
  readonly units: readonly UnitEntry[];
  readonly reading: ReadingSettings;
  readonly authority: AuthoritySettings;
  readonly letter: LetterSettings;
}

export const PRESET_IDS = ['default', 'letter-2023-04', 'letter-2023-08'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

const OTHER_PRESET_IDS: ReadonlyMap<string, PresetId> = new Map([['two-tier-2025', 'default']]);

/** The preset an id means, also one that it had before. */
export function presetOfId(id: string): PresetId | undefined {
  return PRESET_IDS.find((known) => known === id) ?? OTHER_PRESET_IDS.get(id);
}

/** The value valid in the month a period ends in; the last matching entry wins. */
export function datedValue<Value>(entries: readonly Dated<Value>[], period: Period): Value | undefined {
  const at = monthOf(period);
  return entries.findLast(
    ({ from, to }) => (!from || compareMonths(from, at) <= 0) && (!to || compareMonths(to, at) >= 0),
  )?.value;
}

/** First month of an indicator's cumulative window that holds `period`. */
export function windowStart(indicator: IndicatorSettings, period: Period): Month {
  const month = datedValue(indicator.windowStart, period) ?? 1;
  const end = monthOf(period);
  return { year: month <= end.month ? end.year : end.year - 1, month };
}
