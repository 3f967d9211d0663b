import { readdir, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { runCli } from './run-cli';

/** A month in which one commune's figure is an error and a second one is far from the target. */
async function workbookWithGaps(folder: string): Promise<string> {
  const book = new Workbook();
  const sheet = book.addWorksheet('T8');
  sheet.addRows([
    ['Số liệu tháng 8/2023'],
    [
      'STT',
      'Đơn vị',
      'Tỷ lệ số hóa hồ sơ khi tiếp nhận (%)',
      'Tỷ lệ thanh toán trực tuyến (%)',
      'Mức hài lòng (%)',
    ],
    [1, 'Xã A', 97.5, 12.5, 88.25],
    [2, 'Xã B', 85.25, 45.5, 150],
    [3, 'Xã C', 'chưa rõ', 61.5, 91.75],
  ]);
  const file = join(folder, 'thang.xlsx');
  await writeFile(file, Buffer.from(await book.xlsx.writeBuffer()));
  return file;
}

const OWN_INDICATOR = {
  indicators: {
    satisfaction: {
      kind: 'rate',
      name: 'mức độ hài lòng của người dân',
      headers: ['Mức hài lòng'],
      target: 90,
    },
  },
};

describe('what the terminal says of a month', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('a warning tells its step, an undecided verdict the rule and the reason, a problem how grave it is', async () => {
    const { out } = await runCli(await workbookWithGaps(folder), '--no-earlier-acts', '--out', folder);
    expect(out).toContain('bộ quy tắc Thông thường');
    expect(out).toMatch(/• UBND xã A.*12,5%.* – Nhắc nhở lần thứ 1\n/);
    expect(out).toMatch(
      /• Xã C\n +thấp hơn bình quân chung \(.*tiếp nhận\): Số liệu trống, lỗi hoặc không đọc được/,
    );
    expect(out).toMatch(/• Lỗi: 'T8'!C5 – /);
    expect(out).toMatch(/• Lưu ý: /);
  });

  it('calls indicators and rules by their names, never by what the program calls them', async () => {
    const settings = join(folder, 'cai-dat.json');
    await writeFile(settings, JSON.stringify(OWN_INDICATOR));
    const { out } = await runCli(await workbookWithGaps(folder), '--settings', settings, '--out', folder);
    expect(out.replaceAll(folder, '')).not.toMatch(
      /satisfaction|intake|results|payment|belowAverage|targetMissed|commend|overdue|certified/,
    );
  });

  it('where nothing could be judged there is no letter, and the reason is said', async () => {
    const book = new Workbook();
    book
      .addWorksheet('T8')
      .addRows([
        ['Số liệu tháng 8/2023'],
        ['STT', 'Đơn vị', 'Tỷ lệ số hóa hồ sơ khi tiếp nhận (%)'],
        [1, 'Xã A', 'chưa có'],
        [2, 'Xã B', 'chưa có'],
      ]);
    const file = join(folder, 'trong.xlsx');
    await writeFile(file, Buffer.from(await book.xlsx.writeBuffer()));
    const json = await runCli(file, '--out', join(folder, 'a'), '--json');
    expect(json.code).toBe(0);
    expect((JSON.parse(json.out) as { files: string[] }).files).toEqual([
      expect.stringMatching(/trong\.danh-gia\.xlsx$/),
    ]);
    const { code, out } = await runCli(file, '--out', join(folder, 'b'));
    expect(code).toBe(0);
    expect(out).toContain('Không lập công văn: chưa xét được đơn vị nào');
    expect(await readdir(join(folder, 'b'))).toEqual(['trong.danh-gia.xlsx']);
  });
});
