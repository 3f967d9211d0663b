import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'tỷ lệ thu ngân sách nhà nước so với dự toán';

/** State revenue collected, of the estimate for the year. */
export const revenue = {
  ...USUAL,
  id: 'revenue',
  kind: 'rate',
  mayExceed100: true,
  ofAmounts: true,
  words: {
    ...NAMES_ONLY,
    names: [['thu ngân sách | thu ngân sách nhà nước | thu cân đối | thu nội địa']],
    unless: 'chi ngân sách | chi',
    parts: {
      numerator: 'thực hiện | đã thực hiện | thực thu | số thu | thu được | đã thu',
      denominator: 'dự toán | dự toán giao | kế hoạch | kế hoạch thu | dự toán năm',
    },
    whole: 'dự toán | dự toán thu | dự toán giao',
  },
  report: /thu ngan sach/,
  names: {
    pane: { vi: 'Thu ngân sách', en: 'Budget revenue' },
    problems: { vi: 'thu ngân sách so với dự toán', en: 'budget revenue against the estimate' },
    settings: ['thu ngân sách', 'thu ngân sách nhà nước', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    matter: 'thu ngân sách nhà nước',
    things: '',
    title: 'Về thu ngân sách nhà nước',
    short: 'thu ngân sách',
    shortCount: 'thu ngân sách',
  },
} as const satisfies IndicatorFacts;
