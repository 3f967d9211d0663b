import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { buildPage, needsBuild } from '../../src/cli/build-page';
import { serveFolder } from '../../src/cli/serve';
import { browserMissing, connectBrowser, startBrowser } from '../browser/support/chromium';
import { monthSheets } from './sheets';
import { figure, table } from './table';

const ROOT = join(__dirname, '..', '..');
const SAMPLE = join(ROOT, 'assets', 'samples', 'tu-ky-2023-08.xlsx');
const RUNS = 3;

interface PaneCost {
  /** Of the scripts loaded for the first screen, gzipped. */
  readonly bytes: number;
  /** From the call of the page to its first paint, milliseconds. */
  readonly paint: number;
  /** From the click to the result on screen, milliseconds: the first and the second time. */
  readonly clicks: readonly [number, number];
  /** The longest time the page could not answer while it evaluated, milliseconds. */
  readonly stretch: number;
  /** JavaScript memory of the page afterwards, megabytes. */
  readonly memory: number;
}

/** The built pane in a browser, on the August sample and on a year of a province's communes. */
export async function paneSection(): Promise<string> {
  if (browserMissing !== undefined) return `Not measured: ${browserMissing}.`;
  if ((await needsBuild(ROOT)) && !(await buildPage(ROOT)))
    return 'Not measured: the page could not be built.';
  const server = await serveFolder(join(ROOT, 'dist'), 0);
  const started = await startBrowser();
  const browser = await connectBrowser();
  try {
    const sample = readFileSync(SAMPLE);
    const runs: PaneCost[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await costOf(browser, server.address, sample));
    const large = await costOf(browser, server.address, await yearOf(3_400));
    return table([
      [
        'Workbook',
        'Scripts, KB gz',
        'First paint, ms',
        'First click, ms',
        'Second click, ms',
        'Longest stretch, ms',
        'Memory, MB',
      ],
      row('August, 35 units', bestOf(runs)),
      row('3 400 units × 12 months', large),
    ]);
  } finally {
    await browser.close();
    await started.close();
    await server.close();
  }
}

function bestOf(runs: readonly PaneCost[]): PaneCost {
  const least = (of: (cost: PaneCost) => number): number => Math.min(...runs.map(of));
  return {
    bytes: least(({ bytes }) => bytes),
    paint: least(({ paint }) => paint),
    clicks: [least(({ clicks }) => clicks[0]), least(({ clicks }) => clicks[1])],
    stretch: least(({ stretch }) => stretch),
    memory: least(({ memory }) => memory),
  };
}

const row = (name: string, { bytes, paint, clicks, stretch, memory }: PaneCost): string[] => [
  name,
  figure(bytes / 1000),
  figure(paint),
  ...clicks.map(figure),
  stretch === 0 ? 'below 50' : figure(stretch),
  figure(memory),
];

async function costOf(browser: Browser, address: string, workbook: Buffer): Promise<PaneCost> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 800 },
    locale: 'vi-VN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  const weigh = scripts.push.bind(scripts);
  page.on('response', (response) => {
    if (/\.js$/.test(response.url()))
      weigh(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const paint = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0);
  const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
  await page.locator('input[type=file]').first().setInputFiles({
    name: 'bench.xlsx',
    mimeType: 'application/octet-stream',
    buffer: workbook,
  });
  await page.getByRole('button', { name: 'Đánh giá', exact: true }).waitFor({ timeout: 600_000 });
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 600_000 });
  await page.waitForTimeout(1_000);
  const first = await click(page);
  await page.waitForTimeout(3_000);
  const second = await click(page);
  const memory = await memoryOf(await context.newCDPSession(page));
  await context.close();
  return {
    bytes,
    paint,
    clicks: [first.result, second.result],
    stretch: Math.max(first.stretch, second.stretch),
    memory,
  };
}

/** Presses "Đánh giá" and waits, in the page, until the outcome has been painted. */
function click(page: Page): Promise<{ readonly result: number; readonly stretch: number }> {
  return page.evaluate(
    () =>
      new Promise<{ result: number; stretch: number }>((resolve) => {
        const stretches: number[] = [0];
        const tasks = new PerformanceObserver((list) =>
          stretches.push(...list.getEntries().map(({ duration }) => duration)),
        );
        tasks.observe({ type: 'longtask' });
        const start = performance.now();
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Đánh giá',
        );
        let isBusy = false;
        const changes = new MutationObserver(() => {
          const busy = document.querySelector('[role=progressbar]') !== null;
          isBusy ||= busy;
          if (!isBusy || busy || !document.querySelector('[role=tab]')) return;
          changes.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => {
              const result = performance.now() - start;
              // Observers hear of a task a little after its end.
              setTimeout(() => {
                tasks.disconnect();
                resolve({ result, stretch: Math.max(...stretches) });
              }, 300);
            }, 0),
          );
        });
        changes.observe(document.body, { subtree: true, childList: true });
        button?.click();
      }),
  );
}

async function memoryOf(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

/** A year of so many units as a file. */
async function yearOf(units: number): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const { name, values } of monthSheets(units, 12))
    book.addWorksheet(name).addRows(values as unknown[][]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
