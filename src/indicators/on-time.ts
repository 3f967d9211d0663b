import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';

const NAME = 'tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn';

/** Dossiers resolved before or on their day, of all resolved. */
export const onTime = {
  ...USUAL,
  id: 'onTime',
  kind: 'rate',
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
