import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';

const NAME = 'tỷ lệ thu ngân sách nhà nước so với dự toán';

/** State revenue collected, of the estimate for the year. */
export const revenue = {
  ...USUAL,
  id: 'revenue',
  kind: 'rate',
  mayExceed100: true,
  ofAmounts: true,
  report: /thu ngan sach/,
  names: {
    pane: { vi: 'Thu ngân sách', en: 'Budget revenue' },
    problems: { vi: 'thu ngân sách so với dự toán', en: 'budget revenue against the estimate' },
    settings: ['thu ngân sách', 'thu ngân sách nhà nước', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    matter: 'thu ngân sách nhà nước',
    title: 'Về thu ngân sách nhà nước',
    short: 'thu ngân sách',
    shortCount: 'thu ngân sách',
  },
} as const satisfies IndicatorFacts;
