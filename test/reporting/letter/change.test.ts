import { rate } from '../../../src/model';
import { printChange } from '../../../src/reporting/letter/change';

test.each([
  [411, 'tăng 4,11%'],
  [-574, 'giảm 5,74%'],
  [0, 'không thay đổi'],
])('a change of %i reads %s', (hundredths, text) => {
  expect(printChange(rate(hundredths), 'rate')).toBe(text);
});

test('points are points', () => {
  expect(printChange(rate(-210), 'score')).toBe('giảm 2,1 điểm');
});
