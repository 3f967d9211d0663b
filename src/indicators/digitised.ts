import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';

const NAME = 'tỷ lệ số hoá hồ sơ, kết quả giải quyết TTHC';

/** Papers and results digitised, in one official rate since 2024. */
export const digitised = {
  ...USUAL,
  id: 'digitised',
  kind: 'rate',
  standsFor: ['intake', 'results'],
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
