import type { RuleId } from '../../model';
import type { RuleWording } from '../../settings/letter';
import type { Voice } from './voice';

const PLAIN = '{unit} có {low} trong tháng {month} đạt {value}.';

/** How the letter speaks of a rule that people added. */
const ADDED: RuleWording = {
  layout: 'each',
  sentence: PLAIN,
  one: PLAIN,
  many: PLAIN,
  item: PLAIN,
  list: 'and',
};

/** The sentences of a rule: its own, or those every row has. */
export function rowWording(rule: RuleId, { wording }: Voice): RuleWording {
  const own = Object.entries(wording.rules).find(([id]) => id === rule)?.[1];
  return own !== undefined && 'layout' in own ? own : ADDED;
}
