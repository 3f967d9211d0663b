import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'tỷ lệ cấp kết quả giải quyết TTHC bản điện tử';

/** Results handed out as electronic documents. */
export const eResults = {
  ...USUAL,
  id: 'eResults',
  kind: 'rate',
  words: {
    ...NAMES_ONLY,
    names: [
      ['kết quả', 'bản điện tử | kết quả điện tử | điện tử'],
      ['cấp kết quả', 'điện tử'],
    ],
    unless: 'số hoá | chứng thực | môi trường điện tử | phương tiện điện tử | thông tin điện tử | tin bài',
  },
  report: /ket qua.*dien tu/,
  names: {
    pane: { vi: 'Cấp kết quả điện tử', en: 'Electronic results' },
    problems: { vi: 'cấp kết quả bản điện tử', en: 'results handed out electronically' },
    settings: ['cấp kết quả điện tử', 'kết quả điện tử', 'cấp kết quả bản điện tử', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về cấp kết quả giải quyết TTHC bản điện tử',
    short: 'cấp kết quả điện tử',
    shortCount: 'cấp kết quả điện tử',
  },
} as const satisfies IndicatorFacts;
