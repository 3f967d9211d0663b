import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type PageServer } from '../../src/cli/serve';
import { fileInAddress } from '../../src/taskpane/hosts/saving/file-in-address';
import { browserMissing, connectBrowser } from './support/chromium';
import { downloaded } from './support/downloaded';

const ROOT = join(__dirname, '..', '..');
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const describeOrSkip = browserMissing === undefined ? describe : describe.skip;
if (browserMissing !== undefined) console.warn(`The page that hands a file over: skipped, ${browserMissing}`);

describeOrSkip('The page that hands a file over to Mac and iPad', () => {
  let browser: Browser;
  let server: PageServer;
  let page: Page;
  const seen: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([connectBrowser(), serveFolder(join(ROOT, 'dist'), 0)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    seen.length = 0;
    asked.length = 0;
    page = await (await browser.newContext({ viewport: { width: 390, height: 700 } })).newPage();
    page.on('pageerror', (error) => seen.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.push(message.text());
    });
    page.on('dialog', (dialog) => {
      seen.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => asked.push(request.url()));
  });
  afterEach(() => page.context().close());

  const address = (fragment: string): string =>
    `${server.address.replace(/[^/]*$/, '')}save.html${fragment === '' ? '' : `#${fragment}`}`;

  it('saves the very file, strips the address at once and sends none of it anywhere', async () => {
    const bytes = new Uint8Array(await readFile(join(ROOT, 'assets', 'templates', 'mau-cong-van.docx')));
    const fragment = fileInAddress({ name: 'cong-van-2023-08.docx', bytes, type: DOCX });
    const downloading = page.waitForEvent('download');
    await page.goto(address(fragment), { waitUntil: 'commit' });
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('cong-van-2023-08.docx');
    expect(Buffer.compare(await downloaded(download), Buffer.from(bytes))).toBe(0);
    expect(page.url()).toBe(address(''));
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    const sent = asked
      .map((url) => new URL(url))
      .map(({ origin, pathname, search }) => origin + pathname + search);
    expect(sent.filter((url) => !/\/(save\.(html|js)|taskpane\.css|icon\.svg)$/.test(url))).toEqual([]);

    // Whoever saw no file presses its name.
    const again = page.waitForEvent('download');
    await page.getByRole('link', { name: 'cong-van-2023-08.docx' }).click();
    expect((await again).suggestedFilename()).toBe('cong-van-2023-08.docx');
    await page.getByText('Tệp nằm trong thư mục Tải xuống').waitFor();
    expect(seen).toEqual([]);
  });

  const PK = 'UEsDBAAAAAA';
  it.each([
    ['nothing', ''],
    ['words', 'khong-phai-tep'],
    ['no data', 'name=a.docx&type=x&data='],
    ['broken base64', 'name=a.docx&data=%%%'],
    ['a broken escape', `name=%E0%A4%A&data=${PK}`],
    ['another kind of file', `name=a.html&data=${PK}`],
    ['a program under a letter’s name', `name=a.docx&data=TVqQAAMAAAA`],
    ['settings that are none', 'name=cau-hinh.json&data=PGh0bWw-'],
    ['a folder in the name', `name=..%2Fa.docx&data=${PK}`],
    ['a name that hides its ending', `name=a%E2%80%AExcod.docx&data=${PK}`],
    ['markup as a name', `name=${encodeURIComponent('<img src=x onerror=alert(1)>.docx')}&data=${PK}`],
    ['a script as a link', `name=a.docx&data=${encodeURIComponent(`${'java'}script:alert(1)`)}`],
  ])('%s gives a plain message, no file and no script', async (_, fragment) => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.goto(address(fragment));
    await page.getByText('Trang này không nhận được tệp nào').waitFor();
    await page.getByText('Sao chép công văn').waitFor();
    expect(await page.locator('#link').isVisible()).toBe(false);
    expect(await page.locator('img, iframe, script:not([src="save.js"])').count()).toBe(0);
    expect(page.url()).toBe(address(''));
    expect(downloads).toEqual([]);
    expect(seen).toEqual([]);
  });
});
