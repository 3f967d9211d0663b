import { rate } from '../../src/model';
import {
  ordinalWord,
  printDifference,
  printFigure,
  printCount,
  printFirstDay,
  printRate,
  printRatio,
} from '../../src/text/print';
import { printMonth } from '../../src/text/print-period';

test.each([
  [8280, '82,8%'],
  [2830, '28,3%'],
  [10000, '100%'],
  [9767, '97,67%'],
  [5000, '50%'],
  [405, '4,05%'],
  [5, '0,05%'],
  [0, '0%'],
  [-1267, '12,67%'],
])('%i hundredths print as %s', (hundredths, text) => {
  expect(printRate(rate(hundredths))).toBe(text);
});

test.each([
  [0, '00'],
  [2, '02'],
  [9, '09'],
  [10, '10'],
  [123, '123'],
  [1204, '1.204'],
])('%i things print as %s', (count, text) => {
  expect(printCount(count)).toBe(text);
});

test('ratios are not padded', () => {
  expect(printRatio(1, 1)).toBe('1/1');
  expect(printRatio(1204, 1204)).toBe('1.204/1.204');
});

test('ratios of amounts have a decimal comma', () => {
  expect(printRatio(90.3, 1107.5)).toBe('90,3/1.107,5');
  expect(printRatio(0.1 + 0.2, 1)).toBe('0,3/1');
});

test.each([
  [1, 'nhất'],
  [2, 'hai'],
  [3, 'ba'],
  [4, 'tư'],
  [5, 'năm'],
  [6, 'sáu'],
  [7, 'bảy'],
  [8, 'tám'],
  [9, 'chín'],
  [10, 'mười'],
  [11, 'mười một'],
  [12, 'mười hai'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
])('ordinal %i is %s', (ordinal, word) => {
  expect(ordinalWord(ordinal)).toBe(word);
});

test('the month is padded for 1 and 2 only, days always', () => {
  expect(printMonth({ year: 2024, month: 1 })).toBe('01/2024');
  expect(printMonth({ year: 2024, month: 2 })).toBe('02/2024');
  expect(printMonth({ year: 2023, month: 9 })).toBe('9/2023');
  expect(printMonth({ year: 2023, month: 12 })).toBe('12/2023');
  expect(printFirstDay({ year: 2023, month: 4 })).toBe('01/4/2023');
});

test('points are printed of their maximum, amounts without a sign, differences without either', () => {
  const points = { kind: 'score', maximum: rate(10000), unit: null } as const;
  expect(printFigure(rate(7896), points)).toBe('78,96/100 điểm');
  expect(printFigure(rate(7896), { ...points, maximum: null })).toBe('78,96 điểm');
  expect(printFigure(rate(8280), { kind: 'rate', maximum: null, unit: null })).toBe('82,8%');
  expect(printFigure(rate(120450), { kind: 'amount', maximum: null, unit: null })).toBe('1.204,5');
  expect(printFigure(rate(120450), { kind: 'amount', maximum: null, unit: 'tỷ đồng' })).toBe(
    '1.204,5 tỷ đồng',
  );
  expect(printDifference(rate(-210), points)).toBe('2,1 điểm');
  expect(printDifference(rate(-574), { ...points, kind: 'rate' })).toBe('5,74%');
});
