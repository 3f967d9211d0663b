import type { CellValue } from '../../src/model';
import { readMonth } from '../../src/reading';
import { sheetOf } from './layouts/sheet';
import { settingsFor } from './settings';

const UNKNOWN = 'unknown';

/** Reads one column of rates without counts: rates in percent points, and the codes of what was said about it. */
function read(heading: string, cells: readonly CellValue[]): { rates: unknown[]; codes: string[] } {
  const rows = cells.map((cell, at) => [`Xã ${String.fromCharCode(65 + at)}n`, cell]);
  const sheet = sheetOf('T8', [['Đơn vị', heading], ...rows]);
  const table = readMonth([sheet], { period: { year: 2023, month: 8 }, sheet: 'T8' }, settingsFor());
  const rates = table.units.map(({ measures }) => {
    const month = measures['payment']?.kind === 'rate' ? measures['payment'].month : undefined;
    return month?.state === 'value' && 'rate' in month.value ? month.value.rate / 100 : month?.state;
  });
  const codes = table.problems.filter((p) => p.severity === 'error').map((p) => p.code);
  return { rates, codes };
}

const BARE = 'Tỷ lệ thanh toán trực tuyến';
const PERCENT = `${BARE} (%)`;

test.each([
  ['a small percentage among others', PERCENT, ['0,9', '45,2', '88,1'], [0.9, 45.2, 88.1]],
  ['a 1 among percentages', PERCENT, [1, 45.2, 88.1, 33], [1, 45.2, 88.1, 33]],
  ['unrounded quotients in points', PERCENT, [0.917431, 45.217391, 88.135593], [0.92, 45.22, 88.14]],
  ['fractions with two digits', BARE, ['0,86', '0,91', '1'], [86, 91, 100]],
  ['fractions with four digits', BARE, [0.8589, 0.9, 0.4217], [85.89, 90, 42.17]],
])('%s under one scale', (_, heading, cells, rates) => {
  expect(read(heading, cells)).toEqual({ rates, codes: [] });
});

test.each([
  ['alone under "(%)"', PERCENT, ['0,9']],
  ['alone among zeros under "(%)"', PERCENT, ['0,9', 0, 0, 0]],
  ['with its like under "(%)"', PERCENT, ['0,9', '0,8', '0,7']],
  ['with its like', BARE, ['0,9', '0,8', '0,7']],
  ['beside a lone 1', BARE, ['0,9', 1]],
])('0,9 %s is unknown, and asked about', (_, heading, cells) => {
  const { rates, codes } = read(heading, cells);
  expect(rates).toEqual(cells.map((cell) => (cell === 0 ? 0 : UNKNOWN)));
  expect(codes).toEqual(['ambiguous-column']);
});

test.each([
  ['0,9 among percentages without a "(%)"', BARE, ['0,9', '45,2', '88,1'], [UNKNOWN, 45.2, 88.1]],
  ['a fraction with four digits under "(%)"', PERCENT, [0.8589, 45.2, 88.1, 33], [UNKNOWN, 45.2, 88.1, 33]],
  ['as many small ones as large ones', PERCENT, ['0,9', '0,8', '45,2'], [UNKNOWN, UNKNOWN, 45.2]],
])('%s: only the doubtful cells are unknown, each is named', (_, heading, cells, rates) => {
  const { rates: found, codes } = read(heading, cells);
  expect(found).toEqual(rates);
  expect(codes).toEqual(rates.filter((r) => r === UNKNOWN).map(() => 'not-a-number'));
});

test('a bare 0,9 beside a typed "%" cannot tell its scale; the others keep theirs', () => {
  expect(read(PERCENT, ['0,9', '45,2%', '88,1%'])).toEqual({
    rates: [UNKNOWN, 45.2, 88.1],
    codes: ['ambiguous-column'],
  });
});
