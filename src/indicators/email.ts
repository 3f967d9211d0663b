import { UNSPOKEN, USUAL } from './facts';
import type { IndicatorFacts } from './facts';
import { NAMES_ONLY } from './headings';

const NAME = 'sử dụng thư điện tử công vụ';

/** Whether a unit writes official e-mail regularly; praise puts it first among those commended. */
export const email = {
  ...USUAL,
  id: 'email',
  kind: 'note',
  windowStart: [],
  words: {
    ...NAMES_ONLY,
    names: [['thư điện tử | thư công vụ | email | e mail | hộp thư | hòm thư']],
  },
  report: /thu dien tu/,
  names: {
    pane: { vi: 'Thư điện tử công vụ', en: 'Official e-mail' },
    problems: { vi: 'thư điện tử công vụ', en: 'official e-mail' },
    settings: ['thư điện tử công vụ', 'thư điện tử', NAME],
  },
  letter: {
    ...UNSPOKEN,
    opening: NAME,
    title: `Về ${NAME}`,
    praise: `${NAME} trong trao đổi công việc nội bộ thường xuyên`,
  },
} as const satisfies IndicatorFacts;
