import { UNSPOKEN, USUAL } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'chứng thực bản sao điện tử từ bản chính';

/** Electronic copies certified from the original. */
export const certified = {
  ...USUAL,
  id: 'certified',
  kind: 'count',
  units: 'communes',
  words: {
    ...NAMES_ONLY,
    names: [['chứng thực', 'bản sao điện tử | điện tử | bản điện tử']],
    unless: 'chữ ký',
  },
  report: /chung thuc/,
  names: {
    pane: { vi: 'Chứng thực điện tử', en: 'Certified e-copies' },
    problems: { vi: 'chứng thực bản sao điện tử', en: 'certified electronic copies' },
    settings: ['chứng thực bản sao điện tử', 'chứng thực', NAME],
  },
  letter: {
    ...UNSPOKEN,
    opening: 'số bản sao điện tử được chứng thực từ bản chính',
    title: 'Về chứng thực bản sao điện tử từ bản chính',
    commend: NAME,
    low: NAME,
    warn: NAME,
    short: 'chứng thực bản sao điện tử',
    shortCount: 'chứng thực bản sao điện tử',
    request: NAME,
  },
} as const satisfies IndicatorFacts;
