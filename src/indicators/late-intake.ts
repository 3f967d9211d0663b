import { USUAL, wordingOfName } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'hồ sơ tiếp nhận chậm (quá 08 giờ làm việc)';

/** Online dossiers that waited longer than eight working hours to be received. */
export const lateIntake = {
  ...USUAL,
  id: 'lateIntake',
  kind: 'count',
  better: 'lower',
  windowStart: [],
  words: {
    ...NAMES_ONLY,
    names: [['tiếp nhận', 'chậm | trễ | quá 8 giờ | quá 08 giờ | quá 8h | quá 08h']],
    unless: 'số hoá | tỷ lệ',
  },
  report: /tiep nhan (cham|qua han|muon)/,
  names: {
    pane: { vi: 'Tiếp nhận chậm', en: 'Late intake' },
    problems: { vi: 'hồ sơ tiếp nhận chậm', en: 'dossiers received late' },
    settings: ['hồ sơ tiếp nhận chậm', 'tiếp nhận chậm', NAME],
  },
  letter: {
    ...wordingOfName(NAME),
    opening: `số ${NAME}`,
    title: 'Về tiếp nhận hồ sơ trực tuyến',
    short: 'tiếp nhận chậm',
    shortCount: 'tiếp nhận chậm',
    request: 'việc tiếp nhận hồ sơ trực tuyến đúng thời gian quy định',
  },
} as const satisfies IndicatorFacts;
