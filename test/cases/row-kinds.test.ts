import type { CellValue } from '../../src/model';
import type { EvaluationJson } from '../../src/reporting/json';
import { evaluated, named, problemCodes } from './run-case';

/** Rows that are no units, and what they say all the same. */

type Rows = readonly (readonly CellValue[])[];

const TITLE = ['THÁNG 01/2026'];
const PAYMENT = 'Tỷ lệ hồ sơ thanh toán trực tuyến (%)';
const unitNames = ({ units }: EvaluationJson): string[] => units.map(({ unit }) => unit);
const missed = (json: EvaluationJson): unknown[] =>
  json.findings
    .filter(({ rule }) => rule === 'targetMissed')
    .map(({ unit, values }) => [unit, values?.month, values?.target]);

describe('targets that the sheet itself gives', () => {
  test.each<[string, Rows]>([
    [
      'a row above the units',
      [
        ['STT', 'Đơn vị', PAYMENT],
        [null, 'Chỉ tiêu giao', 60],
        [1, 'Xã An Bình', 72.5],
        [2, 'Xã Bình Minh', 45.5],
      ],
    ],
    [
      'a row below, of the province',
      [
        ['STT', 'Đơn vị', PAYMENT],
        [1, 'Xã An Bình', 72.5],
        [2, 'Xã Bình Minh', 45.5],
        [null, 'Toàn tỉnh', 58.3],
        [null, 'Chỉ tiêu tỉnh giao năm 2026', '60%'],
      ],
    ],
    [
      'a plan for the year',
      [
        ['STT', 'Đơn vị', PAYMENT],
        [null, 'Kế hoạch năm 2026', 60],
        [1, 'Xã An Bình', 72.5],
        [2, 'Xã Bình Minh', 45.5],
      ],
    ],
    [
      'a row in signs and words',
      [
        ['STT', 'Đơn vị', PAYMENT],
        [null, 'Mục tiêu năm 2026', '≥ 60%'],
        [1, 'Xã An Bình', 72.5],
        [2, 'Xã Bình Minh', 45.5],
      ],
    ],
    [
      'a row in words alone',
      [
        ['STT', 'Đơn vị', PAYMENT],
        [null, 'Chỉ tiêu giao', 'từ 60% trở lên'],
        [1, 'Xã An Bình', 72.5],
        [2, 'Xã Bình Minh', 45.5],
      ],
    ],
    [
      'a column in signs',
      [
        ['STT', 'Đơn vị', 'Chỉ tiêu thanh toán trực tuyến', PAYMENT],
        [1, 'Xã An Bình', '>= 60%', 72.5],
        [2, 'Xã Bình Minh', '≥60%', 45.5],
      ],
    ],
    [
      'in the heading',
      [
        ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ thanh toán trực tuyến (chỉ tiêu ≥ 60%)'],
        [1, 'Xã An Bình', 72.5],
        [2, 'Xã Bình Minh', 45.5],
      ],
    ],
    [
      'in the heading, in short',
      [
        ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ thanh toán trực tuyến (%) (KH 2026: 60%)'],
        [1, 'Xã An Bình', 72.5],
        [2, 'Xã Bình Minh', 45.5],
      ],
    ],
    [
      'in the heading, by a sign alone',
      [
        ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ thanh toán trực tuyến (≥60%)'],
        [1, 'Xã An Bình', 72.5],
        [2, 'Xã Bình Minh', 45.5],
      ],
    ],
  ])('%s', async (_, rows) => {
    const json = await evaluated([{ name: 'T1', rows: [TITLE, ...rows] }]);
    expect(unitNames(json)).toEqual(['Xã An Bình', 'Xã Bình Minh']);
    expect(missed(json)).toEqual([['Xã Bình Minh', 45.5, 60]]);
    expect(problemCodes(json)).not.toContain('target-unset');
  });

  test('each group its own', async () => {
    const json = await evaluated([
      {
        name: 'T1',
        rows: [
          TITLE,
          ['STT', 'Đơn vị', PAYMENT],
          ['I', 'Các sở, ban, ngành', null],
          [null, 'Chỉ tiêu giao', 80],
          [1, 'Sở Xây dựng', 72.5],
          ['II', 'Các xã, phường', null],
          [null, 'Chỉ tiêu giao', 60],
          [1, 'Xã An Bình', 72.5],
          [2, 'Xã Bình Minh', 45.5],
        ],
      },
    ]);
    expect(missed(json)).toEqual([
      ['Sở Xây dựng', 72.5, 80],
      ['Xã Bình Minh', 45.5, 60],
    ]);
  });

  test('two that differ say nothing: nobody is judged by either', async () => {
    const json = await evaluated([
      {
        name: 'T1',
        rows: [
          TITLE,
          ['STT', 'Đơn vị', PAYMENT],
          [null, 'Chỉ tiêu tỉnh giao', 60],
          [null, 'Chỉ tiêu phấn đấu', 80],
          [1, 'Xã An Bình', 72.5],
          [2, 'Xã Bình Minh', 45.5],
        ],
      },
    ]);
    expect(missed(json)).toEqual([]);
    expect(problemCodes(json)).toContain('target-unset');
  });
});

test('other rows that are no units', async () => {
  const json = await evaluated([
    {
      name: 'T1',
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Hồ sơ quá hạn'],
        [1, 2, 3],
        [null, 'Cả nước', 900],
        ['I', 'Các sở, ban, ngành', 2],
        [1, 'Sở Kế hoạch và Đầu tư', 2],
        ['II', 'Các xã, phường', 4],
        [1, 'Xã An Bình', 4],
        [2, 'Xã Bình Minh', 0],
        [null, 'Tổng cộng', 6],
        [null, 'Tháng trước', 9],
        [null, 'So với tháng trước', -3],
        [null, 'Ghi chú: số liệu đến 31/01/2026', null],
        [null, 'NGƯỜI LẬP BIỂU', null],
      ],
    },
  ]);
  expect(unitNames(json)).toEqual(['Sở Kế hoạch và Đầu tư', 'Xã An Bình', 'Xã Bình Minh']);
  expect(named(json, 'overdue')).toEqual(['Sở Kế hoạch và Đầu tư: 2', 'Xã An Bình: 4']);
});

test.each([
  'TB',
  'TBC',
  'Trung bình cộng',
  'Bình quân của các xã',
  'BQ',
  'Cao nhất',
  'Tỷ lệ (%)',
  'Cộng dồn',
])('a row "%s" below the units is none of them', async (label) => {
  const json = await evaluated([
    {
      name: 'T1',
      rows: [
        TITLE,
        ['STT', 'Đơn vị', 'Tiếp nhận', 'Số hoá TPHS', 'Tỷ lệ'],
        [1, 'Xã An Bình', 100, 97, 97],
        [2, 'Xã Bình Minh', 50, 40, 80],
        [3, 'Xã Châu Sơn', 10, 10, 100],
        [null, label, null, null, 92.33],
      ],
    },
  ]);
  expect(unitNames(json)).toEqual(['Xã An Bình', 'Xã Bình Minh', 'Xã Châu Sơn']);
  expect(json.averages['intake']?.value).toBe(91.88);
  expect(named(json, 'belowAverage')).toEqual(['Xã Bình Minh: 80']);
});

describe('a row that names the authority above the units, in a table too short for numbers to tell', () => {
  const rates = 'Số hoá kết quả (%)';

  test.each<[string, Rows]>([
    [
      'first, without a number',
      [
        ['STT', 'Đơn vị', rates],
        [null, 'Tỉnh Bắc Ninh', 95.5],
        [1, 'Xã An Bình', 96],
        [2, 'Xã Bình Minh', 90],
      ],
    ],
    [
      'last, no numbers at all',
      [
        ['Đơn vị', rates],
        ['Xã An Bình', 96],
        ['Phường Bình Minh', 90],
        ['UBND tỉnh Bắc Ninh', 95.5],
      ],
    ],
    [
      'a city over its wards',
      [
        ['Đơn vị', rates],
        ['Thành phố Hải Phòng', 95.5],
        ['Phường An Bình', 96],
        ['Phường Bình Minh', 90],
      ],
    ],
  ])('%s', async (_, rows) => {
    const json = await evaluated([{ name: 'T1', rows: [TITLE, ...rows] }]);
    expect(unitNames(json)).toHaveLength(2);
    expect(json.averages['results']).toMatchObject({ value: 95.5, source: 'sheet' });
    expect(named(json, 'belowAverage')).toEqual([expect.stringMatching(/Bình Minh: 90$/)]);
  });

  test('beside a total it is the authority above, and not the average', async () => {
    const json = await evaluated([
      {
        name: 'T1',
        rows: [
          TITLE,
          ['Đơn vị', rates],
          ['Tổng cộng', 93.5],
          ['Xã An Bình', 96],
          ['Xã Bình Minh', 90],
          ['Tỉnh Bắc Ninh', 95.5],
        ],
      },
    ]);
    expect(json.averages['results']?.value).toBe(93.5);
  });

  test('units that are cities and districts stay units', async () => {
    const json = await evaluated([
      {
        name: 'T1',
        rows: [
          TITLE,
          ['Đơn vị', 'Hồ sơ quá hạn'],
          ['Thành phố Hải Dương', 2],
          ['Huyện Tứ Kỳ', 1],
          ['Sở Nội vụ', 0],
        ],
      },
    ]);
    expect(unitNames(json)).toEqual(['Thành phố Hải Dương', 'Huyện Tứ Kỳ', 'Sở Nội vụ']);
  });
});

describe('two rows of a whole', () => {
  const INTAKE = 'Số hoá TPHS khi tiếp nhận (%)';
  const rows: Rows = [
    TITLE,
    ['STT', 'Đơn vị', INTAKE],
    [1, 'Phòng Kinh tế', 99.5],
    [2, 'Phòng Văn hoá - Xã hội', 90.25],
    [null, 'Toàn xã', 96.2],
    [null, 'Toàn tỉnh', 94.1],
  ];

  test('are asked about, and none is used', async () => {
    const json = await evaluated([{ name: 'T1', rows }]);
    expect(problemCodes(json)).toContain('two-totals');
    expect(json.averages['intake']?.value).toBeNull();
    expect(json.findings).toEqual([]);
  });

  test('until somebody says which', async () => {
    const json = await evaluated([{ name: 'T1', rows }], { settings: { reading: { totals: ['Toàn xã'] } } });
    expect(problemCodes(json)).not.toContain('two-totals');
    expect(json.averages['intake']?.value).toBe(96.2);
    expect(named(json, 'belowAverage')).toEqual(['Phòng Văn hoá - Xã hội: 90.25']);
  });

  test('need no question where the sums of the units tell', async () => {
    const counts: Rows = [
      TITLE,
      ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ số hoá khi tiếp nhận'],
      [1, 'Phòng Kinh tế', 100, 99],
      [2, 'Phòng Văn hoá - Xã hội', 50, 40],
      [null, 'Toàn xã', 150, 139],
      [null, 'Toàn tỉnh', 9000, 8100],
    ];
    const json = await evaluated([{ name: 'T1', rows: counts }]);
    expect(problemCodes(json)).not.toContain('two-totals');
    expect(json.averages['intake']?.value).toBe(92.67);
  });
});
