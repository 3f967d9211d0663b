import { COMMANDS, registerCommands, type CommandSurroundings, type Outcome } from '../../src/commands';
import { buildWorkbook, snapshot, type Workbook } from '../excel';
import { openInExcel } from '../support/excel-workbook';
import { sampleWorkbook } from '../support/workbook-from-xlsx';

/** The ribbon alone, before any pane: what it tells is kept. */
function ribbon(file: Workbook) {
  const { Office, commands, workbook, host } = openInExcel(file);
  const told: Outcome[] = [];
  const failures: string[] = [];
  const surroundings: CommandSurroundings = {
    workbook,
    now: () => '22/11/2026 09:30',
    alone: (work) => work(),
    show: (outcome) => {
      told.push(outcome);
      return Promise.resolve();
    },
    showFailure: (error) => {
      failures.push(error instanceof Error ? error.message : String(error));
      return Promise.resolve();
    },
  };
  registerCommands(Office.actions, surroundings);
  const press = (name: string): Promise<void> =>
    new Promise((completed) => {
      commands.get(name)?.({ completed });
    });
  return { press, told, failures, host, commands, surroundings };
}

const SUMMARY = 'Tổng hợp T8-2023';

it('every function is given to Office under its name in the manifest', async () => {
  const { commands } = ribbon(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  expect([...commands.keys()]).toEqual(Object.keys(COMMANDS));
});

it('evaluates without asking and leaves the active sheet active', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, told, host } = ribbon(file);
  await press('evaluate');
  expect(told).toMatchObject([
    { kind: 'reviewed', review: { outcome: 'written', report: { changedMeanwhile: [] } } },
  ]);
  expect(host.roundTrips).toBe(3);
  expect(file.activeSheet?.name).toBe('T8');
  expect(file.findSheet(SUMMARY)).not.toBeNull();
  expect(file.sheet('T8').rules.length).toBeGreaterThan(0);
});

it('pressed again it changes nothing', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press } = ribbon(file);
  await press('evaluate');
  const before = JSON.stringify(snapshot(file));
  await press('evaluate');
  expect(JSON.stringify(snapshot(file))).toBe(before);
});

it('writes nothing when the month is unclear', async () => {
  const file = buildWorkbook({ sheets: [{ name: 'Trang tính', cells: [['Không có gì']] }] });
  const before = snapshot(file);
  const { press, told } = ribbon(file);
  await press('evaluate');
  expect(told).toMatchObject([{ review: { outcome: 'asked', doubt: 'unclear-month' } }]);
  expect(snapshot(file)).toEqual(before);
});

it('writes nothing when a column is unclear', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  // Every heading under the groups says the same of its column.
  const sheet = file.sheet('T8');
  for (let row = 5; row <= 7; row++)
    for (let column = 3; column < 23; column++)
      if (sheet.cell(row, column).value !== null)
        sheet.put(row, column, { ...sheet.cell(row, column), value: 'Tỷ lệ số hoá' });
  const before = snapshot(file);
  const { press, told } = ribbon(file);
  await press('evaluate');
  expect(told).toMatchObject([{ review: { outcome: 'asked', doubt: 'ambiguous-column' } }]);
  expect(snapshot(file)).toEqual(before);
});

it('writes nothing when an edited summary would change', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, told } = ribbon(file);
  await press('evaluate');
  const summary = file.sheet(SUMMARY);
  // The x of the first finding goes, and a figure changes underneath.
  const row = Array.from({ length: 40 }, (_, r) => r).find((r) => summary.cell(r, 14).value === 'x')!;
  summary.put(row, 14, { ...summary.cell(row, 14), value: null });
  const sheet = file.sheet('T8');
  const figure = Array.from({ length: 30 }, (_, r) => r + 10).find(
    (r) => typeof sheet.cell(r, 12).value === 'number',
  )!;
  for (const column of [10, 11, 12]) sheet.put(figure, column, { ...sheet.cell(figure, column), value: 1 });
  const before = snapshot(file);
  await press('evaluate');
  expect(told[1]).toMatchObject({ review: { outcome: 'asked', doubt: 'edited-summary' } });
  expect(snapshot(file)).toEqual(before);
});

it('completes its event on every failure, and says what went wrong', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, failures, host, surroundings } = ribbon(file);
  host.startCellEdit();
  for (const name of Object.keys(COMMANDS)) await press(name);
  expect(failures).toEqual(['cell-editing', 'cell-editing', 'cell-editing']);
  host.endCellEdit();
  Object.assign(surroundings, { show: () => Promise.reject(new Error('no pane')) });
  Object.assign(surroundings, { showFailure: () => Promise.reject(new Error('no pane either')) });
  await press('evaluate');
});

it('clears its marks', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, told } = ribbon(file);
  await press('evaluate');
  await press('clearMarks');
  expect(file.sheet('T8').rules).toEqual([]);
  expect(told[1]).toEqual({ kind: 'cleared', marksLeft: undefined });
});

it('makes no letter before there is a summary', async () => {
  const { press, told } = ribbon(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  await press('exportLetter');
  expect(told).toEqual([{ kind: 'no-summary' }]);
});

it('makes the letter from the summary', async () => {
  const { press, told } = ribbon(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  await press('evaluate');
  await press('exportLetter');
  const outcome = told[1];
  if (outcome?.kind !== 'letter') throw new Error(outcome?.kind);
  expect(outcome.file.name).toBe('cong-van-2023-08.docx');
  expect([...outcome.file.bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
});

it('a letter with empty slots is looked at first', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  // Without its settings nobody has said whose letter it is.
  file.removeSheet(file.sheet('Cấu hình'));
  const { press, told } = ribbon(file);
  await press('evaluate');
  await press('exportLetter');
  expect(told[1]).toEqual({ kind: 'letter-lacks' });
});
