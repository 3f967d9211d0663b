import type { RuleId } from '../model';
import type { ShippedRule } from './example';
import type { Rule } from './rule';
import { belowAverage } from './shipped/below-average';
import { belowFloor } from './shipped/below-floor';
import { commendAboveAverage } from './shipped/commend-above-average';
import { commendFull } from './shipped/commend-full';
import { cumulativeBelowFloor } from './shipped/cumulative-below-floor';
import { noneSinceYearStart } from './shipped/none-since-year-start';
import { noneThisMonth } from './shipped/none-this-month';
import { overdue } from './shipped/overdue';
import { targetMissed } from './shipped/target-missed';
import { targetMissedCumulative } from './shipped/target-missed-cumulative';
import { targetMissedMonthOnly } from './shipped/target-missed-month-only';

export type { ExampleFigure, ExampleIndicator, RuleExample, ShippedRule } from './example';
export { GROUPS, HEAVIEST_FIRST, lookOfFigure, weightOf } from './looks';
export { ownRowOf, ownRule, type OwnRow, type Wanted } from './own';
export { hundredths, phraseOf, pointsWrong, readPhrase, typed } from './phrases';
export { kindsOf, needsLevel } from './rule';
export type {
  ComparedWith,
  Comparison,
  Condition,
  RankWanted,
  Rule,
  RuleSpan,
  RuleUnits,
  Side,
} from './rule';

/** Every rule of the product, in the order findings are listed: commend, low, warn. */
export const SHIPPED_RULES: readonly ShippedRule[] = [
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

const byId: ReadonlyMap<RuleId, ShippedRule> = new Map(SHIPPED_RULES.map((rule) => [rule.id, rule]));

/** The product's rule of that id; undefined for one that people added. */
export function shippedRule(id: RuleId): ShippedRule | undefined {
  return byId.get(id);
}

/** Each after those it yields to; otherwise warnings before what is praised, and that before what is merely low. */
export function judgingOrder<Row extends Rule>(rules: readonly Row[]): readonly Row[] {
  const inGroups = (['warn', 'commend', 'low'] as const).flatMap((group) =>
    rules.filter((rule) => rule.group === group),
  );
  const placed = new Set<Row>();
  const place = (rule: Row, above: readonly Row[]): void => {
    if (placed.has(rule) || above.includes(rule)) return;
    for (const other of inGroups) if (rule.yieldsTo.includes(other.id)) place(other, [...above, rule]);
    placed.add(rule);
  };
  for (const rule of inGroups) place(rule, []);
  return [...placed];
}
