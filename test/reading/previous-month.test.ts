import type { MonthTable, SheetContent } from '../../src/model';
import { readMonth } from '../../src/reading';
import type { Cell } from './layouts/sheet';
import { sheetOf } from './layouts/sheet';
import { settingsFor } from './settings';

const HEAD = ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận tháng 7', 'Tỷ lệ số hoá khi tiếp nhận tháng 8'];

const august = (rows: readonly (readonly Cell[])[]): SheetContent => sheetOf('T8', [HEAD, ...rows]);
const july = (rows: readonly (readonly Cell[])[]): SheetContent =>
  sheetOf('T7', [['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận'], ...rows]);

const read = (...sheets: readonly SheetContent[]): MonthTable =>
  readMonth(sheets, { period: { year: 2023, month: 8 }, sheet: 'T8' }, settingsFor());

/** The previous month's rate of each unit, in hundredths. */
const previous = (table: MonthTable): unknown[] =>
  table.units.map(({ measures }) => {
    const intake = measures['intake'];
    return intake?.kind === 'rate' && intake.previous.state === 'value' ? intake.previous.value.rate : null;
  });

/** Where the previous month is said to be missing: the unit, or "" for all. */
const missing = (table: MonthTable): unknown[] =>
  table.problems
    .filter(({ code }) => code === 'missing-previous-month')
    .map(({ unit, cell }) => (unit === null ? '' : `${unit} ${String(cell?.row)},${String(cell?.column)}`));

test('a blank in the column of the previous month is named: its unit loses the change', () => {
  const table = read(
    august([
      ['Xã A', '80%', '85%'],
      ['Xã B', null, '90%'],
    ]),
  );
  expect(previous(table)).toEqual([8000, null]);
  expect(missing(table)).toEqual(['Xã B 2,1']);
});

test('a column that is blank altogether is named once', () => {
  const table = read(
    august([
      ['Xã A', null, '85%'],
      ['Xã B', null, '90%'],
    ]),
  );
  expect(missing(table)).toEqual(['']);
});

test("what the column leaves blank the previous month's sheet tells; what it says stays", () => {
  const table = read(
    july([
      ['Xã A', '70%'],
      ['Xã B', '75%'],
    ]),
    august([
      ['Xã A', '80%', '85%'],
      ['Xã B', null, '90%'],
    ]),
  );
  expect(previous(table)).toEqual([8000, 7500]);
  expect(missing(table)).toEqual([]);
});

test("a unit the previous month's sheet does not have is named", () => {
  const bare = sheetOf('T8', [
    ['Đơn vị', 'Tỷ lệ số hoá khi tiếp nhận'],
    ['Xã A', '85%'],
    ['Xã B', '90%'],
  ]);
  const table = read(july([['Xã A', '80%']]), bare);
  expect(previous(table)).toEqual([8000, null]);
  expect(missing(table)).toEqual(['Xã B 2,0']);
});

test.each([
  ['there was nothing to measure then', ['-', '90%']],
  ['there is nothing to compare now', [null, '-']],
])('nothing is missing where %s', (_, cells) => {
  expect(
    missing(
      read(
        august([
          ['Xã A', '80%', '85%'],
          ['Xã B', ...cells],
        ]),
      ),
    ),
  ).toEqual([]);
});

test('an error in the column is told as the error it is', () => {
  const table = read(
    august([
      ['Xã A', '80%', '85%'],
      ['Xã B', { error: '#REF!' }, '90%'],
    ]),
  );
  expect(table.problems.map((p) => p.code)).toContain('error-cell');
  expect(missing(table)).toEqual([]);
});
