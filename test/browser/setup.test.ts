import { describeInBrowser } from './support/pane-page';

describeInBrowser('What the review rests on can be corrected', (open) => {
  test('a column read otherwise changes what is found, and is remembered in the workbook', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.evaluate();
    await pane.openColumns();
    const row = pane.page
      .getByRole('listitem')
      .filter({ hasText: /hồ sơ quá hạn/i })
      .first();
    await row.waitFor();
    await row.getByRole('combobox').selectOption('');
    await pane.button('Lưu và đọc lại').click();
    await pane.page.getByText('Đã lưu vào trang “Cấu hình”.').waitFor();
    await pane.evaluate();
    await pane.openColumns();
    await pane.page.getByText('người dùng chọn').first().waitFor();
    await pane.close();
  });

  test('settings are checked as typed and end up in the letter', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.button('Cấu hình').click();
    const target = pane.page.getByLabel('Chỉ tiêu giao: Thanh toán trực tuyến');
    await target.fill('ba mươi');
    await pane.page.getByText(/Cần: phần trăm từ 0 đến 100/).waitFor();
    await target.fill('8/2023 | 25%');
    await pane.page.getByLabel('Người ký', { exact: true }).fill('Nguyễn Thị Thử');
    await pane.button('Lưu').click();
    await pane.page.getByText('Đã lưu vào trang “Cấu hình”.').waitFor();
    await pane.evaluate();
    await pane.tab('Công văn');
    await pane.page.getByRole('article').getByText('Nguyễn Thị Thử').waitFor();
    const low = await pane.page.getByRole('article').innerText();
    expect(low).toContain('(25%)');
    expect(pane.errors).toEqual([]);
    await pane.close();
  });
});
