import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { DOSSIERS, LATE, NAMES_ONLY, OTHER_MATTERS, PENDING } from './headings';

const NAME = 'tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn';

/** Dossiers resolved before or on their day, of all resolved. */
export const onTime = {
  ...USUAL,
  id: 'onTime',
  kind: 'rate',
  words: {
    ...NAMES_ONLY,
    names: [['đúng hạn | đúng hẹn | trong hạn | đúng , trước hạn | trước , đúng hạn | sớm , đúng hạn']],
    unless: `${PENDING} | ${OTHER_MATTERS} | ${LATE}`,
    heads: DOSSIERS,
    parts: {
      numerator: 'đúng hạn | đúng hẹn | trong hạn | đúng , trước hạn | trước , đúng hạn',
      denominator: 'tổng | tổng số | giải quyết | đã xử lý | hồ sơ | số hồ sơ | số lượng',
    },
    whole: 'giải quyết | đã xử lý',
    rest: 'trước hạn | sớm hạn | trước hẹn | sớm hẹn',
  },
  report: /ty le.*(truoc|dung) han/,
  names: {
    pane: { vi: 'Giải quyết đúng hạn', en: 'Resolved on time' },
    problems: { vi: 'giải quyết trước hạn, đúng hạn', en: 'dossiers resolved on time' },
    settings: ['giải quyết trước hạn, đúng hạn', 'đúng hạn', 'giải quyết đúng hạn', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về giải quyết hồ sơ TTHC trước hạn, đúng hạn',
    short: 'giải quyết đúng hạn',
    shortCount: 'giải quyết đúng hạn',
  },
} as const satisfies IndicatorFacts;
