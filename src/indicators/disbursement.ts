import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';

const NAME = 'tỷ lệ giải ngân vốn đầu tư công';

/** Public investment paid out, of the capital planned. */
export const disbursement = {
  ...USUAL,
  id: 'disbursement',
  kind: 'rate',
  ofAmounts: true,
  report: /giai ngan/,
  names: {
    pane: { vi: 'Giải ngân vốn đầu tư công', en: 'Disbursement of public investment' },
    problems: { vi: 'giải ngân vốn đầu tư công', en: 'disbursement of public investment' },
    settings: ['giải ngân vốn đầu tư công', 'giải ngân', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    matter: 'giải ngân vốn đầu tư công',
    title: 'Về giải ngân vốn đầu tư công',
    short: 'giải ngân',
    shortCount: 'giải ngân',
  },
} as const satisfies IndicatorFacts;
