import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hoá';

/** Dossiers that use data digitised before. */
export const reuse = {
  ...USUAL,
  id: 'reuse',
  kind: 'rate',
  words: {
    ...NAMES_ONLY,
    names: [['sử dụng lại | tái sử dụng | dùng lại'], ['khai thác', 'số hoá']],
  },
  report: /khai thac|su dung lai|tai su dung/,
  names: {
    pane: { vi: 'Sử dụng lại dữ liệu', en: 'Reuse of digitised data' },
    problems: { vi: 'khai thác, sử dụng lại dữ liệu số hoá', en: 'reuse of digitised data' },
    settings: ['khai thác, sử dụng lại dữ liệu', 'sử dụng lại dữ liệu', 'tái sử dụng dữ liệu', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về khai thác, sử dụng lại thông tin, dữ liệu số hoá',
    short: 'sử dụng lại dữ liệu',
    shortCount: 'sử dụng lại dữ liệu',
  },
} as const satisfies IndicatorFacts;
