import { compareMonths, monthOf } from '../model';
import type { IndicatorId, Month, Period, Rate, RuleId, UnitEntry } from '../model';
import type { Rule } from '../rules';
import type { AuthoritySettings, Choices, INDICATOR_KEPT, Kept, LADDER, READING, RULE } from './fields';
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

export interface IndicatorSettings extends Kept<typeof INDICATOR_KEPT> {
  readonly id: IndicatorId;
  /** Targets the product knows of; what office or sheet say counts before them. */
  readonly builtInTarget: readonly Dated<Rate>[];
  /** The most points a score can have, in hundredths; null where it is not known. */
  readonly maximum: Rate | null;
  /** What an amount is counted in, or the amounts behind a rate: "tỷ đồng"; null where nobody says. */
  readonly unit: string | null;
  /** A rate that may go beyond 100 %, such as revenue against its plan. */
  readonly mayExceed100: boolean;
  /** Indicators it takes the place of in rules, where the sheet keeps none of them. */
  readonly standsFor: readonly IndicatorId[];
}

/** A class of values, with the form of a warning that belongs to it, if one does. */
export interface Band {
  readonly name: string;
  /** The worst value that still falls into it, in hundredths of the indicator's unit. */
  readonly from: Rate;
  readonly form?: string;
}

type RuleFields = Kept<typeof RULE>;

export interface RuleSettings
  extends Pick<RuleFields, 'indicators' | 'units'>, Partial<Omit<RuleFields, 'indicators' | 'units'>> {
  readonly rule: RuleId;
  /** The row itself; missing for the product's own rules. */
  readonly row?: Rule;
}

export type LadderSettings = Kept<typeof LADDER>;

export type ReadingSettings = Kept<typeof READING>;

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
