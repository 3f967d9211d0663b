import { FROM_JANUARY, UNSPOKEN } from './facts';
import type { IndicatorFacts } from './facts';

const NAME = 'tỷ lệ số hoá đầy đủ thành phần hồ sơ khi tiếp nhận';

/** Dossiers whose papers were digitised when they were received, of all received. */
export const intake = {
  id: 'intake',
  kind: 'rate',
  better: 'higher',
  units: 'all',
  windowStart: FROM_JANUARY,
  target: [],
  headings: {
    names: /so hoa.*(tiep nhan|thanh phan|tphs|dau vao)|(tiep nhan|thanh phan ho so|tphs|dau vao).*so hoa/,
    parts: {
      numerator: /so hoa|^co$|\bco (so hoa|tphs)|^da$|^dat$|day du|da thuc hien|so dat|ho so dat|hs dat/,
      denominator: /tiep nhan|\btong\b|^(so )?(ho so|hs)$|so luong|tong so|da nhan|so ho so/,
    },
  },
  report: /tiep nhan|thanh phan ho so/,
  names: {
    pane: { vi: 'Số hoá khi tiếp nhận', en: 'Digitised on receipt' },
    problems: { vi: 'số hoá khi tiếp nhận', en: 'digitisation on receipt' },
    settings: ['số hoá khi tiếp nhận', 'tiếp nhận', NAME],
  },
  letter: {
    ...UNSPOKEN,
    opening: NAME,
    title: 'Về số hoá hồ sơ khi tiếp nhận TTHC',
    commend: NAME,
    low: NAME,
    warn: NAME,
    short: 'tiếp nhận',
    shortCount: 'tiếp nhận',
    request: NAME,
  },
} as const satisfies IndicatorFacts;
