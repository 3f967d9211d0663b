import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { describeInBrowser, type PanePage } from './support/pane-page';

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

describeInBrowser('Everybody can use it', (open) => {
  test.each(THEMES)(
    'axe finds nothing on any screen, %s',
    async (name, options) => {
      const pane = await open(options);
      const forced = name === 'high contrast';
      const seen: Record<string, string[]> = {};
      seen['welcome'] = await violations(pane, forced);
      await pane.openSample();
      seen['recognised'] = await violations(pane, forced);
      await pane.evaluate();
      const card = await pane.openCard('Xã Hưng Đạo', 'Phê bình');
      await card.getByRole('button', { name: 'Sửa lời' }).click();
      await card.getByRole('textbox').waitFor();
      seen['explained'] = await violations(pane, forced, true);
      for (const tab of ['Dữ liệu', 'Công văn', 'Biểu đồ']) {
        await pane.tab(tab);
        await pane.page.getByRole('tabpanel').locator(':scope > *').first().waitFor();
        seen[tab] = await violations(pane, forced);
      }
      await pane.button('Xem bảng số').click();
      seen['chart as table'] = await violations(pane, forced);
      await pane.button(/^Nhận ra/).click();
      await pane.page.getByRole('heading', { name: 'Các cột của bảng' }).waitFor();
      seen['columns'] = await violations(pane, forced);
      await pane.button('Quay lại').click();
      await pane.button('Cấu hình').click();
      await pane.page.getByRole('heading', { name: 'Cấu hình' }).waitFor();
      seen['settings'] = await violations(pane, forced);
      expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([]);
      await pane.close();
    },
    120_000,
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

  test('nothing is lost at 320 pixels, which is 640 at 200 %', async () => {
    const pane = await open({ viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 });
    await pane.openSample();
    await pane.evaluate();
    for (const tab of ['Kết quả', 'Dữ liệu', 'Công văn', 'Biểu đồ']) {
      await pane.tab(tab);
      await pane.page.getByRole('tabpanel').locator(':scope > *').first().waitFor();
      const [content, width] = await pane.page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect({ tab, content }).toEqual({ tab, content: width });
    }
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
