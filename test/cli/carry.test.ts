import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { openWorkbook } from '../../src/actions/open-workbook';
import { openXlsx } from '../../src/workbook/xlsx';
import { runCli } from './run-cli';

type Row = readonly (string | number)[];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mang-sang-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<string> {
  const book = new Workbook();
  for (const [title, rows] of Object.entries(sheets))
    book.addWorksheet(title).addRows(rows.map((r) => [...r]));
  const path = join(folder, name);
  await writeFile(path, Buffer.from(await book.xlsx.writeBuffer()));
  return path;
}

const OCTOBER: readonly Row[] = [
  ['THÁNG 10/2025'],
  ['STT', 'Đơn vị', 'Hồ sơ quá hạn'],
  [1, 'Xã An Bình', 2],
  [2, 'Xã Châu Sơn', 0],
];
const BOOK: readonly Row[] = [
  ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'],
  ['Tháng 8/2025', 'UBND xã An Bình', 'Nhắc nhở', 1, 'quá hạn', '12/UBND', 'của tháng 8'],
  ['Tháng 9/2025', 'Xã Châu Sơn', 'Nhắc nhở', 1, 'quá hạn', '', ''],
];
const CONFIG: readonly Row[] = [
  ['Mục', 'Giá trị', 'Ghi chú'],
  ['Địa danh', 'An Bình', ''],
  ['Người ký', 'Trần Văn A', ''],
  ['Tên khác', 'An Bình cũ = Xã An Bình', ''],
];

const last = () => file('t9.xlsx', { 'CẤU HÌNH': CONFIG, 'sổ theo dõi': BOOK });
interface Json {
  readonly carried: { from: string; settings: string[]; acts: { period: string; unit: string }[] };
  readonly findings: { group: string; ordinal: number | null; form: string | null }[];
  readonly problems: { code: string }[];
  readonly files: string[];
}
async function run(...words: string[]): Promise<Json> {
  const { code, out, err } = await runCli(...words, '--json', '--out', join(folder, 'out'));
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Json;
}
const opened = async (path: string) => openWorkbook(await openXlsx(await readFile(path)), {});

test("settings, answers and the register of last month's file come along and are listed", async () => {
  const json = await run(await file('t10.xlsx', { T10: OCTOBER }), '--carry', await last());
  expect(json.carried).toMatchObject({
    from: 't9.xlsx',
    settings: ['Địa danh', 'Người ký', 'Tên khác'],
    acts: [
      { period: '2025-08', unit: 'UBND xã An Bình' },
      { period: '2025-09', unit: 'Xã Châu Sơn' },
    ],
  });
  expect(json.findings.filter(({ group }) => group === 'warn')).toMatchObject([
    { ordinal: 2, form: 'Phê bình' },
  ]);
  expect(json.problems.map(({ code }) => code)).not.toContain('history-missing');

  const { settings, contents } = await opened(json.files[0] ?? '');
  expect(settings.authority).toMatchObject({ place: 'An Bình', signer: { name: 'Trần Văn A' } });
  expect(settings.reading.aliases).toEqual([{ spelling: 'An Bình cũ', unit: 'Xã An Bình' }]);
  expect(contents.get('Sổ theo dõi')?.values[2]).toEqual(BOOK[1]);
});

test('nothing set or recorded here is overwritten, and carrying twice brings nothing more', async () => {
  const own = await file('t10.xlsx', {
    T10: OCTOBER,
    'Cấu hình': [
      ['Mục', 'Giá trị', 'Ghi chú'],
      ['Địa danh', 'Nơi khác', 'của tôi'],
    ],
    'Sổ theo dõi': [BOOK[0] ?? [], ['8/2025', 'Xã An Bình', 'Phê bình', 1, 'lý do của tôi', '', '']],
  });
  const json = await run(own, '--carry', await last());
  expect(json.carried.settings).toEqual(['Người ký', 'Tên khác']);
  expect(json.carried.acts).toMatchObject([{ period: '2025-09', unit: 'Xã Châu Sơn' }]);
  const { settings, contents } = await opened(json.files[0] ?? '');
  expect(settings.authority.place).toBe('Nơi khác');
  expect(contents.get('Cấu hình')?.values[1]).toEqual(['Địa danh', 'Nơi khác', 'của tôi']);
  expect(contents.get('Sổ theo dõi')?.values.map((row) => row[4])).toEqual([
    'Lý do',
    'lý do của tôi',
    'quá hạn',
  ]);

  const again = await run(json.files[0] ?? '', '--carry', await last());
  expect(again.carried).toMatchObject({ settings: [], acts: [] });
});

test('the terminal lists what came, and a file that cannot be read is named', async () => {
  const path = await file('t10.xlsx', { T10: OCTOBER });
  const { out } = await runCli(path, '--carry', await last(), '--out', join(folder, 'out'));
  expect(out).toContain('Mang sang từ t9.xlsx');
  expect(out).toContain('Cấu hình (3 mục): Địa danh; Người ký; Tên khác');
  expect(out).toContain('UBND xã An Bình – Nhắc nhở, tháng 8/2025');
  await writeFile(join(folder, 'hong.xlsx'), 'không phải tệp Excel');
  const { code, err } = await runCli(path, '--carry', join(folder, 'hong.xlsx'), '--out', join(folder, 'x'));
  expect(code).toBe(2);
  expect(err).toContain('hong.xlsx');
});

test('what was listed can be declined by its name, and a name of nothing is said', async () => {
  const path = await file('t10.xlsx', { T10: OCTOBER });
  const json = await run(path, '--carry', await last(), '--carry-except', 'người ký; Xã Châu Sơn');
  expect(json.carried).toMatchObject({
    settings: ['Địa danh', 'Tên khác'],
    acts: [{ period: '2025-08', unit: 'UBND xã An Bình' }],
  });
  const { settings, contents } = await opened(json.files[0] ?? '');
  expect(settings.authority).toMatchObject({ place: 'An Bình', signer: undefined });
  const values = [...contents.values()].flatMap((sheet) => sheet.values.flat());
  expect(values).not.toContain('Trần Văn A');

  const out = join(folder, 'x');
  const whole = 'Xã Châu Sơn – Nhắc nhở, tháng 9/2025';
  const one = await runCli(path, '--carry', await last(), '--carry-except', whole, '--out', out);
  expect([one.code, one.out.includes('Sổ theo dõi (1 dòng)')]).toEqual([0, true]);
  const none = await runCli(path, '--carry', await last(), '--carry-except', 'Xã Đông', '--out', out);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('không có “Xã Đông”')]);
  expect(none.err).toContain('Người ký');
  const alone = await runCli(path, '--carry-except', 'Người ký', '--out', out);
  expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('chỉ dùng cùng "--carry"')]);
});
