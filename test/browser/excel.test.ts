import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Browser, Page } from 'playwright-core';
import office from '../../assets/pane/office-script.json';
import { serveFolder, type PageServer } from '../../src/cli/serve';
import { inputFromXlsx } from '../support/workbook-from-xlsx';
import { browserMissing, connectBrowser } from './support/chromium';
import { downloaded } from './support/downloaded';
import { officeScript } from './support/office-script';
import { SAMPLE } from './support/pane-page';

interface Model {
  readonly active: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: Readonly<Record<string, { readonly value?: unknown }>>;
    readonly rules?: readonly { readonly formula: string; readonly ranges: readonly string[] }[];
  }[];
}

const describeOrSkip = browserMissing === undefined ? describe : describe.skip;
if (browserMissing !== undefined) console.warn(`The built pane in Excel: skipped, ${browserMissing}`);

describeOrSkip("The built pane on Microsoft's own client", () => {
  let browser: Browser;
  let server: PageServer;
  let script: string;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [browser, server, script] = await Promise.all([
      connectBrowser(),
      serveFolder(join(__dirname, '..', '..', 'dist'), 0),
      officeScript(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens the built page as Excel would: Office.js comes from its address, with a workbook behind it. */
  async function openInExcel(): Promise<void> {
    const input = JSON.stringify(await inputFromXlsx(await readFile(SAMPLE), 'T8'));
    page = await (
      await browser.newContext({ viewport: { width: 350, height: 800 }, locale: 'vi-VN' })
    ).newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    const [first = ''] = office.urls;
    await page.route(first, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
    await page.addInitScript(
      (workbook: string) => Object.assign(window, { workbookInput: JSON.parse(workbook) as unknown }),
      input,
    );
    await page.goto(server.address);
    // What the product does is said once on this computer.
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.reload();
    // Only what was recognised can be evaluated; a press before that does nothing.
    await page.getByText(/Sẽ tô \d+ ô và tạo trang/).waitFor();
    expect(await page.getByRole('button', { name: 'Bắt đầu' }).count()).toBe(0);
  }
  const model = (): Promise<Model> =>
    page.evaluate(() => (window as unknown as { excelModel: () => unknown }).excelModel()) as Promise<Model>;
  const roundTrips = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { excelRoundTrips: () => number }).excelRoundTrips());

  it('reads on opening and writes nothing; one click marks the sheet and makes the summary', async () => {
    await openInExcel();
    const button = page.getByRole('button', { name: 'Đánh giá', exact: true });
    await button.waitFor();
    await page.getByText(/Sẽ tô \d+ ô và tạo trang/).waitFor();
    const before = await model();
    expect(before.sheets.map(({ name }) => name)).toEqual(['T8', 'Sổ theo dõi', 'Cấu hình']);
    expect(before.sheets[0]?.rules ?? []).toEqual([]);

    await button.click();
    await page.getByText(/Đã xong: tô \d+ ô/).waitFor();
    const after = await model();
    expect(after.active).toBe('T8');
    const [metrics, , , summary] = after.sheets;
    expect(metrics?.cells).toEqual(before.sheets[0]?.cells);
    expect(metrics?.rules?.length).toBeGreaterThan(0);
    expect(metrics?.rules?.every(({ formula }) => formula.includes('N("danh-gia-thang")'))).toBe(true);
    expect(summary?.name).toBe('Tổng hợp T8-2023');
    const texts = Object.values(summary?.cells ?? {}).map(({ value }) => String(value ?? ''));
    expect(
      texts.some((text) => text.startsWith('UBND xã Dân Chủ có tỷ lệ hồ sơ thanh toán trực tuyến')),
    ).toBe(true);
    expect(await roundTrips()).toBeGreaterThanOrEqual(3);

    await page.getByRole('button', { name: 'Xóa đánh dấu' }).click();
    const cleared = await page.waitForFunction(() => {
      const { sheets } = (window as unknown as { excelModel: () => Model }).excelModel();
      return (sheets[0]?.rules ?? []).length === 0;
    });
    expect(await cleared.jsonValue()).toBe(true);
    expect((await model()).sheets[0]).toEqual(before.sheets[0]);
    expect(errors).toEqual([]);
  });

  /** Evaluated, on the letter's tab. */
  async function openLetter(): Promise<void> {
    await openInExcel();
    await page.getByRole('button', { name: 'Đánh giá', exact: true }).click();
    await page.getByText(/Đã xong: tô \d+ ô/).waitFor();
    await page.getByRole('tab', { name: 'Công văn' }).click();
    await page.getByRole('button', { name: 'Xuất Word' }).waitFor();
  }

  it('saves the letter where Excel lets it, and keeps a link to it in sight', async () => {
    await openLetter();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('cong-van-2023-08.docx');
    const link = page.getByRole('link', { name: 'Tải cong-van-2023-08.docx' });
    await link.waitFor();
    // In sight of somebody who pressed far down a narrow pane.
    expect((await link.boundingBox())?.y).toBeLessThan(400);
    const [again] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const first = await downloaded(download);
    expect(Buffer.compare(first, await downloaded(again))).toBe(0);
    expect(first.subarray(0, 2).toString()).toBe('PK');
  });

  it('on a Mac hands the letter to a page in the browser, where it arrives whole', async () => {
    await openLetter();
    await page.evaluate(`Object.assign(Office.context, {
      platform: 'Mac',
      requirements: { isSetSupported: () => true },
      ui: { openBrowserWindow(address) { window.openedAt = address; } },
    })`);
    await page.getByRole('button', { name: 'Xuất Word' }).click();
    await page.getByText(/Trình duyệt của máy vừa được mở/).waitFor();
    const address = await page.evaluate<string>('window.openedAt');
    const other = await browser.newPage();
    const [download] = await Promise.all([
      other.waitForEvent('download'),
      other.goto(address, { waitUntil: 'commit' }),
    ]);
    expect(download.suggestedFilename()).toBe('cong-van-2023-08.docx');
    const { files } = await JSZip.loadAsync(await downloaded(download));
    expect(await files['word/document.xml']?.async('string')).toContain('Kính gửi');
    expect(new URL(other.url()).hash).toBe('');
    await other.close();
  });

  it('puts the letter on the clipboard with its looks', async () => {
    await openLetter();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Sao chép công văn' }).click();
    await page.getByText(/Đã chép công văn\. Mở Word/).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('Kính gửi:');
    expect(html).toMatch(/<b>[^<]*Độc lập - Tự do - Hạnh phúc/);
    expect(errors).toEqual([]);
  });

  it('checks itself on a sheet of its own', async () => {
    await openInExcel();
    await page.getByText(/Sẽ tô \d+ ô và tạo trang/).waitFor();
    const before = await model();
    await page.getByRole('button', { name: 'Tự kiểm tra' }).click();
    const result = page.getByRole('region', { name: 'Kết quả tự kiểm tra' });
    await result.waitFor();
    expect(await result.getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
    expect(await result.getByText('Không đạt').count()).toBe(0);
    const after = await model();
    expect(after.sheets.filter(({ name }) => name !== 'Tự kiểm tra')).toEqual(before.sheets);
    expect(errors).toEqual([]);
  });
});
