import { printable } from '../../src/cli/printable';

it.each([
  ['a title of the window', '\u001b]0;x\u0007Xã A', '�]0;x�Xã A'],
  ['a cleared screen', 'Xã \u009b2J', 'Xã �2J'],
  ['a line written over', 'Phê bình\rBiểu dương', 'Phê bình�Biểu dương'],
  ['a turned direction', 'Xã \u202eA', 'Xã �A'],
])('%s reaches no terminal', (_, text, shown) => expect(printable(text)).toBe(shown));

it('lets every letter, line and tab pass', () => {
  const text = 'Đơn vị: “UBND xã Hưng Đạo”\n\t• 82,8% – 😀';
  expect(printable(text)).toBe(text);
});
