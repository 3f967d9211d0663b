import type { CellValue } from '../../src/model';
import { evaluated, figures, named, problemCodes } from './run-case';

/** One unit on several rows: added where something tells the rows apart, and never where nothing does. */

type Rows = readonly (readonly CellValue[])[];

const TITLE = ['THÁNG 10/2025'];
const PAYMENT = ['Số hồ sơ có phí', 'Số hồ sơ thanh toán trực tuyến'];
const target = { indicators: { payment: { target: 60 } } };

describe.each<[string, Rows, readonly string[]]>([
  [
    'named once, blank below',
    [
      ['STT', 'Đơn vị', 'Lĩnh vực', ...PAYMENT],
      [1, 'Xã An Bình', 'Hộ tịch', 100, 10],
      [null, null, 'Chứng thực', 300, 270],
      [2, 'Xã Bình Minh', 'Hộ tịch', 50, 45],
      [null, null, 'Chứng thực', 200, 20],
    ],
    [],
  ],
  [
    'merged down',
    [
      ['STT', 'Đơn vị', 'Lĩnh vực', ...PAYMENT],
      [1, 'Xã An Bình', 'Hộ tịch', 100, 10],
      [null, null, 'Chứng thực', 300, 270],
      [2, 'Xã Bình Minh', 'Hộ tịch', 50, 45],
      [null, null, 'Chứng thực', 200, 20],
    ],
    ['A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'],
  ],
  [
    'named on each row, by source',
    [
      ['STT', 'Đơn vị', 'Nguồn', ...PAYMENT],
      [1, 'Xã An Bình', 'Cổng Dịch vụ công quốc gia', 100, 10],
      [2, 'Xã Bình Minh', 'Cổng Dịch vụ công quốc gia', 50, 45],
      [3, 'Xã An Bình', 'Hệ thống của tỉnh', 300, 270],
      [4, 'Xã Bình Minh', 'Hệ thống của tỉnh', 200, 20],
    ],
    [],
  ],
  [
    'the field left of the unit, merged down',
    [
      ['STT', 'Lĩnh vực', 'Đơn vị', ...PAYMENT],
      [1, 'Hộ tịch', 'Xã An Bình', 100, 10],
      [2, null, 'Xã Bình Minh', 50, 45],
      [3, 'Chứng thực', 'Xã An Bình', 300, 270],
      [4, null, 'Xã Bình Minh', 200, 20],
    ],
    ['B3:B4', 'B5:B6'],
  ],
  [
    'a total in the first of its rows',
    [
      ['STT', 'Đơn vị', 'Lĩnh vực', ...PAYMENT],
      [1, 'Xã An Bình', 'Tổng số', 400, 280],
      [null, null, 'Hộ tịch', 100, 10],
      [null, null, 'Chứng thực', 300, 270],
      [2, 'Xã Bình Minh', null, 250, 65],
      [null, null, 'Hộ tịch', 50, 45],
      [null, null, 'Chứng thực', 200, 20],
    ],
    [],
  ],
  [
    'in bands of sources',
    [
      ['STT', 'Đơn vị', ...PAYMENT],
      ['I', 'Trên Hệ thống các Bộ', 150, 55],
      [1, 'Xã An Bình', 100, 10],
      [2, 'Xã Bình Minh', 50, 45],
      ['II', 'Trên Hệ thống thành phố', 500, 290],
      [1, 'Xã An Bình', 300, 270],
      [2, 'Xã Bình Minh', 200, 20],
    ],
    [],
  ],
  [
    'in bands of fields without figures',
    [
      ['STT', 'Đơn vị', ...PAYMENT],
      [null, 'Lĩnh vực Hộ tịch', null, null],
      [1, 'Xã An Bình', 100, 10],
      [2, 'Xã Bình Minh', 50, 45],
      [null, 'Lĩnh vực Chứng thực', null, null],
      [1, 'Xã An Bình', 300, 270],
      [2, 'Xã Bình Minh', 200, 20],
    ],
    [],
  ],
  [
    'its fields below it, itself without figures',
    [
      ['STT', 'Đơn vị', ...PAYMENT],
      [1, 'Xã An Bình', null, null],
      [null, '- Hộ tịch', 100, 10],
      [null, '- Chứng thực', 300, 270],
      [2, 'Xã Bình Minh', null, null],
      [null, '- Hộ tịch', 50, 45],
      [null, '- Chứng thực', 200, 20],
    ],
    [],
  ],
  [
    'parts below it of names nobody knows',
    [
      ['STT', 'Đơn vị', ...PAYMENT],
      [1, 'Xã An Bình', null, null],
      [null, '- Cấp đổi', 100, 10],
      [null, '- Cấp mới', 300, 270],
      [2, 'Xã Bình Minh', null, null],
      ['2.1', 'Cấp đổi', 50, 45],
      ['2.2', 'Cấp mới', 200, 20],
    ],
    [],
  ],
  [
    'numbered as headings over its numbered fields',
    [
      ['STT', 'Đơn vị', ...PAYMENT],
      ['I', 'Xã An Bình', 400, 280],
      [1, 'Hộ tịch', 100, 10],
      [2, 'Chứng thực', 300, 270],
      ['II', 'Xã Bình Minh', 250, 65],
      [1, 'Hộ tịch', 50, 45],
      [2, 'Chứng thực', 200, 20],
    ],
    [],
  ],
])('%s', (_, rows, merges) => {
  test('rates are computed from the added counts', async () => {
    const json = await evaluated([{ name: 'T10', rows: [TITLE, ...rows], merges }], { settings: target });
    expect(figures(json, 'payment')).toEqual(['Xã An Bình: 70', 'Xã Bình Minh: 26']);
    expect(json.averages['payment']?.value).toBe(53.08);
    expect(named(json, 'targetMissed')).toEqual(['Xã Bình Minh: 26']);
    expect(problemCodes(json)).not.toContain('duplicate-unit');
  });
});

const OVERDUE = 'Hồ sơ quá hạn';

describe('overdue dossiers of several fields', () => {
  test.each<[string, Rows]>([
    [
      'named on each row',
      [
        ['STT', 'Đơn vị', 'Lĩnh vực', OVERDUE],
        [1, 'Xã An Bình', 'Đất đai', 4],
        [2, 'Xã An Bình', 'Hộ tịch', 1],
        [3, 'Xã Bình Minh', 'Đất đai', 0],
        [4, 'Xã Bình Minh', 'Hộ tịch', 1],
      ],
    ],
    [
      'in bands',
      [
        ['STT', 'Đơn vị', OVERDUE],
        ['A', 'Lĩnh vực Đất đai', 4],
        [1, 'Xã An Bình', 4],
        [2, 'Xã Bình Minh', 0],
        ['B', 'Lĩnh vực Hộ tịch', 2],
        [1, 'Xã An Bình', 1],
        [2, 'Xã Bình Minh', 1],
      ],
    ],
    [
      'below a unit that counts them all',
      [
        ['STT', 'Đơn vị', OVERDUE],
        ['I', 'Xã An Bình', 5],
        [1, 'Đất đai', 4],
        [2, 'Hộ tịch', 1],
        ['II', 'Xã Bình Minh', 1],
        [1, 'Đất đai', 0],
        [2, 'Hộ tịch', 1],
      ],
    ],
  ])('%s: added, the fields are told', async (_, rows) => {
    const json = await evaluated([{ name: 'T10', rows: [TITLE, ...rows] }]);
    expect(named(json, 'overdue')).toEqual(['Xã An Bình: 5', 'Xã Bình Minh: 1']);
    const [several, one] = json.findings;
    expect(several?.fields).toEqual([
      { field: 'Đất đai', count: 4 },
      { field: 'Hộ tịch', count: 1 },
    ]);
    expect(one).toMatchObject({ field: 'Hộ tịch' });
    expect(one?.fields).toBeUndefined();
  });

  test('a source is no field', async () => {
    const json = await evaluated([
      {
        name: 'T10',
        rows: [
          TITLE,
          ['STT', 'Đơn vị', OVERDUE],
          ['I', 'Trên Hệ thống các Bộ', 3],
          [1, 'Văn phòng HĐND và UBND', 3],
          [2, 'Phòng Kinh tế', 0],
          ['II', 'Trên Hệ thống thành phố', 18],
          [1, 'Văn phòng HĐND và UBND', 9],
          [2, 'Phòng Kinh tế', 9],
        ],
      },
    ]);
    expect(named(json, 'overdue')).toEqual(['Văn phòng HĐND và UBND: 12', 'Phòng Kinh tế: 9']);
    expect(json.findings[0]).toMatchObject({ field: null });
    expect(json.findings[0]?.fields).toBeUndefined();
  });
});

describe('rows that must not be added', () => {
  const duplicates = async (rows: Rows): Promise<string[]> => {
    const json = await evaluated([{ name: 'T10', rows: [TITLE, ...rows] }]);
    expect(json.findings.filter(({ unit }) => unit === 'Xã An Bình')).toEqual([]);
    return problemCodes(json).filter((code) => code === 'duplicate-unit');
  };

  test.each<[string, Rows]>([
    [
      'nothing tells them apart',
      [
        ['STT', 'Đơn vị', OVERDUE],
        [1, 'Xã An Bình', 3],
        [2, 'Xã An Bình', 2],
        [3, 'Xã Bình Minh', 0],
      ],
    ],
    [
      'the same field twice',
      [
        ['STT', 'Đơn vị', 'Lĩnh vực', OVERDUE],
        [1, 'Xã An Bình', 'Đất đai', 3],
        [2, 'Xã An Bình', 'Đất đai', 2],
        [3, 'Xã Bình Minh', 'Đất đai', 0],
      ],
    ],
    [
      'told apart by times of which none is the one asked for',
      [
        ['STT', 'Đơn vị', 'Kỳ', OVERDUE],
        [1, 'Xã An Bình', 'Tháng 8', 3],
        [2, 'Xã An Bình', 'Tháng 9', 2],
        [3, 'Xã Bình Minh', 'Tháng 10', 0],
      ],
    ],
    [
      'the time asked for twice',
      [
        ['STT', 'Đơn vị', 'Kỳ', OVERDUE],
        [1, 'Xã An Bình', 'Tháng 10', 3],
        [2, 'Xã An Bình', 'Tháng 10', 2],
        [3, 'Xã Bình Minh', 'Tháng 10', 0],
      ],
    ],
    [
      'a total that is not their sum',
      [
        ['STT', 'Đơn vị', 'Lĩnh vực', OVERDUE],
        [1, 'Xã An Bình', 'Tổng số', 6],
        [null, null, 'Đất đai', 3],
        [null, null, 'Hộ tịch', 2],
        [2, 'Xã Bình Minh', 'Đất đai', 0],
      ],
    ],
    [
      'in two groups of units',
      [
        ['STT', 'Đơn vị', OVERDUE],
        ['I', 'Cụm thi đua số 1', null],
        [1, 'Xã An Bình', 3],
        ['II', 'Cụm thi đua số 2', null],
        [1, 'Xã An Bình', 2],
        [2, 'Xã Bình Minh', 0],
      ],
    ],
  ])('%s', async (_, rows) => {
    expect((await duplicates(rows)).length).toBeGreaterThan(0);
  });

  test('rates alone: unknown, and said', async () => {
    const json = await evaluated(
      [
        {
          name: 'T10',
          rows: [
            TITLE,
            ['STT', 'Đơn vị', 'Lĩnh vực', 'Tỷ lệ hồ sơ thanh toán trực tuyến (%)'],
            [1, 'Xã An Bình', 'Đất đai', 20.5],
            [null, null, 'Hộ tịch', 40.5],
            [2, 'Xã Bình Minh', 'Đất đai', 50.5],
            [null, null, 'Hộ tịch', 70.5],
          ],
        },
      ],
      { settings: target },
    );
    expect(figures(json, 'payment')).toEqual(['Xã An Bình: null', 'Xã Bình Minh: null']);
    expect(json.findings).toEqual([]);
    expect(json.problems.filter((p) => p.code === 'summed-rows' && p.severity === 'warning')).toHaveLength(2);
  });

  test('an unknown part makes the sum unknown', async () => {
    const json = await evaluated([
      {
        name: 'T10',
        rows: [
          TITLE,
          ['STT', 'Đơn vị', 'Lĩnh vực', OVERDUE],
          [1, 'Xã An Bình', 'Đất đai', 3],
          [null, null, 'Hộ tịch', '#N/A'],
          [2, 'Xã Bình Minh', 'Đất đai', 1],
        ],
      },
    ]);
    expect(figures(json, 'overdue')).toEqual(['Xã An Bình: null', 'Xã Bình Minh: 1']);
  });
});

// Rows of several periods are not parts of one figure: the row of the asked one is the unit's.
describe.each([
  ['months', 'Tháng 8', 'Tháng 9', 'Tháng 10'],
  ['months with their year', 'Tháng 8/2025', 'T9/2025', 'Tháng 10/2025'],
  ['the same month of the year before', 'Tháng 10/2024', 'Tháng 9/2025', 'Tháng 10/2025'],
])('a unit on rows of several periods: %s', (_, first, second, asked) => {
  test('the row of the asked period counts alone', async () => {
    const json = await evaluated(
      [
        {
          name: 'Bảng',
          rows: [
            TITLE,
            ['STT', 'Đơn vị', 'Kỳ', ...PAYMENT],
            [1, 'Xã An Bình', first, 100, 90],
            [2, 'Xã An Bình', second, 100, 80],
            [3, 'Xã An Bình', asked, 100, 40],
            [4, 'Xã Bình Minh', first, 50, 5],
            [5, 'Xã Bình Minh', second, 50, 10],
            [6, 'Xã Bình Minh', asked, 50, 45],
          ],
        },
      ],
      { settings: target },
    );
    expect(figures(json, 'payment')).toEqual(['Xã An Bình: 40', 'Xã Bình Minh: 90']);
    expect(problemCodes(json)).not.toContain('duplicate-unit');
  });
});
