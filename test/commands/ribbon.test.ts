import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { COMMANDS, registerCommands } from '../../src/commands';
import { ribbonOf } from '../../src/commands/ribbon';
import { buildWorkbook, snapshot, type Workbook } from '../excel';
import { paneInExcel } from '../support/pane-in-excel';
import { addUnreadableRules } from '../support/unreadable-rules';
import { sampleWorkbook } from '../support/workbook-from-xlsx';

const SUMMARY = 'Tổng hợp T8-2023';

/** Ribbon and pane on one page, as the shared runtime has them; how often the pane was opened is counted. */
function ribbonAndPane(file: Workbook, options: Parameters<typeof paneInExcel>[1] = {}) {
  const excel = paneInExcel(file, options);
  const { pane, Office, commands } = excel;
  const opened = { times: 0 };
  Object.assign(Office, {
    addin: {
      showAsTaskpane: () => {
        opened.times++;
        return Promise.resolve();
      },
    },
  });
  const surroundings = ribbonOf(pane);
  if (!surroundings) throw new Error('no workbook');
  registerCommands(Office.actions, surroundings);
  const back = excel.asGlobals();
  restore.push(back);
  const press = (name: string): Promise<void> =>
    new Promise((completed) => {
      commands.get(name)?.({ completed });
    });
  return { ...excel, press, opened, state: pane.store.get };
}

const restore: (() => void)[] = [];
afterEach(() => {
  for (const back of restore.splice(0)) back();
});

it('evaluates in a page whose pane was never opened, and opens it on the result', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, opened, state } = ribbonAndPane(file);
  await press('evaluate');
  expect(opened.times).toBe(1);
  expect(state()).toMatchObject({
    busy: undefined,
    failure: undefined,
    page: 'main',
    tab: 'result',
    result: { fresh: true, marked: true },
    notice: { kind: 'written', effects: { summarySheet: SUMMARY, summary: 'create' }, changedMeanwhile: [] },
  });
  expect(state().result?.summary.rows.length).toBeGreaterThan(10);
  expect(file.activeSheet?.name).toBe('T8');
});

it('pressed while the page still reads the workbook it waits, and both get done', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, pane, state } = ribbonAndPane(file);
  await Promise.all([pane.start(), press('evaluate'), press('clearMarks')]);
  expect(state()).toMatchObject({ busy: undefined, failure: undefined });
  expect(file.findSheet(SUMMARY)).not.toBeNull();
  expect(file.sheet('T8').rules).toEqual([]);
});

it('means the sheet in front of people, whatever the pane had chosen', async () => {
  const file = await sampleWorkbook('tu-ky-2023-ca-nam.xlsx');
  const { press, pane, state } = ribbonAndPane(file);
  await pane.start();
  const period = state().prepared?.evaluation.period;
  await pane.choose({ period: { year: 2023, month: 4 } });
  expect(state().prepared?.evaluation.period).not.toEqual(period);
  await press('evaluate');
  expect(state().result?.summary.period).toEqual(period);
});

it.each([
  ['there is no month', () => buildWorkbook({ sheets: [{ name: 'Trang tính', cells: [['Không có gì']] }] })],
  ['an edited summary would change', editedSample],
] as const)('where %s it opens the pane, writes nothing, and the pane says so', async (_, make) => {
  const file = await make();
  const before = JSON.stringify(snapshot(file));
  const { press, opened, state } = ribbonAndPane(file);
  await press('evaluate');
  expect(opened.times).toBe(1);
  expect(JSON.stringify(snapshot(file))).toBe(before);
  const { notice, unclear } = state();
  expect(unclear ?? notice).toMatchObject(unclear ? {} : { kind: 'waiting', why: 'edited-summary' });
});

/** Evaluated, the x of a finding taken away, and a figure changed since. */
async function editedSample(): Promise<Workbook> {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { pane } = paneInExcel(file);
  await pane.start();
  await pane.evaluate();
  const summary = file.sheet(SUMMARY);
  const row = Array.from({ length: 40 }, (_, r) => r).find((r) => summary.cell(r, 14).value === 'x')!;
  summary.put(row, 14, { ...summary.cell(row, 14), value: null });
  const sheet = file.sheet('T8');
  const figure = Array.from({ length: 30 }, (_, r) => r + 10).find(
    (r) => typeof sheet.cell(r, 12).value === 'number',
  )!;
  for (const column of [10, 11, 12]) sheet.put(figure, column, { ...sheet.cell(figure, column), value: 1 });
  return file;
}

it('hands the letter over and opens the pane on it, saying where the file went', async () => {
  const { press, saved, state } = ribbonAndPane(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  await press('evaluate');
  await press('exportLetter');
  expect(saved.map(({ name }) => name)).toEqual(['cong-van-2023-08.docx']);
  expect(state()).toMatchObject({
    tab: 'letter',
    notice: { kind: 'saved', way: 'download', link: 'blob:1', isLetter: true },
  });
});

it("hands the letter over in the office's own form, when one was chosen in the pane", async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, pane, saved } = ribbonAndPane(file);
  await press('evaluate');
  const zip = unzipSync(await readFile(join('assets', 'templates', 'mau-cong-van.docx')));
  const words = strFromU8(zip['word/document.xml'] ?? new Uint8Array());
  const form = zipSync({
    ...zip,
    'word/document.xml': strToU8(words.replace('{người ký}', 'Mẫu của huyện: {người ký}')),
  });
  await pane.chooseForm('mau.docx', form);
  expect(pane.store.get()).toMatchObject({ failure: undefined, form: { name: 'mau.docx' } });
  await press('exportLetter');
  const bytes = saved[0]?.bytes ?? new Uint8Array();
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain('Mẫu của huyện');
});

it('copies the letter where no file can be saved', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, copied, state } = ribbonAndPane(file, { way: 'none' });
  await press('evaluate');
  await press('exportLetter');
  expect(copied.join()).toContain('Kính gửi:');
  expect(state().notice).toMatchObject({ kind: 'saved', way: 'copied' });
});

it('without a summary it makes no letter and says what to do first', async () => {
  const { press, saved, state } = ribbonAndPane(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  await press('exportLetter');
  expect(saved).toEqual([]);
  expect(state().notice).toEqual({ kind: 'waiting', why: 'no-summary' });
});

it('clears its marks without opening anything, and the pane knows', async () => {
  const { press, opened, state } = ribbonAndPane(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  await press('evaluate');
  await press('clearMarks');
  expect(opened.times).toBe(1);
  expect(state().result?.marked).toBe(false);
});

it('opens the pane when marks had to be left', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, opened, state } = ribbonAndPane(file, { quirks: { cellValueRulesThrow: true } });
  await press('evaluate');
  const sheet = file.sheet('T8');
  addUnreadableRules(file, 'T8', [10, 12]);
  const rules = sheet.rules.length;
  await press('clearMarks');
  expect(sheet.rules).toHaveLength(rules);
  expect(opened.times).toBe(2);
  expect(state().notice).toMatchObject({ kind: 'cleared', marksLeft: ['T8'] });
});

it.each(Object.keys(COMMANDS))('%s completes its event whatever fails, the pane says why', async (name) => {
  const { press, host, opened, state } = ribbonAndPane(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  host.startCellEdit();
  await press(name);
  expect(opened.times).toBe(1);
  expect(state()).toMatchObject({ busy: undefined, failure: { kind: 'workbook', code: 'cell-editing' } });
});

it('an Excel that cannot open the pane still gets its work done', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, Office, state } = ribbonAndPane(file);
  Object.assign(Office, { addin: undefined });
  await press('evaluate');
  expect(file.findSheet(SUMMARY)).not.toBeNull();
  expect(state()).toMatchObject({ failure: undefined, notice: { kind: 'written' } });
});
