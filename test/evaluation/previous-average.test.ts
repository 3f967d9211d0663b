import { districtAverages } from '../../src/evaluation/averages';
import type { Period, SheetContent } from '../../src/model';
import { readMonth } from '../../src/reading';
import { presetSettings } from '../../src/settings';
import { sheetOf } from '../reading/layouts/sheet';

const settings = presetSettings('default');
const HEAD = ['Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận'];

function previous(period: Period, ...sheets: SheetContent[]): number | null | undefined {
  const sheet = sheets[0]?.name ?? '';
  const table = readMonth(sheets, { period, sheet }, settings);
  return districtAverages(table, settings, new Set()).averages.find((a) => a.indicator === 'intake')
    ?.previous;
}

const august = sheetOf('T8', [['Tháng 8/2023'], HEAD, ['Xã A', 100, 90], ['Xã B', 100, 80]]);
const month = { year: 2023, month: 8 };

test.each<[string, unknown[][], number | null]>([
  [
    'a unit that is gone',
    [
      ['Xã A', 100, 70],
      ['Xã B', 100, 60],
      ['Xã C', 200, 20],
    ],
    3750,
  ],
  [
    'units merged since',
    [
      ['Xã A1', 50, 40],
      ['Xã A2', 50, 20],
      ['Xã B', 100, 60],
    ],
    6000,
  ],
  ['a unit that is new', [['Xã A', 100, 70]], 7000],
  [
    'a row of the whole',
    [
      ['Xã A', 100, 70],
      ['Xã B', 100, 60],
      ['Toàn huyện', 400, 300],
    ],
    7500,
  ],
  [
    'a unit on two rows',
    [
      ['Xã A', 100, 70],
      ['Xã A', 100, 60],
      ['Xã B', 100, 60],
    ],
    null,
  ],
  [
    'a unit that cannot be read',
    [
      ['Xã A', 100, 'xx'],
      ['Xã B', 100, 60],
    ],
    null,
  ],
])('the average before is that of its own units: %s', (_, rows, expected) => {
  const july = sheetOf('T7', [['Tháng 7/2023'], HEAD, ...rows] as Parameters<typeof sheetOf>[1]);
  expect(previous(month, august, july)).toBe(expected);
});

test('a quarter is compared with the quarter before, never with a month', () => {
  const quarter = sheetOf('Quý III', [['QUÝ III/2023'], HEAD, ['Xã A', 100, 90], ['Xã B', 100, 80]]);
  const before = sheetOf('Quý II', [['QUÝ II/2023'], HEAD, ['Xã A', 10, 5], ['Xã B', 10, 6]]);
  const june = sheetOf('T6', [['Tháng 6/2023'], HEAD, ['Xã A', 10, 1], ['Xã B', 10, 1]]);
  const period = { first: { year: 2023, month: 7, day: 1 }, last: { year: 2023, month: 9, day: 30 } };
  expect(previous(period, quarter, before, june)).toBe(5500);
  expect(previous(period, quarter, june)).toBeNull();
});

test('a running period is compared with its last edition', () => {
  const titled = (to: string, a: number): SheetContent =>
    sheetOf(to, [[`Từ ngày 01/7/2025 đến ngày ${to}`], HEAD, ['Xã A', 100, a]]);
  const day = (m: number, d: number) => ({ year: 2025, month: m, day: d });
  const period = { first: day(7, 1), last: day(11, 3) };
  const sheets = [titled('03.11.2025', 90), titled('20.10.2025', 80), titled('13.10.2025', 70)];
  expect(previous(period, ...sheets)).toBe(8000);
});

describe('of a comparison group', () => {
  const now = sheetOf('T8', [
    ['Tháng 8/2025'],
    HEAD,
    ['I. Khối sở', null, null],
    ['Sở Nội vụ', 100, 90],
    ['Sở Y tế', 100, 80],
    ['II. Khối xã', null, null],
    ['Xã An Bình', 100, 70],
  ]);
  const before = (first: string, second: string) =>
    sheetOf('T7', [
      ['Tháng 7/2025'],
      HEAD,
      [first, null, null],
      ['Sở Nội vụ', 100, 50],
      ['Sở Tư pháp', 300, 90],
      [second, null, null],
      ['Xã An Bình', 100, 60],
      ['Xã Đã Sáp Nhập', 100, 40],
    ]);
  const of = (compareWithin: 'kind' | 'sheet', sheet: SheetContent): (number | null | undefined)[] => {
    const own = { ...settings, compareWithin };
    const table = readMonth([now, sheet], { period: { year: 2025, month: 8 }, sheet: 'T8' }, own);
    return districtAverages(table, own, new Set()).groups.map(({ averages }) => averages[0]?.previous);
  };

  it.each(['kind', 'sheet'] as const)('by %s it is over those that stood in it then', (within) => {
    expect(of(within, before('I. Khối sở', 'II. Khối xã'))).toEqual([3500, 5000]);
  });

  it('is unknown by the sheet where a unit stood on two rows: it may have been in any of them', () => {
    const twice = sheetOf('T7', [
      ['Tháng 7/2025'],
      HEAD,
      ['I. Khối sở', null, null],
      ['Sở Nội vụ', 100, 50],
      ['Sở Nội vụ', 100, 70],
      ['Sở Tư pháp', 300, 90],
      ['II. Khối xã', null, null],
      ['Xã An Bình', 100, 60],
      ['Xã Đã Sáp Nhập', 100, 40],
    ]);
    expect(of('sheet', twice)).toEqual([null, null]);
  });

  it('is unknown by kind where a unit of that kind stood on two rows, and known of the others', () => {
    const twice = sheetOf('T7', [
      ['Tháng 7/2025'],
      HEAD,
      ['Xã An Bình', 100, 60],
      ['Sở Nội vụ', 100, 50],
      ['Xã Đã Sáp Nhập', 100, 40],
      ['Sở Nội vụ', 100, 70],
    ]);
    expect(of('kind', twice)).toEqual([null, 5000]);
  });

  it('is unknown by kind where nobody knows the kind of a unit', () => {
    const open = sheetOf('T7', [
      ['Tháng 7/2025'],
      HEAD,
      ['Sở Nội vụ', 100, 50],
      ['Xã An Bình', 100, 60],
      ['Đức Long', 100, 40],
    ]);
    expect(of('kind', open)).toEqual([null, null]);
  });

  it.each(['kind', 'sheet'] as const)(
    'by %s it is the row of the group that the sheet itself had',
    (within) => {
      const rows = sheetOf('T7', [
        ['Tháng 7/2025'],
        HEAD,
        ['I. Khối sở', 400, 160],
        ['Sở Nội vụ', 100, 50],
        ['Sở Tư pháp', 300, 90],
        ['II. Khối xã', null, null],
        ['Xã An Bình', 100, 60],
        ['Xã Đã Sáp Nhập', 100, 40],
        ['Cộng khối xã', 200, 120],
      ]);
      expect(of(within, rows)).toEqual([4000, 6000]);
    },
  );

  it('is the row of the group also where units have no counts', () => {
    const rates = (name: string, title: string, first: number, second: number): SheetContent =>
      sheetOf(name, [
        [title],
        ['STT', 'Đơn vị', 'Số hóa kết quả (%)'],
        ['I', 'Cụm thi đua số 1', first],
        [1, 'Xã An Bình', 95.5],
        [2, 'Xã Bình Minh', 98.5],
        ['II', 'Cụm thi đua số 2', second],
        [1, 'Xã Châu Sơn', 90.5],
        [2, 'Xã Đông Hải', 92.5],
      ]);
    const own = { ...settings, compareWithin: 'sheet' } as const;
    const sheets = [rates('T10', 'THÁNG 10/2025', 96, 92), rates('T9', 'THÁNG 9/2025', 97.5, 91)];
    const table = readMonth(sheets, { period: { year: 2025, month: 10 }, sheet: 'T10' }, own);
    const groups = districtAverages(table, own, new Set()).groups.map(({ averages }) =>
      averages.map(({ value, previous: before }) => [value, before]),
    );
    expect(groups).toEqual([[[9600, 9750]], [[9200, 9100]]]);
  });

  it('is over those of now where the sheet before had other groups', () => {
    expect(of('sheet', before('Cụm A', 'Cụm B'))).toEqual([null, 6000]);
  });
});
