import type { CellArea, MonthTable, SheetContent } from '../../src/model';
import { fullAddress } from '../../src/model';
import { readMonth } from '../../src/reading';
import type { Cell } from './layouts/sheet';
import { sheetOf } from './layouts/sheet';
import { settingsFor } from './settings';

const area = (top: number, left: number, bottom: number, right: number): CellArea => ({
  top,
  left,
  bottom,
  right,
});

function read(
  name: string,
  rows: readonly (readonly Cell[])[],
  period = { year: 2025, month: 3 },
  merges: readonly CellArea[] = [],
): MonthTable {
  const sheet: SheetContent = sheetOf(name, rows, { merges });
  return readMonth([sheet], { period, sheet: name }, settingsFor());
}

/** "overdue count month" by column letter, as the reader decided. */
const meanings = (table: MonthTable): string[] =>
  table.layouts.flatMap(({ columns }) =>
    columns.flatMap(({ column, meaning }) =>
      meaning ? [`${'ABCDEFGHIJKLM'.charAt(column)} ${meaning.indicator} ${meaning.role}`] : [],
    ),
  );

test('a leaf above the row of column numbers does not reach over the columns beside it', () => {
  const table = read(
    'Biểu 06a',
    [
      ['STT', 'Đơn vị giải quyết', 'Số hồ sơ tiếp nhận', null, null, 'Số hồ sơ đã giải quyết', null, null],
      [null, null, 'Tổng số', 'Trong kỳ', null, 'Tổng số', 'Đúng hạn', 'Quá hạn'],
      [null, null, null, 'Trực tuyến', 'Trực tiếp, bưu chính', null, null, null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(7)+(8)', '(7)', '(8)'],
      [1, 'Phòng Tư pháp', 10, 5, 5, 10, 8, 2],
      [2, 'Xã Tân Dân', 30, 10, 20, 30, 30, 0],
    ],
    undefined,
    [area(0, 2, 0, 4), area(0, 5, 0, 7), area(1, 3, 1, 4)],
  );
  expect(meanings(table)).toEqual(['H overdue count']);
});

test('a parent typed once does not reach into the columns of the next parent above it', () => {
  const table = read('T3', [
    ['Đơn vị', 'Số hoá khi tiếp nhận', null, 'Số hoá kết quả giải quyết', null],
    [null, 'Trong kỳ', null, null, null],
    [null, 'Tiếp nhận', 'Tỷ lệ', 'Đã giải quyết', 'Tỷ lệ'],
    ['Xã Một', 10, '90%', 10, '80%'],
    ['Xã Hai', 20, '90%', 10, '80%'],
  ]);
  const paths = table.layouts.flatMap(({ columns }) => columns.map(({ path }) => path.join('/')));
  expect(paths).toContain('Số hoá kết quả giải quyết/Tỷ lệ');
});

test('the payment form finds its counts by its title: "Hồ sơ thu phí" and a bare "Trực tuyến"', () => {
  const table = read('Đôn đốc', [
    ['Đôn đốc thanh toán trực tuyến tháng 3 năm 2025'],
    ['STT', 'Đơn vị', 'Hồ sơ thu phí', 'Trực tiếp', 'Trực tuyến', 'Tỷ lệ', 'Phí, lệ phí (đồng)'],
    [1, 'Sở Nội vụ', 10, 8, 2, '20%', 500_000],
    [2, 'Sở Tư pháp', 1000, 100, 900, '90%', 1_500_000],
  ]);
  expect(meanings(table)).toEqual(['C payment denominator', 'E payment numerator', 'F payment rate']);
});

test('"UBND cấp xã" with sums of its own is a group, no unit', () => {
  const table = read('T3', [
    ['STT', 'Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận'],
    ['I', 'Các phòng chuyên môn', 100, 99],
    [1, 'Phòng Tư pháp', 100, 99],
    ['II', 'UBND cấp xã', 200, 171],
    [1, 'Tân Kỳ', 100, 80],
    [2, 'Quang Phục', 100, 91],
  ]);
  expect(table.units.map(({ unit }) => [unit.name, unit.kind])).toEqual([
    ['Phòng Tư pháp', 'office'],
    ['Tân Kỳ', 'commune'],
    ['Quang Phục', 'commune'],
  ]);
});

test.each([
  ['the group heading right above a table', 'II. UBND các xã, thị trấn', 'Đơn vị', 'commune'],
  ['the heading "Tên xã" of the unit column', 'Số liệu', 'Tên xã', 'commune'],
  ['the heading "Phòng, ban" of the unit column', 'Số liệu', 'Phòng, ban', 'office'],
])('bare names get their kind from %s', (_, above, heading, kind) => {
  const table = read('T3', [
    [above],
    ['STT', heading, 'Tiếp nhận', 'Số hoá khi tiếp nhận'],
    [1, 'An Thanh', 100, 80],
    [2, 'Quang Phục', 100, 91],
  ]);
  expect(table.units.map(({ unit }) => unit.kind)).toEqual([kind, kind]);
});

test('"Cơ quan, đơn vị" announces no kind: bare names below stay of unknown kind', () => {
  const table = read('T3', [
    ['STT', 'Cơ quan, đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận'],
    [1, 'An Thanh', 100, 80],
    [2, 'Quang Phục', 100, 91],
  ]);
  expect(
    table.problems.filter((p) => p.code === 'unknown-kind').map((p) => p.cell && fullAddress(p.cell)),
  ).toEqual(["'T3'!B2", "'T3'!B3"]);
});

test('a bare "Tỷ lệ" belongs to the counts right before it, month and cumulative each to their own', () => {
  const table = read('T3', [
    ['Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận', 'Tỷ lệ', 'Luỹ kế số hoá khi tiếp nhận', 'Tỷ lệ'],
    ['Xã Một', 10, 9, '90%', 40, '80%'],
    ['Xã Hai', 20, 20, '100%', 50, '100%'],
  ]);
  expect(meanings(table)).toEqual([
    'B intake denominator',
    'C intake numerator',
    'D intake rate',
    'F intake rate',
  ]);
  expect(table.layouts[0]?.columns.find(({ column }) => column === 5)?.meaning?.span).toBe('cumulative');
});

test('a bare "Tỷ lệ" that differs from the counts before it is noticed', () => {
  const table = read('T3', [
    ['Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận', 'Tỷ lệ'],
    ['Xã Một', 10, 9, '90%'],
    ['Xã Hai', 20, 10, '95%'],
  ]);
  expect(table.problems.map((p) => [p.code, p.cell && fullAddress(p.cell)])).toContainEqual([
    'rate-differs-from-counts',
    "'T3'!D3",
  ]);
});

test('a bare "Tỷ lệ" after a column of something else belongs to nothing of ours', () => {
  const table = read('T3', [
    ['Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận', 'Nộp hồ sơ trực tuyến', 'Tỷ lệ'],
    ['Xã Một', 10, 9, 5, '50%'],
    ['Xã Hai', 20, 20, 4, '20%'],
  ]);
  expect(meanings(table)).toEqual(['B intake denominator', 'C intake numerator']);
});

test('"Tỷ lệ số hoá" after reception and again after resolution is each half\'s own rate', () => {
  const table = read('T3', [
    ['Đơn vị', 'Tiếp nhận', 'Số hoá TPHS', 'Tỷ lệ số hoá', 'Giải quyết', 'Số hoá kết quả', 'Tỷ lệ số hoá'],
    ['Xã Một', 10, 9, '90%', 10, 8, '80%'],
    ['Xã Hai', 20, 20, '100%', 10, 10, '100%'],
  ]);
  expect(meanings(table).filter((m) => m.endsWith('rate'))).toEqual(['D intake rate', 'G results rate']);
});

test('one column a month below a title that names the rate is that rate, month by month', () => {
  const rows: Cell[][] = [
    ['TỶ LỆ SỐ HOÁ KẾT QUẢ GIẢI QUYẾT NĂM 2025'],
    ['Đơn vị', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4'],
    ['Xã Một', '70%', '80%', '90%', null],
    ['Xã Hai', '75%', '85%', '95%', null],
  ];
  const measures = read('Năm 2025', rows).units[0]?.measures['results'];
  expect(measures).toMatchObject({
    month: { state: 'value', value: { rate: 9000 } },
    previous: { state: 'value', value: { rate: 8000 } },
  });
});

describe('headings that changed places are asked about when the figures or leaves give them away', () => {
  const rows: Cell[][] = [
    ['Xã Một', 100, 90, 10, 9],
    ['Xã Hai', 200, 180, 20, 20],
    ['Xã Ba', 300, 270, 30, 30],
  ];
  const asked = (table: MonthTable): number =>
    table.problems.filter((p) => p.code === 'ambiguous-column').length;

  test('the month and the sum it is part of', () => {
    const table = read('T3', [
      ['Đơn vị', 'Số hoá khi tiếp nhận', null, null, null],
      [null, 'Tháng 3', null, 'Luỹ kế 3 tháng', null],
      [null, 'Tiếp nhận', 'Số hoá', 'Tiếp nhận', 'Số hoá'],
      ...rows,
    ]);
    expect(asked(table)).toBe(4);
    expect(table.units.map((u) => u.measures['intake']?.month.state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('reception and resolution', () => {
    const table = read('T3', [
      ['Đơn vị', 'Số hoá kết quả giải quyết', null, 'Số hoá khi tiếp nhận', null],
      [null, 'Tiếp nhận', 'Số hoá', 'Giải quyết', 'Số hoá'],
      ...rows,
    ]);
    expect(asked(table)).toBeGreaterThan(0);
    expect(table.units.map((u) => u.measures['results']?.month.state)).not.toContain('value');
    expect(table.units.map((u) => u.measures['intake']?.month.state)).not.toContain('value');
  });
});

test('a row of column numbers stays one when columns were deleted', () => {
  const table = read('T3', [
    ['STT', 'Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận'],
    ['(1)', '(2)', '(5)', '(8)'],
    [1, 'Xã Một', 10, 9],
    [2, 'Xã Hai', 20, 20],
  ]);
  expect(table.units.map(({ unit }) => unit.name)).toEqual(['Xã Một', 'Xã Hai']);
});
