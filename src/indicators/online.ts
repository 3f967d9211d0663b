import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';

const NAME = 'tỷ lệ hồ sơ nộp trực tuyến';

/** Dossiers handed in online, of all received. */
export const online = {
  ...USUAL,
  id: 'online',
  kind: 'rate',
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
