import { EMPTY_PLAN, rate } from '../../src/model';
import { columnUse } from '../../src/reporting/columns';
import { createPane } from '../../src/taskpane/state/pane';
import { proposedFor, takeUpPatch } from '../../src/taskpane/state/take-up';
import { openXlsx } from '../../src/workbook/xlsx';
import { fileHost, SAMPLE } from './support';

/** The sample with a column of its own behind the last: points of something nobody else keeps. */
async function withOwnColumn(): Promise<Uint8Array> {
  const pane = createPane(fileHost().host);
  await pane.openSample();
  const layout = pane.store.get().prepared?.table.layouts[0];
  const workbook = await openXlsx(SAMPLE);
  const { active } = await workbook.outline();
  if (!active || !layout) throw new Error('no sheet');
  const column = Math.max(...layout.columns.map((known) => known.column)) + 1;
  const cells = active.values.flatMap((row, i) =>
    i >= layout.firstRow && i <= layout.lastRow && /^(Phòng|Xã)/.test(String(row[layout.unitColumn]))
      ? [{ row: i, column, value: 40 + (i % 50) }]
      : [],
  );
  const heading = { row: layout.headerTop, column, value: 'Điểm vệ sinh công sở' };
  await workbook.write({
    ...EMPTY_PLAN,
    edits: [{ sheet: active.name, cells: [heading, ...cells] }],
  });
  return workbook.save();
}

test('a column nobody looks at is taken up: it is named, judged and kept in the workbook', async () => {
  const pane = createPane(fileHost().host);
  await pane.openFile('T8.xlsx', await withOwnColumn());
  const prepared = pane.store.get().prepared;
  const layout = prepared?.table.layouts[0];
  if (!prepared || !layout) throw new Error('nothing recognised');
  const column = columnUse(prepared.table, prepared.settings).aside.find(({ path }) =>
    path.includes('Điểm vệ sinh công sở'),
  );
  if (!column) throw new Error('the column is not shown');
  const said = proposedFor(column, prepared.settings);
  expect(said.name).toBe('Điểm vệ sinh công sở');
  await pane.saveSettings(
    takeUpPatch(
      { ...said, kind: 'score', compared: 'level', level: rate(6000) },
      column,
      layout,
      prepared.settings,
    ),
  );
  expect(pane.store.get().failure).toBeUndefined();
  await pane.evaluate();
  const { result } = pane.store.get();
  const found =
    result?.summary.rows.filter(({ finding }) => finding?.indicator === 'Điểm vệ sinh công sở') ?? [];
  expect(found.length).toBeGreaterThan(5);
  expect(found.every(({ group, finding }) => group === 'low' && Number(finding?.values?.month) < 6000)).toBe(
    true,
  );
  const use = result && columnUse(result.prepared.table, result.prepared.settings);
  expect(use?.judged.some(({ path }) => path.includes('Điểm vệ sinh công sở'))).toBe(true);
});
