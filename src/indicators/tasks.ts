import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';

const NAME = 'tỷ lệ nhiệm vụ hoàn thành';

/** Tasks done, of those that were given. */
export const tasks = {
  ...USUAL,
  id: 'tasks',
  kind: 'rate',
  report: /ty le.*nhiem vu/,
  names: {
    pane: { vi: 'Hoàn thành nhiệm vụ', en: 'Tasks done' },
    problems: { vi: 'nhiệm vụ hoàn thành', en: 'tasks done' },
    settings: ['nhiệm vụ hoàn thành', 'hoàn thành nhiệm vụ', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    matter: 'thực hiện nhiệm vụ được giao',
    title: 'Về thực hiện nhiệm vụ được giao',
    short: 'hoàn thành nhiệm vụ',
    shortCount: 'hoàn thành',
  },
} as const satisfies IndicatorFacts;
