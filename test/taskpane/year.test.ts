import { readFileSync } from 'node:fs';
import { periodKey } from '../../src/model';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import type { Busy, YearReview } from '../../src/taskpane/state/pane-state';
import { openXlsx } from '../../src/workbook/xlsx';
import { paragraphs, readDocx } from '../reporting/word/read-docx';
import { fileHost } from './support';

const YEAR: Uint8Array = new Uint8Array(readFileSync('assets/samples/tu-ky-2023-ca-nam.xlsx'));
const AUGUST = { year: 2023, month: 8 };

async function yearPane() {
  const { host, saved } = fileHost();
  const pane = createPane(host);
  await pane.openFile('ca-nam.xlsx', YEAR);
  return { pane, saved };
}

function reviewOf(pane: Pane): YearReview {
  const { year, failure } = pane.store.get();
  if (!year || 'unclear' in year) throw new Error(JSON.stringify(failure ?? year ?? 'no review'));
  return year;
}

/** The sheets of the workbook as it would be saved, with one of them. */
async function savedSheets(pane: Pane, saved: readonly { readonly bytes: Uint8Array }[], sheet = '') {
  await pane.saveWorkbook();
  const workbook = await openXlsx(saved.at(-1)?.bytes ?? new Uint8Array());
  const { sheets } = await workbook.outline();
  const [content] = await workbook.read([sheet]);
  return { names: sheets.map(({ name }) => name), values: content?.values };
}

test('the review tells how far it is, says what would be written, and writes nothing', async () => {
  const { pane, saved } = await yearPane();
  const told: Busy[] = [];
  pane.store.subscribe(() => {
    const { busy } = pane.store.get();
    if (busy?.month && told.at(-1)?.month?.number !== busy.month.number) told.push(busy);
  });
  await pane.reviewYear();
  const { prepared, effects, written } = reviewOf(pane);
  expect(told.map(({ month }) => month?.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(told.every(({ canStop, month }) => canStop && month?.all === 8)).toBe(true);
  expect(prepared.months).toHaveLength(8);
  expect(effects).toMatchObject({ created: 8, updated: 0, left: 0 });
  expect(prepared.overviewSheets).toEqual(['Tổng hợp năm 2023']);
  expect(written).toBeUndefined();
  const { names } = await savedSheets(pane, saved);
  expect(names.filter((name) => name.startsWith('Tổng hợp'))).toEqual([]);
});

test('stopped on the way, nothing is there and nothing was written', async () => {
  const { pane, saved } = await yearPane();
  const stop = pane.store.subscribe(() => {
    if (pane.store.get().busy?.month?.number === 3) pane.stop();
  });
  await pane.reviewYear();
  stop();
  expect(pane.store.get().notice).toEqual({ kind: 'cancelled' });
  expect(pane.store.get().year).toBeUndefined();
  const { names } = await savedSheets(pane, saved);
  expect(names.filter((name) => name.startsWith('Tổng hợp'))).toEqual([]);
});

describe('what was reviewed is written', () => {
  test('without the tick the ladder book stays, and ordinals have built up all the same', async () => {
    const { pane, saved } = await yearPane();
    const before = await savedSheets(pane, saved, 'Sổ theo dõi');
    await pane.reviewYear();
    await pane.writeYear(false);
    expect(reviewOf(pane).written).toEqual({ recorded: false, changedMeanwhile: [] });
    const after = await savedSheets(pane, saved, 'Sổ theo dõi');
    expect(after.values).toEqual(before.values);
    expect(after.names).toEqual(
      expect.arrayContaining(['Tổng hợp T1-2023', 'Tổng hợp T8-2023', 'Tổng hợp năm 2023']),
    );
    await pane.openMonth(AUGUST, 'T8');
    const { page, result } = pane.store.get();
    expect(page).toBe('main');
    const step = result?.summary.rows.find(({ unitName }) => unitName === 'Xã Dân Chủ')?.ordinal.current;
    expect(step).toBe(3);
  });

  test('with the tick every month is recorded, and each has its letter', async () => {
    const { pane, saved } = await yearPane();
    await pane.reviewYear();
    await pane.writeYear(true);
    const { values } = await savedSheets(pane, saved, 'Sổ theo dõi');
    const recorded = (values ?? []).filter((row) => row.includes('Tháng 8/2023')).map((row) => row[1]);
    expect(recorded).toEqual(expect.arrayContaining(['Xã Dân Chủ', 'Xã Hưng Đạo']));
    await pane.exportMonth(AUGUST);
    const letter = saved.at(-1);
    expect(letter?.name).toBe('cong-van-2023-08.docx');
    const { document } = await readDocx(letter?.bytes ?? new Uint8Array());
    const lines = paragraphs(document).map(({ text }) => text);
    expect(lines.some((line) => /Phê bình lần thứ ba đối với UBND các xã/.test(line))).toBe(true);
  });

  test('what was typed between review and writing is kept', async () => {
    const { pane } = await yearPane();
    await pane.evaluate();
    await pane.reviewYear();
    await pane.edit({ kind: 'paragraph', id: 'opening', text: 'Lời mở đầu gõ sau khi xem.' });
    await pane.writeYear(false);
    const august = reviewOf(pane).prepared.months.find(
      ({ prepared }) => periodKey(prepared.summary.period) === '2023-08',
    );
    const opening = august?.prepared.summary.paragraphs.find(({ id }) => id === 'opening');
    expect(opening?.text.current).toBe('Lời mở đầu gõ sau khi xem.');
  });
});
