import { clearMarks } from '../../src/actions/clear-marks';
import { prepareEvaluation, writeEvaluation, type PreparedEvaluation } from '../../src/actions/evaluate';
import { openWorkbook } from '../../src/actions/open-workbook';
import type { Workbook as Port } from '../../src/workbook/port';
import { colouring, snapshot, snapshotSheet } from '../excel';
import { district } from '../support/district';
import { openInExcel } from '../support/excel-workbook';
import { sampleWorkbook } from '../support/workbook-from-xlsx';

const SUMMARY = 'Tổng hợp T8-2023';
const request = (now = '22/11/2026 09:30') => ({ now, preset: 'letter-2023-08' as const });

async function prepare(workbook: Port, now?: string): Promise<PreparedEvaluation> {
  const prepared = await prepareEvaluation(workbook, request(now));
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  return prepared;
}

async function review(workbook: Port, now?: string): Promise<PreparedEvaluation> {
  const prepared = await prepare(workbook, now);
  expect(await writeEvaluation(workbook, prepared)).toEqual({ changedMeanwhile: [] });
  return prepared;
}

const KB = 1024;
const mostBytes = (findings: number): number => 30 * KB + findings * 1.5 * KB;

describe('a whole review of the August sample', () => {
  it('takes three round trips: two to read, one to write', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const { workbook, host } = openInExcel(file);
    const { evaluation } = await review(workbook);
    expect(host.roundTrips).toBe(3);
    expect(host.batches.map(({ failed }) => failed)).toEqual([null, null, null]);
    expect(evaluation.findings.length).toBeGreaterThan(15);
    expect(file.activeSheet?.name).toBe('T8');
    expect(file.findSheet(SUMMARY)?.charts.length).toBeGreaterThan(0);
    // Else new marks may not show on the desktop until something is calculated.
    expect([...host.members.keys()]).toContain('Worksheet.Calculate');
  });

  it('takes four when the sheet is written in a font from before Unicode', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const sheet = file.sheet('T8');
    sheet.changeFormat({ row: 59, column: 1, rows: 1, columns: 1 }, (format) => ({
      ...format,
      fontName: '.VnTime',
    }));
    sheet.put(59, 1, { ...sheet.cell(59, 1), value: 'Ghi chó: sè liÖu ®· rµ so¸t' });
    const { workbook, host } = openInExcel(file);
    await review(workbook);
    expect(host.roundTrips).toBe(4);
  });

  it('formats no cell on its own', async () => {
    const { workbook, host } = openInExcel(await sampleWorkbook('tu-ky-2023-08.xlsx'));
    await review(workbook);
    // 1,985 before looks were laid over all cells that share them.
    expect(host.actions).toBeLessThan(260);
  });

  it('sends at most 30 KB and 1.5 KB for each finding: reads, marks, summary and chart', async () => {
    const { workbook, host } = openInExcel(await sampleWorkbook('tu-ky-2023-08.xlsx'));
    const { evaluation, plan } = await review(workbook);
    expect(evaluation.findings).toHaveLength(20);
    // One rule for each look.
    expect(plan.marks.map(({ rules }) => rules.length)).toEqual([3]);
    expect(host.requestBytes).toBeLessThanOrEqual(mostBytes(20));
  });

  it('and no more under rules that find twice as much', async () => {
    const { workbook, host } = openInExcel(await sampleWorkbook('tu-ky-2023-08.xlsx'));
    const prepared = await prepareEvaluation(workbook, { now: '22/11/2026 09:30', preset: 'default' });
    if ('unclear' in prepared) throw new Error(prepared.unclear);
    await writeEvaluation(workbook, prepared);
    const { length } = prepared.evaluation.findings;
    expect(length).toBeGreaterThan(40);
    expect(host.requestBytes).toBeLessThanOrEqual(mostBytes(length));
    expect(host.roundTrips).toBe(3);
  });

  it('leaves the sheet of figures as it was but for rules that carry our signature', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const before = snapshotSheet(file.sheet('T8'));
    const { workbook } = openInExcel(file);
    await review(workbook);
    const { rules, ...after } = snapshotSheet(file.sheet('T8'));
    expect({ ...after, rules: [] }).toEqual(before);
    const ours = rules as { formula: string; stopIfTrue: boolean }[];
    expect(ours.every(({ formula }) => formula.includes('danh-gia-thang'))).toBe(true);
    // People's rules below ours still show.
    expect(ours.map(({ stopIfTrue }) => stopIfTrue)).toEqual(ours.map(() => false));
  });

  it('done twice gives the same workbook, in three round trips again: what is ours is asked for with the figures', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const { workbook, host } = openInExcel(file);
    await review(workbook);
    const once = JSON.stringify(snapshot(file));
    host.resetCounts();
    await review(workbook, '23/11/2026 10:00');
    expect(host.roundTrips).toBe(3);
    expect(JSON.stringify(snapshot(file))).toBe(once);
    // The summary would stay as it is, so only the marks are sent.
    expect(host.requestBytes).toBeLessThanOrEqual(20_000);
  });

  it('evaluated and cleared is as it was, cell by cell and rule by rule, the rules of people included', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const users = file.sheet('T8');
    users.rules = [
      {
        id: file.newId(),
        type: 'Custom',
        ranges: [{ row: 10, column: 8, rows: 20, columns: 1 }],
        formula: '=$I11<0.9',
        condition: null,
        format: { fillColor: '#FFFF00' },
        stopIfTrue: true,
      },
    ];
    const before = snapshotSheet(users, { ids: true });
    const { workbook } = openInExcel(file);
    await review(workbook);
    expect(snapshotSheet(users, { ids: true })).not.toEqual(before);
    await clearMarks(workbook, await openWorkbook(workbook, {}));
    expect(snapshotSheet(users, { ids: true })).toEqual(before);
    await clearMarks(workbook, await openWorkbook(workbook, {}));
    expect(snapshotSheet(users, { ids: true })).toEqual(before);
  });

  it('finds its marks again where an id is a priority, and after other rules came before them', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const { workbook } = openInExcel(file, { quirks: { idIsPriority: true, deleteByIndexFails: true } });
    const sheet = file.sheet('T8');
    await review(workbook);
    const user = {
      id: file.newId(),
      type: 'Custom' as const,
      ranges: [{ row: 10, column: 8, rows: 20, columns: 1 }],
      formula: '=$I11<0.9',
      condition: null,
      format: { fillColor: '#FFFF00' },
      stopIfTrue: false,
    };
    sheet.rules = [user, ...sheet.rules];
    await clearMarks(workbook, await openWorkbook(workbook, {}));
    expect(sheet.rules).toEqual([user]);
  });

  it('leaves marks in place, and says so, where Excel will not tell the rules of the sheet', async () => {
    const file = await sampleWorkbook('tu-ky-2023-08.xlsx');
    const sheet = file.sheet('T8');
    const cellValue = (row: number) => ({
      id: file.newId(),
      type: 'CellValue' as const,
      ranges: [{ row, column: 8, rows: 5, columns: 1 }],
      formula: '',
      condition: { formula1: '0.9', operator: 'LessThan' },
      format: { fillColor: '#FFFF00' },
      stopIfTrue: false,
    });
    sheet.rules = [cellValue(10), cellValue(12)];
    const { workbook } = openInExcel(file, { quirks: { cellValueRulesThrow: true } });
    await review(workbook);
    const marked = sheet.rules.length;
    expect(marked).toBeGreaterThan(2);
    const again = await prepare(workbook);
    expect(await writeEvaluation(workbook, again)).toEqual({ changedMeanwhile: [], marksLeft: ['T8'] });
    expect(sheet.rules).toHaveLength(marked);
  });
});

describe('a large district', () => {
  it('3,400 units on one sheet take two round trips where Excel sets no limit', async () => {
    const { workbook, host } = openInExcel(district({ units: 3400 }));
    const { evaluation } = await review(workbook);
    expect(evaluation.findings.length).toBeGreaterThan(300);
    expect(host.roundTrips).toBe(2);
  });

  it('and are read and written in pieces where answers and requests are limited, to the same result', async () => {
    const free = district({ units: 1000, poor: 2 });
    await review(openInExcel(free).workbook);
    const limited = district({ units: 1000, poor: 2 });
    const { workbook, host } = openInExcel(limited, { payloadLimit: 300_000 });
    await review(workbook);
    expect(host.roundTrips).toBeGreaterThan(3);
    expect(JSON.stringify(snapshot(limited))).toBe(JSON.stringify(snapshot(free)));
  });

  it('a finding more costs at most 1,500 bytes of request', async () => {
    const bytes = async (poor: number): Promise<[number, number]> => {
      const { workbook, host } = openInExcel(district({ units: 300, poor }));
      const { evaluation } = await review(workbook);
      return [evaluation.findings.filter(({ group }) => group === 'warn').length, host.requestBytes];
    };
    const [few, fewBytes] = await bytes(100);
    const [many, manyBytes] = await bytes(3);
    expect(many - few).toBe(97);
    expect((manyBytes - fewBytes) / (many - few)).toBeLessThanOrEqual(1500);
  });
});

it('a stray value in the last row of the sheet does not make a million rows of it', async () => {
  const file = district({ units: 5 });
  file.sheet('T8').put(1_048_575, 3, { ...file.sheet('T8').cell(0, 9), value: 'x' });
  const { workbook, host } = openInExcel(file);
  const { active } = await workbook.outline();
  expect(active?.values).toHaveLength(7);
  expect(host.responseBytes).toBeLessThan(10_000);
});

it.each(['=1+1', '+cmd', '@SUM(A1)', '-2', "'nháy", '=HYPERLINK("http://x")'])(
  'a unit called %s stays text in every sheet that is written',
  async (name) => {
    const file = district({ units: 30 });
    const sheet = file.sheet('T8');
    sheet.put(2, 1, { ...sheet.cell(2, 1), value: name });
    const { workbook } = openInExcel(file);
    const { evaluation } = await review(workbook);
    const found = evaluation.findings.find(({ nameCell }) => nameCell.row === 2);
    const formulas = file.sheets
      .filter((s) => s.name !== 'T8')
      .flatMap((s) => [...s.stored({ row: 0, column: 0, rows: 1000, columns: 200 })])
      .filter(({ cell }) => cell.formula !== undefined);
    expect(formulas).toEqual([]);
    const shown = JSON.stringify(snapshotSheet(file.sheet(SUMMARY)));
    // A bare number or a word behind a sign may be no unit to the reader; what is one keeps its spelling.
    if (found) expect(shown).toContain(JSON.stringify(found.unit.name).slice(1, -1));
    expect(colouring(sheet).has('B3')).toBe(found !== undefined);
  },
);
