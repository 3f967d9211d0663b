import { rate } from '../model';
import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'điểm thanh toán trực tuyến';

/** Points for online payment, a part of the set of Decision 766/QĐ-TTg. */
export const scorePayment = {
  ...USUAL,
  id: 'scorePayment',
  kind: 'score',
  windowStart: [],
  maximum: rate(1000),
  words: { ...NAMES_ONLY, names: [['thanh toán']] },
  report: /diem.*thanh toan/,
  names: {
    pane: { vi: 'Điểm thanh toán trực tuyến', en: 'Points for online payment' },
    problems: { vi: 'điểm thanh toán trực tuyến', en: 'points for online payment' },
    settings: [NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về thanh toán trực tuyến',
    short: 'thanh toán trực tuyến',
    shortCount: 'thanh toán trực tuyến',
  },
} as const satisfies IndicatorFacts;
