import JSZip from 'jszip';
import { openXlsx } from '../../src/workbook/xlsx';
import { describeInBrowser } from './support/pane-page';

/** All text of a Word file's body. */
async function wordText(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&');
}

describeInBrowser('A month reviewed in a browser', (open) => {
  test('the first screen says what to do and opens the sample', async () => {
    const pane = await open();
    await pane.page.getByText('không gửi đi đâu').waitFor();
    await pane.button('Thử với số liệu mẫu tháng 8/2023').click();
    await pane.button('Đánh giá').waitFor();
    expect(await pane.page.getByLabel('Trang số liệu').inputValue()).toBe('T8');
    expect(await pane.page.getByLabel('Tháng', { exact: true }).inputValue()).toBe('2023-08');
    expect(await pane.page.getByText(/Sẽ tô \d+ ô và tạo trang “Tổng hợp T8-2023”/).count()).toBe(1);
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('one click evaluates: counts, marks on the sheet, what was done', async () => {
    const pane = await open();
    await pane.openSample();
    expect(await pane.page.locator('td[data-mark]').count()).toBe(0);
    await pane.evaluate();
    await pane.button(/^8 ?Biểu dương$/).waitFor();
    await pane.button(/^8 ?Kết quả thấp$/).waitFor();
    await pane.button(/^4 ?Nhắc nhở, phê bình$/).waitFor();
    await pane.page.getByText(/Đã xong: tô \d+ ô và tạo trang/).waitFor();
    const said = await pane.page.getByText(/Đã xong: tô \d+ ô/).innerText();
    const marked = Number(/tô (\d+) ô/.exec(said)?.[1]);
    expect(await pane.page.locator('td[data-mark]').count()).toBe(marked);
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('a finding explains itself and leads to its cell', async () => {
    const pane = await open({ viewport: { width: 1200, height: 800 } });
    await pane.openSample();
    await pane.evaluate();
    const card = await pane.openCard('Xã Hưng Đạo', 'Phê bình');
    const text = await card.innerText();
    expect(text).toContain('Cả trong tháng và lũy kế đều chưa đạt chỉ tiêu giao.');
    expect(text).toMatch(/Chỉ tiêu giao\s+30%/);
    expect(text).toMatch(/Chênh lệch\s+−5,73%/);
    expect(text).toContain('Phê bình lần thứ hai. Trong năm đã có 1 lần trước');
    await card.getByRole('button', { name: 'Đến ô' }).click();
    const focused = pane.page.locator('td:focus');
    await focused.waitFor();
    expect(await focused.innerText()).toBe('24,27%');
    await pane.close();
  });

  test('leaving out, rewriting and another ordinal land in the sheet and in Word', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    const left = await pane.openCard('Xã Cộng Lạc', 'Thanh toán');
    await left.getByRole('checkbox', { name: 'Đưa vào công văn' }).click();
    await left.getByText('không đưa vào công văn').waitFor();
    await pane.idle();

    const rewritten = await pane.openCard('Xã Phượng Kỳ', 'Phê bình');
    await rewritten.getByRole('button', { name: 'Sửa lời' }).click();
    await rewritten.getByRole('textbox').fill('UBND xã Phượng Kỳ cần báo cáo trước ngày 10.');
    await rewritten.getByRole('button', { name: 'Lưu' }).click();
    await rewritten.getByText('cần báo cáo trước ngày 10', { exact: false }).first().waitFor();
    await pane.idle();

    const stepped = await pane.openCard('Xã Dân Chủ', 'Phê bình');
    await stepped.getByLabel('Lần thứ').selectOption('4');
    await pane.card('Xã Dân Chủ', 'Phê bình lần thứ tư').waitFor();
    await pane.idle();

    await pane.tab('Công văn');
    const letter = await pane.download(() => pane.button('Xuất Word').click());
    expect(letter.name).toBe('cong-van-2023-08.docx');
    const text = await wordText(letter.bytes);
    // A day and its number never part at a line's end.
    expect(text).toContain('UBND xã Phượng Kỳ cần báo cáo trước ngày\u00a010.');
    expect(text).not.toContain('Cộng Lạc');
    expect(text).toMatch(/Phê bình lần thứ tư đối với UBND xã Dân Chủ/);
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('a sentence of the letter opens its figures, is left out, taken back and reworded; each unit has a letter of its own', async () => {
    const pane = await open({ viewport: { width: 1250, height: 900 } });
    await pane.openSample();
    await pane.evaluate();
    await pane.tab('Công văn');
    const paper = pane.page.getByRole('article');
    const sentence = paper.getByRole('button', { name: /^- UBND xã Tiên Động mặc dù/ });
    await sentence.click();
    await paper.getByText('Trong tháng đạt mức sàn nhưng lũy kế còn dưới mức sàn.').waitFor();
    await paper.getByText('Ô số liệu: P35', { exact: false }).waitFor();
    await paper.getByRole('button', { name: 'Đến ô' }).click();
    await pane.page.locator('td:focus').waitFor();
    await pane.button('Về trang công văn').click();

    await paper.getByRole('checkbox', { name: 'Đưa vào công văn' }).click();
    await sentence.waitFor({ state: 'detached' });
    await pane.tab('Kết quả');
    await pane.page.locator('td:not([data-mark])', { hasText: '86,93%' }).first().waitFor();
    await pane.tab('Công văn');
    await pane.button(/^Những chỗ đã sửa/).click();
    await pane.button(/^Lấy lại: Đưa vào công văn · Xã Tiên Động/).click();
    await sentence.waitFor();

    await paper.getByRole('button', { name: /^V\/v / }).click();
    await paper.getByRole('button', { name: /^Sửa: / }).click();
    await paper.getByRole('textbox').fill('V/v chấn chỉnh công tác tháng 8/2023');
    await paper.getByRole('button', { name: 'Lưu' }).click();
    await paper.getByRole('button', { name: 'V/v chấn chỉnh công tác tháng 8/2023' }).waitFor();
    await pane.idle();

    const letters = await pane.download(() => pane.button('Công văn riêng từng đơn vị (.zip)').click());
    expect(letters.name).toBe('cong-van-2023-08-tung-don-vi.zip');
    const names = Object.keys((await JSZip.loadAsync(letters.bytes)).files);
    expect(names).toContain('cong-van-2023-08 - UBND xã Hưng Đạo.docx');
    expect(new Set(names).size).toBe(17);
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('the tick records the month, and the saved workbook keeps everything', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    await pane.tab('Công văn');
    await pane.page.getByRole('checkbox', { name: 'Ghi vào sổ theo dõi' }).click();
    await pane.download(() => pane.button('Xuất Word').click());
    await pane.page.getByText('Sổ theo dõi: đã ghi 4 dòng.').waitFor();
    const saved = await pane.download(() => pane.button('Lưu tệp').first().click());
    expect(saved.name).toBe('tu-ky-2023-08.danh-gia.xlsx');
    const workbook = await openXlsx(new Uint8Array(saved.bytes));
    const { sheets } = await workbook.outline();
    expect(sheets.map(({ name }) => name)).toContain('Tổng hợp T8-2023');
    const [history] = await workbook.read(['Sổ theo dõi']);
    const entered = history?.values.filter((row) => row.includes('Tháng 8/2023')) ?? [];
    expect(entered).toHaveLength(4);

    // Opened again, the file says that it was evaluated, and nothing has changed since.
    await pane.chooseFile({ name: saved.name, mimeType: 'application/octet-stream', buffer: saved.bytes });
    await pane.page.getByText(/Đã đánh giá lúc .* từ trang “T8”\. Số liệu từ đó không đổi\./).waitFor();
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('an accepted explanation takes the warning back', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    const card = await pane.openCard('Xã Phượng Kỳ', 'Phê bình');
    await card.getByRole('button', { name: 'Chấp nhận giải trình' }).click();
    await card.getByLabel('Số báo cáo').fill('15/BC-UBND');
    await card.getByLabel('Ngày báo cáo').fill('03/9/2023');
    await card.getByRole('button', { name: 'Chấp nhận giải trình' }).last().click();
    await pane.page.getByText('Đã ghi miễn cho Xã Phượng Kỳ').waitFor();
    await pane.button(/^3 ?Nhắc nhở, phê bình$/).waitFor();
    await pane.page.getByText('Báo cáo số 15/BC-UBND ngày 03/9/2023').waitFor();
    await pane.idle();
    await pane.button('Rút lại: Xã Phượng Kỳ').click();
    await pane.page.getByText('Đã rút việc chấp nhận giải trình của Xã Phượng Kỳ').waitFor();
    await pane.button(/^4 ?Nhắc nhở, phê bình$/).waitFor();
    await pane.close();
  });

  test('marks are cleared, and the summary that was replaced comes back', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    const card = await pane.openCard('Xã Tái Sơn', 'Thanh toán');
    await card.getByRole('checkbox', { name: 'Đưa vào công văn' }).click();
    await card.getByText('không đưa vào công văn').waitFor();
    await pane.idle();
    await pane.button('Xóa đánh dấu').click();
    await pane.page.getByText('Đã xóa đánh dấu').waitFor();
    expect(await pane.page.locator('td[data-mark]').count()).toBe(0);

    // Another target takes effect at once: the summary before it is kept, and comes back with its edit.
    await pane.button('Cấu hình').click();
    await pane.page.getByLabel('Chỉ tiêu giao: Thanh toán trực tuyến').fill('8/2023 | 20%');
    await pane.button('Lưu').click();
    await pane.page.getByText('Đã lưu vào trang “Cấu hình”.').waitFor();
    await pane.idle();
    await pane.button('Khôi phục bản trước').click();
    await pane.page.getByText('Đã khôi phục trang tổng hợp trước đó.').waitFor();
    const back = await pane.openCard('Xã Tái Sơn', 'Thanh toán');
    await back.getByText('không đưa vào công văn').waitFor();
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('a wrong file is explained, and what was open stays open', async () => {
    const pane = await open();
    await pane.chooseFile({
      name: 'thu.docx',
      mimeType: 'text/plain',
      buffer: Buffer.from('không phải Excel'),
    });
    await pane.page
      .getByRole('alert')
      .getByText('"thu.docx" không phải là tệp Excel', { exact: false })
      .waitFor();
    await pane.openSample();
    await pane.chooseFile({
      name: 'hong.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('PK\u0003\u0004hỏng'),
    });
    await pane.page.getByRole('alert').getByText('hong.xlsx', { exact: false }).waitFor();
    await pane.evaluate();
    await pane.button(/^4 ?Nhắc nhở, phê bình$/).waitFor();
    await pane.close();
  });
});
