import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unclearText, type UnclearReason } from '../../src/messages/unclear';
import { runCli } from '../cli/run-cli';
import { bytesOf } from '../reading/layouts/as-file';
import { sheetOf } from '../reading/layouts/sheet';
import { evaluated, named } from './run-case';

const table = (title: string, name: string, digitised: number, heading = 'Số hoá khi tiếp nhận') => ({
  name,
  rows: [
    [title],
    ['STT', 'Đơn vị', 'Tiếp nhận', heading],
    [1, 'Xã An Bình', 100, digitised],
    [2, 'Xã Bình Minh', 100, 95],
  ],
});

const TWICE = [
  ['a month', table('Tháng 9/2025', 'T9', 60), table('Tháng 9/2025', 'T9 (2)', 70)],
  ['a quarter', table('Quý III/2025', 'Q3', 60), table('Quý III/2025', 'Bản sửa', 70)],
  ['a week', table('Tuần 40/2026', 'Tuần 40', 60), table('Từ ngày 28/9/2026 đến 04/10/2026', 'Số liệu', 70)],
] as const;

test.each(TWICE)('two sheets of %s: the call asks which', async (_, first, second) => {
  const file = join(await mkdtemp(join(tmpdir(), 'hai-trang-')), 'bang.xlsx');
  await writeFile(file, await bytesOf([first, second].map(({ name, rows }) => sheetOf(name, rows))));
  const { code, err } = await runCli(file, '--json');
  expect(code).toBe(2);
  expect(err).toContain(`${first.name}, ${second.name}`);
  expect(err).toContain('--sheet');
});

test.each(TWICE)('two sheets of %s: the one that is named is taken', async (_, first, second) => {
  const json = await evaluated([first, second], { args: ['--sheet', second.name] });
  expect(named(json, 'belowAverage')).toEqual(['Xã An Bình: 70']);
});

test('sheets of one period with different indicators belong together', async () => {
  const sheets = [
    table('Tháng 9/2025', 'Số hoá T9', 60),
    {
      name: 'Quá hạn T9',
      rows: [
        ['Tháng 9/2025'],
        ['STT', 'Đơn vị', 'Hồ sơ quá hạn'],
        [1, 'Xã An Bình', 3],
        [2, 'Xã Bình Minh', 0],
      ],
    },
  ];
  const json = await evaluated(sheets);
  expect(named(json, 'overdue')).toEqual(['Xã An Bình: 3']);
});

test.each<UnclearReason>([
  'no-metrics',
  'no-month',
  'no-year',
  'two-months',
  'no-opening',
  'several-sheets',
  'no-unit-column',
  'no-metric-column',
  'units-across',
  'no-such-sheet',
  'no-such-month',
])('%s is said without words of a call, which the pane has no use for', (reason) => {
  for (const language of ['vi', 'en'] as const) {
    const text = unclearText(reason, 'a.xlsx', ['T8'], language);
    expect(text).not.toMatch(/--\w|dòng lệnh|command line/);
  }
});
