import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { runCli } from './run-cli';

const SAMPLE = 'assets/samples/tu-ky-2023-08.xlsx';

async function workbookOf(
  rows: readonly (readonly (string | number)[])[],
  sheet = 'Sheet1',
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The head of an OLE compound file whose directory names one stream: what an old .xls or a locked .xlsx is. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(stream, 'utf16le')), 1024);
  bytes[1024 + 64] = (stream.length + 1) * 2; // bytes of the name, its end included
  return bytes;
}

describe('what cannot be evaluated', () => {
  let folder: string;
  let out: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
    out = join(folder, 'out');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const put = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  };

  /** Exit 2, one plain line naming the file, no stack trace, nothing on stdout, nothing written. */
  async function expectRefused(words: string[], name: string, wayOut: RegExp): Promise<void> {
    const { code, out: printed, err } = await runCli(...words, '--out', out);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toContain(name);
    expect(err).toMatch(wayOut);
    expect(err).not.toMatch(/\bat \S+:\d+|Error:|undefined/);
    expect(printed).toBe('');
    await expect(readdir(out)).rejects.toMatchObject({ code: 'ENOENT' });
  }

  it('a file that is not there', () =>
    expectRefused([join(folder, 'mất.xlsx')], 'mất.xlsx', /kiểm tra lại tên/));

  it('a letter form that is not there, or that is no Word file', async () => {
    await expectRefused([SAMPLE, '--template', join(folder, 'mất.docx')], 'mất.docx', /kiểm tra lại tên/);
    await expectRefused([SAMPLE, '--template', SAMPLE], 'Mẫu công văn "tu-ky-2023-08.xlsx"', /\.docx/);
  });

  it('a folder', async () => {
    await mkdir(join(folder, 'thư mục'));
    await expectRefused([join(folder, 'thư mục')], 'thư mục', /tệp \.xlsx/);
  });

  it('a truncated workbook', async () => {
    const whole = await readFile(SAMPLE);
    await expectRefused(
      [await put('cụt.xlsx', whole.subarray(0, whole.length / 2))],
      'cụt.xlsx',
      /tệp gốc|sửa chữa/,
    );
  });

  it('a workbook with a broken part', async () => {
    const bytes = Uint8Array.from(await readFile(SAMPLE));
    bytes.fill(0x55, 200, 260);
    await expectRefused([await put('hỏng.xlsx', bytes)], 'hỏng.xlsx', /hỏng/);
  });

  it('a workbook locked with a password', async () => {
    // An encrypted workbook is an OLE compound file with the streams EncryptionInfo and EncryptedPackage.
    await expectRefused([await put('khóa.xlsx', compoundFile('EncryptedPackage'))], 'khóa.xlsx', /mật khẩu/);
  });

  it('an old .xls', async () => {
    await expectRefused([await put('cũ.xls', compoundFile('Workbook'))], 'cũ.xls', /Lưu thành.*\.xlsx/);
  });

  it('something that is no workbook', async () => {
    await expectRefused([await put('ghi chú.xlsx', 'xin chào')], 'ghi chú.xlsx', /không phải là tệp Excel/);
  });

  it('an empty file', async () => {
    await expectRefused([await put('rỗng.xlsx', '')], 'rỗng.xlsx', /không phải là tệp Excel|hỏng/);
  });

  it('a workbook without a metrics sheet', async () => {
    const bytes = await workbookOf([['Danh bạ'], ['Họ tên', 'Điện thoại'], ['Nguyễn Văn A', '0912 345 678']]);
    await expectRefused([await put('danh bạ.xlsx', bytes), '--month', '2023-08'], 'danh bạ.xlsx', /cột/);
  });

  it('a metrics sheet whose month nobody says', async () => {
    const bytes = await workbookOf([
      [
        'STT',
        'Đơn vị',
        'Hồ sơ tiếp nhận',
        'Hồ sơ số hoá thành phần khi tiếp nhận',
        'Tỷ lệ số hoá khi tiếp nhận',
      ],
      [1, 'Xã Hưng Đạo', 100, 90, '90%'],
      [2, 'Xã Hà Kỳ', 50, 50, '100%'],
    ]);
    await expectRefused([await put('không tháng.xlsx', bytes)], 'không tháng.xlsx', /--month/);
  });

  it('a sheet that is not there', () => expectRefused([SAMPLE, '--sheet', 'T9'], 'tu-ky-2023-08.xlsx', /T8/));

  it('a settings file with an unknown key', async () => {
    const settings = await put('cài đặt.json', '{"chiTieu": 30}');
    await expectRefused([SAMPLE, '--settings', settings], 'cài đặt.json', /chiTieu/);
  });

  it('a settings file that is no JSON', async () => {
    await expectRefused([SAMPLE, '--settings', await put('hỏng.json', '{"a": ')], 'hỏng.json', /JSON/);
  });

  it.each([
    [[], /Chưa chỉ ra tệp/],
    [[SAMPLE, '--mont', '2023-08'], /--mont/],
    [[SAMPLE, '--month', 'tám'], /tám/],
  ])('the call %j', (words, wayOut) => expectRefused(words, 'npm run --silent evaluate', wayOut));
});
