import type { CellValue } from '../../src/model';
import { evaluated, figures, named, problemCodes } from './run-case';

/** Lists with one dossier in each row: counted by unit and field, never read as figures. */

type Rows = readonly (readonly CellValue[])[];

/** Excel's number of a day. */
const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

const listed = (title: string, ...rows: Rows): Parameters<typeof evaluated>[0] => [
  { name: 'Danh sách', rows: [[title], ...rows] },
];

test('a title that says all are overdue: every row counts, days are not dossiers', async () => {
  const json = await evaluated(
    listed(
      'DANH SÁCH HỒ SƠ QUÁ HẠN THÁNG 10/2025',
      ['STT', 'Mã hồ sơ', 'Đơn vị', 'Lĩnh vực', 'Số ngày quá hạn'],
      [1, 'H01-251001-0001', 'Xã An Bình', 'Đất đai', 21],
      [2, 'H01-251003-0007', 'Xã An Bình', 'Hộ tịch', 2],
      [3, 'H01-251009-0002', 'Xã Bình Minh', 'Đất đai', 5],
    ),
  );
  expect(named(json, 'overdue')).toEqual(['Xã An Bình: 2', 'Xã Bình Minh: 1']);
  expect(json.findings[0]).toMatchObject({
    fields: [
      { field: 'Đất đai', count: 1 },
      { field: 'Hộ tịch', count: 1 },
    ],
    longestDelay: 21,
    cells: ["'Danh sách'!B3", "'Danh sách'!B4"],
  });
  expect(json.findings[1]).toMatchObject({ field: 'Đất đai', longestDelay: 5 });
});

test('names merged down or written once', async () => {
  const json = await evaluated([
    {
      name: 'Danh sách',
      rows: [
        ['HỒ SƠ TRỄ HẠN THÁNG 10/2025'],
        ['TT', 'Đơn vị xử lý', 'Số hồ sơ', 'Tên thủ tục'],
        [1, 'Xã An Bình', '000.00.01.H01-251001-0001', 'Đăng ký khai sinh'],
        [2, null, '000.00.01.H01-251001-0002', 'Đăng ký kết hôn'],
        [3, 'Sở Xây dựng', '000.00.02.H01-251002-0001', 'Cấp giấy phép xây dựng'],
      ],
      merges: ['B3:B4'],
    },
  ]);
  expect(named(json, 'overdue')).toEqual(['Sở Xây dựng: 1', 'Xã An Bình: 2']);
});

describe('a list of all dossiers', () => {
  test('by the words of their state: late and done, late and open, in time', async () => {
    const json = await evaluated(
      listed(
        'DANH SÁCH HỒ SƠ THÁNG 10/2025',
        ['STT', 'Mã hồ sơ', 'Đơn vị', 'Tình trạng'],
        [1, 'H01-251001-0001', 'Xã An Bình', 'Đã trả kết quả quá hạn'],
        [2, 'H01-251001-0002', 'Xã An Bình', 'Đang xử lý, quá hạn'],
        [3, 'H01-251001-0003', 'Xã An Bình', 'Chưa đến hạn'],
        [4, 'H01-251001-0004', 'Xã Bình Minh', 'Đã trả kết quả đúng hạn'],
        [5, 'H01-251001-0005', 'Xã Châu Sơn', 'Đang giải quyết trễ hẹn'],
      ),
    );
    expect(figures(json, 'overdue')).toEqual(['Xã An Bình: 1', 'Xã Bình Minh: 0', 'Xã Châu Sơn: 0']);
    expect(figures(json, 'pendingOverdue')).toEqual(['Xã An Bình: 1', 'Xã Bình Minh: 0', 'Xã Châu Sơn: 1']);
  });

  test('by its days, seen from the end of the period and not from today', async () => {
    const json = await evaluated(
      listed(
        'DANH SÁCH HỒ SƠ THÁNG 10/2025',
        ['STT', 'Mã hồ sơ', 'Đơn vị', 'Ngày hẹn trả', 'Ngày trả kết quả'],
        [1, 'H01-251001-0001', 'Xã An Bình', day(2025, 10, 10), day(2025, 10, 14)],
        [2, 'H01-251001-0002', 'Xã An Bình', '20/10/2025', null],
        [3, 'H01-251001-0003', 'Xã An Bình', day(2025, 11, 5), null],
        [4, 'H01-251001-0004', 'Xã Bình Minh', day(2025, 10, 20), day(2025, 10, 20)],
        [5, 'H01-251001-0005', 'Xã Châu Sơn', day(2025, 10, 20), day(2025, 11, 3)],
      ),
    );
    expect(figures(json, 'overdue')).toEqual(['Xã An Bình: 1', 'Xã Bình Minh: 0', 'Xã Châu Sơn: 0']);
    expect(figures(json, 'pendingOverdue')).toEqual(['Xã An Bình: 1', 'Xã Bình Minh: 0', 'Xã Châu Sơn: 1']);
    expect(json.findings.map(({ unit, indicator, longestDelay }) => [unit, indicator, longestDelay])).toEqual(
      [
        ['Xã An Bình', 'overdue', 4],
        ['Xã An Bình', 'pendingOverdue', 11],
        ['Xã Châu Sơn', 'pendingOverdue', 11],
      ],
    );
  });

  test('that says nothing of its dossiers: asked, nobody is named', async () => {
    const json = await evaluated(
      listed(
        'DANH SÁCH HỒ SƠ THÁNG 10/2025',
        ['STT', 'Mã hồ sơ', 'Đơn vị', 'Lĩnh vực'],
        [1, 'H01-251001-0001', 'Xã An Bình', 'Đất đai'],
        [2, 'H01-251001-0002', 'Xã Bình Minh', 'Đất đai'],
      ),
    );
    expect(problemCodes(json).filter((code) => code === 'unclear-dossiers')).toHaveLength(1);
    expect(json.findings).toEqual([]);
    expect(json.undecided.map(({ unit }) => unit)).toEqual(['Xã An Bình', 'Xã Bình Minh']);
  });
});

const LIST = {
  name: 'Hồ sơ quá hạn T10',
  rows: [
    ['DANH SÁCH HỒ SƠ QUÁ HẠN THÁNG 10/2025'],
    ['STT', 'Mã hồ sơ', 'Đơn vị'],
    [1, 'H01-251001-0001', 'Xã An Bình'],
    [2, 'H01-251001-0002', 'Xã An Bình'],
  ],
};

test('beside a table of figures it adds what that lacks, and does not lead', async () => {
  const table = {
    name: 'T10',
    rows: [
      ['THÁNG 10/2025'],
      ['STT', 'Đơn vị', 'Số hoá TPHS khi tiếp nhận (%)'],
      [1, 'Xã An Bình', 99.5],
      [2, 'Xã Bình Minh', 97.25],
    ],
  };
  const json = await evaluated([LIST, table]);
  expect(named(json, 'overdue')).toEqual(['Xã An Bình: 2']);
  expect(figures(json, 'intake')).toEqual(['Xã An Bình: 99.5', 'Xã Bình Minh: 97.25']);
  expect(figures(json, 'overdue')).toEqual(['Xã An Bình: 2', 'Xã Bình Minh: undefined']);
});

test('who is not in it was not forgotten, nor is praised for it', async () => {
  const units = [{ name: 'UBND xã An Bình' }, { name: 'UBND xã Bình Minh' }];
  const json = await evaluated([LIST], { settings: { units } });
  expect(problemCodes(json)).not.toContain('missing-unit');
  expect(json.findings.map(({ unit }) => unit)).toEqual(['Xã An Bình']);
});

test('numbers of dossiers are no codes: such a table is one of figures', async () => {
  const json = await evaluated([
    {
      name: 'T10',
      rows: [
        ['THÁNG 10/2025'],
        ['STT', 'Đơn vị', 'Số hồ sơ', 'Hồ sơ quá hạn'],
        [1, 'Xã An Bình', 1200, 3],
        [2, 'Xã Bình Minh', 12500, 0],
      ],
    },
  ]);
  expect(named(json, 'overdue')).toEqual(['Xã An Bình: 3']);
});

describe('units in rows of their own above their dossiers', () => {
  const heading = ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Ngày hẹn trả', 'Số ngày quá hạn'];
  const dossier = (code: string, due: string, days: number): (string | number)[] => [
    1,
    code,
    'Cấp',
    due,
    days,
  ];
  const first = [dossier('H01-251001-0001', '05/10/2025', 21), dossier('H01-251003-0007', '20/10/2025', 2)];
  const second = [dossier('H01-251009-0002', '15/10/2025', 5)];
  const title = 'DANH SÁCH HỒ SƠ QUÁ HẠN THÁNG 10/2025';

  test.each([
    ['among the codes', ['I', 'Xã An Bình'], ['II', 'Xã Bình Minh']],
    ['in the first column', ['I. Xã An Bình'], ['II. Xã Bình Minh']],
    ['with their number', ['', 'Xã An Bình: 02 hồ sơ'], ['', 'Xã Bình Minh (1 hồ sơ)']],
  ])('%s', async (_, one, two) => {
    const rows = [heading, one, ...first, two, ...second];
    const json = await evaluated(listed(title, ...rows));
    expect(named(json, 'overdue')).toEqual(['Xã An Bình: 2', 'Xã Bình Minh: 1']);
  });

  test('fields below them are kept', async () => {
    const rows = [
      heading,
      ['I', 'Xã An Bình'],
      ['1', 'Lĩnh vực Đất đai'],
      ...first,
      ['II', 'Xã Bình Minh'],
      ...second,
    ];
    const json = await evaluated(listed(title, ...rows));
    expect(json.findings.map(({ text }) => text).join()).toContain('Đất đai');
    expect(named(json, 'overdue')).toEqual(['Xã An Bình: 2', 'Xã Bình Minh: 1']);
  });

  test('dossiers below a heading nobody understands are nobody’s', async () => {
    const rows = [
      heading,
      ['I', 'Xã An Bình'],
      ...first,
      ['II', 'Xã Bình Minh'],
      ['III', 'Cần làm rõ'],
      ...second,
    ];
    const json = await evaluated(listed(title, ...rows));
    expect(named(json, 'overdue')).toEqual(['Xã An Bình: 2']);
    expect(problemCodes(json)).toContain('blank-value');
  });

  test.each([[['II', 'Khối xã']], [['', 'UBND các xã, phường']], [['B', 'Các phòng, ban']]])(
    'those right below the group heading %p are nobody’s',
    async (group) => {
      const rows = [heading, ['I', 'Xã An Bình'], ...first, ['II', 'Xã Bình Minh'], group, ...second];
      const json = await evaluated(listed(title, ...rows));
      expect(named(json, 'overdue')).toEqual(['Xã An Bình: 2']);
      expect(problemCodes(json)).toContain('blank-value');
    },
  );

  test.each([
    ['a commune', 'An Bình', 'UBND xã An Bình'],
    ['an office called as its field', 'Tư pháp', 'Phòng Tư pháp'],
  ])('%s of the list needs no more than its bare name', async (_, bare, name) => {
    const rows = [heading, ['I', 'Xã Bình Minh'], ['II', 'Xã Châu Sơn'], ...second, ['III', bare], ...first];
    const settings = { units: [{ name: 'UBND xã Bình Minh' }, { name: 'UBND xã Châu Sơn' }, { name }] };
    const json = await evaluated(listed(title, ...rows), { settings });
    expect(named(json, 'overdue').toSorted()).toEqual([`${bare}: 2`, 'Xã Châu Sơn: 1'].toSorted());
    expect(problemCodes(json)).not.toContain('blank-value');
  });
});
