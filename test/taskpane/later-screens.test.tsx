import { readFileSync } from 'node:fs';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import { openXlsx } from '../../src/workbook/xlsx';
import { sampleWith } from '../support/sample-with';
import { doing, draw } from './drawn';
import { evaluatedPane, fileHost } from './support';

const YEAR: Uint8Array = new Uint8Array(readFileSync('assets/samples/tu-ky-2023-ca-nam.xlsx'));

/** The button of that name, as screen readers hear it. */
function button(place: HTMLElement, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** Parts of the screen are loaded when first shown: waits until one is there. */
async function until(isThere: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !isThere(); i++) await doing(() => undefined);
}

function has(place: HTMLElement, name: string): boolean {
  try {
    return button(place, name) !== undefined;
  } catch {
    return false;
  }
}

async function press(place: HTMLElement, name: string): Promise<void> {
  await until(() => has(place, name));
  await doing(() => button(place, name).click());
}

const idle = (pane: Pane): Promise<void> => until(() => pane.store.get().busy === undefined);

const says = (place: HTMLElement, text: string): Promise<void> =>
  until(() => place.textContent?.includes(text) === true);

test('the letter’s paragraphs: opened, written in, left by Escape', async () => {
  const { pane } = await evaluatedPane();
  const place = await draw(pane);
  await doing(() => pane.showTab('letter'));
  await press(place, 'Lời văn công văn');
  await press(place, 'Sửa: Mở đầu');
  await until(() => place.querySelector('textarea') !== null);
  const area = place.querySelector('textarea');
  expect(document.activeElement).toBe(area);
  await doing(() => {
    area?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(place.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(button(place, 'Sửa: Mở đầu'));
});

test('the letter’s options and its annex', async () => {
  const { pane } = await evaluatedPane();
  await pane.saveLetterSettings({ wording: [{ path: ['annex', 'include'], value: true }] });
  const place = await draw(pane);
  await doing(() => pane.showTab('letter'));
  await press(place, 'Tùy chọn công vănPhụ lục');
  const annex = place.querySelector('section[aria-label="Phụ lục"]');
  expect(annex?.querySelectorAll('tbody tr')).toHaveLength(36);
  expect(place.querySelector('input[accept^=".docx"]')).not.toBeNull();
});

test('an entry added by hand: a heading, a unit, a sentence', async () => {
  const { pane } = await evaluatedPane();
  const place = await draw(pane);
  await press(place, 'Thêm vào: Nhắc nhở, phê bình');
  const form = place.querySelector('form');
  expect([...(form?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent)).toContain(
    'Nhắc nhở lần thứ nhất',
  );
});

test('questions stand among the problems, broken settings on the first screen', async () => {
  const pane = createPane(fileHost().host);
  const bytes = await sampleWith(
    [17, 18, 19].map((column) => ['Xã Hà Kỳ', column, null] as const),
    [['Bộ quy tắc', 'Công văn tháng 9/2023']],
  );
  await pane.openFile('T8.xlsx', bytes);
  const place = await draw(pane);
  await says(place, 'Trang “Cấu hình”');
  expect(place.textContent).toContain('Trang “Cấu hình” có 1 mục không dùng được');
  expect(place.textContent).toContain('đang dùng bộ quy tắc “Thông thường”');
  await doing(() => pane.evaluate());
  await doing(() => pane.showTab('problems'));
  await until(() => place.querySelector('legend') !== null);
  expect(place.querySelector('legend')?.textContent).toBe('Thanh toán trực tuyến: 1 ô trống nghĩa là gì?');
  await press(place, 'không phát sinh');
  await idle(pane);
  await says(place, 'Đã nhớ');
  expect(place.textContent).toContain('Đã nhớ câu trả lời ở trang “Cấu hình”.');
  expect(place.querySelector('legend')).toBeNull();
  await doing(() => pane.showPage('settings'));
  await says(place, 'Điều đã trả lời');
  expect(place.textContent).toContain('Thanh toán trực tuyến, T8-2023: ô trống là không phát sinh');
});

test('all months: reviewed, said, written, in both languages', async () => {
  // As inside Excel, where the pane need not draw the sheet as well.
  const pane = createPane(fileHost({ workbook: await openXlsx(YEAR), openFile: undefined }).host);
  await pane.start();
  const place = await draw(pane);
  await press(place, 'Cả năm: 8 tháng…');
  await says(place, 'Sẽ tô');
  await idle(pane);
  expect(place.querySelector('h2')?.textContent).toBe('Đánh giá cả năm');
  expect(place.textContent).toMatch(
    /Sẽ tô \d+ ô, tạo 8 trang tổng hợp tháng và lập trang “Tổng hợp năm 2023”/,
  );
  await press(place, 'Cả năm 2023 theo đơn vị');
  await press(place, 'Ghi vào sổ làm việc');
  await says(place, 'giữ nguyên.');
  await idle(pane);
  await doing(() => pane.setLanguage('en'));
  expect(place.textContent).toContain('“Sổ theo dõi” is as it was.');
  button(place, 'Export the letter of 8/2023');
});
