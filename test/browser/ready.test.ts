import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { EMPTY_PLAN } from '../../src/model';
import { openXlsx } from '../../src/workbook/xlsx';
import { provinceFile } from '../support/province';
import { describeInBrowser, type PanePage } from './support/pane-page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What an officer does, counted: a click each for buttons, choices and files, a value each for what is typed. */
class Hand {
  clicks = 0;
  typed = 0;

  constructor(private readonly pane: PanePage) {}

  async click(name: string | RegExp): Promise<void> {
    this.clicks++;
    await this.pane.button(name).first().click();
    await this.pane.idle();
  }

  async press(what: Locator): Promise<void> {
    this.clicks++;
    await what.click();
    await this.pane.idle();
  }

  async select(label: string, value: string): Promise<void> {
    this.clicks++;
    await this.list.getByLabel(label, { exact: true }).selectOption({ label: value });
  }

  async type(label: string, text: string): Promise<void> {
    this.typed++;
    await this.list.getByLabel(label, { exact: true }).fill(text);
  }

  async file(input: Locator, name: string, buffer: Buffer): Promise<void> {
    this.clicks++;
    await input.setInputFiles({ name, mimeType: XLSX, buffer });
    await this.pane.button('Đánh giá').waitFor();
    await this.pane.idle();
  }

  async open(name: string, buffer: Buffer): Promise<void> {
    await this.file(this.pane.page.locator('input[type=file]').first(), name, buffer);
    await this.pane.page.getByText(name, { exact: true }).waitFor();
  }

  private get list(): Locator {
    return this.pane.page.getByRole('region', { name: /^Sẵn sàng trình ký/ });
  }
}

describeInBrowser('From a file to a letter nobody need mend', (open) => {
  test("a province's first month by the list alone, the next one with last month's file, one unit left out, one cell mended", async () => {
    const pane = await open();
    const first = new Hand(pane);
    const list = pane.page.getByRole('region', { name: /^Sẵn sàng trình ký/ });
    await first.open('t10.xlsx', await provinceFile(10));
    await first.click('Đánh giá');
    await first.click('Từ đầu năm chưa nhắc nhở, phê bình đơn vị nào');
    // Where the point stood the focus is at what is open next.
    await list.getByText(/^Trước tháng 10\/2025/).waitFor({ state: 'detached' });
    expect(await pane.page.evaluate(() => document.activeElement?.closest('#ready') !== null)).toBe(true);
    await first.type('Chỉ tiêu (%)', '60');
    await first.type('Văn bản giao', 'Quyết định số 12/QĐ-UBND');
    await first.click('Lưu');
    await list.getByLabel('Chỉ tiêu (%)').waitFor({ state: 'detached' });
    await first.click('Không theo dõi');
    await first.type('Ký hiệu văn bản', 'UBND-NC');
    await first.type('Họ tên người ký', 'Trần Văn A');
    await first.select('Chức vụ người ký', 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH');
    await first.click('Lưu vào công văn');
    await list.getByText(/^Công văn còn thiếu/).waitFor({ state: 'detached' });
    await first.click('Ghi vào sổ theo dõi');
    await list.getByText(/^đã ghi \d+ đơn vị, khớp công văn$/).waitFor();
    first.clicks++;
    await pane.tab('Công văn');
    const letter = pane.page.getByRole('article');
    await letter.getByText('TỈNH HẢI DƯƠNG').first().waitFor();
    expect(await letter.innerText()).not.toContain('[thiếu');
    expect(await letter.innerText()).toContain('(60%)');
    await pane.download(() => first.click('Xuất Word'));
    const saved = await pane.download(() => first.click('Lưu tệp'));
    await list.getByText('Không còn việc nào.').waitFor();
    expect(first.clicks).toBeLessThanOrEqual(12);
    expect(first.typed).toBeLessThanOrEqual(6);
    expect([first.clicks, first.typed]).toEqual([11, 4]);

    const next = new Hand(pane);
    await next.open('t11.xlsx', await provinceFile(11));
    await next.file(pane.page.locator('input[data-carry]').first(), saved.name, saved.bytes);
    await pane.page.getByText(/^Đã mang sang từ/).waitFor();
    await next.click('Đánh giá');
    next.clicks++;
    await pane.tab('Công văn');
    await letter.getByText('TỈNH HẢI DƯƠNG').first().waitFor();
    expect(await letter.innerText()).not.toContain('[thiếu');
    await pane.download(() => next.click('Xuất Word'));
    expect([next.clicks, next.typed]).toEqual([5, 0]);

    const out = new Hand(pane);
    await out.press(pane.page.getByRole('tab', { name: 'Kết quả' }));
    await out.press(pane.page.getByRole('button', { name: /^Xã Đại Sơn/ }).first());
    await out.press(pane.page.getByRole('checkbox', { name: 'Đưa vào công văn' }).first());
    await out.press(pane.page.getByRole('tab', { name: 'Công văn' }));
    await pane.download(() => out.click('Xuất Word'));

    const { bytes } = await pane.download(() => pane.button('Lưu tệp').first().click());
    const mended = await openXlsx(new Uint8Array(bytes));
    await mended.write({
      ...EMPTY_PLAN,
      edits: [{ sheet: 'T11', cells: [{ row: 9, column: 11, value: 0 }] }],
    });
    const mend = new Hand(pane);
    mend.clicks++;
    const reread = pane.page.locator('input[type=file][aria-label^="Đọc lại tệp"]');
    await reread.setInputFiles({
      name: 't11 (2).xlsx',
      mimeType: XLSX,
      buffer: Buffer.from(await mended.save()),
    });
    await pane.page.getByText('t11 (2).xlsx', { exact: true }).waitFor();
    await pane.button('Đánh giá lại').waitFor();
    await pane.idle();
    await mend.press(pane.page.getByRole('tab', { name: 'Công văn' }));
    await pane.download(() => mend.click('Xuất Word'));

    const rows = Object.entries({
      'First letter of an office: its own file, nothing set, register and file kept': first,
      "Next month's letter, with last month's file": next,
      'Leave one unit out and export': out,
      'Mend one cell, read the file again and export': mend,
    }).map(([task, { clicks, typed }]) => `| ${task} | ${clicks} | ${typed} |`);
    const written = readFileSync(join(__dirname, '../../docs/performance.md'), 'utf8').replace(/ {2,}/g, ' ');
    for (const row of rows) expect(written).toContain(row);
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('what was brought over can be declined, and a recording taken back', async () => {
    const pane = await open();
    const hand = new Hand(pane);
    await hand.open('t10.xlsx', await provinceFile(10));
    await hand.click('Đánh giá');
    await hand.click('Tự nhập sổ theo dõi');
    await hand.select('Đơn vị', 'Xã Đại Sơn');
    await hand.click('Ghi vào sổ');
    const list = pane.page.getByRole('region', { name: /^Sẵn sàng trình ký/ });
    await list.getByText(/^Trước tháng 10\/2025/).waitFor({ state: 'detached' });
    await hand.click('Ghi vào sổ theo dõi');
    await hand.click('Rút lại việc ghi');
    await pane.button('Ghi vào sổ theo dõi').waitFor();
    const { name, bytes } = await pane.download(() => hand.click('Lưu tệp'));

    await hand.open('t11.xlsx', await provinceFile(11));
    await hand.file(pane.page.locator('input[data-carry]').first(), name, bytes);
    await hand.click('Không mang sang nữa');
    await pane.page.getByText('tệp này như trước', { exact: false }).waitFor();
    await hand.click('Đánh giá');
    await list.getByText(/^Trước tháng 11\/2025/).waitFor();
    expect(pane.errors).toEqual([]);
    await pane.close();
  });
});
