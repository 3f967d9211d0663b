import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { runEvaluate } from '../../src/cli/run';
import { paragraphs, readDocx } from '../reporting/word/read-docx';

interface Outcome {
  readonly period: string;
  readonly findings: readonly { rule: string; unit: string; indicator: string | null; values: unknown }[];
  readonly problems: readonly { code: string }[];
  readonly files: readonly string[];
}

/** The sheet as it may be titled, its period, and the words of its letter. */
const KINDS: readonly (readonly [name: string, title: string, period: string, words: string])[] = [
  ['Tuần 40', 'Tuần 40 (từ 28/9 đến 04/10/2026)', '2026-W40', 'tuần 40/2026 (từ 28/9 đến 04/10/2026)'],
  ['Số liệu', 'Tháng 8/2026', '2026-08', 'tháng 8/2026'],
  ['Số liệu', 'Tháng 7 và tháng 8/2026', '2026-07..2026-08', 'tháng 7 và tháng 8/2026'],
  ['Quý III', 'Kỳ báo cáo: Quý III/2026', '2026-Q3', 'quý III/2026'],
  ['Số liệu', '6 tháng cuối năm 2026', '2026-H2', '6 tháng cuối năm 2026'],
  ['9 tháng', 'Tính đến hết ngày 30/9/2026', '2026-01..2026-09', '9 tháng đầu năm 2026'],
  ['Số liệu', 'Cả năm 2026', '2026', 'năm 2026'],
  [
    'Số liệu',
    'Từ ngày 01/7/2025 đến ngày 03/11/2025',
    '2025-07-01..2025-11-03',
    'từ 01/7/2025 đến 03/11/2025',
  ],
];

async function evaluated(
  name: string,
  title: string,
): Promise<{ outcome: Outcome; again: Outcome; letter: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'periods-'));
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name);
  sheet.addRow([title.toLocaleUpperCase('vi')]);
  sheet.addRow(['STT', 'Đơn vị', 'Tiếp nhận', 'Số hoá khi tiếp nhận', 'Hồ sơ quá hạn']);
  sheet.addRow([1, 'Xã An Bình', 100, 60, 12]);
  sheet.addRow([2, 'Xã Bình Minh', 100, 95, 0]);
  const file = join(dir, 'in.xlsx');
  await workbook.xlsx.writeFile(file);
  const run = async (path: string): Promise<Outcome> => {
    let out = '';
    const words = [path, '--json', '--record', '--no-earlier-acts', '--out', dir];
    const take = (text: string): void => void (out += text);
    const code = await runEvaluate(words, { out: take, err: take, now: () => new Date(2026, 10, 28) });
    if (code !== 0) throw new Error(out);
    return JSON.parse(out) as Outcome;
  };
  const outcome = await run(file);
  const again = await run(outcome.files[0] ?? '');
  return { outcome, again, letter: await textOf(outcome.files[1] ?? '') };
}

async function textOf(file: string): Promise<string> {
  const { document } = await readDocx(new Uint8Array(await readFile(file)));
  return paragraphs(document)
    .map(({ text }) => text)
    .join('\n');
}

test.each(KINDS)('%s: %s is judged, recorded and written of as %s', async (name, title, period, words) => {
  const { outcome, again, letter } = await evaluated(name, title);
  expect(outcome.period).toBe(period);
  expect(outcome.findings.map(({ rule, unit }) => `${rule} ${unit}`)).toEqual([
    'belowAverage Xã An Bình',
    'overdue Xã An Bình',
  ]);
  expect(outcome.files[1]).toContain(`cong-van-${period}.docx`);
  expect(letter).toContain(words);
  expect(again.findings).toEqual(outcome.findings);
  expect(again.problems.map(({ code }) => code)).not.toContain('summary-unreadable');
});
