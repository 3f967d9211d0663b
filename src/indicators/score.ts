import { rate } from '../model';
import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'điểm Bộ chỉ số phục vụ người dân, doanh nghiệp';

/** All points of the set of indicators of Decision 766/QĐ-TTg. */
export const score = {
  ...USUAL,
  id: 'score',
  kind: 'score',
  windowStart: [],
  maximum: rate(10000),
  words: {
    ...NAMES_ONLY,
    names: [
      [
        'tổng điểm | điểm tổng | tổng số điểm | tổng cộng điểm | điểm tổng cộng | điểm tổng hợp | tổng hợp điểm | điểm đánh giá | điểm đạt được | điểm chỉ số | điểm số',
      ],
    ],
    unless: 'hài lòng | thanh toán | số hoá | tiến độ | công khai | minh bạch | trực tuyến',
  },
  report: /tong diem|bo chi so/,
  names: {
    pane: { vi: 'Tổng điểm Bộ chỉ số', en: 'Total score' },
    problems: { vi: 'tổng điểm Bộ chỉ số', en: 'total score' },
    settings: ['tổng điểm', 'điểm Bộ chỉ số', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về kết quả Bộ chỉ số phục vụ người dân, doanh nghiệp',
    short: 'tổng điểm',
    shortCount: 'tổng điểm',
  },
} as const satisfies IndicatorFacts;
