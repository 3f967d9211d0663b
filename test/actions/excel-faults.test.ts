import { editSummary } from '../../src/actions/edit-summary';
import { prepareEvaluation, writeEvaluation, type PreparedEvaluation } from '../../src/actions/evaluate';
import { findSummary } from '../../src/actions/find-summary';
import { openWorkbook } from '../../src/actions/open-workbook';
import { reviewMonth } from '../../src/actions/review-month';
import { failureText } from '../../src/messages/workbook-errors';
import { readSummary } from '../../src/reporting/summary';
import { WorkbookError, type Workbook as Port } from '../../src/workbook/port';
import { colouring, snapshot, snapshotSheet, type Workbook } from '../excel';
import { openInExcel } from '../support/excel-workbook';
import { sampleWorkbook } from '../support/workbook-from-xlsx';

const SUMMARY = 'Tổng hợp T8-2023';
const EDIT = 'Câu cán bộ đã sửa.';
const REQUEST = { now: '22/11/2026 09:30', preset: 'letter-2023-08' } as const;

async function prepare(workbook: Port): Promise<PreparedEvaluation> {
  const prepared = await prepareEvaluation(workbook, REQUEST);
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  return prepared;
}

const evaluate = async (workbook: Port) => writeEvaluation(workbook, await prepare(workbook));

/** Evaluated once, a sentence edited in the summary, and a figure changed since: writing replaces an edited summary. */
async function editedSample() {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const opened = openInExcel(file);
  const prepared = await prepare(opened.workbook);
  await writeEvaluation(opened.workbook, prepared);
  const row = prepared.summary.rows.find(({ group }) => group === 'low')!;
  await editSummary(opened.workbook, prepared, { kind: 'text', key: row.key, text: EDIT });
  const sheet = file.sheet('T8');
  const cell = prepared.evaluation.findings.find(({ rule }) => rule === 'targetMissed')!.evidence[0]!.cell;
  sheet.put(cell.row, cell.column, { value: 0.99, format: sheet.cell(cell.row, cell.column).format });
  opened.host.resetCounts();
  return { file, ...opened };
}

/** What the officer typed, wherever the next run would look for it. */
async function keepsEdit(file: Workbook): Promise<boolean> {
  const { workbook } = openInExcel(file);
  const open = await openWorkbook(workbook, REQUEST);
  const { previous } = findSummary(open.contents, { year: 2023, month: 8 });
  return previous?.rows.some(({ text }) => text.current === EDIT) ?? false;
}

const figures = (file: Workbook) => ({ ...snapshotSheet(file.sheet('T8')), rules: [] });

/**
 * All the file keeps. A chart whose making was broken off before it had its name stays behind as "Chart 1": Excel makes
 * and names in two steps, and a chart without our name might be somebody's.
 */
function kept(file: Workbook): string {
  for (const sheet of file.sheets)
    sheet.charts = sheet.charts.filter(({ name }) => !/^Chart \d+$/.test(name));
  return JSON.stringify(snapshot(file));
}

let complete: Promise<string> | undefined;

/** The workbook a run without any fault gives. */
function undisturbed(): Promise<string> {
  complete ??= editedSample().then(async ({ file, workbook }) => {
    await evaluate(workbook);
    return kept(file);
  });
  return complete;
}

const CODES = ['ActivityLimitReached', 'AccessDenied', 'RequestPayloadSizeLimitExceeded'];
const WHEN = ['before', 'middle', 'after', 30] as const;

describe('a fault that passes', () => {
  // Two batches read, one looks for the old marks, one writes.
  it.each(
    CODES.flatMap((code) => [code === 'AccessDenied' ? 4 : 1, 3, 4].map((batch) => [code, batch] as const)),
  )('%s at batch %i leaves the workbook complete, as if nothing had happened', async (code, batch) => {
    const { file, workbook, host } = await editedSample();
    host.faults.fail({ batch, when: batch === 4 ? 'middle' : 'before', code });
    await evaluate(workbook);
    expect(host.batches.some(({ failed }) => failed !== null)).toBe(true);
    expect(kept(file)).toBe(await undisturbed());
  });

  it.each(WHEN)('while writing (%s) it is written again, to the same result', async (when) => {
    const { file, workbook, host } = await editedSample();
    host.faults.fail({ batch: 4, when, code: 'ActivityLimitReached' });
    await evaluate(workbook);
    expect(kept(file)).toBe(await undisturbed());
  });
});

describe('a fault that stays', () => {
  it.each(WHEN)(
    'while writing (%s): one message, nothing of people lost, the next run repairs',
    async (when) => {
      const { file, workbook, host } = await editedSample();
      const before = figures(file);
      const prepared = await prepare(workbook);
      host.resetCounts();
      // From the batch that writes on everything fails, the attempts to repair included.
      host.faults.fail({ batch: 2, when, code: 'GeneralException' });
      for (let batch = 3; batch < 40; batch++)
        host.faults.fail({ batch, when: 'before', code: 'GeneralException' });
      const error: unknown = await writeEvaluation(workbook, prepared).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(WorkbookError);
      const { code, detail } = error as WorkbookError;
      expect(code).toBe('write-interrupted');
      expect(failureText(code, 'Excel', detail, 'vi')).toMatch(/bấm lại/);
      expect(figures(file)).toEqual(before);
      expect(await keepsEdit(file)).toBe(true);

      host.faults.clear();
      await evaluate(workbook);
      expect(kept(file)).toBe(await undisturbed());
    },
  );

  it('never colours a cell that was not judged so, however far the writing came', async () => {
    const { file: complete, workbook: once } = await editedSample();
    await evaluate(once);
    const right = colouring(complete.sheet('T8'));
    for (const when of [20, 180, 300]) {
      const { file, workbook, host } = await editedSample();
      const prepared = await prepare(workbook);
      host.resetCounts();
      host.faults.fail({ batch: 2, when, code: 'GeneralException' });
      for (let batch = 3; batch < 40; batch++)
        host.faults.fail({ batch, when: 'before', code: 'GeneralException' });
      await writeEvaluation(workbook, prepared).catch(() => undefined);
      // A name judged twice may still show the lighter look: the heaviest rule is added last, to stand first.
      const coloured = [...colouring(file.sheet('T8'), ({ formula }) => formula !== '').keys()];
      expect(coloured.filter((address) => !right.has(address))).toEqual([]);
    }
  });

  it.each(WHEN)('on the first evaluation (%s): the next run writes the whole summary', async (when) => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const { workbook, host } = openInExcel(file);
    host.faults.fail({ batch: 3, when, code: 'GeneralException' });
    for (let batch = 4; batch < 40; batch++)
      host.faults.fail({ batch, when: 'before', code: 'GeneralException' });
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'write-interrupted' });
    host.faults.clear();
    await evaluate(workbook);
    const free = await sampleWorkbook('tu-ky-2023-08.xlsx');
    await evaluate(openInExcel(free).workbook);
    expect(kept(file)).toBe(kept(free));
  });

  it.each([1, 2])('while reading (batch %i): nothing is written', async (batch) => {
    const { file, workbook, host } = await editedSample();
    const before = JSON.stringify(snapshot(file));
    for (let b = batch; b < 40; b++)
      host.faults.fail({ batch: b, when: 'before', code: 'ActivityLimitReached' });
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'busy' });
    expect(JSON.stringify(snapshot(file))).toBe(before);
  });
});

describe('what people and files do', () => {
  it.each([1, 2, 3, 4])('a cell being edited at batch %i: said, nothing changed', async (batch) => {
    const { file, workbook, host } = await editedSample();
    const before = JSON.stringify(snapshot(file));
    if (batch === 1) host.startCellEdit();
    else host.faults.afterBatch(batch - 1, () => host.startCellEdit());
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'cell-editing' });
    host.endCellEdit();
    expect(JSON.stringify(snapshot(file))).toBe(before);
    await evaluate(workbook);
    expect(kept(file)).toBe(await undisturbed());
  });

  it('a protected sheet is named before anything is written, also when it was protected meanwhile', async () => {
    for (const batch of [0, 1, 2]) {
      const { file, workbook, host } = await editedSample();
      host.faults.afterBatch(batch, (book) => {
        book.sheet('T8').protection = { options: {}, password: null };
      });
      await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'protected', detail: 'T8' });
      expect(await keepsEdit(file)).toBe(true);
    }
  });

  it('a protected structure: said before anything is written', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    file.structureProtected = true;
    const before = JSON.stringify(snapshot(file));
    const { workbook } = openInExcel(file);
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'structure-protected' });
    expect(JSON.stringify(snapshot(file))).toBe(before);
  });

  it('Protected View takes nothing, and it is said', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    file.refusesChanges = true;
    const before = JSON.stringify(snapshot(file));
    const { workbook } = openInExcel(file);
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'read-only' });
    expect(JSON.stringify(snapshot(file))).toBe(before);
  });

  it('a file of the old kind is to be saved as .xlsx first', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const before = JSON.stringify(snapshot(file));
    const { workbook } = openInExcel(file, { address: 'C:\\Báo cáo\\T8.xls' });
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'other-format', detail: '.xls' });
    expect(JSON.stringify(snapshot(file))).toBe(before);
  });

  it('an Excel below the floor is told so, and asked nothing', async () => {
    const { workbook, host } = openInExcel(await sampleWorkbook('tu-ky-2023-08.xlsx'), { apiVersion: 13 });
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'host-too-old' });
    expect(host.roundTrips).toBe(0);
  });

  it('Excel 2021 has all it takes', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    await evaluate(openInExcel(file, { apiVersion: 14 }).workbook);
    expect(readable(file)).toBe(true);
  });

  it('the sheet of figures deleted or renamed meanwhile: said, nothing written', async () => {
    for (const happen of [
      (book: Workbook) => book.removeSheet(book.sheet('T8')),
      (book: Workbook) => book.rename(book.sheet('T8'), 'Tháng tám'),
    ]) {
      const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
      const { workbook, host } = openInExcel(file);
      host.faults.afterBatch(2, happen);
      await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'sheet-gone', detail: 'T8' });
      expect(file.findSheet('T8')).toBeNull();
    }
  });

  it('the summary deleted meanwhile is made again', async () => {
    const { file, workbook, host } = await editedSample();
    host.faults.afterBatch(2, (book) => book.removeSheet(book.sheet(SUMMARY)));
    await evaluate(workbook);
    expect(readable(file)).toBe(true);
  });

  it('the summary renamed meanwhile stays as its owner left it, and the month gets one of its own', async () => {
    const { file, workbook, host } = await editedSample();
    // The chart follows the name by itself.
    const content = (name: string) => ({ ...snapshotSheet(file.sheet(name)), name: '', charts: [] });
    const before = content(SUMMARY);
    host.faults.afterBatch(2, (book) => book.rename(book.sheet(SUMMARY), 'Bản của tôi'));
    await evaluate(workbook);
    expect(content('Bản của tôi')).toEqual(before);
    expect(readable(file)).toBe(true);
  });

  it('figures that a filter hides are judged all the same; it is said, and the filter stays', async () => {
    const whole = await prepare(openInExcel(await sampleWorkbook('tu-ky-2023-08.xlsx')).workbook);
    const warned = whole.evaluation.findings.find(({ group }) => group === 'warn')!.evidence[0]!.cell.row;
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    file.sheet('T8').hiddenRows.add(warned);
    const before = figures(file);
    const { workbook } = openInExcel(file);
    const filtered = await prepare(workbook);
    await writeEvaluation(workbook, filtered);
    const found = ({ evaluation }: PreparedEvaluation) =>
      evaluation.findings.map(({ rule, unit, indicator }) => [rule, unit.name, indicator]);
    expect(found(filtered)).toEqual(found(whole));
    expect(filtered.problems.map(({ code }) => code)).toContain('hidden-rows');
    expect(figures(file)).toEqual(before);
  });

  it('the summary filtered, made a table, or with hidden rows is drawn whole', async () => {
    const { file, workbook } = await editedSample();
    for (const row of [12, 13, 14]) file.sheet(SUMMARY).hiddenRows.add(row);
    await evaluate(workbook);
    expect(file.sheet(SUMMARY).hiddenRows.size).toBe(0);
    expect(kept(file)).toBe(await undisturbed());
  });

  it('another author changes a judged figure between reading and writing: evaluated anew', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const probe = await prepare(openInExcel(await sampleWorkbook('tu-ky-2023-08.xlsx')).workbook);
    const { cell } = probe.evaluation.findings.find(({ rule }) => rule === 'targetMissed')!.evidence[0]!;
    const { workbook, host } = openInExcel(file);
    host.faults.afterBatch(2, (book) => {
      const sheet = book.sheet('T8');
      sheet.put(cell.row, cell.column, { value: 0.99, format: sheet.cell(cell.row, cell.column).format });
    });
    const result = await reviewMonth(workbook, REQUEST);
    if (result.outcome !== 'written') throw new Error(result.doubt);
    expect(result.report.changedMeanwhile).toEqual([]);
    const evidence = result.prepared.evaluation.findings.flatMap((finding) => finding.evidence);
    const again = [...evidence, ...result.prepared.evaluation.undecided.flatMap((u) => u.evidence)].filter(
      (e) => e.cell.sheet === 'T8' && e.cell.row === cell.row && e.cell.column === cell.column,
    );
    expect(again.every(({ value }) => value === 0.99)).toBe(true);
  });
});

function readable(file: Workbook): boolean {
  const sheet = file.sheet(SUMMARY);
  const values = Array.from({ length: 300 }, (_, r) =>
    Array.from({ length: 60 }, (__, c) => sheet.cell(r, c).value),
  );
  const empty = {
    numberFormats: [],
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  const reading = readSummary({ name: SUMMARY, values, legacyFonts: [], ...empty });
  return typeof reading !== 'string' && reading.summary.rows.length > 0;
}
