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

  test('where the heading stands can be put right, is remembered, and can be forgotten', async () => {
    const pane = await open();
    await pane.openSample();
    await pane.button(/^Đã nhận dạng \d+/).click();
    await pane.button(/^Cột tên và dòng tiêu đề/).click();
    const top = pane.page.getByLabel('Tiêu đề từ dòng', { exact: true });
    expect(await top.inputValue()).toBe('6');
    await top.fill('8');
    // What was typed is asked about before the page is left.
    await pane.button('Quay lại').click();
    await pane.button('Ở lại').click();
    await pane.button('Đọc lại theo đây').click();
    await pane.page.getByText('Đã lưu vào trang “Cấu hình”.').waitFor();
    // Without the rows of its indicators' names no column means anything any more.
    await pane.button(/^Đã nhận dạng \d+/).click();
    await pane.page.getByText('Cột D: Tiếp nhận', { exact: false }).first().waitFor();
    await pane.button('Quay lại').click();
    await pane.button('Cấu hình').click();
    await pane.page.getByText('T8: cột B, tiêu đề dòng 8-9').first().waitFor();
    await pane.button(/^Quên/).first().click();
    await pane.button('Quay lại').click();
    await pane.button(/^Đã nhận dạng 27\/27/).waitFor();
    expect(pane.errors).toEqual([]);
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
