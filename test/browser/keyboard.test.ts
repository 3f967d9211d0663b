import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { EMPTY_PLAN } from '../../src/model';
import { openXlsx } from '../../src/workbook/xlsx';
import { COLUMNS, describeInBrowser, SAMPLE, YEAR } from './support/pane-page';

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
    await pane.page.getByRole('heading', { name: 'Không có vấn đề, chỉ có lưu ý' }).waitFor();
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
