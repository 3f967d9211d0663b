import { prepareEvaluation, writeEvaluation } from '../../src/actions/evaluate';
import { failureText } from '../../src/messages/workbook-errors';
import type { WorkbookErrorCode } from '../../src/model';
import { WorkbookError } from '../../src/workbook/port';
import { colouring, snapshotSheet, type Workbook } from '../excel';
import {
  EDIT,
  editedMonth,
  evaluate,
  figures,
  kept,
  month,
  prepare,
  REQUEST,
  sentences,
  SUMMARY,
} from '../support/edited-month';
import { openInExcel } from '../support/excel-workbook';
import { inFull, sampled } from '../support/in-full';

/** An evaluation asks for the figures, then for all other sheets, then writes. */
const [FIRST, MIDDLE, LAST] = [1, 2, 3];
const BATCHES = [FIRST, MIDDLE, LAST] as const;
/** Where in the batch that writes a fault hits; a number counts changes made before. */
const WHEN = ['before', 'middle', 'after', 30] as const;

let complete: Promise<string> | undefined;

/** The workbook a run without any fault gives. */
function undisturbed(): Promise<string> {
  complete ??= editedMonth().then(async (file) => {
    await evaluate(openInExcel(file).workbook);
    return kept(file);
  });
  return complete;
}

const refusal = (done: Promise<unknown>): Promise<unknown> =>
  done.then(
    () => undefined,
    (reason: unknown) => reason,
  );

/** One message that says what to do, and the officer's sentence where the next run looks for it. */
function expectTold(error: unknown, code: WorkbookErrorCode, file: Workbook): void {
  expect(error).toBeInstanceOf(WorkbookError);
  const { code: told, detail } = error as WorkbookError;
  expect(told).toBe(code);
  expect(failureText(told, 'Excel', detail, 'vi')).toMatch(/[.…]$/);
  expect(sentences(file)).toContain(EDIT);
}

/** From this batch on nothing goes through, attempts to repair included. */
function failFrom(
  { host }: Pick<ReturnType<typeof openInExcel>, 'host'>,
  batch: number,
  code: string,
  when: (typeof WHEN)[number] | number = 'before',
): void {
  host.faults.fail({ batch, when, code });
  for (let later = batch + 1; later < 40; later++) host.faults.fail({ batch: later, when: 'before', code });
}

describe('a fault that passes leaves the workbook complete, as if nothing had happened', () => {
  const passing = [
    'ActivityLimitReached',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ];
  it.each(
    sampled(
      passing.flatMap((code) => BATCHES.map((batch) => [code, batch] as const)),
      2,
    ),
  )('%s at batch %i', async (code, batch) => {
    const file = await editedMonth();
    const { workbook, host } = openInExcel(file);
    host.faults.fail({ batch, when: 'before', code });
    await evaluate(workbook);
    expect(host.batches[batch - 1]?.failed).not.toBeNull();
    expect(kept(file)).toBe(await undisturbed());
  });

  it.each(
    sampled(
      ['ActivityLimitReached', 'AccessDenied', 'GeneralException'].flatMap((code) =>
        WHEN.map((when) => [code, when] as const),
      ),
      2,
    ),
  )('%s in the batch that writes (%s)', async (code, when) => {
    const file = await editedMonth();
    const { workbook, host } = openInExcel(file);
    host.faults.fail({ batch: LAST, when, code });
    await evaluate(workbook);
    expect(host.batches[LAST - 1]?.failed).not.toBeNull();
    expect(kept(file)).toBe(await undisturbed());
  });

  it('also where every change of the batch is the one it breaks off at', async () => {
    const whole = openInExcel(await editedMonth());
    await evaluate(whole.workbook);
    const actions = whole.host.batches.at(-1)?.actions ?? 0;
    for (let change = 1; change < actions / 2; change += inFull(13, 60)) {
      const file = await editedMonth();
      const { workbook, host } = openInExcel(file);
      host.faults.fail({ batch: LAST, when: change, code: 'GeneralException' });
      await evaluate(workbook);
      expect(kept(file)).toBe(await undisturbed());
    }
  });
});

describe('a fault that stays', () => {
  it.each(WHEN)(
    'while writing (%s): one message, nothing of people lost, the next run repairs',
    async (when) => {
      const file = await editedMonth();
      const excel = openInExcel(file);
      const before = figures(file);
      failFrom(excel, LAST, 'GeneralException', when);
      const error = await refusal(evaluate(excel.workbook));
      expectTold(error, 'write-interrupted', file);
      expect(figures(file)).toEqual(before);

      excel.host.faults.clear();
      await evaluate(excel.workbook);
      expect(kept(file)).toBe(await undisturbed());
    },
  );

  it('the next run repairs also in a page that knows nothing of this one', async () => {
    for (const when of WHEN) {
      const file = await editedMonth();
      const excel = openInExcel(file);
      failFrom(excel, LAST, 'GeneralException', when);
      await refusal(evaluate(excel.workbook));
      await evaluate(openInExcel(file).workbook);
      expect(kept(file)).toBe(await undisturbed());
    }
  });

  it('never colours a cell that was not judged so, however far the writing came', async () => {
    const whole = await editedMonth();
    const once = openInExcel(whole);
    await evaluate(once.workbook);
    const right = colouring(whole.sheet('T8'));
    expect(right.size).toBeGreaterThan(3);
    for (const when of sampled([5, 90, 20, 150], 2)) {
      const file = await editedMonth();
      const excel = openInExcel(file);
      failFrom(excel, LAST, 'GeneralException', when);
      await refusal(evaluate(excel.workbook));
      // A name judged twice may still show the lighter look: the heaviest rule is added last, to stand first.
      const coloured = [...colouring(file.sheet('T8'), ({ formula }) => formula !== '').keys()];
      expect(coloured.filter((address) => !right.has(address))).toEqual([]);
    }
  });

  it.each(WHEN)('on the first evaluation (%s): the next run writes the whole summary', async (when) => {
    const file = month();
    const excel = openInExcel(file);
    failFrom(excel, LAST, 'GeneralException', when);
    await expect(evaluate(excel.workbook)).rejects.toMatchObject({ code: 'write-interrupted' });
    excel.host.faults.clear();
    await evaluate(excel.workbook);
    const free = month();
    await evaluate(openInExcel(free).workbook);
    expect(kept(file)).toBe(kept(free));
  });

  it.each(
    (
      [
        ['ActivityLimitReached', 'busy'],
        ['GeneralException', 'host-failed'],
        ['RequestPayloadSizeLimitExceeded', 'too-large'],
      ] as const
    ).flatMap(([code, told]) => [FIRST, MIDDLE].map((batch) => [code, batch, told] as const)),
  )('%s while reading (batch %i): %s is told, nothing is written', async (code, batch, told) => {
    const file = await editedMonth();
    const before = kept(file);
    const excel = openInExcel(file);
    failFrom(excel, batch, code);
    expectTold(await refusal(evaluate(excel.workbook)), told, file);
    expect(kept(file)).toBe(before);
  });
});

describe('what people and files do', () => {
  it.each(BATCHES)('a cell being edited at batch %i: said, nothing changed', async (batch) => {
    const file = await editedMonth();
    const { workbook, host } = openInExcel(file);
    const before = kept(file);
    if (batch === FIRST) host.startCellEdit();
    else host.faults.afterBatch(batch - 1, () => host.startCellEdit());
    expectTold(await refusal(evaluate(workbook)), 'cell-editing', file);
    host.endCellEdit();
    expect(kept(file)).toBe(before);
    await evaluate(workbook);
    expect(kept(file)).toBe(await undisturbed());
  });

  /** What somebody or the file does just before a batch, and what is said of it. Nothing may have been written. */
  const before: readonly (readonly [string, (book: Workbook) => void, WorkbookErrorCode])[] = [
    [
      'the sheet of figures is protected',
      (book) => void (book.sheet('T8').protection = { options: {}, password: null }),
      'protected',
    ],
    [
      'the summary is protected',
      (book) => void (book.sheet(SUMMARY).protection = { options: {}, password: null }),
      'protected',
    ],
    ['the structure is protected', (book) => void (book.structureProtected = true), 'structure-protected'],
    ['the file takes no changes (Protected View)', (book) => void (book.refusesChanges = true), 'read-only'],
  ];
  it.each(
    before.flatMap(([what, happen, code]) => BATCHES.map((batch) => [what, batch, happen, code] as const)),
  )('%s before batch %i: named, nothing lost', async (_, batch, happen, code) => {
    const file = await editedMonth();
    const { workbook, host } = openInExcel(file);
    const was = { ...figures(file), protection: null };
    host.faults.afterBatch(batch - 1, happen);
    expectTold(await refusal(evaluate(workbook)), code, file);
    expect({ ...figures(file), protection: null }).toEqual(was);
    // Undone again, the next run does it all.
    for (const sheet of file.sheets) sheet.protection = null;
    Object.assign(file, { structureProtected: false, refusesChanges: false });
    await evaluate(workbook);
    expect(kept(file)).toBe(await undisturbed());
  });

  it('a file of the old kind is to be saved as .xlsx first', async () => {
    const file = await editedMonth();
    const before = kept(file);
    const { workbook } = openInExcel(file, { address: 'C:\\Báo cáo\\T8.xls' });
    const error = await refusal(evaluate(workbook));
    expectTold(error, 'other-format', file);
    expect(kept(file)).toBe(before);
  });

  it('a file that was merely opened read-only, and one that saves itself, are evaluated', async () => {
    const file = Object.assign(await editedMonth(), { readOnly: true, autoSave: true });
    await evaluate(openInExcel(file).workbook);
    expect(kept(file)).toBe(await undisturbed());
  });

  it('an Excel below the floor is told so, and asked nothing', async () => {
    const { workbook, host } = openInExcel(month(), { apiVersion: 13 });
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'host-too-old' });
    expect(host.roundTrips).toBe(0);
  });

  it('Excel 2021 has all it takes', async () => {
    const file = await editedMonth();
    await evaluate(openInExcel(file, { apiVersion: 14 }).workbook);
    expect(kept(file)).toBe(await undisturbed());
  });

  it.each(
    (
      [
        ['deleted', (book: Workbook) => book.removeSheet(book.sheet('T8'))],
        ['renamed', (book: Workbook) => book.rename(book.sheet('T8'), 'Tháng tám')],
      ] as const
    ).flatMap(([what, happen]) => [FIRST, MIDDLE].map((batch) => [what, batch, happen] as const)),
  )('the sheet of figures is %s after batch %i: said, nothing written', async (_, batch, happen) => {
    const file = await editedMonth();
    const { workbook, host } = openInExcel(file);
    host.faults.afterBatch(batch, happen);
    const error = await refusal(evaluate(workbook));
    expectTold(error, 'sheet-gone', file);
    expect((error as WorkbookError).detail).toBe('T8');
    expect(file.findSheet('T8')).toBeNull();
  });

  it('the sheet of figures deleted before it is read: there is nothing to evaluate', async () => {
    const file = await editedMonth();
    file.removeSheet(file.sheet('T8'));
    const before = kept(file);
    expect(await prepareEvaluation(openInExcel(file).workbook, REQUEST)).toHaveProperty('unclear');
    expect(kept(file)).toBe(before);
  });

  it('a hidden sheet of figures is not chosen by itself; asked for by name it is evaluated', async () => {
    const file = month();
    file.sheet('T8').visibility = 'VeryHidden';
    file.activeSheet = file.sheet('Sổ theo dõi');
    const { workbook } = openInExcel(file);
    expect(await prepareEvaluation(workbook, REQUEST)).toHaveProperty('unclear');
    const named = await prepareEvaluation(workbook, { ...REQUEST, sheet: 'T8' });
    if ('unclear' in named) throw new Error(named.unclear);
    await writeEvaluation(workbook, named);
    expect(file.sheet('T8').visibility).toBe('VeryHidden');
    expect(file.findSheet(SUMMARY)?.visibility).toBe('Visible');
  });

  it.each([MIDDLE, 1])('the summary deleted after batch %i is made again', async (batch) => {
    const file = await editedMonth();
    const { workbook, host } = openInExcel(file);
    host.faults.afterBatch(batch, (book) => book.removeSheet(book.sheet(SUMMARY)));
    await evaluate(workbook);
    expect(sentences(file).length).toBeGreaterThan(1);
  });

  it('the summary renamed meanwhile stays as its owner left it, and the month gets one of its own', async () => {
    const file = await editedMonth();
    const { workbook, host } = openInExcel(file);
    // The chart follows the name by itself.
    const content = (name: string) => ({ ...snapshotSheet(file.sheet(name)), name: '', charts: [] });
    const before = content(SUMMARY);
    host.faults.afterBatch(MIDDLE, (book) => book.rename(book.sheet(SUMMARY), 'Bản của tôi'));
    await evaluate(workbook);
    expect(content('Bản của tôi')).toEqual(before);
    expect(sentences(file).length).toBeGreaterThan(1);
  });

  it('figures that a filter hides are judged all the same; it is said, and the filter stays', async () => {
    const whole = await prepare(openInExcel(month()).workbook);
    const warned = whole.evaluation.findings.find(({ group }) => group === 'warn')!.evidence[0]!.cell.row;
    const file = month();
    file.sheet('T8').hiddenRows.add(warned);
    const before = figures(file);
    const { workbook } = openInExcel(file);
    const filtered = await prepare(workbook);
    await writeEvaluation(workbook, filtered);
    const found = ({ evaluation }: typeof filtered) =>
      evaluation.findings.map(({ rule, unit, indicator }) => [rule, unit.name, indicator]);
    expect(found(filtered)).toEqual(found(whole));
    expect(filtered.problems.map(({ code }) => code)).toContain('hidden-rows');
    expect(figures(file)).toEqual(before);
  });

  it('the summary filtered, made a table, or with hidden rows is drawn whole', async () => {
    const file = await editedMonth();
    for (const row of [12, 13, 14]) file.sheet(SUMMARY).hiddenRows.add(row);
    await evaluate(openInExcel(file).workbook);
    expect(file.sheet(SUMMARY).hiddenRows.size).toBe(0);
    expect(kept(file)).toBe(await undisturbed());
  });
});
