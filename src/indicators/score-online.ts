import { rate } from '../model';
import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'điểm cung cấp dịch vụ công trực tuyến';

/** Points for online services; some sheets give them 22, a part of the set of Decision 766/QĐ-TTg. */
export const scoreOnline = {
  ...USUAL,
  id: 'scoreOnline',
  kind: 'score',
  windowStart: [],
  maximum: rate(1200),
  words: {
    ...NAMES_ONLY,
    names: [['dịch vụ công trực tuyến | dịch vụ trực tuyến | cung cấp dịch vụ | hồ sơ trực tuyến']],
    unless: 'thanh toán | số hoá',
  },
  report: /diem.*dich vu cong/,
  names: {
    pane: { vi: 'Điểm dịch vụ công trực tuyến', en: 'Points for online services' },
    problems: { vi: 'điểm dịch vụ công trực tuyến', en: 'points for online services' },
    settings: ['điểm dịch vụ công trực tuyến', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về dịch vụ công trực tuyến',
    short: 'dịch vụ công trực tuyến',
    shortCount: 'dịch vụ công trực tuyến',
  },
} as const satisfies IndicatorFacts;
