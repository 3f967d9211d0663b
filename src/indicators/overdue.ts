import { UNSPOKEN, USUAL } from './facts';
import type { IndicatorFacts } from './facts';
import { DOSSIERS, LATE, NAMES_ONLY, NOT_YET_LATE, OTHER_MATTERS, PENDING } from './headings';

const NAME = 'hồ sơ TTHC giải quyết quá hạn';

/** Dossiers resolved after their time. */
export const overdue = {
  ...USUAL,
  id: 'overdue',
  kind: 'count',
  better: 'lower',
  windowStart: [],
  words: {
    ...NAMES_ONLY,
    names: [[LATE]],
    unless: `${PENDING} | ${OTHER_MATTERS} | ${NOT_YET_LATE}`,
    heads: DOSSIERS,
  },
  report: /qua han|tre han|cham han/,
  names: {
    pane: { vi: 'Hồ sơ quá hạn', en: 'Overdue dossiers' },
    problems: { vi: 'hồ sơ quá hạn', en: 'overdue dossiers' },
    settings: ['hồ sơ quá hạn', 'quá hạn', NAME],
  },
  letter: {
    ...UNSPOKEN,
    opening: `số ${NAME}`,
    title: `Về ${NAME}`,
    commend: NAME,
    low: NAME,
    warn: NAME,
    short: 'quá hạn',
    shortCount: 'quá hạn',
    request: 'việc giải quyết hồ sơ TTHC đúng hạn',
  },
} as const satisfies IndicatorFacts;
