import type { IndicatorId } from '../../model';
import { ownRowOf, phraseOf, type Rule } from '../../rules';
import { ruleName, type RuleSettings, type Settings } from '../../settings';
import { capitalised } from '../../text/letter-case';

/** "Thấp hơn bình quân chung": the name a rule goes by on "Cấu hình". */
export function ruleTitle({ rule }: RuleSettings): string {
  return capitalised(ruleName(rule));
}

/** "giải ngân: dưới mức 50%"; undefined for rules of several conditions. */
export function rowPhrase(
  rule: Rule,
  settings: Settings,
  nameOf: (id: IndicatorId) => string,
): string | undefined {
  const row = ownRowOf(rule);
  if (!row) return undefined;
  const first = settings.indicators.find(({ id }) => id === row.indicators[0]);
  const unit = { rate: '%', score: ' điểm', count: '', amount: '', note: '' }[first?.kind ?? 'rate'];
  const phrase = phraseOf(row.wanted, row.group, first?.better ?? 'higher', unit);
  return `${row.indicators.map(nameOf).join(', ')}: ${phrase}`;
}
