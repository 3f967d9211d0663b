import { evaluated, figures, named } from './run-case';

/** A unit over branches of its own, which its figures hold already: said once. */

const rows = (own: number, branches: readonly number[]): (string | number)[][] => [
  ['STT', 'Đơn vị', 'Hồ sơ trễ hạn'],
  ['I', 'Sở Nông nghiệp và Môi trường', own],
  [1, 'Văn phòng Đăng ký đất đai', branches[0] ?? 0],
  [2, 'Chi cục Thủy lợi', branches[1] ?? 0],
  ['II', 'Sở Xây dựng', 4],
  [1, 'Thanh tra Sở', 3],
  [2, 'Chi cục Giám định', 1],
];
const table = (own: number, branches: readonly number[]): Parameters<typeof evaluated>[0] => [
  { name: 'T10', rows: [['THÁNG 10/2025'], ...rows(own, branches)] },
];

test('branches that add up to their unit are its parts', async () => {
  const json = await evaluated(table(5, [4, 1]));
  expect(named(json, 'overdue')).toEqual(['Sở Nông nghiệp và Môi trường: 5', 'Sở Xây dựng: 4']);
});

test.each([
  ['', ''],
  ['.', '.'],
])('so are those numbered below its own number', async (dot, end) => {
  const json = await evaluated([
    {
      name: 'T10',
      rows: [
        ['THÁNG 10/2025'],
        ['STT', 'Đơn vị', 'Hồ sơ trễ hạn'],
        [`1${dot}`, 'Sở Nông nghiệp và Môi trường', 5],
        [`1.1${end}`, 'Văn phòng Đăng ký đất đai', 4],
        [`1.2${end}`, 'Chi cục Thủy lợi', 1],
        [`2${dot}`, 'Sở Xây dựng', 0],
      ],
    },
  ]);
  expect(named(json, 'overdue')).toEqual(['Sở Nông nghiệp và Môi trường: 5']);
});

test('rows that do not add up to it are units of their own', async () => {
  const json = await evaluated(table(5, [2, 1]));
  expect(figures(json, 'overdue')).toContain('Chi cục Thủy lợi: 1');
});
