import { editSummary } from '../../src/actions/edit-summary';
import { restoreSummary } from '../../src/actions/restore-summary';
import { reviewMonth } from '../../src/actions/review-month';
import type { Workbook as Port } from '../../src/workbook/port';
import type { Workbook } from '../excel';
import {
  EDIT,
  editedMonth,
  evaluate,
  KEPT,
  month,
  pay,
  prepare,
  REQUEST,
  sentences,
  SUMMARY,
} from '../support/edited-month';
import { openInExcel } from '../support/excel-workbook';

const THEIRS = 'Câu của người khác.';
const SENTENCES = 12;

/** Types over the first sentence of a summary that nobody has edited. */
function typesOver(book: Workbook, sheet = SUMMARY, text = THEIRS): void {
  const summary = book.sheet(sheet);
  for (let row = 0; row < 60; row++) {
    const cell = summary.cell(row, SENTENCES);
    if (typeof cell.value !== 'string' || !/^(UBND|Xã)/.test(cell.value)) continue;
    summary.put(row, SENTENCES, { ...cell, value: text });
    return;
  }
  throw new Error('no sentence');
}

const holds = (book: Workbook, sheet: string, text: string): boolean =>
  [...book.sheet(sheet).stored({ row: 0, column: SENTENCES, rows: 100, columns: 1 })].some(
    ({ cell }) => cell.value === text,
  );

async function reviewed(workbook: Port) {
  const review = await reviewMonth(workbook, REQUEST);
  if (review.outcome !== 'written') throw new Error(review.doubt);
  return review;
}

/** A month that was evaluated, and in which a figure changed since: its summary is drawn anew, unedited. */
async function grownMonth(): Promise<Workbook> {
  const file = month();
  await evaluate(openInExcel(file).workbook);
  pay(file);
  return file;
}

describe('between reading and writing another author', () => {
  it.each([1, 2])('changes a judged figure after batch %i: evaluated anew, and said', async (batch) => {
    const file = month();
    const { workbook, host } = openInExcel(file);
    host.faults.afterBatch(batch, pay);
    const { prepared, report, changedBefore } = await reviewed(workbook);
    expect(report.changedMeanwhile).toEqual([]);
    expect(changedBefore).toContainEqual({ sheet: 'T8', row: 2, column: 7 });
    const free = month();
    pay(free);
    const { evaluation } = await prepare(openInExcel(free).workbook);
    expect(prepared.evaluation.findings).toEqual(evaluation.findings);
  });

  it('types into the summary: the sentence is in the next one, and it is said', async () => {
    const file = await grownMonth();
    const { workbook, host } = openInExcel(file);
    host.faults.afterBatch(2, (book) => typesOver(book));
    const { report, changedBefore } = await reviewed(workbook);
    expect(report.changedMeanwhile).toEqual([]);
    expect(changedBefore).toEqual([expect.objectContaining({ sheet: SUMMARY, column: SENTENCES })]);
    expect(sentences(file)).toContain(THEIRS);
    // Judged once more: two batches to read and one to write, each time.
    expect(host.roundTrips).toBe(6);
  });

  it('types into a summary that would stay as it is: it is not touched at all', async () => {
    const file = month();
    const { workbook, host } = openInExcel(file);
    await evaluate(workbook);
    host.resetCounts();
    host.faults.afterBatch(2, (book) => typesOver(book));
    await reviewed(workbook);
    expect(host.roundTrips).toBe(3);
    expect(sentences(file)).toContain(THEIRS);
  });

  it('types again while it is judged anew: the first is in the workbook, of the second it is said where', async () => {
    const file = await grownMonth();
    const { workbook, host } = openInExcel(file);
    host.faults.afterBatch(2, (book) => typesOver(book));
    host.faults.afterBatch(5, (book) => typesOver(book, SUMMARY, 'Câu thứ hai.'));
    const { report } = await reviewed(workbook);
    expect(report.changedMeanwhile).toContainEqual(expect.objectContaining({ sheet: SUMMARY }));
    expect(sentences(file)).toContain(THEIRS);
    // The next press brings that one too.
    await evaluate(workbook);
    expect(sentences(file)).toEqual(expect.arrayContaining(['Câu thứ hai.']));
  });

  it.each(['middle', 'after', 30] as const)(
    'types into the summary, and the writing is broken off for good (%s): the next run has the sentence',
    async (when) => {
      const file = await grownMonth();
      const { workbook, host } = openInExcel(file);
      host.faults.afterBatch(2, (book) => typesOver(book));
      host.faults.fail({ batch: 3, when, code: 'GeneralException' });
      for (let batch = 4; batch < 40; batch++)
        host.faults.fail({ batch, when: 'before', code: 'GeneralException' });
      await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'write-interrupted' });
      host.faults.clear();
      await evaluate(workbook);
      // A failure after all was done brings no answer, so nobody can tell what was there.
      expect(sentences(file).includes(THEIRS)).toBe(when !== 'after');
    },
  );

  it('types into the summary of a workbook that is written in pieces', async () => {
    const file = await grownMonth();
    const { workbook, host } = openInExcel(file, { payloadLimit: 20_000 });
    let typed = false;
    for (let batch = 1; batch < 40; batch++)
      host.faults.afterBatch(batch, (book) => {
        // As soon as the first attempt to write was refused for its size.
        if (typed || host.batches.at(-1)?.failed !== '5103') return;
        typed = true;
        typesOver(book);
      });
    await reviewed(workbook);
    expect(typed).toBe(true);
    expect(sentences(file)).toContain(THEIRS);
  });

  it('types into the summary while the pane edits another row: both are there', async () => {
    const file = month();
    const { workbook, host } = openInExcel(file);
    const prepared = await prepare(workbook);
    await workbook.write(prepared.plan);
    host.resetCounts();
    host.faults.afterBatch(1, (book) => typesOver(book));
    const last = prepared.summary.rows.at(-1)!;
    const edited = await editSummary(workbook, prepared, { kind: 'text', key: last.key, text: EDIT });
    if (typeof edited === 'string') throw new Error(edited);
    expect(edited.report.changedMeanwhile).toEqual([]);
    expect(sentences(file)).toEqual(expect.arrayContaining([THEIRS, EDIT]));
  });

  it('types into the summary while the earlier one is restored: it is put aside with the sentence', async () => {
    const file = await editedMonth();
    const { workbook, host } = openInExcel(file);
    const prepared = await prepare(workbook);
    await workbook.write(prepared.plan);
    host.resetCounts();
    host.faults.afterBatch(1, (book) => typesOver(book));
    const restored = await restoreSummary(workbook, prepared);
    expect(restored).toHaveProperty('summary');
    expect(holds(file, KEPT, THEIRS)).toBe(true);
    expect(sentences(file)).toContain(EDIT);
  });

  it('makes the summary of the month first: theirs is not drawn over, and the next press goes on from it', async () => {
    const file = month();
    const { workbook, host } = openInExcel(file);
    host.faults.afterBatch(2, (book) => {
      const sheet = book.addSheet(SUMMARY);
      sheet.put(0, 0, { ...sheet.cell(0, 0), value: 'Bản của tôi' });
    });
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'write-interrupted' });
    expect(file.sheet(SUMMARY).cell(0, 0).value).toBe('Bản của tôi');
    await evaluate(workbook);
    expect(file.sheet(SUMMARY).cell(0, 0).value).toBe('Bản của tôi');
    expect(file.findSheet(`${SUMMARY} (2)`)).not.toBeNull();
  });
});
