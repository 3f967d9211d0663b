import { countsFromJuly } from '../../src/text/since-july';
import { evaluated, named, type CaseOptions } from './run-case';

const COUNTS = [
  ['STT', 'Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận'],
  [1, 'Xã An Bình', 100, 60],
  [2, 'Xã Bình Minh', 100, 95],
];
const better = COUNTS.map((row) => row.map((value) => (value === 60 ? 95 : value)));

const sheet = (name: string, titles: readonly string[], rows: typeof COUNTS = COUNTS) => ({
  name,
  rows: [...titles.map((title) => [title]), ...rows],
});

const rates = (heading: string) => [
  ['STT', 'Đơn vị', heading],
  [1, 'Xã An Bình', '80%'],
  [2, 'Xã Bình Minh', '96%'],
  ['', 'Toàn tỉnh', '90%'],
];

test.each([
  ['Lũy kế từ 01/7/2025', true],
  ['Kể từ ngày 01 tháng 7 năm 2025', true],
  ['Số liệu tính từ 1/7/2025 đến nay', true],
  ['(từ tháng 7/2025)', true],
  ['Luỹ kế 01/7/2025-30/9/2025', true],
  ['Từ ngày 01/7/2025 đến ngày 03/11/2025', false],
  ['Quý III/2025 (từ 01/7/2025 đến 30/9/2025)', false],
  ['Từ 01/7/2025 đến 31/7/2025', undefined],
  ['Nghị định số 118/2025/NĐ-CP có hiệu lực từ ngày 01/7/2025', undefined],
  ['Từ ngày 01/8/2025', undefined],
  ['Đến ngày 01/7/2025', undefined],
  ['Từ ngày 11/7/2025', undefined],
])('%s counts from July outright: %s', (text, outright) => {
  expect(countsFromJuly(text, undefined)?.outright).toBe(outright);
});

const JULY_TO_NOVEMBER = '2025-07-01..2025-11-03';

test.each<[string, string, CaseOptions]>([
  ['Tính đến ngày 03/11/2025', '--period', { args: ['--period', JULY_TO_NOVEMBER] }],
  ['Tính đến ngày 03/11/2025', 'a setting', { settings: { opening2025: 'july' } }],
  ['Số liệu từ 01/7/2025, tính đến ngày 03/11/2025', 'the title', {}],
  ['Từ ngày 01/7/2025 đến ngày 03/11/2025', 'the range', {}],
])('%s: %s says that the window opens in July', async (title, _, options) => {
  const json = await evaluated([sheet('Báo cáo', [title])], options);
  expect(json.period).toBe(JULY_TO_NOVEMBER);
  expect(json.undecided).toEqual([]);
  expect(json.problems.map(({ code }) => code)).not.toContain('missing-cumulative');
});

test('January is taken where a setting says so', async () => {
  const json = await evaluated([sheet('Báo cáo', ['Tính đến ngày 03/11/2025'])], {
    settings: { opening2025: 'january' },
  });
  expect(json.period).toBe('2025-01-01..2025-11-03');
});

test('a quarter that opens with its window is its own cumulative value, whichever of the two is kept', async () => {
  const json = await evaluated([
    { name: 'Quý III', rows: [['Quý III/2025'], ...rates('Tỷ lệ số hoá khi tiếp nhận lũy kế từ 01/7/2025')] },
  ]);
  expect(named(json, 'belowAverage')).toEqual(['Xã An Bình: 80']);
  expect(json.problems.filter((p) => p.code === 'missing-column' && /khi tiếp nhận/.test(p.message))).toEqual(
    [],
  );
});

test('the sum of January is the value of January too', async () => {
  const json = await evaluated([
    { name: 'T1', rows: [['Tháng 1/2026'], ...rates('Tỷ lệ số hoá khi tiếp nhận lũy kế từ đầu năm')] },
  ]);
  expect(named(json, 'belowAverage')).toEqual(['Xã An Bình: 80']);
});

test('months are summed from July where one of the sheets counts from there', async () => {
  const sheets = [
    sheet('T7', ['Tháng 7/2025']),
    sheet('T8', ['Tháng 8/2025', '(lũy kế từ 01/7/2025)'], better),
  ];
  const json = await evaluated(sheets, { args: ['--month', '2025-08'] });
  const low = json.findings.find(({ rule }) => rule === 'cumulativeBelowFloor');
  expect(low).toMatchObject({ unit: 'Xã An Bình', values: { cumulative: 77.5 } });
  expect(low?.text).toContain('01/7/2025');
});

test('the days of a quarter say nothing of windows beside an earlier quarter of that year', async () => {
  const sheets = [
    sheet('Q2', ['Quý II/2025 (từ ngày 01/4/2025 đến ngày 30/6/2025)']),
    sheet('Q3', ['Quý III/2025 (từ ngày 01/7/2025 đến ngày 30/9/2025)'], better),
  ];
  const json = await evaluated(sheets, { args: ['--period', '2025-Q3'] });
  expect(json.problems.map(({ code }) => code)).toContain('missing-cumulative');
});
