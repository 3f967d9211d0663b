import { readFileSync } from 'node:fs';
import {
  acceptedExplanations,
  acceptExplanation,
  takeBackExplanation,
} from '../../src/actions/accept-explanation';
import { prepareEvaluation, writeEvaluation, type PreparedEvaluation } from '../../src/actions/evaluate';
import { letterOf, recordMonth, takeBackMonth } from '../../src/actions/export-letter';
import { ladderBook } from '../../src/actions/history-of';
import { openWorkbook } from '../../src/actions/open-workbook';
import { registerState } from '../../src/actions/register-state';
import { EMPTY_PLAN, periodKey, type CellValue } from '../../src/model';
import { openXlsx, type XlsxFile } from '../../src/workbook/xlsx';
import { bodyTexts } from '../letters/comparison';

const AUGUST = new Uint8Array(readFileSync('assets/samples/tu-ky-2023-08.xlsx'));
const NOW = { now: '05/09/2023 09:30' };
const BOOK = 'Sổ theo dõi';

async function reviewed(workbook: XlsxFile): Promise<PreparedEvaluation> {
  const prepared = await prepareEvaluation(workbook, NOW);
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  await writeEvaluation(workbook, prepared);
  return prepared;
}

const rowsOf = async (workbook: XlsxFile): Promise<readonly (readonly CellValue[])[]> =>
  (await workbook.read([BOOK]))[0]!.values
    .map((row) => row.map((value) => (typeof value === 'string' ? value.trim() : value)))
    .filter((row) => row.some((value) => value !== null && value !== ''));

const letterText = ({ summary, settings, table }: PreparedEvaluation): string =>
  bodyTexts(letterOf(summary, settings, table)!.letter).join('\n');

const put = (workbook: XlsxFile, row: number, column: number, value: string | null) =>
  workbook.write({ ...EMPTY_PLAN, edits: [{ sheet: BOOK, cells: [{ row, column, value }] }] });

async function recorded(workbook: XlsxFile): Promise<PreparedEvaluation> {
  const prepared = await reviewed(workbook);
  await workbook.write(recordMonth(prepared.open, prepared.summary).plan);
  return reviewed(workbook);
}

test('a recording is compared with the letter and taken back whole', async () => {
  const workbook = await openXlsx(AUGUST);
  const before = await rowsOf(workbook);
  expect(registerState(await reviewed(workbook))).toMatchObject({ state: 'unrecorded', recorded: 0 });
  const prepared = await recorded(workbook);
  expect(registerState(prepared)).toMatchObject({ state: 'agrees', recorded: 4, differences: [] });

  await workbook.write(takeBackMonth(prepared.open, prepared.summary.period));
  expect(await rowsOf(workbook)).toEqual(before);
  expect(registerState(await reviewed(workbook)).state).toBe('unrecorded');
});

test('what people wrote beside a recorded act stays when it is taken back, and so do their own rows', async () => {
  const workbook = await openXlsx(AUGUST);
  const { open, history, summary } = await recorded(workbook);
  const own = history.acts.filter(({ period }) => periodKey(period) === '2023-08');
  const [first] = own;
  const { columns } = history.layout!;
  await put(workbook, first!.cell.row, columns.document!, '45/UBND-NV');
  const below = own.at(-1)!.cell.row + 1;
  await put(workbook, below, columns.period, 'Tháng 8/2023');
  await put(workbook, below, columns.unit, 'Xã Ngọc Kỳ');
  await put(workbook, below, columns.form, 'Nhắc nhở');
  const now = await openWorkbook(workbook, {});
  await workbook.write(takeBackMonth(now, summary.period));

  const { acts } = ladderBook(await openWorkbook(workbook, {}), summary.period).history;
  const august = acts.filter(({ period }) => periodKey(period) === '2023-08');
  expect(august.map(({ kind }) => kind)).toEqual([...own.map(() => 'withdrawn'), 'act']);
  expect(august[0]!.document).toBe('45/UBND-NV');
  expect(august.at(-1)).toMatchObject({ unitName: 'Xã Ngọc Kỳ', form: 'Nhắc nhở' });
  expect(open.settings.preset).toBeDefined();

  // Recorded again, the same rows say it.
  const again = await recorded(workbook);
  const acted = again.history.acts.filter(
    ({ period, kind }) => periodKey(period) === '2023-08' && kind === 'act',
  );
  expect(acted).toHaveLength(own.length + 1);
  expect(registerState(again).differences).toMatchObject([{ unit: 'Xã Ngọc Kỳ', kind: 'by-hand' }]);
});

const REPORTS: readonly (readonly [string, { number: string; date: string }, string])[] = [
  ['number and date', { number: '15/BC-UBND', date: '03/9/2023' }, 'số 15/BC-UBND ngày 03/9/2023 '],
  ['a number only', { number: '7/BC-UBND', date: '' }, 'số 7/BC-UBND '],
  ['a date only', { number: '', date: '5/9/2023' }, 'ngày 5/9/2023 '],
  ['neither', { number: '', date: '' }, ''],
];

test.each(REPORTS)(
  'an accepted report is named in the letter and can be taken back: %s',
  async (_, report, named) => {
    const workbook = await openXlsx(AUGUST);
    const before = await rowsOf(workbook);
    const { open, evaluation } = await reviewed(workbook);
    const finding = evaluation.findings.find(({ group }) => group === 'warn')!;
    await acceptExplanation(workbook, open, finding, evaluation.period, report);

    const accepted = await reviewed(workbook);
    const isWarned = (of: PreparedEvaluation): boolean =>
      of.evaluation.findings.some((f) => f.group === 'warn' && f.unit.key === finding.unit.key);
    expect(isWarned(accepted)).toBe(false);
    expect(letterText(accepted).toLowerCase()).toContain(`xét báo cáo ${named}của UBND`.toLowerCase());
    // An exemption is never taken for an act to be recorded over.
    await workbook.write(recordMonth(accepted.open, accepted.summary).plan);
    await workbook.write(takeBackMonth(await openWorkbook(workbook, {}), evaluation.period));

    const [act] = acceptedExplanations(await reviewed(workbook));
    await takeBackExplanation(workbook, await openWorkbook(workbook, {}), act!);
    expect(await rowsOf(workbook)).toEqual(before);
    expect(isWarned(await reviewed(workbook))).toBe(true);
  },
);

test.each([
  [
    'Đã có báo cáo giải trình số 12/BC-UBND ngày 05/9/2023 về thanh toán trực tuyến',
    '',
    'số 12/BC-UBND ngày 05/9/2023 ',
  ],
  ['thanh toán trực tuyến', 'Báo cáo số: 9/BC-UBND, ngày 1/9/2023', 'số 9/BC-UBND ngày 1/9/2023 '],
  ['Chủ tịch UBND huyện đã xét báo cáo về thanh toán trực tuyến', '', ''],
])('a report is named from a row made by hand: %s', async (reason, note, named) => {
  const workbook = await openXlsx(AUGUST);
  const { evaluation, history } = await reviewed(workbook);
  const finding = evaluation.findings.find(({ group }) => group === 'warn')!;
  const row = Math.max(...history.acts.map(({ cell }) => cell.row)) + 1;
  const { columns } = history.layout!;
  await put(workbook, row, columns.period, '8/2023');
  await put(workbook, row, columns.unit, finding.unit.name);
  await put(workbook, row, columns.form, 'Miễn');
  await put(workbook, row, columns.reason!, reason);
  await put(workbook, row, columns.note!, note || null);
  const accepted = await reviewed(workbook);
  expect(letterText(accepted).toLowerCase()).toContain(`xét báo cáo ${named}của UBND`.toLowerCase());
  // Taken back, a row made by hand keeps its words.
  const [act] = acceptedExplanations(accepted);
  await takeBackExplanation(workbook, accepted.open, act!);
  const written = (await workbook.read([BOOK]))[0]!.values[row]!;
  expect(written[columns.form]).toBe('đã rút');
  expect(written[columns.reason!]).toBe(reason);
});
