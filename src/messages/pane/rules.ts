import type { RuleId } from '../../model';
import { SHIPPED_RULES } from '../../rules';
import type { Translated } from '../language';

/** What each rule of the product looks for, in one sentence for people. */
export const RULES: Readonly<Record<RuleId, Translated>> = Object.fromEntries(
  SHIPPED_RULES.map(({ id, says }) => [id, says]),
);
