import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'mức độ hài lòng của người dân, doanh nghiệp';

/** How satisfied people and enterprises say they are. */
export const satisfaction = {
  ...USUAL,
  id: 'satisfaction',
  kind: 'rate',
  words: { ...NAMES_ONLY, names: [['hài lòng']], unless: 'không hài lòng | chưa hài lòng' },
  report: /hai long/,
  names: {
    pane: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
    problems: { vi: 'mức độ hài lòng', en: 'satisfaction' },
    settings: ['mức độ hài lòng', 'tỷ lệ hài lòng', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    short: 'mức độ hài lòng',
    shortCount: 'mức độ hài lòng',
  },
} as const satisfies IndicatorFacts;
