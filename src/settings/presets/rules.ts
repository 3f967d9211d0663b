import { rate } from '../../model';
import type { RuleId } from '../../model';
import { needsLevel, SHIPPED_RULES, shippedRule } from '../../rules';
import type { RuleSettings } from '../settings';

const floor = rate(9000);

/** How a rule judges when an office switches it on without saying more. */
export function ruleDefinition(id: RuleId): RuleSettings {
  const rule = shippedRule(id);
  const indicators = rule === undefined || rule.scope === 'together' ? [] : rule.indicators;
  const settings: RuleSettings = { rule: id, indicators, units: rule?.units ?? 'all' };
  if (id === 'belowFloor') return { ...settings, indicators: ['results'], floor };
  return rule !== undefined && needsLevel(rule) ? { ...settings, floor } : settings;
}

/** All rules in the order of the table. */
export const RULE_IDS: readonly RuleId[] = SHIPPED_RULES.map(({ id }) => id);

/** Every rule of the default presets; `belowFloor` is for letters that judge without an average. */
export const allRules: readonly RuleSettings[] = RULE_IDS.filter((id) => id !== 'belowFloor').map(
  ruleDefinition,
);

/** What the letter of April 2023 judges by. */
export const aprilRules: readonly RuleSettings[] = [
  ruleDefinition('commendFull'),
  { rule: 'belowAverage', indicators: ['intake'], units: 'communes' },
  ruleDefinition('noneSinceYearStart'),
  ruleDefinition('noneThisMonth'),
  ruleDefinition('overdue'),
];

/** What the letter of August 2023 judges by; its section 2 speaks of results before intake. */
export const augustRules: readonly RuleSettings[] = [
  ruleDefinition('commendFull'),
  ruleDefinition('commendAboveAverage'),
  ruleDefinition('belowFloor'),
  { rule: 'cumulativeBelowFloor', indicators: ['results', 'intake'], units: 'all', floor },
  ruleDefinition('targetMissedCumulative'),
  ruleDefinition('targetMissedMonthOnly'),
  ruleDefinition('targetMissed'),
  ruleDefinition('overdue'),
];
