import { rate } from '../model';
import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';

const NAME = 'điểm tiến độ giải quyết';

/** Points for resolving in time, a part of the set of Decision 766/QĐ-TTg. */
export const scoreProgress = {
  ...USUAL,
  id: 'scoreProgress',
  kind: 'score',
  windowStart: [],
  maximum: rate(2000),
  report: /diem.*tien do/,
  names: {
    pane: { vi: 'Điểm tiến độ giải quyết', en: 'Points for progress of resolving' },
    problems: { vi: 'điểm tiến độ giải quyết', en: 'points for progress of resolving' },
    settings: [NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về tiến độ giải quyết',
    short: 'tiến độ giải quyết',
    shortCount: 'tiến độ giải quyết',
  },
} as const satisfies IndicatorFacts;
