import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { describeInBrowser, type PanePage } from './support/pane-page';
import { SCREENS } from './support/screens';

/** The axe that jest-axe brings, not the old one its types name. */
const AXE = readFileSync(
  require.resolve('axe-core/axe.min.js', { paths: [require.resolve('jest-axe')] }),
  'utf8',
);

interface Axe {
  run(context: unknown, options: RunOptions): Promise<AxeResults>;
}

/** What axe finds wrong, in short; contrast under forced colours is the system's business. */
async function violations({ page }: PanePage, forced: boolean, withSheet = false): Promise<string[]> {
  // Evaluated by the test's own channel: the page's policy lets no foreign script in.
  await page.evaluate(AXE);
  const options: RunOptions = forced ? { rules: { 'color-contrast': { enabled: false } } } : {};
  const results = await page.evaluate(
    ([chosen, exclude]) =>
      (window as unknown as { axe: Axe }).axe.run({ include: [['html']], exclude }, chosen),
    // The sheet is the same on every screen; once is enough for its thousand cells.
    [options, withSheet ? [] : [['section[aria-label="Trang tính"]']]] as const,
  );
  return results.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 200)}`));
}

const THEMES = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const;

/** Runs in the page: what is wider than the page, and texts wider than their own box. A sheet scrolls in its frame. */
function cutOff(): string[] {
  const root = document.documentElement;
  const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (element.closest('section[aria-label="Trang tính"], svg, option') || element.clientWidth <= 1)
      return false;
    if (getComputedStyle(element).overflowX === 'auto') return false;
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return hasText && element.scrollWidth > element.clientWidth + 1;
  });
  return [
    ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : []),
    ...wide.map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ''}`),
  ];
}

describeInBrowser('Everybody can use it', (open) => {
  test.each(THEMES)(
    'axe finds nothing on any screen, %s',
    async (name, options) => {
      const pane = await open(options);
      const seen: Record<string, string[]> = {};
      for (const [screen, arrive] of Object.entries(SCREENS)) {
        await arrive(pane);
        await pane.idle();
        seen[screen] = await violations(pane, name === 'high contrast', screen === 'finding');
      }
      expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([]);
      await pane.close();
    },
    240_000,
  );

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
    const focused = (): Promise<string> =>
      pane.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    for (const [opener, heading, keys] of [
      [/^Nhận ra/, 'Các cột của bảng', 'Escape'],
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
      await pane.page.waitForFunction(
        (pattern) => new RegExp(pattern).test(document.activeElement?.textContent?.trim() ?? ''),
        opener.source,
      );
    }
    const card = await pane.openCard('Xã Hưng Đạo', 'Phê bình');
    await card.getByRole('button', { name: 'Sửa lời' }).press('Enter');
    await card.getByRole('textbox').waitFor();
    await card.getByRole('button', { name: 'Quay lại' }).press('Enter');
    await card.getByRole('textbox').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Sửa lời');
    await pane.close();
  });

  test('nothing is cut off or out of sight at 320 pixels, which is 640 at 200 %', async () => {
    const pane = await open({ viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 });
    const lost: Record<string, string[]> = {};
    for (const [screen, arrive] of Object.entries(SCREENS)) {
      await arrive(pane);
      await pane.idle();
      lost[screen] = await pane.page.evaluate(cutOff);
    }
    expect(Object.entries(lost).filter(([, found]) => found.length > 0)).toEqual([]);
    await pane.close();
  }, 120_000);

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
    await pane.page.getByRole('button', { name: 'Evaluate', exact: true }).waitFor();
    await pane.page.getByRole('tab', { name: 'Result' }).waitFor();
    expect(await pane.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await pane.page.reload();
    await pane.page.getByRole('button', { name: 'Open an Excel file…' }).waitFor();
    await pane.close();
  });
});
