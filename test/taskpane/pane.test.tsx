import { createPane } from '../../src/taskpane/state/pane';
import { WorkbookError } from '../../src/workbook/port';
import { evaluatedPane, fileHost, SAMPLE } from './support';

test('opening recognises and writes nothing', async () => {
  const write = jest.fn();
  const { host } = fileHost();
  const opened = host.openFile;
  const pane = createPane({
    ...host,
    openFile: async (bytes) => {
      const file = await opened?.(bytes);
      if (!file) throw new Error('no file');
      return Object.assign(Object.create(file) as typeof file, { write });
    },
  });
  await pane.openFile('T8.xlsx', SAMPLE);
  const { prepared, result, failure } = pane.store.get();
  expect(failure).toBeUndefined();
  expect(prepared?.evaluation.period).toEqual({ year: 2023, month: 8 });
  expect(result).toBeUndefined();
  expect(write).not.toHaveBeenCalled();
});

test('an evaluation stands in the workbook and says what it did', async () => {
  const { pane } = await evaluatedPane();
  const { result, notice, sheets, unsaved } = pane.store.get();
  expect(result?.fresh).toBe(true);
  expect(notice).toMatchObject({ kind: 'written', effects: { summary: 'create', setAside: undefined } });
  expect(sheets.map(({ name }) => name)).toContain('Tổng hợp T8-2023');
  expect(unsaved).toBe(true);
});

test('evaluating again changes nothing more and says so', async () => {
  const { pane } = await evaluatedPane();
  const before = pane.store.get().sheets;
  await pane.evaluate();
  expect(pane.store.get().notice).toMatchObject({ effects: { summary: 'leave' } });
  expect(pane.store.get().sheets).toEqual(before);
});

test('stopped before it writes, nothing is written', async () => {
  const { host } = fileHost();
  const pane = createPane(host);
  await pane.openSample();
  const sheets = pane.store.get().sheets.map(({ name }) => name);
  const evaluating = pane.evaluate();
  pane.stop();
  await evaluating;
  expect(pane.store.get().notice).toEqual({ kind: 'cancelled' });
  expect(pane.store.get().result).toBeUndefined();
  expect(pane.store.get().sheets.map(({ name }) => name)).toEqual(sheets);
});

test('an edit lands in the sheet, and what was typed there meanwhile stays', async () => {
  const { pane } = await evaluatedPane();
  const [first, second] = pane.store.get().result?.summary.rows ?? [];
  if (!first || !second) throw new Error('no rows');
  await pane.edit({ kind: 'text', key: first.key, text: 'Câu thứ nhất.' });
  await pane.edit({ kind: 'inLetter', key: second.key, inLetter: false });
  const rows = pane.store.get().result?.summary.rows ?? [];
  expect(rows[0]?.text.current).toBe('Câu thứ nhất.');
  expect(rows[1]?.inLetter.current).toBe(false);
  await pane.edit({ kind: 'text', key: first.key, text: null });
  expect(pane.store.get().result?.summary.rows[0]?.text.current).toBe(first.text.generated);
});

test('a changed ordinal brings its form and section', async () => {
  const { pane } = await evaluatedPane();
  const warned = pane.store.get().result?.summary.rows.find((row) => row.group === 'warn');
  if (!warned) throw new Error('nobody is warned');
  await pane.edit({ kind: 'ordinal', key: warned.key, ordinal: 1 });
  const row = pane.store.get().result?.summary.rows.find(({ key }) => key === warned.key);
  expect(row).toMatchObject({ ordinal: { current: 1 }, form: { current: 'Nhắc nhở' } });
  expect(row?.section.current).toContain('Nhắc nhở');
});

test('a row that is gone is said, and nothing else happens', async () => {
  const { pane } = await evaluatedPane();
  await pane.edit({ kind: 'text', key: 'nobody|x|', text: 'x' });
  expect(pane.store.get().failure).toEqual({ kind: 'row-gone' });
});

test('a replaced summary comes back', async () => {
  const { pane } = await evaluatedPane();
  const row = pane.store.get().result?.summary.rows[0];
  if (!row) throw new Error('no rows');
  await pane.choose({ preset: 'default' });
  await pane.evaluate();
  expect(pane.store.get().restorable).toBe(true);
  expect(pane.store.get().result?.summary.preset).toBe('default');
  await pane.restore();
  expect(pane.store.get().notice).toEqual({ kind: 'restored' });
  expect(pane.store.get().result?.summary.preset).toBe('letter-2023-08');
});

test('a chosen set of rules is kept in the workbook', async () => {
  const { pane } = await evaluatedPane();
  await pane.choose({ preset: 'default' });
  await pane.evaluate();
  const config = pane.store.get().sheets.find(({ name }) => name === 'Cấu hình');
  expect(config?.values.flat()).toContain('Thông thường');
});

test.each(['damaged', 'encrypted', 'too-large'] as const)('a %s file is told with its name', async (code) => {
  const { host } = fileHost({ openFile: () => Promise.reject(new WorkbookError(code)) });
  const pane = createPane(host);
  await pane.openFile('x.xlsx', new Uint8Array());
  expect(pane.store.get().failure).toMatchObject({ kind: 'workbook', code, name: 'x.xlsx' });
  expect(pane.store.get().fileName).toBeUndefined();
});

test('the letter and the workbook are handed over under their names', async () => {
  const { pane, saved } = await evaluatedPane();
  await pane.exportLetter(false);
  await pane.saveWorkbook();
  expect(saved.map(({ name }) => name)).toEqual(['cong-van-2023-08.docx', 'mau.danh-gia.xlsx']);
  expect(pane.store.get().unsaved).toBe(false);
});

test('the chosen language is remembered', () => {
  const { host } = fileHost();
  createPane(host).setLanguage('en');
  expect(createPane(host).store.get().language).toBe('en');
});
