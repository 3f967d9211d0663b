import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { DOSSIERS, LATE, NAMES_ONLY, NOT_YET_LATE, OTHER_MATTERS, PENDING } from './headings';

const NAME = 'hồ sơ TTHC đang giải quyết quá hạn';

/** Dossiers still being worked on after their time. */
export const pendingOverdue = {
  ...USUAL,
  id: 'pendingOverdue',
  kind: 'count',
  better: 'lower',
  windowStart: [],
  words: {
    ...NAMES_ONLY,
    names: [[LATE, PENDING]],
    unless: `${OTHER_MATTERS} | ${NOT_YET_LATE}`,
    heads: DOSSIERS,
  },
  report: /qua han|tre han|cham han/,
  names: {
    pane: { vi: 'Hồ sơ đang giải quyết quá hạn', en: 'Pending overdue dossiers' },
    problems: { vi: 'hồ sơ đang giải quyết quá hạn', en: 'pending overdue dossiers' },
    settings: ['hồ sơ đang giải quyết quá hạn', 'đang giải quyết quá hạn', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    opening: `số ${NAME}`,
    short: 'đang giải quyết quá hạn',
    shortCount: 'đang giải quyết quá hạn',
    request: 'việc giải quyết dứt điểm hồ sơ TTHC đã quá hạn',
  },
} as const satisfies IndicatorFacts;
