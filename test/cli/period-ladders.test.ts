import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOf } from '../reading/layouts/as-file';
import { sheetOf } from '../reading/layouts/sheet';
import { runCli } from './run-cli';

const HEAD = ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ số hoá khi tiếp nhận', 'Số hồ sơ quá hạn'];
const sheet = (name: string, title: string, late: readonly [number, number]) =>
  sheetOf(name, [[title], HEAD, [1, 'Xã An Bình', 100, 60, late[0]], [2, 'Xã Bình Minh', 100, 99, late[1]]]);

interface Year {
  readonly months: readonly {
    readonly period: string;
    readonly findings: readonly { rule: string; unit: string; form: string | null; ordinal: number | null }[];
    readonly problems: readonly { code: string; message: string }[];
  }[];
}

/** What the command line tells of all periods of a workbook, as JSON and in words. */
async function evaluated(...sheets: ReturnType<typeof sheetOf>[]): Promise<{ year: Year; words: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  try {
    const file = join(folder, 'bang.xlsx');
    await writeFile(file, await bytesOf(sheets));
    const words = [file, '--all-months', '--no-earlier-acts', '--out', join(folder, 'out')];
    const json = await runCli(...words, '--json');
    const told = await runCli(...words);
    return { year: JSON.parse(json.out) as Year, words: told.out };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const steps = ({ months }: Year): string[] =>
  months.flatMap(({ period, findings }) =>
    findings
      .filter(({ rule }) => rule === 'overdue')
      .map(({ unit, form, ordinal }) => `${period} ${unit}: ${form} ${ordinal}`),
  );

test('a year of quarters climbs the ladder quarter by quarter', async () => {
  const { year, words } = await evaluated(
    sheet('Quý I', 'BÁO CÁO QUÝ I/2025', [1, 0]),
    sheet('Quý II', 'BÁO CÁO QUÝ II/2025', [0, 2]),
    sheet('Quý III', 'BÁO CÁO QUÝ III/2025', [3, 0]),
    sheet('Quý IV', 'BÁO CÁO QUÝ IV/2025', [1, 1]),
  );
  expect(steps(year)).toEqual([
    '2025-Q1 Xã An Bình: Nhắc nhở 1',
    '2025-Q2 Xã Bình Minh: Nhắc nhở 1',
    '2025-Q3 Xã An Bình: Phê bình 2',
    '2025-Q4 Xã An Bình: Phê bình 3',
    '2025-Q4 Xã Bình Minh: Phê bình 2',
  ]);
  expect(words).toContain('Lần thứ được tính nối tiếp qua các quý');
  expect(words).not.toContain('không tính');
});

test('a quarter after months leaves the ordinal to the officer, and what is not counted is said', async () => {
  const { year, words } = await evaluated(
    sheet('T1', 'THÁNG 1/2025', [1, 0]),
    sheet('T2', 'THÁNG 2/2025', [2, 0]),
    sheet('T3', 'THÁNG 3/2025', [0, 0]),
    sheet('Quý II', 'BÁO CÁO QUÝ II/2025', [1, 1]),
  );
  expect(steps(year)).toEqual([
    '2025-01 Xã An Bình: Nhắc nhở 1',
    '2025-02 Xã An Bình: Phê bình 2',
    '2025-Q2 Xã An Bình: null null',
    '2025-Q2 Xã Bình Minh: Nhắc nhở 1',
  ]);
  const told = year.months.at(-1)?.problems.filter(({ code }) => code === 'history-conflict') ?? [];
  expect(told.map(({ message }) => message).join(' ')).toContain('kỳ khác loại: “tháng 02/2025”');
  expect(words).toContain('Bảng tổng hợp năm 2025 không tính: quý II/2025 (khác loại kỳ).');
  expect(words).toContain('nối tiếp qua các kỳ');
});
