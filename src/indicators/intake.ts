import { UNSPOKEN, USUAL } from './facts';
import type { IndicatorFacts } from './facts';
import { REUSED } from './headings';

const NAME = 'tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận';

/** Dossiers whose papers were digitised when they were received, of all received. */
export const intake = {
  ...USUAL,
  id: 'intake',
  kind: 'rate',
  words: {
    names: [['số hoá', 'tiếp nhận | thành phần hồ sơ | thành phần | đầu vào']],
    loosely: [],
    maybe: 'số hoá',
    unless: REUSED,
    parts: {
      numerator:
        'số hoá | có | có số hoá | đã | đạt | đầy đủ | đã thực hiện | thực hiện | hoàn thành | thành phần hồ sơ',
      denominator: 'tiếp nhận | tổng | tổng số | hồ sơ | số hồ sơ | số lượng | đã nhận',
    },
    whole: 'tiếp nhận',
    rest: '',
    heads: '',
  },
  report: /tiep nhan|thanh phan ho so/,
  names: {
    pane: { vi: 'Số hoá khi tiếp nhận', en: 'Digitised on receipt' },
    problems: { vi: 'số hoá khi tiếp nhận', en: 'digitisation on receipt' },
    settings: ['số hoá khi tiếp nhận', 'tiếp nhận', NAME],
  },
  letter: {
    ...UNSPOKEN,
    opening: NAME,
    title: 'Về số hoá hồ sơ khi tiếp nhận TTHC',
    commend: NAME,
    low: NAME,
    warn: NAME,
    short: 'tiếp nhận',
    shortCount: 'tiếp nhận',
    request: NAME,
  },
} as const satisfies IndicatorFacts;
