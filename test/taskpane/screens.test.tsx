import { createPane } from '../../src/taskpane/state/pane';
import { doing, draw } from './drawn';
import { evaluatedPane, fileHost } from './support';

// What axe finds on these screens is asked in a browser, where they have colours and sizes too.
test('the first screen', async () => {
  const place = await draw(createPane(fileHost().host));
  expect(place.textContent).toContain('Mở tệp Excel…');
});

test.each([
  ['result', 'Bình quân chung'],
  ['problems', 'Không có vấn đề, chỉ có lưu ý'],
  ['letter', 'Kính gửi:'],
  ['charts', 'Các tháng'],
] as const)('the tab %s, in both languages', async (tab, text) => {
  const { pane } = await evaluatedPane();
  const place = await draw(pane);
  await doing(() => pane.showTab(tab));
  expect(place.textContent).toContain(text);
  await doing(() => pane.setLanguage('en'));
  expect(place.textContent).toContain('Evaluate');
});

test.each(['columns', 'settings'] as const)('the page %s', async (page) => {
  const { pane } = await evaluatedPane();
  const place = await draw(pane);
  await doing(() => pane.showPage(page));
  expect(place.querySelector('h2')?.textContent).toBe(page === 'columns' ? 'Các cột của bảng' : 'Cấu hình');
  expect(document.activeElement).toBe(place.querySelector('h2'));
});

test('cell text is shown as text', async () => {
  const { pane } = await evaluatedPane();
  const { result } = pane.store.get();
  const [row] = result?.summary.rows ?? [];
  if (!result || !row) throw new Error('no rows');
  const evil = { ...row, unitName: '<img src=x onerror=alert(1)>' };
  pane.store.set({ result: { ...result, summary: { ...result.summary, rows: [evil] } } });
  const place = await draw(pane);
  expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(place.querySelector('img')).toBeNull();
});
