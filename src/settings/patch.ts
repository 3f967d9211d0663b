import type { IndicatorId, RuleId, UnitEntry } from '../model';
import type {
  AuthorityPatch,
  CHOICES,
  Given,
  INDICATOR,
  LADDER,
  ORDERS,
  PRESET,
  READING,
  Some,
} from './fields';
import type { RuleSettings } from './settings';

/** What an office says of one indicator; an id the preset does not know adds one, which needs a kind. */
export interface IndicatorPatch extends Partial<Given<typeof INDICATOR>> {
  readonly id: IndicatorId;
}

/**
 * False switches the rule off; naming it otherwise puts it in force. One with a row says all there is to say of it;
 * a margin or number of 0 takes the limit away.
 */
export type RulePatch = false | Partial<Omit<RuleSettings, 'rule'>>;

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
export interface SettingsPatch extends Partial<Given<typeof PRESET & typeof CHOICES & typeof ORDERS>> {
  readonly indicators?: readonly IndicatorPatch[];
  readonly rules?: Readonly<Record<RuleId, RulePatch>>;
  readonly ladder?: Partial<Given<typeof LADDER>>;
  /** Takes the place of the preset's list. */
  readonly units?: readonly UnitEntry[];
  readonly reading?: Some<Given<typeof READING>>;
  readonly authority?: AuthorityPatch;
  readonly wording?: readonly WordingChange[];
}
