import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type PageServer } from '../../src/cli/serve';
import { browserMissing, connectBrowser } from './support/chromium';
import { PanePage } from './support/pane-page';

const describeOrSkip = browserMissing === undefined ? describe : describe.skip;
if (browserMissing !== undefined) console.warn(`The page without a network: skipped, ${browserMissing}`);

describeOrSkip('The page without a network', () => {
  let browser: Browser;
  let server: PageServer;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danh-gia-offline-'));
    await cp(join(__dirname, '..', '..', 'dist'), folder, { recursive: true });
    [browser, server] = await Promise.all([connectBrowser(), serveFolder(folder, 0)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Until everything is kept and this page is served from what is kept. */
  const isKept = (page: Page): Promise<unknown> =>
    page.waitForFunction(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
    });
  const caches = (page: Page): Promise<string[]> => page.evaluate(() => window.caches.keys());

  test('opened once it works with the server gone: sample, evaluation, letter; and an update shows at once', async () => {
    const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: 'vi-VN' });
    const page = await context.newPage();
    const { port, address } = server;
    const first = await PanePage.open(page, address);
    await isKept(page);
    const before = await caches(page);
    expect(before).toHaveLength(1);
    expect(first.errors).toEqual([]);

    await server.close();
    await page.reload();
    const pane = await PanePage.open(page, address);
    await pane.button('Thử với số liệu mẫu tháng 8/2023').click();
    await pane.button('Đánh giá').waitFor();
    await pane.evaluate();
    await pane.tab('Công văn');
    const letter = await pane.download(() => pane.button('Xuất Word').click());
    expect(letter.name).toBe('cong-van-2023-08.docx');

    // A new version on the server: its page is shown on the next visit, and nothing of the old one is kept.
    const html = join(folder, 'taskpane.html');
    await writeFile(
      html,
      (await readFile(html, 'utf8')).replace('</head>', '<meta name="version" content="new" /></head>'),
    );
    const worker = join(folder, 'service-worker.js');
    await writeFile(worker, (await readFile(worker, 'utf8')).replace(/VERSION = "[^"]*"/, 'VERSION = "new"'));
    server = await serveFolder(folder, port);
    await page.reload();
    expect(await page.locator('meta[name="version"]').getAttribute('content')).toBe('new');
    await page.waitForFunction(async () => (await window.caches.keys()).join() === 'new');
    await context.close();
  }, 120_000);
});
