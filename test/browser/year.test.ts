import { join } from 'node:path';
import JSZip from 'jszip';
import { openXlsx } from '../../src/workbook/xlsx';
import { describeInBrowser } from './support/pane-page';

const YEAR = join(__dirname, '..', '..', 'assets', 'samples', 'tu-ky-2023-ca-nam.xlsx');
const FORM = join(__dirname, '..', '..', 'assets', 'templates', 'mau-cong-van.docx');

/** The paragraphs of a Word file's body. */
async function wordLines(bytes: Buffer): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  return xml
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<[^>]+>/g, '').replace(/&amp;/g, '&'))
    .filter(Boolean);
}

describeInBrowser('Beyond one month as it was found', (open) => {
  test('all months: reviewed, written with the tick, each with its letter', async () => {
    const pane = await open();
    await pane.chooseFile(YEAR);
    await pane.button(/^Cả năm: 8 tháng…$/).click();
    await pane.button('Ghi vào sổ làm việc').waitFor();
    await pane.page.getByText(/Sẽ tô \d+ ô, tạo 8 trang tổng hợp tháng và lập trang/).waitFor();
    await pane.page.getByRole('checkbox', { name: 'Ghi vào sổ theo dõi mọi tháng trên' }).click();
    await pane.button('Ghi vào sổ làm việc').click();
    await pane.page.getByText('Sổ theo dõi đã có nhắc nhở, phê bình của mọi tháng trên.').waitFor();
    await pane.idle();
    const letter = await pane.download(() => pane.button('Xuất Word tháng 8/2023').click());
    expect(letter.name).toBe('cong-van-2023-08.docx');
    const lines = await wordLines(letter.bytes);
    expect(lines.some((line) => /Phê bình lần thứ ba đối với UBND các xã/.test(line))).toBe(true);
    await pane.idle();
    await pane.button('Mở tháng 8/2023').click();
    const saved = await pane.download(() => pane.button('Lưu tệp').first().click());
    const workbook = await openXlsx(new Uint8Array(saved.bytes));
    const { sheets } = await workbook.outline();
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tổng hợp T1-2023', 'Tổng hợp T8-2023', 'Tổng hợp năm 2023']),
    );
    const [book] = await workbook.read(['Sổ theo dõi']);
    expect(book?.values.filter((row) => row.includes('Tháng 8/2023'))).toHaveLength(4);
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('paragraphs, an added entry, the annex and an own form reach Word', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    await pane.button('Thêm vào: Biểu dương').click();
    await pane.page.getByLabel('Đơn vị').selectOption('Xã An Thanh');
    await pane.page.getByLabel('Câu trong công văn').fill('UBND xã An Thanh tiến bộ ở 7/7 lĩnh vực.');
    await pane.button('Lưu').click();
    await pane.page.getByText('Đã ghi vào trang “Tổng hợp T8-2023”.').waitFor();
    await pane.idle();
    await pane.tab('Công văn');
    await pane.button('Lời văn công văn').click();
    await pane.button('Sửa: Mở đầu').click();
    await pane.page.getByRole('textbox', { name: 'Sửa: Mở đầu' }).fill('Lời mở đầu của tôi.');
    await pane.button('Lưu').click();
    await pane.page.getByText('1 đoạn đã sửa').waitFor();
    await pane.idle();
    await pane.button(/^Tùy chọn công văn/).click();
    await pane.page.getByRole('checkbox', { name: /Kèm Phụ lục/ }).click();
    await pane.page.getByRole('region', { name: 'Phụ lục' }).waitFor();
    await pane.idle();
    const builtIn = await wordLines((await pane.download(() => pane.button('Xuất Word').click())).bytes);
    expect(builtIn).toEqual(
      expect.arrayContaining([
        'Lời mở đầu của tôi.',
        '- UBND xã An Thanh tiến bộ ở 7/7 lĩnh vực.',
        'PHỤ LỤC',
      ]),
    );
    await pane.idle();
    await pane.page.locator('input[accept^=".docx"]').setInputFiles(FORM);
    await pane.page.getByText('Mẫu “mau-cong-van.docx” dùng được').waitFor();
    await pane.idle();
    const own = await wordLines((await pane.download(() => pane.button('Xuất Word').click())).bytes);
    expect(own).toEqual(builtIn);
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('a form that cannot be filled in is refused by name before anything is made', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    await pane.tab('Công văn');
    await pane.button(/^Tùy chọn công văn/).click();
    await pane.page
      .locator('input[accept^=".docx"]')
      .setInputFiles({ name: 'thu.docx', mimeType: 'text/plain', buffer: Buffer.from('chữ') });
    await pane.page.getByRole('alert').getByText('Mẫu công văn "thu.docx"', { exact: false }).waitFor();
    await pane.page.getByText('Theo Nghị định 30/2020/NĐ-CP (mẫu có sẵn)').waitFor();
    expect(pane.errors).toEqual([]);
    await pane.close();
  });
});
