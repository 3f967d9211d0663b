import { createPane, type Pane } from '../../src/taskpane/state/pane';
import { doing, draw } from './drawn';
import { fileHost, SAMPLE } from './support';

/** A pane with the sample evaluated, whose file takes nothing more once `refuse` was called. */
async function refusingPane(): Promise<{ pane: Pane; refuse: () => void }> {
  const { host } = fileHost();
  let refuses = false;
  const pane = createPane({
    ...host,
    openFile: async (bytes) => {
      const file = await host.openFile?.(bytes);
      if (!file) throw new Error('no file');
      const write: typeof file.write = (plan) =>
        refuses ? Promise.reject(new Error('read-only')) : file.write(plan);
      return Object.assign(Object.create(file) as typeof file, { write });
    },
  });
  await pane.openSample();
  await pane.evaluate();
  return { pane, refuse: () => void (refuses = true) };
}

const labelled = (place: HTMLElement, name: string): HTMLButtonElement | undefined =>
  [...place.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );

async function press(place: HTMLElement, name: string): Promise<void> {
  for (let i = 0; i < 40 && !labelled(place, name); i++) await doing(() => undefined);
  const found = labelled(place, name);
  if (!found) throw new Error(`no button ${name}`);
  await doing(() => found.click());
}

/** The field under a label that starts so. */
function field(place: HTMLElement, label: string): HTMLInputElement | HTMLTextAreaElement {
  const name = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  const found = name && document.getElementById(name.htmlFor);
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`no field ${label}`);
}

async function type(into: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  const kind = into instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  await doing(() => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(into, text);
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const escape = (from: Element): Promise<void> =>
  doing(() => void from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));

const idle = async (pane: Pane): Promise<void> => {
  for (let i = 0; i < 40 && pane.store.get().busy; i++) await doing(() => undefined);
};

const RULE = 'Sửa quy tắc: Chỉ lũy kế chưa đạt chỉ tiêu';
const LIMIT = 'Chỉ nêu mấy đơn vị';

async function openRule(pane: Pane): Promise<HTMLElement> {
  const place = await draw(pane);
  await doing(() => pane.showPage('rules'));
  await press(place, RULE);
  return place;
}

test('a rule being typed is not closed by Escape unasked, nor is it taken for changed when it is only drawn anew', async () => {
  const { pane } = await refusingPane();
  const place = await openRule(pane);
  await doing(() => pane.setLanguage('en'));
  await doing(() => pane.setLanguage('vi'));
  expect(pane.store.get().typing).toBe(false);

  await type(field(place, LIMIT), '2');
  await escape(field(place, LIMIT));
  expect(field(place, LIMIT).value).toBe('2');
  expect(pane.store.get()).toMatchObject({ page: 'rules', asking: { kind: 'leave', to: 'main' } });
});

test('a rule that could not be saved stays as it was typed', async () => {
  const { pane, refuse } = await refusingPane();
  const place = await openRule(pane);
  await type(field(place, LIMIT), '2');
  refuse();
  await press(place, 'Lưu');
  await idle(pane);
  expect(pane.store.get().failure).toBeDefined();
  expect(field(place, LIMIT).value).toBe('2');
});

test('a sentence typed for a rule outlives the rule being saved or left, and counts as unsaved', async () => {
  const { pane } = await refusingPane();
  const place = await openRule(pane);
  await press(place, 'Lời văn của quy tắc');
  const area = (): HTMLTextAreaElement => {
    const found = place.querySelector('textarea');
    if (!found) throw new Error('no sentence');
    return found;
  };
  await type(area(), 'Câu mới.');
  expect(pane.store.get().typing).toBe(true);
  await type(field(place, LIMIT), '3');
  await press(place, 'Lưu');
  await idle(pane);
  expect(pane.store.get().failure).toBeUndefined();
  expect(area().value).toBe('Câu mới.');
  await escape(area());
  expect(pane.store.get()).toMatchObject({ typing: true, asking: { kind: 'leave' } });
  await doing(() => pane.settle('stay'));

  const card = area().closest('li');
  const back = [...(card?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Quay lại');
  await doing(() => back?.click());
  expect(pane.store.get().typing).toBe(true);
  await press(place, RULE);
  await press(place, 'Lời văn của quy tắc');
  expect(area().value).toBe('Câu mới.');
});

/** The pane with a paragraph of the letter changed and not saved. */
async function typedParagraph(): Promise<{ pane: Pane; place: HTMLElement }> {
  const { pane } = await refusingPane();
  const place = await draw(pane);
  await doing(() => pane.showTab('letter'));
  await press(place, 'Lời văn công văn');
  await press(place, 'Sửa: Mở đầu');
  await type(field(place, 'Sửa: Mở đầu'), 'Đoạn mới.');
  return { pane, place };
}

test.each<[string, (pane: Pane, place: HTMLElement) => Promise<void>]>([
  ['Escape', (_, place) => escape(field(place, 'Sửa: Mở đầu'))],
  ['“Quay lại”', (_, place) => press(place, 'Quay lại')],
  ['closing what it stands in', (_, place) => press(place, 'Lời văn công văn')],
  ['another tab', (_, place) => press(place, 'Kết quả')],
  ['another page', (pane) => doing(() => pane.showPage('settings'))],
  ['another month', (pane) => doing(() => pane.choose({ period: { year: 2023, month: 7 } }))],
  ['another file', (pane) => doing(() => pane.openFile('khac.xlsx', SAMPLE))],
  ['the mended file', (pane) => doing(() => pane.rereadFile('da-sua.xlsx', SAMPLE))],
])('a changed text of the letter is not lost to %s unasked', async (_, go) => {
  const { pane, place } = await typedParagraph();
  await go(pane, place);
  expect(pane.store.get().asking).toBeDefined();
  expect(field(place, 'Sửa: Mở đầu').value).toBe('Đoạn mới.');
  await doing(() => pane.settle('stay'));
  expect(field(place, 'Sửa: Mở đầu').value).toBe('Đoạn mới.');
  expect(pane.store.get().typing).toBe(true);
  await go(pane, place);
  await doing(() => pane.settle('discard'));
  // Work that is not saved is asked about next, and the form stands behind that question.
  const isGone = (): boolean => !pane.store.get().typing || pane.store.get().asking?.kind === 'replace';
  for (let i = 0; i < 40 && !isGone(); i++) await doing(() => undefined);
  expect(isGone()).toBe(true);
});

test('a form nobody typed in closes at once', async () => {
  const { pane } = await refusingPane();
  const place = await draw(pane);
  await doing(() => pane.showTab('letter'));
  await press(place, 'Lời văn công văn');
  await press(place, 'Sửa: Mở đầu');
  await escape(field(place, 'Sửa: Mở đầu'));
  expect(pane.store.get().asking).toBeUndefined();
  expect(place.querySelector('textarea')).toBeNull();
});

test('a report being typed is not lost to Escape unasked', async () => {
  const { pane } = await refusingPane();
  const place = await draw(pane);
  const card = [...place.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Xã Dân Chủ'));
  await doing(() => card?.click());
  await press(place, 'Chấp nhận giải trình');
  await type(field(place, 'Số báo cáo'), '15/BC-UBND');
  await escape(field(place, 'Số báo cáo'));
  expect(pane.store.get().asking?.kind).toBe('close');
  await doing(() => card?.click());
  expect(field(place, 'Số báo cáo').value).toBe('15/BC-UBND');
});

test('a paragraph that could not be written stays as it was typed', async () => {
  const { pane, refuse } = await refusingPane();
  const place = await draw(pane);
  await doing(() => pane.showTab('letter'));
  await press(place, 'Lời văn công văn');
  await press(place, 'Sửa: Mở đầu');
  const area = field(place, 'Sửa: Mở đầu');
  await type(area, 'Đoạn mới.');
  refuse();
  await press(place, 'Lưu');
  await idle(pane);
  expect(pane.store.get().failure).toBeDefined();
  expect(field(place, 'Sửa: Mở đầu').value).toBe('Đoạn mới.');
});
