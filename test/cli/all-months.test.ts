import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { YearJson } from '../../src/cli/year-report';
import { runCli } from './run-cli';

const YEAR = 'assets/samples/tu-ky-2023-ca-nam.xlsx';

describe('--all-months', () => {
  let out: string;
  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  });
  afterEach(() => rm(out, { recursive: true, force: true }));

  it('writes one workbook and a letter for each month, and prints them as one object', async () => {
    const { code, out: printed, err } = await runCli(YEAR, '--all-months', '--json', '--out', out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const json = JSON.parse(printed) as YearJson;
    const letters = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => `cong-van-2023-0${month}.docx`);
    const workbook = join(out, 'tu-ky-2023-ca-nam.danh-gia.xlsx');
    expect((await readdir(out)).sort()).toEqual([...letters, 'tu-ky-2023-ca-nam.danh-gia.xlsx']);
    expect(json.files).toEqual([workbook, ...letters.map((name) => join(out, name))]);
    expect(json.leftOut).toEqual([]);
    expect(json.months.map(({ period, files }) => [period, files])).toEqual(
      letters.map((name, i) => [`2023-0${i + 1}`, [workbook, join(out, name)]]),
    );

    // In May nobody had an act before, so even the ordinals agree with a run of May alone.
    const alone = ['--month', '2023-05', '--no-earlier-acts'];
    const may = await runCli(YEAR, ...alone, '--json', '--out', out);
    expect({ ...json.months[4], files: [] }).toEqual({ ...(JSON.parse(may.out) as object), files: [] });
  });

  it('tells in the terminal who is warned each month, and that nothing was recorded', async () => {
    const { out: printed } = await runCli(YEAR, '--all-months', '--out', out);
    expect(printed).toContain('Xã Hưng Đạo: Phê bình lần thứ 2');
    expect(printed).toContain('Thêm --record');
    const recorded = await runCli(YEAR, '--all-months', '--record', '--out', out);
    expect(recorded.out).toContain('đã ghi nhắc nhở, phê bình của tất cả các tháng');
  });

  it('is no call together with a month or a sheet', async () => {
    for (const option of ['--month=2023-08', '--sheet=T8']) {
      const { code, err } = await runCli(YEAR, '--all-months', option, '--out', join(out, 'x'));
      expect(code).toBe(2);
      expect(err).toContain(`Không dùng cùng lúc: --all-months và ${option.split('=')[0]}`);
    }
  });

  it('one month alone says when the book knows nothing of the months before it', async () => {
    const open = await runCli(YEAR, '--month', '2023-08', '--out', out);
    expect(open.out).toContain('chưa rõ hình thức, lần thứ mấy');
    expect(open.out).toContain('chưa rõ trước tháng 8/2023 đã nhắc nhở, phê bình những đơn vị nào');
    expect(open.out).not.toContain('tính từ đầu');
    const one = await runCli(YEAR, '--month', '2023-08', '--no-earlier-acts', '--out', out);
    expect(one.out).toContain('Nhắc nhở lần thứ 1');
    expect(one.out).toMatch(
      /"Sổ theo dõi" chưa có dòng nào trước tháng 8\/2023.*tháng 01\/2023, .*tháng 7\/2023\. .*--all-months/,
    );

    await runCli(YEAR, '--all-months', '--record', '--out', join(out, 'book'));
    const recorded = join(out, 'book', 'tu-ky-2023-ca-nam.danh-gia.xlsx');
    const again = await runCli(recorded, '--month', '2023-08', '--out', out);
    expect(again.out).toContain('Phê bình lần thứ 3');
    expect(again.out).not.toContain('chưa có dòng nào');

    const first = await runCli(YEAR, '--month', '2023-01', '--out', out);
    expect(first.out).not.toContain('chưa có dòng nào');
  });
});
