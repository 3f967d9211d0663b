import { rate } from '../../model';
import type { RuleId } from '../../model';
import type { RuleSettings } from '../settings';

const floor = rate(9000);

/** Every rule of the default presets; `belowFloor` is for letters that judge without an average. */
export const allRules: readonly RuleSettings[] = [
  { rule: 'commendFull', indicators: [], units: 'all' },
  { rule: 'commendAboveAverage', indicators: [], units: 'communes' },
  { rule: 'belowAverage', indicators: ['intake', 'results'], units: 'all' },
  { rule: 'cumulativeBelowFloor', indicators: ['intake', 'results'], units: 'all', floor },
  { rule: 'targetMissedCumulative', indicators: ['payment'], units: 'all' },
  { rule: 'targetMissedMonthOnly', indicators: ['payment'], units: 'all' },
  { rule: 'noneSinceYearStart', indicators: ['certified'], units: 'communes' },
  { rule: 'noneThisMonth', indicators: ['certified'], units: 'communes' },
  { rule: 'targetMissed', indicators: ['payment'], units: 'all' },
  { rule: 'overdue', indicators: ['overdue'], units: 'all' },
];

/** What the letter of April 2023 judges by. */
export const aprilRules: readonly RuleSettings[] = [
  { rule: 'commendFull', indicators: [], units: 'all' },
  { rule: 'belowAverage', indicators: ['intake'], units: 'communes' },
  { rule: 'noneSinceYearStart', indicators: ['certified'], units: 'communes' },
  { rule: 'noneThisMonth', indicators: ['certified'], units: 'communes' },
  { rule: 'overdue', indicators: ['overdue'], units: 'all' },
];

/** What the letter of August 2023 judges by; its section 2 speaks of results before intake. */
export const augustRules: readonly RuleSettings[] = [
  { rule: 'commendFull', indicators: [], units: 'all' },
  { rule: 'commendAboveAverage', indicators: [], units: 'communes' },
  { rule: 'belowFloor', indicators: ['results'], units: 'all', floor },
  { rule: 'cumulativeBelowFloor', indicators: ['results', 'intake'], units: 'all', floor },
  { rule: 'targetMissedCumulative', indicators: ['payment'], units: 'all' },
  { rule: 'targetMissedMonthOnly', indicators: ['payment'], units: 'all' },
  { rule: 'targetMissed', indicators: ['payment'], units: 'all' },
  { rule: 'overdue', indicators: ['overdue'], units: 'all' },
];

const catalogue: readonly RuleSettings[] = [
  ...allRules.slice(0, 3),
  { rule: 'belowFloor', indicators: ['results'], units: 'all', floor },
  ...allRules.slice(3),
];

/** All rules in the order of the table. */
export const RULE_IDS: readonly RuleId[] = catalogue.map(({ rule }) => rule);

/** How a rule judges when an office switches it on without saying more. */
export function ruleDefinition(id: RuleId): RuleSettings {
  return catalogue.find(({ rule }) => rule === id) ?? { rule: id, indicators: [], units: 'all' };
}
