import { rate } from '../model';
import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'điểm công khai, minh bạch';

/** Points for publishing procedures openly, a part of the set of Decision 766/QĐ-TTg. */
export const scoreOpenness = {
  ...USUAL,
  id: 'scoreOpenness',
  kind: 'score',
  windowStart: [],
  maximum: rate(1800),
  words: { ...NAMES_ONLY, names: [['công khai | minh bạch']] },
  report: /diem.*cong khai/,
  names: {
    pane: { vi: 'Điểm công khai, minh bạch', en: 'Points for openness' },
    problems: { vi: 'điểm công khai, minh bạch', en: 'points for openness' },
    settings: [NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về công khai, minh bạch',
    short: 'công khai, minh bạch',
    shortCount: 'công khai, minh bạch',
  },
} as const satisfies IndicatorFacts;
