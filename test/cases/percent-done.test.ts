import type { CellValue } from '../../src/model';
import { evaluated } from './run-case';

type Rows = readonly (readonly CellValue[])[];

const columnsOf = async (rows: Rows): Promise<unknown[]> => {
  const { columns } = await evaluated([{ name: 'T9-2025', rows, merges: ['A1:A2', 'B1:B2', 'C1:D1'] }]);
  return columns.map(({ indicator, part }) => [indicator, part]);
};
const pair = (done: string, ...figures: readonly (readonly [CellValue, CellValue])[]): Rows => [
  ['STT', 'Đơn vị', 'Thanh toán trực tuyến', null],
  [null, null, 'Chỉ tiêu', done],
  ...figures.map(([target, value], at) => [at + 1, `Sở ${'ABC'[at] ?? ''}`, target, value]),
];

test.each<[string, Rows]>([
  ['with its sign', pair('Thực hiện', ['60%', '72,5%'], ['60%', '41,3%'])],
  ['without one', pair('Kết quả thực hiện', [60, 72.5], [60, 41.3])],
  ['as "đạt"', pair('Đạt', [60, 72.5], [60, 41.3])],
])('what was done beside its target is a rate where it is told in percent, %s', async (_, rows) => {
  expect(await columnsOf(rows)).toEqual([
    ['payment', 'target'],
    ['payment', 'rate'],
  ]);
});

test('a rate of digitising that names no half is of the half whose counts give it', async () => {
  const { columns, problems } = await evaluated([
    {
      name: 'T9-2025',
      rows: [
        ['TT', 'Tên đơn vị', 'Tổng số hồ sơ đã giải quyết', 'Số hồ sơ có file', 'Tỷ lệ số hóa'],
        [1, 'Xã An Bình', 200, 180, '90,00%'],
        [2, 'Xã Bình Minh', 100, 99, '99,00%'],
        [3, 'Xã Châu Sơn', 50, 20, '40,00%'],
      ],
    },
  ]);
  expect(columns.map(({ indicator, part }) => [indicator, part])).toEqual([
    ['results', 'denominator'],
    ['results', 'numerator'],
    ['results', 'rate'],
  ]);
  expect(problems.map(({ code }) => code)).not.toContain('ambiguous-column');
});
