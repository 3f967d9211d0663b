import type { MonthTable, Problem, SheetContent } from '../../src/model';
import { periodKey } from '../../src/model';
import { chooseMonth, readMonth, surveySheets } from '../../src/reading';
import { presetSettings } from '../../src/settings';
import { nameKey } from '../../src/text/unit-name';
import type { Cell } from './layouts/sheet';
import { sheetOf } from './layouts/sheet';

/** Sheets as clerks and dashboards make them, each with what a careful person would read. */

const settings = presetSettings('default');
const percent = (value: number): Cell => ({ value, format: '0.00%' });

const chosen = (...sheets: readonly SheetContent[]): ReturnType<typeof chooseMonth> =>
  chooseMonth(surveySheets(sheets, settings), undefined, {});

const read = (...sheets: readonly SheetContent[]): MonthTable => {
  const choice = chosen(...sheets);
  if ('unclear' in choice) throw new Error(choice.unclear);
  return readMonth(sheets, choice, settings);
};

/** Units with the month's rate of an indicator in percent points, or its state. */
const rates = ({ units }: MonthTable, indicator: string): [string, unknown][] =>
  units.map(({ unit, measures }) => {
    const measure = measures[indicator];
    if (measure?.kind !== 'rate') return [unit.name, undefined];
    const { month } = measure;
    return [unit.name, month.state === 'value' ? month.value.rate / 100 : month.state];
  });

const serious = ({ problems }: MonthTable): Problem['code'][] =>
  problems
    .filter(({ severity, code }) => severity !== 'notice' && code !== 'missing-column')
    .map((p) => p.code);

const INTAKE = ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận (%)'] as const;
const figures: readonly Cell[][] = [
  ['Xã A', 80.5],
  ['Xã B', 70.25],
];
const titled = (name: string, title: string): SheetContent =>
  sheetOf(name, [[title], [...INTAKE], ...figures]);

test('a week of a month is told by its dates alone: asked', () => {
  const sheet = titled('Tuần 2 T8', 'KẾT QUẢ TUẦN 2 THÁNG 8/2023');
  expect(chosen(sheet)).toMatchObject({ unclear: 'no-month' });
});

test.each([
  ['in Roman numerals', 'Tháng VIII', 'KẾT QUẢ THÁNG VIII/2023'],
  ['beside its quarter', 'Sheet1', 'KẾT QUẢ THÁNG 8 (QUÝ III/2023)'],
  ["in a dashboard's line", 'Sheet1', 'Từ ngày: 01/08/2023 - Đến ngày: 31/08/2023'],
  ['by days from the middle', 'Sheet1', 'TỪ NGÀY 16/7/2023 ĐẾN NGÀY 15/8/2023'],
])('a month named %s', (_, name, title) => {
  expect(chosen(titled(name, title))).toMatchObject({ period: { year: 2023, month: 8 } });
});

test('months in Roman numerals over columns', () => {
  const head = ['Tỷ lệ số hoá khi tiếp nhận tháng VII', 'Tỷ lệ số hoá khi tiếp nhận tháng VIII'];
  const table = read(
    sheetOf('T8-2023', [
      ['Đơn vị', ...head],
      ['Xã A', '70%', '80%'],
      ['Xã B', '60%', '90%'],
    ]),
  );
  expect(rates(table, 'intake')).toEqual([
    ['Xã A', 80],
    ['Xã B', 90],
  ]);
});

test('the title "Kết quả số hoá" gives no column to the results', () => {
  const table = read(
    sheetOf('T8', [
      ['KẾT QUẢ SỐ HOÁ HỒ SƠ THÁNG 8/2023'],
      ['Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận', 'Tỷ lệ'],
      ['Xã A', 100, 80, percent(0.8)],
      ['Xã B', 100, 70, percent(0.7)],
    ]),
  );
  expect(rates(table, 'intake')).toEqual([
    ['Xã A', 80],
    ['Xã B', 70],
  ]);
  expect(rates(table, 'results').map(([, rate]) => rate)).toEqual(['absent', 'absent']);
});

test('a parent "Kết quả số hoá" leaves the halves to what stands below it', () => {
  const parent = 'KẾT QUẢ SỐ HOÁ';
  const table = read(
    sheetOf(
      'T8-2023',
      [
        ['Đơn vị', parent, null],
        [null, 'Khi tiếp nhận', 'Khi giải quyết'],
        [null, 'Tỷ lệ', 'Tỷ lệ'],
        ['Xã A', percent(0.8), percent(0.6)],
        ['Xã B', percent(0.7), percent(0.5)],
      ],
      { merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] },
    ),
  );
  expect(rates(table, 'intake')[0]).toEqual(['Xã A', 80]);
  expect(rates(table, 'results')[0]).toEqual(['Xã A', 60]);
});

test('only cumulative figures: said, nobody judged for the month', () => {
  const table = read(
    sheetOf('T8', [
      ['LUỸ KẾ TỪ ĐẦU NĂM ĐẾN HẾT THÁNG 8/2023'],
      ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận (%)'],
      ...figures,
    ]),
  );
  expect(rates(table, 'intake').map(([, rate]) => rate)).toEqual(['absent', 'absent']);
  expect(table.problems).toContainEqual(
    expect.objectContaining({
      code: 'missing-column',
      indicator: 'intake',
      facts: { indicators: ['intake'], only: 'cumulative' },
    }),
  );
});

test('a target beside the rate is not the rate', () => {
  const table = read(
    sheetOf(
      'T8-2023',
      [
        ['Đơn vị', 'Thanh toán trực tuyến', null, null, null],
        [null, 'Chỉ tiêu (%)', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
        ['Xã A', 30, 100, 40, 40.5],
        ['Xã B', 30, 100, 20, 20.5],
      ],
      { merges: [{ top: 0, left: 1, bottom: 0, right: 4 }] },
    ),
  );
  expect(rates(table, 'payment')).toEqual([
    ['Xã A', 40.5],
    ['Xã B', 20.5],
  ]);
});

test('a hidden copy of a column is asked about, not chosen', () => {
  const twice = sheetOf('T8-2023', [
    ['Đơn vị', INTAKE[1], INTAKE[1]],
    ['Xã A', 50.5, 80.5],
    ['Xã B', 40.5, 70.5],
  ]);
  const table = read({ ...twice, hiddenColumns: new Set([1]) });
  expect(rates(table, 'intake').map(([, rate]) => rate)).toEqual(['unknown', 'unknown']);
  expect(serious(table)).toContain('ambiguous-column');
});

test('rows below a unit whose counts add up to its own are its parts', () => {
  const part = (label: string, received: number, done: number): Cell[] => [null, label, received, done];
  const unit = (number: number, name: string, received: number, done: number): Cell[] => [
    number,
    ...part(name, received, done).slice(1),
  ];
  const table = read(
    sheetOf('T8-2023', [
      ['STT', 'Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận'],
      unit(1, 'Xã A', 100, 80),
      part('Hộ tịch', 60, 50),
      part('Đất đai', 40, 30),
      unit(2, 'Xã B', 100, 70),
      part('Hộ tịch', 90, 70),
      unit(3, 'Xã C', 10, 9),
      part('Bình Lãng', 55, 44),
    ]),
  );
  expect(rates(table, 'intake').map(([name]) => name)).toEqual(['Xã A', 'Xã B', 'Xã C', 'Bình Lãng']);
});

test('references to remarks are no part of a name, and remarks are no units', () => {
  const table = read(
    sheetOf('T8-2023', [
      ['STT', ...INTAKE],
      [1, 'Xã A (1)', 80.5],
      [2, 'Xã B*', 70.25],
      [3, 'Xã C ¹', 60.5],
      [null, 'Toàn huyện', 70.5],
      [],
      [null, '(1) Xã A: 12 hồ sơ chưa số hoá'],
      ['*', 'Xã B chưa có máy quét: 3'],
    ]),
  );
  expect(table.units.map(({ unit }) => unit.name)).toEqual(['Xã A (1)', 'Xã B*', 'Xã C ¹']);
  expect(table.units.map(({ unit }) => unit.key)).toEqual(['Xã A', 'Xã B', 'Xã C'].map(nameKey));
  expect(nameKey('Phường 5')).not.toBe(nameKey('Phường 6'));
});

test('group totals that are called like the whole', () => {
  const table = read(
    sheetOf('T8-2023', [
      ['STT', 'Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận'],
      ['I', 'Các phòng'],
      [1, 'Phòng Nội vụ', 10, 5],
      [2, 'Phòng Tư pháp', 10, 4],
      [null, 'Tổng cộng', 20, 9],
      ['II', 'Các xã'],
      [1, 'Xã A', 100, 80],
      [2, 'Xã B', 100, 70],
      [null, 'Tổng cộng', 200, 150],
      [null, 'Tổng cộng', 220, 159],
    ]),
  );
  expect(table.units).toHaveLength(4);
  expect(table.total?.nameCell.row).toBe(9);
});

test('the authority itself in a row without a number is the whole', () => {
  const unit = (at: number): Cell[] => [at, `Huyện ${String.fromCharCode(64 + at)}`, 60 + at];
  const numbered = sheetOf('T8-2023', [
    ['STT', ...INTAKE],
    unit(1),
    unit(2),
    unit(3),
    [null, 'Tỉnh Hải Dương', 62],
  ]);
  const table = read(numbered);
  expect(table.units).toHaveLength(3);
  expect(table.total?.nameCell.row).toBe(4);
});

test.each<[string, Cell[], Cell[][]]>([
  [
    'under a word for the indicators',
    ['Chỉ tiêu', 'Xã A', 'Xã B', 'Toàn huyện'],
    [['Tỷ lệ số hoá khi tiếp nhận', 0.8, 0.7, 0.75]],
  ],
  [
    'under a word for the units',
    ['STT', 'Đơn vị', 'Phòng Nội vụ', 'Xã B'],
    [[1, 'Tỷ lệ số hoá kết quả', 0.8, 0.7]],
  ],
  [
    'beside units of measure',
    ['Nội dung', 'Đơn vị tính', 'Xã A', 'Xã B'],
    [
      ['Số hồ sơ tiếp nhận', 'hồ sơ', 10, 20],
      ['Tỷ lệ số hoá khi tiếp nhận', '%', 90, 75],
    ],
  ],
])('a table on its side is refused, its units named: %s', (_, head, rows) => {
  const choice = chosen(sheetOf('T8-2023', [['KẾT QUẢ THÁNG 8/2023'], head, ...rows]));
  expect(choice).toMatchObject({ unclear: 'units-across' });
  expect('across' in choice && choice.across).toEqual(
    head.filter((cell) => /^(Xã|Phòng) /.test(String(cell))),
  );
});

describe.each(['T8 lũy kế', 'T1-T8', 'Tháng 1-8.2023'])('a sheet called %s keeps sums', (name) => {
  const sums = titled(name, 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2023');
  const spansOf = (table: MonthTable): unknown[] =>
    table.units.map(({ measures: { intake } }) =>
      intake?.kind === 'rate' ? [intake.month.state, intake.cumulative.state] : undefined,
    );

  test('alone it is the eight months, whose figures are cumulative as well', () => {
    const table = read(sums);
    expect(periodKey(table.period)).toBe('2023-01..2023-08');
    expect(spansOf(table)).toEqual([
      ['value', 'value'],
      ['value', 'value'],
    ]);
  });

  test('beside the month it gives the cumulative figures', () => {
    const table = read(sums, titled('T8', 'KẾT QUẢ THÁNG 8/2023'));
    expect([table.layouts[0]?.sheet, ...spansOf(table)]).toEqual([
      'T8',
      ['value', 'value'],
      ['value', 'value'],
    ]);
  });
});

test('districts of a province numbered I, II are groups with sums, no units', () => {
  const sheet = sheetOf('T8-2023', [
    ['STT', ...INTAKE],
    ['I', 'Huyện Tứ Kỳ', 78.5],
    [1, 'Xã A', 80.5],
    [2, 'Xã B', 70.25],
    ['II', 'Huyện Gia Lộc', 90.5],
    [1, 'Xã C', 91.5],
  ]);
  expect(rates(read(sheet), 'intake').map(([name]) => name)).toEqual(['Xã A', 'Xã B', 'Xã C']);
});

test.each(['UBND huyện', 'Huyện', 'UBND thành phố Hải Dương'])(
  '"%s" without a number is the whole',
  (name) => {
    const sheet = sheetOf('T8-2023', [
      ['STT', 'Đơn vị', 'Hồ sơ tiếp nhận', 'Số hoá khi tiếp nhận'],
      [1, 'Xã A', 100, 90],
      [2, 'Xã B', 50, 40],
      [3, 'Xã C', 'Chưa phát sinh', 'Chưa phát sinh'],
      [null, name, 150, 130],
    ]);
    const table = read(sheet);
    expect(table.total?.nameCell.row).toBe(4);
    expect(rates(table, 'intake')).toEqual([
      ['Xã A', 90],
      ['Xã B', 80],
      ['Xã C', 'nothing'],
    ]);
    expect(serious(table)).toEqual([]);
  },
);

test('two months in one column are neither of them', () => {
  const sheet = sheetOf('T8', [
    ['KẾT QUẢ THÁNG 8/2023'],
    ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận tháng 7 và 8', 'Tỷ lệ số hoá khi tiếp nhận tháng 8'],
    ['Xã A', 60.5, 80.5],
    ['Xã B', 50.25, 70.25],
  ]);
  expect(rates(read(sheet), 'intake')).toEqual([
    ['Xã A', 80.5],
    ['Xã B', 70.25],
  ]);
});

test('a table on its side beside a readable one is left alone', () => {
  const aside = sheetOf('Ngang', [
    ['Chỉ tiêu', 'Xã A', 'Xã B'],
    ['Tỷ lệ số hoá khi tiếp nhận', 0.8, 0.7],
  ]);
  expect(chosen(aside, titled('T8', 'Tháng 8/2023'))).toMatchObject({ sheet: 'T8' });
});
