import { AUDIENCE_NAMES } from '../sheet/names';
import type { Fields } from './table';
import { indicatorIdsOrNone, leastGap, mostNamed, oneOf, percentage } from './values';

/** What an office says of a rule that is there. */
export const RULE = {
  /** Indicators it judges; empty for rules that are about fixed ones. */
  indicators: {
    value: indicatorIdsOrNone,
    label: 'Chỉ tiêu của quy tắc',
    also: [],
    note: 'Cách nhau bằng dấu phẩy',
  },
  units: {
    value: oneOf(AUDIENCE_NAMES),
    label: 'Đơn vị của quy tắc',
    also: [],
    note: 'tất cả, cấp xã hoặc cơ quan chuyên môn',
  },
  /** The level that rules judge by which leave it to the office. */
  floor: {
    value: percentage,
    label: 'Mức sàn',
    also: ['Mức sàn của quy tắc'],
    note: 'Phần trăm',
  },
  /** The letter names a unit from this far beyond what it is judged by; those nearer are findings without x. */
  margin: {
    value: leastGap,
    label: 'Nêu tên khi lệch từ',
    also: ['Nêu tên khi thấp hơn từ', 'Nêu tên khi kém từ'],
    note: 'Phần trăm: lệch ít hơn vẫn là kết quả thấp, nhưng không đưa vào công văn',
  },
  /** The letter names only so many, the worst of them; the others are findings without x. */
  only: {
    value: mostNamed,
    label: 'Chỉ nêu tên',
    also: ['Chỉ nêu số đơn vị'],
    note: 'Số đơn vị kém nhất được nêu trong công văn; hoặc: tất cả',
  },
} as const satisfies Fields;
