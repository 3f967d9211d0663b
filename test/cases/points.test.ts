import type { CellValue } from '../../src/model';
import { evaluated } from './run-case';

/** The six parts of the set of indicators of Decision 766/QĐ-TTg, as offices head their columns. */
const HEADINGS: readonly (readonly string[])[] = [
  ['Công khai, minh bạch', 'Tiến độ giải quyết', 'Dịch vụ công trực tuyến', 'Thanh toán trực tuyến'],
  ['Công khai minh bạch (18)', 'Tiến độ giải quyết hồ sơ (20)', 'DVC trực tuyến (12)', 'Thanh toán (10)'],
  ['Điểm công khai', 'Điểm tiến độ giải quyết', 'Điểm DVCTT', 'Điểm thanh toán trực tuyến'],
];
const PARTS = ['scoreOpenness', 'scoreProgress', 'scoreOnline', 'scorePayment'];
const UNITS: readonly (readonly CellValue[])[] = [
  [1, 'Xã An Bình', 18, 19.2, 11.1, 9.5, 96.1, 1],
  [2, 'Xã Bình Minh', 16.5, 18.8, 10.4, 8.1, 91.7, 2],
  [3, 'Xã Châu Sơn', 15.2, 17.1, 7.9, 6.6, 79.3, 3],
];

test.each(HEADINGS)('points under %p, %p, %p and %p go to their own parts', async (...names) => {
  const rows = [['XẾP HẠNG THÁNG 10/2025'], ['STT', 'Đơn vị', ...names, 'Tổng điểm', 'Xếp hạng'], ...UNITS];
  const { columns } = await evaluated([{ name: 'T10', rows }], { args: ['--preset', 'qd-766'] });
  expect(columns.map(({ indicator }) => indicator)).toEqual([...PARTS, 'score']);
});
