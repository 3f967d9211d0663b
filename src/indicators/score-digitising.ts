import { rate } from '../model';
import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'điểm số hoá hồ sơ';

/** Points for digitising dossiers, a part of the set of Decision 766/QĐ-TTg. */
export const scoreDigitising = {
  ...USUAL,
  id: 'scoreDigitising',
  kind: 'score',
  windowStart: [],
  maximum: rate(2200),
  words: { ...NAMES_ONLY, names: [['số hoá']] },
  report: /diem.*so hoa/,
  names: {
    pane: { vi: 'Điểm số hoá hồ sơ', en: 'Points for digitisation' },
    problems: { vi: 'điểm số hoá hồ sơ', en: 'points for digitisation' },
    settings: [NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về số hoá hồ sơ',
    short: 'số hoá hồ sơ',
    shortCount: 'số hoá hồ sơ',
  },
} as const satisfies IndicatorFacts;
