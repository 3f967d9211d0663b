import ExcelJS from 'exceljs';
import office from '../../assets/pane/office-script.json';
import { monthSheets } from '../bench/sheets';
import { describeInBrowser, type PanePage } from './support/pane-page';

interface Watched extends Window {
  violations: string[];
}

const violations = ({ page }: PanePage): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Watched).violations);

/** Notes what the page's policy forbids from now on. */
const watch = ({ page }: PanePage): Promise<void> =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
  });

/** A year's months of so many units as a file. */
async function yearOf(units: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const book = new ExcelJS.Workbook();
  for (const { name, values } of monthSheets(units, 9))
    book.addWorksheet(name).addRows(values as unknown[][]);
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  return { name: 'ca-nam.xlsx', mimeType: 'application/octet-stream', buffer };
}

describeInBrowser('What the page may do', (open) => {
  test('a whole review asks for nothing but its own files and the Office script, and breaks no rule of its policy', async () => {
    const pane = await open();
    const asked: string[] = [];
    pane.page.on('request', (request) => asked.push(request.url()));
    await watch(pane);
    await pane.openSample();
    await pane.evaluate();
    for (const tab of ['Dữ liệu', 'Công văn', 'Biểu đồ']) await pane.tab(tab);
    await pane.tab('Công văn');
    await pane.download(() => pane.button('Xuất Word').click());
    await pane.download(() => pane.button('Lưu tệp').first().click());
    const { origin } = new URL(pane.page.url());
    const foreign = asked.filter(
      (url) => !url.startsWith(origin) && !/^(blob|data):/.test(url) && !office.urls.includes(url),
    );
    expect(foreign).toEqual([]);
    expect(await violations(pane)).toEqual([]);
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('a foreign request, a script in the page and code made of text are refused', async () => {
    const pane = await open();
    await watch(pane);
    const outcome = await pane.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const sent = await fetch('https://example.com/').then(
        () => 'sent',
        () => 'refused',
      );
      return { sent, ran: 'ran' in window };
    });
    expect(outcome).toEqual({ sent: 'refused', ran: false });
    // The page's policy and the server's both say so.
    expect(new Set(await violations(pane))).toEqual(new Set(['connect-src', 'script-src-elem']));
    await pane.close();
  });

  test('the worker is bound as the page is: no code made of text, no request to anybody else', async () => {
    const pane = await open();
    const starting = pane.page.waitForEvent('worker');
    await pane.chooseFile(await yearOf(260));
    const worker = await starting;
    expect(worker.url().startsWith(new URL(pane.page.url()).origin)).toBe(true);
    const outcome = await worker.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const seen: string[] = [];
          addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
          // In a turn of its own: what is run by the test's channel itself is bound by nothing.
          setTimeout(() => {
            const ran = ((): string => {
              try {
                const run = Reflect.get(globalThis, 'eval') as (text: string) => unknown;
                return String(run('1'));
              } catch (error) {
                return (error as Error).name;
              }
            })();
            void fetch('https://example.com/').then(
              () => resolve({ ran, sent: 'sent' }),
              () => setTimeout(() => resolve({ ran, sent: 'refused', seen: seen.sort() }), 50),
            );
          }, 0);
        }),
    );
    expect(outcome).toEqual({ ran: 'EvalError', sent: 'refused', seen: ['connect-src', 'script-src'] });
    await pane.close();
  });

  test('a large workbook is judged in a worker of the page, and can be stopped', async () => {
    const pane = await open();
    await watch(pane);
    const workers: string[] = [];
    pane.page.on('worker', (worker) => workers.push(worker.url()));
    await pane.chooseFile(await yearOf(260));
    await pane.button('Đánh giá').waitFor();
    await pane.idle();
    expect(workers.length).toBeGreaterThan(0);
    expect(workers.every((url) => url.startsWith(new URL(pane.page.url()).origin))).toBe(true);
    // Pressed in the page as soon as it is there: on a fast machine it is gone before a hand reaches it.
    await pane.page.evaluate(() => {
      const named = (name: string): HTMLButtonElement | undefined =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
      new MutationObserver((_, observer) => {
        const stop = named('Hủy');
        if (!stop) return;
        observer.disconnect();
        stop.click();
      }).observe(document.body, { childList: true, subtree: true });
      named('Đánh giá')?.click();
    });
    await pane.page.getByText('Đã dừng; chưa ghi gì thêm.').waitFor();
    expect(await pane.page.getByRole('tab', { name: 'Kết quả' }).count()).toBe(0);
    await pane.evaluate();
    await pane.page.getByText(/Đã xong: tô \d+ ô/).waitFor();
    await pane
      .button(/^Hiện thêm \(\d+\)$/)
      .first()
      .waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(pane.errors).toEqual([]);
    await pane.close();
  }, 180_000);
});
