import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'tỷ lệ giải ngân vốn đầu tư công';

/** Public investment paid out, of the capital planned. */
export const disbursement = {
  ...USUAL,
  id: 'disbursement',
  kind: 'rate',
  ofAmounts: true,
  words: {
    ...NAMES_ONLY,
    names: [['giải ngân']],
    unless:
      'thường xuyên | sự nghiệp | tín dụng | chính sách xã hội | cam kết giải ngân | chưa giải ngân | còn lại',
    parts: {
      numerator: 'giải ngân | đã giải ngân | thực hiện | đã thực hiện | thanh toán | số vốn giải ngân',
      denominator: 'kế hoạch | kế hoạch vốn | vốn giao | tổng | tổng số | vốn',
    },
    whole: 'kế hoạch vốn | vốn kế hoạch | kế hoạch vốn giao | vốn giao | kế hoạch vốn đầu tư công',
  },
  report: /giai ngan/,
  names: {
    pane: { vi: 'Giải ngân vốn đầu tư công', en: 'Disbursement of public investment' },
    problems: { vi: 'giải ngân vốn đầu tư công', en: 'disbursement of public investment' },
    settings: ['giải ngân vốn đầu tư công', 'giải ngân', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    matter: 'giải ngân vốn đầu tư công',
    things: '',
    title: 'Về giải ngân vốn đầu tư công',
    short: 'giải ngân',
    shortCount: 'giải ngân',
  },
} as const satisfies IndicatorFacts;
