import { applyEdit } from '../../src/actions/edit-summary';
import { editsOf } from '../../src/taskpane/state/edits';
import { evaluatedPane } from './support';

test('every edit is listed from what to what, and each can be taken back', async () => {
  const { pane } = await evaluatedPane();
  const summary = () => {
    const now = pane.store.get().result?.summary;
    if (!now) throw new Error('no summary');
    return now;
  };
  const judged = () => pane.store.get().result?.prepared.summary.rows ?? [];
  expect(editsOf(summary(), judged())).toEqual([]);
  const warned = summary().rows.find(({ group }) => group === 'warn');
  const low = summary().rows.find(({ group }) => group === 'low');
  if (!warned || !low) throw new Error('no rows');

  await pane.edit({ kind: 'ordinal', key: warned.key, ordinal: 7 });
  await pane.edit({ kind: 'inLetter', key: low.key, inLetter: false });
  await pane.edit({ kind: 'text', key: low.key, text: 'Câu khác.' });
  await pane.edit({ kind: 'paragraph', id: 'opening', text: 'Mở đầu khác.' });
  await pane.edit({ kind: 'addParagraph', after: 'opening', text: 'Thêm.' });

  const listed = editsOf(summary(), judged());
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
  expect(editsOf(summary(), judged())).toEqual([]);
});

test('rows put in another order are said, and go back', async () => {
  const { pane } = await evaluatedPane();
  const { result } = pane.store.get();
  if (!result) throw new Error('no result');
  const { summary } = result;
  const rearranged = { ...summary, rows: [...summary.rows].reverse() };
  expect(editsOf(rearranged, result.prepared.summary.rows).map(({ kind }) => kind)).toEqual(['order']);
  const back = applyEdit(rearranged, { kind: 'order' }, result.prepared.settings);
  expect(back?.rows).toEqual(summary.rows);
});

test('a form, a heading and a row deleted on the sheet are listed too, and come back where they were', async () => {
  const { pane } = await evaluatedPane();
  const { result } = pane.store.get();
  if (!result) throw new Error('no result');
  const { summary, prepared } = result;
  const at = summary.rows.findIndex(({ group }) => group === 'warn');
  const [low, warned] = [summary.rows[at - 1], summary.rows[at]];
  if (!low || !warned) throw new Error('no rows');
  const typed: typeof summary = {
    ...summary,
    rows: summary.rows.flatMap((row) => {
      if (row === low) return [];
      if (row !== warned) return [row];
      return [
        {
          ...row,
          form: { ...row.form, current: 'Khiển trách' },
          section: { ...row.section, current: 'Mục khác' },
        },
      ];
    }),
  };
  const listed = editsOf(typed, prepared.summary.rows);
  expect(listed.map(({ kind, to }) => [kind, to])).toEqual([
    ['form', 'Khiển trách'],
    ['section', 'Mục khác'],
    ['deleted', ''],
  ]);
  const back = listed.reduce(
    (edited, edit) => applyEdit(edited, edit.back, prepared.settings) ?? edited,
    typed,
  );
  expect(back.rows).toEqual(summary.rows);
});
