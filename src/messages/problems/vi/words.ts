import { factsOf } from '../../../indicators';
import type { ColumnMeaning, IndicatorId, Period } from '../../../model';
import { nounsOf } from '../../../text/period-nouns';
import { rows } from '../shape';

const ROLES: Readonly<Record<ColumnMeaning['role'], string>> = {
  rate: 'tỷ lệ',
  numerator: 'số đã thực hiện',
  denominator: 'tổng số phải thực hiện',
  count: 'số lượng',
  field: 'lĩnh vực',
  note: 'nhận xét',
  maximum: 'điểm tối đa',
  target: 'chỉ tiêu giao',
  rank: 'xếp hạng',
};
const SPANS: Readonly<Record<ColumnMeaning['span'], string>> = {
  month: 'trong tháng',
  previous: 'tháng trước',
  cumulative: 'lũy kế',
  lastYear: 'cùng kỳ năm trước',
};

/** "tỷ lệ số hoá kết quả (trong tháng)"; points are called so by their own name. */
export function meaning(
  { indicator, role, span }: ColumnMeaning,
  named: (id: IndicatorId) => string,
): string {
  const isOfPoints = role === 'rate' && factsOf(indicator)?.kind === 'score';
  return `${isOfPoints ? '' : `${ROLES[role]} `}${named(indicator)} (${SPANS[span]})`;
}
export const quoted = (text: string): string => (text === '' ? 'ô trống' : `“${text}”`);

export const rowsOf = (cells: readonly { readonly row: number }[]): string =>
  rows(cells.map(({ row }) => row));

export const nounOf = ([first]: readonly Period[]): string => (first ? nounsOf(first).noun : 'tháng');

export const NO_ROW = {
  none: 'không có dòng chung',
  unreadable: 'dòng chung để trống hoặc không đọc được',
  mean: 'dòng chung là trung bình cộng các tỷ lệ nên không dùng',
} as const;

export const HISTORY_ROW = {
  'unknown-form': [
    'hình thức không có trong cấu hình',
    'một hình thức đã cấu hình, như “Nhắc nhở” hoặc “Phê bình”',
  ],
  'unknown-unit': ['đơn vị không có trong danh sách', 'tên một đơn vị trong danh sách'],
  'several-units': ['một dòng cho nhiều đơn vị', 'mỗi đơn vị một dòng'],
  'similar-unit': ['tên gần giống nhưng không trùng tên đơn vị', 'tên viết đúng như trong bảng số liệu'],
  'unreadable-month': ['kỳ không đọc được', 'tháng và năm, như “Tháng 5/2023”'],
  'future-month': ['kỳ sau kỳ đang đánh giá', 'kỳ không sau kỳ đang đánh giá'],
  duplicate: ['đơn vị có hai dòng trong cùng một kỳ', 'mỗi đơn vị một dòng trong một kỳ'],
  'ordinal-order': ['lần thứ không tăng dần theo kỳ', 'lần thứ tăng dần trong năm'],
  'other-book': ['lần chỉ có ở một sổ theo dõi khác của tệp', 'mọi lần ở một sổ theo dõi'],
  'merged-unit': ['lần của nhiều đơn vị cũ nay là một đơn vị', 'người phụ trách tự quyết định lần thứ'],
  'other-kind': ['lần đã ghi của một kỳ khác loại', 'người phụ trách tự quyết định lần thứ'],
  'not-grown': [
    'số hồ sơ quá hạn không tăng so với lần đã nêu ở báo cáo trước của cùng kỳ này, nên không nhắc nhở, phê bình thêm',
    'số hồ sơ quá hạn tăng thêm thì mới là lần mới',
  ],
  'growth-unknown': [
    'sổ không nói số hồ sơ quá hạn ở báo cáo trước của cùng kỳ này, chưa rõ có tăng thêm không',
    'số hồ sơ ở cột Lý do; đến khi đó dòng này không có dấu x',
  ],
} as const;
