import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator } from 'playwright-core';
import { EMPTY_PLAN } from '../../src/model';
import { openXlsx } from '../../src/workbook/xlsx';
import { enlargeText, lost, restoreText } from './support/lost';
import { COLUMNS, describeInBrowser, SAMPLE, YEAR, type PanePage } from './support/pane-page';
import { SCREENS } from './support/screens';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: unknown, options: RunOptions): Promise<AxeResults>;
}

/** What axe finds wrong, in short. */
async function violations({ page }: PanePage, options: RunOptions, withSheet: boolean): Promise<string[]> {
  const results = await page.evaluate(
    ([chosen, exclude]) =>
      (window as unknown as { axe: Axe }).axe.run({ include: [['html']], exclude }, chosen),
    // The sheet is the same on every screen; once is enough for its thousand cells.
    [options, withSheet ? [] : [['section[aria-label="Trang tính"]']]] as const,
  );
  return results.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 200)}`));
}

type Media = NonNullable<Parameters<PanePage['page']['emulateMedia']>[0]>;
const LIGHT: Media = { colorScheme: 'light', forcedColors: 'none' };

/** All is asked once; in the dark only the colours differ, and under forced colours they are the system's business. */
const THEMES = {
  light: { media: LIGHT, options: {} },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, options: { runOnly: ['color-contrast'] } },
} satisfies Readonly<Record<string, { readonly media: Media; readonly options: RunOptions }>>;

/** Widths in CSS pixels; 160 are 320 on a screen that is enlarged twice. */
const LAYOUTS = {
  'at 320 pixels': { width: 320, twice: false },
  'at 320 pixels, the page at 200 %': { width: 160, twice: false },
  'at 320 pixels, its letters at 200 %': { width: 320, twice: true },
} as const;

type Found = Readonly<Record<string, readonly string[]>>;
const nothing = (screens: Found): Found =>
  Object.fromEntries(Object.entries(screens).map(([screen]) => [screen, []]));

describeInBrowser('Every screen', (open) => {
  const wrong = new Map<string, Record<string, string[]>>();
  const note = (what: string, screen: string, found: string[]): void => {
    wrong.set(what, { ...wrong.get(what), [screen]: found });
  };

  // One walk for all: getting to a screen takes as long as looking at it.
  beforeAll(async () => {
    // Without motion a theme is there at once, not on its way.
    const pane = await open({ ...LIGHT, reducedMotion: 'reduce' });
    const { page } = pane;
    const drawn = (): Promise<void> =>
      page.evaluate(async () => {
        const frame = (): Promise<void> =>
          new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0)));
        await frame();
        // A colour that is handed down takes a moment at each level, however short the moment.
        for (let n = 0; n < 60 && document.getAnimations().some((a) => a.playState === 'running'); n++)
          await frame();
      });
    // Evaluated by the test's own channel: the page's policy lets no foreign script in.
    await page.evaluate(AXE);
    for (const [screen, arrive] of Object.entries(SCREENS)) {
      await arrive(pane);
      await pane.idle();
      for (const [theme, { media, options }] of Object.entries(THEMES)) {
        await page.emulateMedia(media);
        await drawn();
        note(theme, screen, await violations(pane, options, screen === 'finding'));
      }
      await page.emulateMedia(LIGHT);
      for (const [layout, { width, twice }] of Object.entries(LAYOUTS)) {
        await page.setViewportSize({ width, height: 640 });
        if (twice) await page.evaluate(enlargeText);
        await drawn();
        note(layout, screen, await page.evaluate(lost));
        if (twice) await page.evaluate(restoreText);
      }
      await page.setViewportSize({ width: 350, height: 800 });
    }
    expect(pane.errors).toEqual([]);
    await pane.close();
  }, 480_000);

  test.each(Object.keys(THEMES))('has nothing that axe finds wrong, %s', (theme) => {
    const found = wrong.get(theme) ?? {};
    expect(Object.keys(found)).toEqual(Object.keys(SCREENS));
    expect(found).toEqual(nothing(found));
  });

  test.each(Object.keys(LAYOUTS))('loses no text %s', (layout) => {
    const found = wrong.get(layout) ?? {};
    expect(Object.keys(found)).toEqual(Object.keys(SCREENS));
    expect(found).toEqual(nothing(found));
  });
});

describeInBrowser('Everybody can use it', (open) => {
  test('the whole review by keyboard alone', async () => {
    const pane = await open();
    await pane.openSample();
    const { keyboard } = pane.page;
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let n = 0; n < 80; n++) {
        await keyboard.press('Tab');
        const focused = await pane.page.evaluate(() => {
          const element = document.activeElement;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        });
        if (name.test(focused)) return;
      }
      throw new Error(`Tab never reached ${String(name)}`);
    };
    await tabTo(/^Đánh giá$/);
    await keyboard.press('Enter');
    await pane.page.getByRole('tab', { name: 'Kết quả' }).waitFor();
    await pane.idle();
    await tabTo(/^Kết quả$/);
    await tabTo(/^Xã Hưng Đạo.*85,89%/);
    await keyboard.press('Enter');
    await tabTo(/^Đến ô$/);
    await keyboard.press('Enter');
    await pane.page.locator('td:focus').waitFor();
    await pane.page.getByRole('tab', { name: 'Kết quả' }).focus();
    await keyboard.press('ArrowRight');
    await pane.page.getByRole('heading', { name: 'Có vấn đề dữ liệu cần xem' }).waitFor();
    await tabTo(/^Vấn đề tiếp theo$/);
    await keyboard.press('Enter');
    const first = await pane.page.evaluate(() => document.activeElement?.textContent);
    await keyboard.press('ArrowDown');
    expect(await pane.page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
    expect(await pane.page.evaluate(() => document.activeElement?.hasAttribute('data-problem'))).toBe(true);
    await pane.close();
  });

  test('where a page or a form closes, people are back where they opened it', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    await pane.unfold();
    const focused = (): Promise<string> =>
      pane.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    for (const [opener, heading, keys] of [
      [COLUMNS, 'Các cột của bảng', 'Escape'],
      [/^Cấu hình$/, 'Cấu hình', 'Escape'],
      [/^Cấu hình$/, 'Cấu hình', 'Quay lại'],
    ] as const) {
      await pane.button(opener).focus();
      await pane.page.keyboard.press('Enter');
      await pane.page.getByRole('heading', { name: heading, exact: true }).waitFor();
      expect(await focused()).toBe(heading);
      if (keys === 'Escape') await pane.page.keyboard.press('Escape');
      else await pane.button(keys).press('Enter');
      await pane.button(opener).waitFor();
      await pane.page.waitForFunction((pattern) => {
        const { activeElement } = document;
        const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
        return new RegExp(pattern).test(name.trim());
      }, opener.source);
    }
    await pane.close();
  });

  test.each([
    ['Escape', (form: Locator) => form.press('Escape')],
    ['“Quay lại”', (form: Locator) => form.getByRole('button', { name: 'Quay lại' }).press('Enter')],
  ] as const)('forms among the findings close with %s and give the focus back', async (_, leave) => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    const card = await pane.openCard('Xã Hưng Đạo', 'Phê bình');
    for (const opener of [
      card.getByRole('button', { name: 'Sửa lời' }),
      pane.button('Thêm vào: Biểu dương'),
    ]) {
      await opener.press('Enter');
      const form = pane.page.locator('form');
      await form.locator('textarea:focus').waitFor();
      await leave(form);
      await form.waitFor({ state: 'detached' });
      await pane.page.waitForFunction(
        (element) => element === document.activeElement,
        await opener.elementHandle(),
      );
    }
    await pane.close();
  });

  test('the year’s page is left by Escape and by “Quay lại”, to where it was opened', async () => {
    const pane = await open();
    await pane.chooseFile(YEAR);
    const opener = pane.button(/^Cả năm: 8 tháng…$/);
    for (const leave of [
      () => pane.page.keyboard.press('Escape'),
      () => pane.button('Quay lại').press('Enter'),
    ]) {
      await opener.press('Enter');
      await pane.button('Ghi vào sổ làm việc').waitFor();
      expect(await pane.page.locator(':focus').textContent()).toBe('Đánh giá cả năm');
      await leave();
      await opener.waitFor();
      await pane.page.waitForFunction(
        (element) => element === document.activeElement,
        await opener.elementHandle(),
      );
    }
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test('what blocks a verdict, and a file that cannot be opened, take the focus', async () => {
    const pane = await open();
    const workbook = await openXlsx(await readFile(SAMPLE));
    const cells = [{ row: 24, column: 19, value: 'không rõ' }];
    await workbook.write({ ...EMPTY_PLAN, edits: [{ sheet: 'T8', cells }] });
    const buffer = Buffer.from(await workbook.save());
    await pane.chooseFile({ name: 'loi.xlsx', mimeType: 'application/octet-stream', buffer });
    await pane.page
      .locator('#problems:focus')
      .getByRole('heading', { name: 'Có vấn đề dữ liệu cần xem' })
      .waitFor();
    await pane.page.keyboard.press('ArrowDown');
    expect(await pane.page.locator('[data-problem]:focus').textContent()).toContain('không rõ');
    await pane.chooseFile({ name: 'thu.docx', mimeType: 'text/plain', buffer: Buffer.from('chữ') });
    await pane.page.getByRole('alert').locator(':focus').getByText('thu.docx', { exact: false }).waitFor();
    await pane.close();
  });

  test('who wants less motion gets none', async () => {
    const pane = await open({ reducedMotion: 'reduce' });
    await pane.openSample();
    await pane.evaluate();
    const longest = await pane.page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { animationDuration, transitionDuration } = getComputedStyle(element);
          return `${animationDuration}, ${transitionDuration}`.split(',').map(parseFloat);
        }),
      ),
    );
    expect(longest).toBeLessThan(0.001);
    await pane.close();
  });

  test('both languages, chosen once and remembered', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    await pane.button('English').click();
    await pane.page.getByRole('button', { name: 'Evaluate again', exact: true }).waitFor();
    await pane.page.getByRole('tab', { name: 'Result' }).waitFor();
    expect(await pane.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await pane.page.reload();
    await pane.page.getByRole('button', { name: 'Open an Excel file…' }).waitFor();
    await pane.close();
  });
});
