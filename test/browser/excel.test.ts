import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type PageServer } from '../../src/cli/serve';
import office from '../../src/taskpane/hosts/office-script.json';
import { inputFromXlsx } from '../support/workbook-from-xlsx';
import { browserMissing, launchBrowser } from './support/chromium';
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
      launchBrowser(),
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
    await page.route(office.url, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
    await page.addInitScript(
      (workbook: string) => Object.assign(window, { workbookInput: JSON.parse(workbook) as unknown }),
      input,
    );
    await page.goto(server.address);
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
});
