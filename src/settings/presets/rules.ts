import { rate } from '../../model';
import type { RuleId } from '../../model';
import {
  needsLevel,
  SHIPPED_RULES,
  shippedRule,
  type OwnRow,
  type RankWanted,
  type Rule,
  type Wanted,
} from '../../rules';
import { namedRule } from '../own-rules';
import type { RuleSettings } from '../settings';

const floor = rate(9000);

/** The row of a rule that comes with the product or a preset; undefined for one nobody knows. */
export function knownRule(id: RuleId): Rule | undefined {
  return shippedRule(id) ?? [...scoreRules, ...disbursementRules].find(({ rule }) => rule === id)?.row;
}

/**
 * How a rule judges when an office switches it on without saying more; undefined for one nobody knows.
 *
 * @param row of a rule people add
 */
export function ruleDefinition(id: RuleId, row: Rule | undefined): RuleSettings | undefined {
  const rule = row ?? knownRule(id);
  return rule && usual(rule, shippedRule(id) === undefined);
}

function usual(rule: Rule, isAdded: boolean): RuleSettings {
  const { id, units, scope, indicators } = rule;
  if (isAdded) return { rule: id, indicators: [], units, row: rule };
  const settings = { rule: id, indicators: scope === 'together' ? [] : indicators, units };
  if (id === 'belowFloor') return { ...settings, indicators: ['results'], floor };
  return needsLevel(rule) ? { ...settings, floor } : settings;
}

/** All rules in the order of the table. */
export const RULE_IDS: readonly RuleId[] = SHIPPED_RULES.map(({ id }) => id);

/** Every rule of the default presets; `belowFloor` is for letters that judge without an average. */
export const allRules: readonly RuleSettings[] = SHIPPED_RULES.filter(({ id }) => id !== 'belowFloor').map(
  (rule) => usual(rule, false),
);

function shipped(id: RuleId): RuleSettings {
  return ruleDefinition(id, undefined) ?? { rule: id, indicators: [], units: 'all' };
}

/** What the letter of April 2023 judges by. */
export const aprilRules: readonly RuleSettings[] = [
  shipped('commendFull'),
  { rule: 'belowAverage', indicators: ['intake'], units: 'communes' },
  shipped('noneSinceYearStart'),
  shipped('noneThisMonth'),
  shipped('overdue'),
];

/** What the letter of August 2023 judges by; its section 2 speaks of results before intake. */
export const augustRules: readonly RuleSettings[] = [
  shipped('commendFull'),
  shipped('commendAboveAverage'),
  shipped('belowFloor'),
  { rule: 'cumulativeBelowFloor', indicators: ['results', 'intake'], units: 'all', floor },
  shipped('targetMissedCumulative'),
  shipped('targetMissedMonthOnly'),
  shipped('targetMissed'),
  shipped('overdue'),
];

/** A row of one condition, under the name people read. */
function own(
  name: string,
  row: Partial<OwnRow> & Pick<OwnRow, 'group' | 'indicators' | 'wanted'>,
): RuleSettings {
  return usual(namedRule(name, { span: 'period', units: 'all', ...row }), true);
}

const place = (of: RankWanted['of'], places: number): Wanted => ({
  with: 'rank',
  rank: { of, places },
  smallest: 0,
});
const components = [
  'scoreOpenness',
  'scoreProgress',
  'scoreOnline',
  'scoreDigitising',
  'scorePayment',
  'scoreSatisfaction',
];

/** The set of indicators of Decision 766/QĐ-TTg: who leads, who is behind, who fell. */
export const scoreRules: readonly RuleSettings[] = [
  { rule: 'belowAverage', indicators: ['score'], units: 'all' },
  own('5 đơn vị điểm cao nhất', { group: 'commend', indicators: ['score'], wanted: place('first', 5) }),
  own('tăng từ 5 bậc', { group: 'commend', indicators: ['score'], wanted: place('rose', 5) }),
  own('5 đơn vị điểm thấp nhất', { group: 'low', indicators: ['score'], wanted: place('last', 5) }),
  own('tổng điểm giảm từ 1 điểm', {
    group: 'low',
    indicators: ['score'],
    wanted: { with: 'previous', by: rate(100) },
  }),
  own('điểm thành phần thấp nhất', { group: 'low', indicators: components, wanted: place('last', 1) }),
];

/** Public investment: who is below the average, and the three that lead. */
export const disbursementRules: readonly RuleSettings[] = [
  { rule: 'belowAverage', indicators: ['disbursement'], units: 'all' },
  own('3 đơn vị giải ngân cao nhất', {
    group: 'commend',
    indicators: ['disbursement'],
    wanted: place('first', 3),
  }),
];
