import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { LATE, NAMES_ONLY } from './headings';

const NAME = 'tỷ lệ nhiệm vụ hoàn thành';

/** Tasks done, of those that were given. */
export const tasks = {
  ...USUAL,
  id: 'tasks',
  kind: 'rate',
  words: {
    ...NAMES_ONLY,
    names: [
      ['nhiệm vụ', 'hoàn thành | thực hiện | đúng hạn | được giao | tổng số'],
      ['tỷ lệ', 'nhiệm vụ'],
    ],
    unless: `${LATE} | chưa hoàn thành | chưa đến hạn | đang thực hiện`,
    parts: {
      numerator: 'hoàn thành | đã hoàn thành | đã thực hiện | đúng hạn',
      denominator: 'được giao | giao | tổng | tổng số | số nhiệm vụ',
    },
    whole: 'nhiệm vụ được giao | nhiệm vụ giao | tổng số nhiệm vụ | số nhiệm vụ được giao',
  },
  report: /ty le.*nhiem vu/,
  names: {
    pane: { vi: 'Hoàn thành nhiệm vụ', en: 'Tasks done' },
    problems: { vi: 'nhiệm vụ hoàn thành', en: 'tasks done' },
    settings: ['nhiệm vụ hoàn thành', 'hoàn thành nhiệm vụ', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    matter: 'thực hiện nhiệm vụ được giao',
    things: 'nhiệm vụ',
    title: 'Về thực hiện nhiệm vụ được giao',
    short: 'hoàn thành nhiệm vụ',
    shortCount: 'hoàn thành',
  },
} as const satisfies IndicatorFacts;
