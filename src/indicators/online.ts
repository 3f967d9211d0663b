import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'tỷ lệ hồ sơ nộp trực tuyến';

/** Dossiers handed in online, of all received. */
export const online = {
  ...USUAL,
  id: 'online',
  kind: 'rate',
  words: {
    ...NAMES_ONLY,
    names: [
      [
        'nộp trực tuyến | nộp hồ sơ trực tuyến | hồ sơ trực tuyến | tiếp nhận trực tuyến | hồ sơ tiếp nhận trực tuyến',
      ],
      ['trực tuyến', 'nộp | tiếp nhận'],
    ],
    unless: 'thanh toán | toàn trình | một phần | số hoá | phí | lệ phí',
  },
  report: /ty le.*nop.*truc tuyen/,
  names: {
    pane: { vi: 'Nộp trực tuyến', en: 'Handed in online' },
    problems: { vi: 'hồ sơ nộp trực tuyến', en: 'dossiers handed in online' },
    settings: ['nộp trực tuyến', 'hồ sơ trực tuyến', 'hồ sơ nộp trực tuyến', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    title: 'Về nộp hồ sơ trực tuyến',
    short: 'nộp trực tuyến',
    shortCount: 'nộp trực tuyến',
  },
} as const satisfies IndicatorFacts;
