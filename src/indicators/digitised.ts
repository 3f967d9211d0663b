import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY, REUSED } from './headings';

const NAME = 'tỷ lệ số hoá hồ sơ, kết quả giải quyết TTHC';

/** Papers and results digitised, in one official rate since 2024. */
export const digitised = {
  ...USUAL,
  id: 'digitised',
  kind: 'rate',
  standsFor: ['intake', 'results'],
  words: {
    ...NAMES_ONLY,
    names: [
      [
        'số hoá',
        'hồ sơ , kết quả | hồ sơ thủ tục hành chính , kết quả | hồ sơ , giấy tờ , kết quả | thành phần hồ sơ , kết quả | giấy tờ , kết quả',
      ],
    ],
    maybe: 'số hoá hồ sơ | hồ sơ số hoá | hồ sơ được số hoá | tỷ lệ số hoá',
    unless: REUSED,
    parts: {
      numerator: 'số hoá | có số hoá | đã | đạt | đã thực hiện | thực hiện | hoàn thành',
      denominator: 'tổng | tổng số | hồ sơ | số hồ sơ | số lượng',
    },
  },
  report: /so hoa ho so, ?(va )?ket qua/,
  names: {
    pane: { vi: 'Số hoá hồ sơ, kết quả', en: 'Digitised dossiers and results' },
    problems: { vi: 'số hoá hồ sơ, kết quả giải quyết', en: 'digitisation of dossiers and results' },
    settings: ['số hoá hồ sơ và kết quả', 'số hoá hồ sơ, kết quả', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về số hoá hồ sơ, kết quả giải quyết thủ tục hành chính',
    short: 'số hoá',
    shortCount: 'số hoá',
  },
} as const satisfies IndicatorFacts;
