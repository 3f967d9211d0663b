import type { RuleId } from '../../model';
import type { Rule } from '../rule';
import { belowAverage } from './below-average';
import { belowFloor } from './below-floor';
import { commendAboveAverage } from './commend-above-average';
import { commendFull } from './commend-full';
import { cumulativeBelowFloor } from './cumulative-below-floor';
import { noneSinceYearStart } from './none-since-year-start';
import { noneThisMonth } from './none-this-month';
import { overdue } from './overdue';
import { targetMissed } from './target-missed';
import { targetMissedCumulative } from './target-missed-cumulative';
import { targetMissedMonthOnly } from './target-missed-month-only';

/** Every rule, in the order findings are listed: commend, low, warn. */
export const RULES: readonly Rule[] = [
  commendFull,
  commendAboveAverage,
  belowAverage,
  belowFloor,
  cumulativeBelowFloor,
  targetMissedCumulative,
  targetMissedMonthOnly,
  noneSinceYearStart,
  noneThisMonth,
  targetMissed,
  overdue,
];

const position = new Map(RULES.map((rule, index) => [rule.id, index]));

/** Where a rule stands in lists. */
export function rulePosition(id: RuleId): number {
  return position.get(id) ?? RULES.length;
}

/** Every rule once, those that others yield to first: warnings before what is merely low. */
export const JUDGING_ORDER: readonly Rule[] = (['commend', 'warn', 'low'] as const).flatMap((group) =>
  RULES.filter((rule) => rule.group === group),
);
