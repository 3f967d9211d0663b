import { UNSPOKEN, USUAL } from './facts';
import type { IndicatorFacts } from './facts';
import { REUSED } from './headings';

const NAME = 'tỷ lệ số hoá kết quả giải quyết TTHC';
const IN_FULL = 'tỷ lệ số hoá kết quả giải quyết thủ tục hành chính';

/** Results handed out in digital form as well, of all dossiers resolved. */
export const results = {
  ...USUAL,
  id: 'results',
  kind: 'rate',
  words: {
    names: [['số hoá', 'kết quả | đầu ra']],
    loosely: [['số hoá', 'giải quyết']],
    maybe: 'số hoá',
    unless: REUSED,
    parts: {
      numerator: 'số hoá | có | có số hoá | đã | đạt | đã thực hiện | thực hiện | hoàn thành',
      denominator:
        'giải quyết | tổng | tổng số | hồ sơ | số hồ sơ | số lượng | kết quả | số kết quả | đã trả | kết quả giải quyết',
    },
    whole: 'giải quyết | trả kết quả | đã xử lý',
    rest: '',
    heads: '',
  },
  report: /ket qua giai quyet|so hoa ket qua/,
  names: {
    pane: { vi: 'Số hoá kết quả', en: 'Digitised results' },
    problems: { vi: 'số hoá kết quả giải quyết', en: 'digitisation of results' },
    settings: ['số hoá kết quả', 'kết quả', 'giải quyết', NAME],
  },
  letter: {
    ...UNSPOKEN,
    opening: NAME,
    title: 'Về số hoá kết quả giải quyết thủ tục hành chính',
    commend: 'số hoá kết quả giải quyết TTHC',
    low: IN_FULL,
    warn: IN_FULL,
    short: 'giải quyết',
    shortCount: 'số hoá',
    request: NAME,
  },
} as const satisfies IndicatorFacts;
