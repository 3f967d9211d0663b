import type { Day, IndicatorId, IndicatorKind, RuleId, UnitEntry } from '../model';
import type { AuthorityPatch, Choices } from './fields';
import type {
  Dated,
  GivenTarget,
  IndicatorSettings,
  PresetId,
  ReadingSettings,
  RuleSettings,
  Settings,
} from './settings';

/** What an office says of one indicator; an id the preset does not know adds one. */
export interface IndicatorPatch {
  readonly id: IndicatorId;
  readonly enabled?: boolean;
  /** Needed for a new indicator. */
  readonly kind?: IndicatorKind;
  /** Which way is better; of a new indicator `higher` when missing. */
  readonly better?: IndicatorSettings['better'];
  /** What the letter calls a new indicator; its id when missing. */
  readonly name?: string;
  readonly units?: IndicatorSettings['units'];
  readonly headers?: readonly string[];
  /** Takes the place of the classes before. */
  readonly bands?: IndicatorSettings['bands'];
  /** Added after the preset's, so they win in the months they name. */
  readonly windowStart?: readonly Dated<number>[];
  /** A value of null takes back what was given for the same months. */
  readonly target?: readonly (GivenTarget | Dated<null>)[];
}

/**
 * False switches the rule off; naming it otherwise puts it in force. One with a row says all there is to say of it;
 * a margin or number of 0 takes the limit away.
 */
export type RulePatch = false | Partial<Omit<RuleSettings, 'rule'>>;

export interface LadderPatch {
  /** By ordinal; null takes a rung away. */
  readonly rungs?: readonly { readonly from: number; readonly form: string | null }[];
  readonly otherForms?: readonly string[];
  readonly reset?: Settings['ladder']['reset'];
  readonly noneBefore?: Day;
}

/** Plain data of the letter's wording. */
export type WordingValue = string | number | boolean | readonly WordingValue[] | WordingObject;
export interface WordingObject {
  readonly [key: string]: WordingValue;
}

/** One place of the wording: keys from the top, positions in lists counted from 1. */
export interface WordingChange {
  readonly path: readonly string[];
  readonly value: WordingValue;
}

/** What an office sets beside its preset, checked and in the model's own units. */
export interface SettingsPatch extends Partial<Choices> {
  readonly preset?: PresetId;
  readonly indicators?: readonly IndicatorPatch[];
  /** These come first, the others follow. */
  readonly indicatorOrder?: readonly IndicatorId[];
  readonly rules?: Readonly<Record<RuleId, RulePatch>>;
  /** These come first in their groups, the others follow. */
  readonly ruleOrder?: readonly RuleId[];
  readonly ladder?: LadderPatch;
  /** Takes the place of the preset's list. */
  readonly units?: readonly UnitEntry[];
  readonly reading?: Partial<ReadingSettings>;
  readonly authority?: AuthorityPatch;
  readonly wording?: readonly WordingChange[];
}
