import { rate } from '../model';
import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'điểm tiến độ giải quyết';

/** Points for resolving in time, a part of the set of Decision 766/QĐ-TTg. */
export const scoreProgress = {
  ...USUAL,
  id: 'scoreProgress',
  kind: 'score',
  windowStart: [],
  maximum: rate(2000),
  words: {
    ...NAMES_ONLY,
    names: [['tiến độ | kết quả giải quyết']],
    unless: 'số hoá | thanh toán | hài lòng',
  },
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
