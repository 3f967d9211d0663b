import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { serveFolder, type PageServer } from '../../../src/cli/serve';
import { browserMissing, connectBrowser } from './chromium';
import { downloaded } from './downloaded';

const ROOT = join(__dirname, '..', '..', '..');
export const SAMPLE = join(ROOT, 'assets', 'samples', 'tu-ky-2023-08.xlsx');
export const SCORES = join(ROOT, 'assets', 'samples', 'tinh-2025-bo-chi-so-766.xlsx');
export const YEAR = join(ROOT, 'assets', 'samples', 'tu-ky-2023-ca-nam.xlsx');

/** Says how many columns were recognised and leads to them. */
export const COLUMNS = /^Đã nhận dạng \d+/;

/** Tests that need a browser; skipped, with the reason printed, where there is none. */
export function describeInBrowser(name: string, tests: (open: OpenPane) => void): void {
  if (browserMissing !== undefined) {
    console.warn(`${name}: skipped, ${browserMissing}`);
    describe.skip(name, () => tests(() => Promise.reject(new Error(browserMissing))));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let server: PageServer;
    beforeAll(async () => {
      [browser, server] = await Promise.all([connectBrowser(), serveFolder(join(ROOT, 'dist'), 0)]);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });
    tests(async (options = {}) => {
      const { query = '', ...context } = options;
      const page = await browser
        .newContext({
          viewport: { width: 350, height: 800 },
          locale: 'vi-VN',
          serviceWorkers: 'block',
          ...context,
        })
        .then((c) => c.newPage());
      return PanePage.open(page, `${server.address}${query}`);
    });
  });
}

export type OpenPane = (options?: BrowserContextOptions & { readonly query?: string }) => Promise<PanePage>;

/** The pane as a person meets it. */
export class PanePage {
  /** Errors of the page itself; every test ends with none. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(page: Page, address: string): Promise<PanePage> {
    const pane = new PanePage(page);
    page.on('pageerror', (error) => pane.errors.push(error.message));
    page.on('console', (message) => {
      // Office's library is asked where the page stands; without a network it cannot be had, and is not needed.
      const ours = message.location().url.startsWith(new URL(address).origin);
      if (message.type() === 'error' && ours) pane.errors.push(message.text());
    });
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return pane;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Opens the sample and waits until it is recognised. */
  async openSample(): Promise<void> {
    await this.chooseFile(SAMPLE);
    await this.button('Đánh giá').waitFor();
  }

  /** Chooses a file; work that was not saved is left behind. */
  async chooseFile(path: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const isUnsaved = (await this.page.getByText('● chưa lưu').count()) > 0;
    await this.page.locator('input[type=file]').first().setInputFiles(path);
    if (isUnsaved) await this.button('Mở, không lưu').click();
  }

  async evaluate(): Promise<void> {
    await this.button(/^Đánh giá( lại)?$/).click();
    await this.page.getByRole('tab', { name: 'Kết quả' }).waitFor();
    await this.idle();
  }

  /** Opens what was recognised, which is folded once the month is evaluated, and from there the columns. */
  async openColumns(): Promise<void> {
    await this.unfold();
    await this.button(COLUMNS).click();
  }

  async unfold(): Promise<void> {
    const folded = this.button(/^Đã nhận dạng: /);
    if ((await folded.getAttribute('aria-expanded')) === 'false') await folded.click();
  }

  /** Nothing is going on any more. */
  async idle(): Promise<void> {
    await this.page.getByRole('progressbar').waitFor({ state: 'detached' });
  }

  tab(name: string): Promise<void> {
    return this.page.getByRole('tab', { name }).click();
  }

  /** The card of a finding, by unit and a word of its second line. */
  card(unit: string, word: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: new RegExp(`^${unit}.*${word}`) }) });
  }

  async openCard(unit: string, word: string): Promise<Locator> {
    const card = this.card(unit, word);
    await card.getByRole('button', { name: new RegExp(`^${unit}`) }).click();
    return card;
  }

  /** A file the page hands over when something is done. */
  async download(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: await downloaded(download) };
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
