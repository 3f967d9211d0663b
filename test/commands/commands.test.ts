import { COMMANDS, registerCommands, type CommandSurroundings } from '../../src/commands';
import { buildWorkbook, snapshot, type Workbook } from '../excel';
import { openInExcel } from '../support/excel-workbook';
import { sampleWorkbook } from '../support/workbook-from-xlsx';

/** The ribbon of a page whose pane was never opened. */
function ribbon(file: Workbook) {
  const { Office, commands, workbook, host } = openInExcel(file);
  const told: string[] = [];
  const surroundings: CommandSurroundings = {
    workbook,
    now: () => '22/11/2026 09:30',
    saveLetter: (name, bytes) => {
      told.push(`${name} ${bytes.length > 5000 ? 'written' : 'empty'}`);
      return Promise.resolve();
    },
    showPane: () => {
      told.push('pane');
      return Promise.resolve();
    },
    showFailure: (error) => {
      told.push(error instanceof Error ? error.message : String(error));
      return Promise.resolve();
    },
  };
  registerCommands(Office.actions, surroundings);
  const press = (name: string): Promise<void> =>
    new Promise((completed) => {
      commands.get(name)?.({ completed });
    });
  return { press, told, host, commands, surroundings };
}

const SUMMARY = 'Tổng hợp T8-2023';

it('every function is given to Office under its name in the manifest', async () => {
  const { commands } = ribbon(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  expect([...commands.keys()]).toEqual(Object.keys(COMMANDS));
});

it('evaluates without asking, leaves the active sheet active and shows the pane on the result', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, told, host } = ribbon(file);
  await press('evaluate');
  expect(told).toEqual(['pane']);
  expect(host.roundTrips).toBe(3);
  expect(file.activeSheet?.name).toBe('T8');
  expect(file.findSheet(SUMMARY)).not.toBeNull();
  expect(file.sheet('T8').rules.length).toBeGreaterThan(0);
});

it('opens the pane and writes nothing when the month is unclear', async () => {
  const file = buildWorkbook({ sheets: [{ name: 'Trang tính', cells: [['Không có gì']] }] });
  const before = snapshot(file);
  const { press, told } = ribbon(file);
  await press('evaluate');
  expect(told).toEqual(['pane']);
  expect(snapshot(file)).toEqual(before);
});

it('opens the pane and writes nothing when an edited summary would change', async () => {
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
  expect(told).toEqual(['pane', 'pane']);
  expect(snapshot(file)).toEqual(before);
});

it('completes its event on every failure, and the pane says what went wrong', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, told, host, surroundings } = ribbon(file);
  host.startCellEdit();
  for (const name of Object.keys(COMMANDS)) await press(name);
  expect(told).toEqual(['cell-editing', 'cell-editing', 'cell-editing']);
  host.endCellEdit();
  Object.assign(surroundings, { showPane: () => Promise.reject(new Error('no pane')) });
  Object.assign(surroundings, { showFailure: () => Promise.reject(new Error('no pane either')) });
  await press('evaluate');
});

it('clears its marks without opening anything', async () => {
  const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
  const { press, told } = ribbon(file);
  await press('evaluate');
  await press('clearMarks');
  expect(file.sheet('T8').rules).toEqual([]);
  expect(told).toEqual(['pane']);
});

it('makes no letter before there is a summary', async () => {
  const { press, told } = ribbon(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  await press('exportLetter');
  expect(told).toEqual(['pane']);
});

it('makes the letter from the summary, and shows the pane', async () => {
  const { press, told } = ribbon(await sampleWorkbook('tu-ky-2023-08.xlsx'));
  await press('evaluate');
  await press('exportLetter');
  expect(told).toEqual(['pane', 'cong-van-2023-08.docx written', 'pane']);
});
