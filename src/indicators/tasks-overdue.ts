import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { LATE, NAMES_ONLY, NOT_YET_LATE } from './headings';

const NAME = 'nhiệm vụ quá hạn';

/** Tasks that were not done in time. */
export const tasksOverdue = {
  ...USUAL,
  id: 'tasksOverdue',
  kind: 'count',
  better: 'lower',
  words: { ...NAMES_ONLY, names: [[LATE, 'nhiệm vụ']], unless: `tỷ lệ | ${NOT_YET_LATE}` },
  report: /nhiem vu.*(qua|tre|cham) han/,
  names: {
    pane: { vi: 'Nhiệm vụ quá hạn', en: 'Overdue tasks' },
    problems: { vi: 'nhiệm vụ quá hạn', en: 'overdue tasks' },
    settings: [NAME, 'nhiệm vụ chưa hoàn thành quá hạn'],
  },
  letter: {
    ...wordingOfName(NAME),
    matter: 'thực hiện nhiệm vụ được giao',
    things: 'nhiệm vụ',
    opening: `số ${NAME}`,
    request: 'việc thực hiện nhiệm vụ được giao đúng thời hạn',
  },
} as const satisfies IndicatorFacts;
