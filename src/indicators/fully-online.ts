import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'tỷ lệ hồ sơ nộp trực tuyến toàn trình';

/** Dossiers handed in online for procedures that are online from end to end. */
export const fullyOnline = {
  ...USUAL,
  id: 'fullyOnline',
  kind: 'rate',
  words: { ...NAMES_ONLY, names: [['toàn trình']], unless: 'thanh toán | số hoá | một phần' },
  report: /toan trinh/,
  names: {
    pane: { vi: 'Trực tuyến toàn trình', en: 'Fully online' },
    problems: { vi: 'hồ sơ trực tuyến toàn trình', en: 'fully online dossiers' },
    settings: ['trực tuyến toàn trình', 'toàn trình', 'hồ sơ trực tuyến toàn trình', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về nộp hồ sơ trực tuyến toàn trình',
    short: 'trực tuyến toàn trình',
    shortCount: 'trực tuyến toàn trình',
  },
} as const satisfies IndicatorFacts;
