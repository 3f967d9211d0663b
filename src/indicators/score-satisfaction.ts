import { rate } from '../model';
import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'điểm mức độ hài lòng';

/** Points for how satisfied people are, a part of the set of Decision 766/QĐ-TTg. */
export const scoreSatisfaction = {
  ...USUAL,
  id: 'scoreSatisfaction',
  kind: 'score',
  windowStart: [],
  maximum: rate(1800),
  words: { ...NAMES_ONLY, names: [['hài lòng']] },
  report: /diem.*hai long/,
  names: {
    pane: { vi: 'Điểm mức độ hài lòng', en: 'Points for satisfaction' },
    problems: { vi: 'điểm mức độ hài lòng', en: 'points for satisfaction' },
    settings: [NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về mức độ hài lòng',
    short: 'mức độ hài lòng',
    shortCount: 'mức độ hài lòng',
  },
} as const satisfies IndicatorFacts;
