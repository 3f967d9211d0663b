import { rate } from '../../../src/model';
import { printChange } from '../../../src/reporting/letter/change';

test.each([
  [411, 'tăng 4,11%'],
  [-574, 'giảm 5,74%'],
  [0, 'không thay đổi'],
])('a change of %i reads %s', (hundredths, text) => {
  expect(printChange(rate(hundredths), { kind: 'rate', maximum: null, unit: null })).toBe(text);
});

test('points are points', () => {
  expect(printChange(rate(-210), { kind: 'score', maximum: null, unit: null })).toBe('giảm 2,1 điểm');
});

test('amounts keep their unit', () => {
  expect(printChange(rate(1250), { kind: 'amount', maximum: null, unit: 'tỷ đồng' })).toBe(
    'tăng 12,5 tỷ đồng',
  );
});
