import { evaluated, named, problemCodes, type CaseSheet } from './run-case';

const fees = (heading: string): CaseSheet => ({
  name: 'T9',
  rows: [
    ['KẾT QUẢ THÁNG 9/2025'],
    ['STT', 'Đơn vị', heading],
    [1, 'Xã An Bình', 100],
    [2, 'Xã Bình Minh', 130],
  ],
});

const run = (heading: string, target: string) =>
  evaluated([fees(heading)], {
    settings: {
      indicators: { fees: { kind: 'amount', name: 'số thu phí', headers: ['Số thu phí'], target } },
      rules: { 'thu phí thấp': { group: 'low', indicators: ['fees'], compare: 'target' } },
    },
  });

test.each(['120 tỷ đồng', '120 Tỷ đồng', '120 tỷ'])(
  'a target of %s judges figures in tỷ đồng',
  async (target) => {
    expect(named(await run('Số thu phí (tỷ đồng)', target), 'thu phí thấp')).toEqual(['Xã An Bình: 100']);
  },
);

test.each([
  ['tỷ đồng', '120.000 triệu đồng'],
  ['triệu đồng', '120 tỷ đồng'],
  ['ha', '120 km'],
])('figures in %s are not held against %s: nobody is blamed by it', async (unit, target) => {
  const json = await run(`Số thu phí (${unit})`, target);
  expect(named(json, 'thu phí thấp')).toEqual([]);
  expect(json.undecided.map(({ unit, why }) => [unit, why])).toEqual([
    ['Xã An Bình', 'target-unset'],
    ['Xã Bình Minh', 'target-unset'],
  ]);
  expect(problemCodes(json)).toContain('target-unset');
});
