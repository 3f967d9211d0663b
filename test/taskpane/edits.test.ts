import { editsOf } from '../../src/taskpane/state/edits';
import { evaluatedPane } from './support';

test('every edit is listed from what to what, and each can be taken back', async () => {
  const { pane } = await evaluatedPane();
  const summary = () => {
    const now = pane.store.get().result?.summary;
    if (!now) throw new Error('no summary');
    return now;
  };
  expect(editsOf(summary())).toEqual([]);
  const warned = summary().rows.find(({ group }) => group === 'warn');
  const low = summary().rows.find(({ group }) => group === 'low');
  if (!warned || !low) throw new Error('no rows');

  await pane.edit({ kind: 'ordinal', key: warned.key, ordinal: 7 });
  await pane.edit({ kind: 'inLetter', key: low.key, inLetter: false });
  await pane.edit({ kind: 'text', key: low.key, text: 'Câu khác.' });
  await pane.edit({ kind: 'paragraph', id: 'opening', text: 'Mở đầu khác.' });
  await pane.edit({ kind: 'addParagraph', after: 'opening', text: 'Thêm.' });

  const listed = editsOf(summary());
  expect(listed.map(({ kind, to }) => [kind, to])).toEqual([
    ['text', 'Câu khác.'],
    ['inLetter', false],
    ['ordinal', 7],
    ['paragraph', 'Mở đầu khác.'],
    ['added', 'Thêm.'],
  ]);
  expect(listed[0]?.from).toBe(low.text.generated);
  expect(listed[2]?.from).toBe(warned.ordinal.generated);
  for (const { back } of listed) await pane.edit(back);
  expect(editsOf(summary())).toEqual([]);
});

test('rows put in another order are said, and go back', async () => {
  const { pane } = await evaluatedPane();
  const { result } = pane.store.get();
  if (!result) throw new Error('no result');
  const { summary } = result;
  const rearranged = { ...summary, rows: [...summary.rows].reverse() };
  expect(editsOf(rearranged).map(({ kind }) => kind)).toEqual(['order']);
  const { applyEdit } = await import('../../src/actions/edit-summary');
  const back = applyEdit(rearranged, { kind: 'order' }, result.prepared.settings);
  expect(back?.rows).toEqual(summary.rows);
});
