import { EMPTY_PLAN } from '../../src/model';
import { openXlsx } from '../../src/workbook/xlsx';
import { evaluatedPane, SAMPLE } from './support';

/** The sample with one figure mended. */
async function mended(): Promise<Uint8Array> {
  const workbook = await openXlsx(SAMPLE);
  const { active } = await workbook.outline();
  if (!active) throw new Error('no sheet');
  const row = active.values.findIndex((cells) => cells.includes('Xã Hưng Đạo'));
  const column = active.values[row]?.indexOf('Xã Hưng Đạo') ?? -1;
  await workbook.write({
    ...EMPTY_PLAN,
    edits: [{ sheet: active.name, cells: [{ row, column, value: 'Xã Hưng Đạo mới' }] }],
  });
  return workbook.save();
}

test('another file waits for an answer while work is not saved', async () => {
  const { pane, saved } = await evaluatedPane();
  await pane.openFile('khac.xlsx', SAMPLE);
  expect(pane.store.get().asking?.kind).toBe('replace');
  expect(pane.store.get().fileName).toBe('mau.xlsx');
  await pane.settle('stay');
  expect(pane.store.get()).toMatchObject({ asking: undefined, fileName: 'mau.xlsx', unsaved: true });

  await pane.openFile('khac.xlsx', SAMPLE);
  await pane.settle('save');
  expect(saved.map(({ name }) => name)).toEqual(['mau.danh-gia.xlsx']);
  expect(pane.store.get()).toMatchObject({ fileName: 'khac.xlsx', unsaved: false });
  expect(pane.store.get().result).toBeUndefined();
});

test('what was typed on a page is left behind only when people say so', async () => {
  const { pane } = await evaluatedPane();
  pane.showPage('settings');
  pane.store.set({ typing: true });
  pane.showPage('main');
  expect(pane.store.get().page).toBe('settings');
  await pane.settle('stay');
  expect(pane.store.get()).toMatchObject({ page: 'settings', typing: true });
  pane.showPage('main');
  await pane.settle('discard');
  expect(pane.store.get()).toMatchObject({ page: 'main', typing: false });
});

test('whether acts are recorded stays with its period, also when another file is opened', async () => {
  const { pane } = await evaluatedPane();
  const period = pane.store.get().result?.summary.period;
  if (!period) throw new Error('nothing evaluated');
  pane.tickRecording(period, true);
  await pane.openFile('khac.xlsx', SAMPLE);
  await pane.settle('discard');
  expect(pane.store.get().recording).toEqual({ '2023-08': true });
});

test('a mended file is read again with every edit made so far', async () => {
  const { pane } = await evaluatedPane();
  const rows = pane.store.get().result?.summary.rows ?? [];
  const [first] = rows;
  const other = rows.find(({ group, unitName }) => group === 'low' && unitName !== first?.unitName);
  if (!first || !other) throw new Error('no rows');
  await pane.edit({ kind: 'text', key: first.key, text: 'Câu của người soạn.' });
  await pane.edit({ kind: 'inLetter', key: other.key, inLetter: false });
  await pane.edit({ kind: 'paragraph', id: 'opening', text: 'Mở đầu của người soạn.' });
  await pane.rereadFile('da-sua.xlsx', await mended());
  const { result, fileName, failure } = pane.store.get();
  expect(failure).toBeUndefined();
  expect(fileName).toBe('da-sua.xlsx');
  const units = result?.prepared.table.units.map(({ unit }) => unit.name);
  expect(units).toContain('Xã Hưng Đạo mới');
  const byKey = new Map(result?.summary.rows.map((row) => [row.key, row]));
  expect(byKey.get(first.key)?.text.current).toBe('Câu của người soạn.');
  expect(byKey.get(other.key)?.inLetter.current).toBe(false);
  expect(result?.summary.paragraphs.find(({ id }) => id === 'opening')?.text.current).toBe(
    'Mở đầu của người soạn.',
  );
});
