import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { DOSSIERS, LATE, NAMES_ONLY, NOT_YET_LATE, OTHER_MATTERS, PENDING } from './headings';

const NAME = 'tỷ lệ hồ sơ giải quyết quá hạn';

/** Dossiers that were late, of all resolved. */
export const overdueRate = {
  ...USUAL,
  id: 'overdueRate',
  kind: 'rate',
  better: 'lower',
  words: {
    ...NAMES_ONLY,
    names: [[LATE]],
    unless: `${PENDING} | ${OTHER_MATTERS} | ${NOT_YET_LATE}`,
    heads: DOSSIERS,
  },
  report: /ty le (ho so )?(giai quyet )?(qua|tre|cham) han/,
  names: {
    pane: { vi: 'Tỷ lệ quá hạn', en: 'Overdue rate' },
    problems: { vi: 'tỷ lệ hồ sơ quá hạn', en: 'overdue rate' },
    settings: ['tỷ lệ quá hạn', 'tỷ lệ hồ sơ quá hạn', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về tỷ lệ hồ sơ TTHC giải quyết quá hạn',
    short: 'quá hạn',
    shortCount: 'quá hạn',
  },
} as const satisfies IndicatorFacts;
