import { UNSPOKEN, USUAL } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'đăng tải tin bài, văn bản trên Trang thông tin điện tử';

/** Whether news and documents stand on the unit's page; a shortfall is one more reason of a warning. */
export const posts = {
  ...USUAL,
  id: 'posts',
  kind: 'note',
  windowStart: [],
  words: {
    ...NAMES_ONLY,
    names: [['tin bài | tin , bài | đăng tải | đăng tin | trang thông tin | cổng thông tin điện tử']],
  },
  report: /tin bai|trang thong tin/,
  names: {
    pane: { vi: 'Đăng tải tin bài', en: 'Publishing on the website' },
    problems: { vi: 'đăng tải tin bài', en: 'publishing on the website' },
    settings: ['đăng tải tin bài', 'tin bài', NAME],
  },
  letter: {
    ...UNSPOKEN,
    opening: NAME,
    title: `Về ${NAME}`,
    shortfall: `việc ${NAME} chưa cao, chưa đầy đủ, kịp thời`,
  },
} as const satisfies IndicatorFacts;
