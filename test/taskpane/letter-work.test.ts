import { readFileSync } from 'node:fs';
import { headingsOf } from '../../src/reporting/letter';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import { paragraphs, readDocx } from '../reporting/word/read-docx';
import { letterFormPath } from '../samples/letter-form';
import { evaluatedPane } from './support';

const FORM: Uint8Array = new Uint8Array(readFileSync(letterFormPath));

const summaryOf = (pane: Pane) => {
  const { result } = pane.store.get();
  if (!result) throw new Error('nothing is evaluated');
  return result.summary;
};

/** What the letter says in Word now, a line per paragraph. */
async function wordLines(pane: Pane, saved: readonly { readonly bytes: Uint8Array }[]): Promise<string[]> {
  await pane.exportLetter(false);
  const file = saved.at(-1);
  if (!file) throw new Error('no letter');
  const { document } = await readDocx(file.bytes);
  return paragraphs(document)
    .map(({ text }) => text)
    .filter(Boolean);
}

describe('the letter’s other paragraphs', () => {
  test('an edit lands in the sheet and in Word, survives another evaluation, and can be taken back', async () => {
    const { pane, saved } = await evaluatedPane();
    const opening = summaryOf(pane).paragraphs.find(({ id }) => id === 'opening');
    await pane.edit({ kind: 'paragraph', id: 'opening', text: 'Lời mở đầu của tôi.' });
    await pane.evaluate();
    expect(summaryOf(pane).paragraphs.find(({ id }) => id === 'opening')?.text.current).toBe(
      'Lời mở đầu của tôi.',
    );
    expect(await wordLines(pane, saved)).toContain('Lời mở đầu của tôi.');
    await pane.edit({ kind: 'paragraph', id: 'opening', text: null });
    expect(await wordLines(pane, saved)).toContain(opening?.text.generated);
  });

  test('one that is emptied is not in the letter', async () => {
    const { pane, saved } = await evaluatedPane();
    const grounds = summaryOf(pane).paragraphs.find(({ id }) => id === 'grounds')?.text.current ?? '';
    expect(await wordLines(pane, saved)).toContain(grounds);
    await pane.edit({ kind: 'paragraph', id: 'grounds', text: '' });
    expect(await wordLines(pane, saved)).not.toContain(grounds);
  });

  test('one that is added stands below its neighbour, stays, and can be removed', async () => {
    const { pane, saved } = await evaluatedPane();
    await pane.edit({ kind: 'addParagraph', after: 'opening', text: 'Một đoạn thêm.' });
    await pane.evaluate();
    const lines = await wordLines(pane, saved);
    const opening = summaryOf(pane).paragraphs.find(({ id }) => id === 'opening')?.text.current ?? '';
    expect(lines[lines.indexOf(opening) + 1]).toBe('Một đoạn thêm.');
    const added = summaryOf(pane).paragraphs.find(({ text }) => text.current === 'Một đoạn thêm.');
    await pane.edit({ kind: 'remove', key: added?.id ?? '' });
    await pane.evaluate();
    expect(await wordLines(pane, saved)).not.toContain('Một đoạn thêm.');
  });

  test('what was proposed cannot be removed, and a neighbour that is gone is said', async () => {
    const { pane } = await evaluatedPane();
    await pane.edit({ kind: 'remove', key: 'opening' });
    expect(pane.store.get().failure).toEqual({ kind: 'row-gone' });
    await pane.edit({ kind: 'addParagraph', after: 'nowhere', text: 'x' });
    expect(pane.store.get().failure).toEqual({ kind: 'row-gone' });
  });
});

describe('an entry added by hand', () => {
  test('goes under its heading in the letter, survives another evaluation, and can be removed', async () => {
    const { pane, saved } = await evaluatedPane();
    const { settings } = pane.store.get().result?.prepared ?? {};
    if (!settings) throw new Error('no settings');
    const [heading] = headingsOf('commend', summaryOf(pane), settings);
    if (!heading) throw new Error('no heading');
    const text = 'UBND xã An Thanh tiến bộ ở 7/7 lĩnh vực.';
    await pane.edit({
      kind: 'addRow',
      row: { group: 'commend', section: heading.title, step: null, unitName: 'Xã An Thanh', text },
    });
    await pane.evaluate();
    expect(await wordLines(pane, saved)).toContain(`- ${text}`);
    const row = summaryOf(pane).rows.find(({ state }) => state === 'hand');
    expect(row).toMatchObject({
      group: 'commend',
      unitName: 'Xã An Thanh',
      section: { current: heading.title },
    });
    await pane.edit({ kind: 'remove', key: row?.key ?? '' });
    await pane.evaluate();
    expect(summaryOf(pane).rows.some(({ state }) => state === 'hand')).toBe(false);
  });

  test('can be a step of the ladder', async () => {
    const { pane, saved } = await evaluatedPane();
    const { settings } = pane.store.get().result?.prepared ?? {};
    if (!settings) throw new Error('no settings');
    const headings = headingsOf('warn', summaryOf(pane), settings);
    const first = headings.find(({ step }) => step?.ordinal === 1);
    expect(first?.step).toEqual({ form: 'Nhắc nhở', ordinal: 1 });
    await pane.edit({
      kind: 'addRow',
      row: {
        group: 'warn',
        section: first?.title ?? '',
        step: first?.step ?? null,
        unitName: 'Xã An Thanh',
        text: 'UBND xã An Thanh chậm gửi báo cáo.',
      },
    });
    const lines = await wordLines(pane, saved);
    const at = lines.findIndex((line) => /^\d\. Nhắc nhở lần thứ nhất đối với UBND xã An Thanh$/.test(line));
    expect(at).toBeGreaterThan(0);
    expect(lines.slice(at).join(' ')).toContain('UBND xã An Thanh chậm gửi báo cáo');
  });
});

describe('options of the letter', () => {
  test('the annex is kept in the workbook, and comes in Word at once', async () => {
    const { pane, saved } = await evaluatedPane();
    expect(await wordLines(pane, saved)).not.toContain('PHỤ LỤC');
    await pane.saveLetterSettings({ wording: [{ path: ['annex', 'include'], value: true }] });
    const lines = await wordLines(pane, saved);
    expect(lines).toContain('PHỤ LỤC');
    expect(lines).toContain('Thị trấn Tứ Kỳ');
    await pane.evaluate();
    expect(await wordLines(pane, saved)).toContain('PHỤ LỤC');
  });

  test('an own form makes the same words; another file opened keeps it, dropping it goes back', async () => {
    const { pane, saved } = await evaluatedPane();
    await pane.saveLetterSettings({ wording: [{ path: ['annex', 'include'], value: true }] });
    const builtIn = await wordLines(pane, saved);
    await pane.chooseForm('mau.docx', FORM);
    expect(pane.store.get().notice).toEqual({ kind: 'form-taken', name: 'mau.docx' });
    expect(pane.store.get().form).toMatchObject({ name: 'mau.docx', hasAnnex: true });
    expect(await wordLines(pane, saved)).toEqual(builtIn);
    await pane.openSample();
    expect(pane.store.get().form?.name).toBe('mau.docx');
    // A page that is loaded anew has it still.
    const { form } = createPane(pane.host).store.get();
    expect(form?.name).toBe('mau.docx');
    expect(Buffer.from(form?.bytes ?? []).equals(FORM)).toBe(true);
    pane.dropForm();
    expect(pane.store.get().form).toBeUndefined();
    expect(createPane(pane.host).store.get().form).toBeUndefined();
    pane.host.platform.remember('danh-gia-thang.form', '{"name":"x","data":"%%"}');
    expect(createPane(pane.host).store.get().form).toBeUndefined();
  });

  test('a form this computer cannot keep is said to be gone with the pane, and brings no older one back', async () => {
    const { pane } = await evaluatedPane();
    await pane.chooseForm('cu.docx', FORM);
    const { remember } = pane.host.platform;
    const full = createPane({
      ...pane.host,
      platform: { ...pane.host.platform, remember: (key, value) => value === '' && remember(key, value) },
    });
    await full.openSample();
    await full.evaluate();
    await full.chooseForm('moi.docx', FORM);
    expect(full.store.get().notice).toEqual({ kind: 'form-taken', name: 'moi.docx', untilClosed: true });
    expect(full.store.get().form?.name).toBe('moi.docx');
    expect(createPane(pane.host).store.get().form).toBeUndefined();
  });

  test('a kept form is not decoded before it is used', async () => {
    const { pane } = await evaluatedPane();
    await pane.chooseForm('mau.docx', FORM);
    const decode = jest.spyOn(globalThis, 'atob');
    const { form } = createPane(pane.host).store.get();
    expect(form?.name).toBe('mau.docx');
    expect(decode).not.toHaveBeenCalled();
    expect(Buffer.from(form?.bytes ?? []).equals(FORM)).toBe(true);
    decode.mockRestore();
  });

  test('a form that cannot be filled in is refused with the names, and the one before stays', async () => {
    const { pane } = await evaluatedPane();
    await pane.chooseForm('mau.docx', FORM);
    await pane.chooseForm('thu.docx', new TextEncoder().encode('chữ'));
    expect(pane.store.get().failure).toEqual({ kind: 'form', fault: { kind: 'not-docx' }, name: 'thu.docx' });
    expect(pane.store.get().form?.name).toBe('mau.docx');
  });
});

test('recording says how many rows were written, not how many stood there already', async () => {
  const { pane } = await evaluatedPane();
  const recorded = async (): Promise<unknown> => {
    await pane.exportLetter(true);
    return pane.store.get().notice;
  };
  expect(await recorded()).toMatchObject({ kind: 'saved', recorded: 4 });
  expect(await recorded()).toMatchObject({ kind: 'saved', recorded: 0 });
});
