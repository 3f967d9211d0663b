import { readFileSync } from 'node:fs';
import { doubtfulSheets } from '../../src/actions/doubtful-sheets';
import { prepareEvaluation, writeEvaluation } from '../../src/actions/evaluate';
import { prepareYear, writeYear, type PreparedYear } from '../../src/actions/evaluate-year';
import { recordMonth } from '../../src/actions/export-letter';
import { noEarlierActsPatch } from '../../src/actions/no-earlier-acts';
import { openWorkbook } from '../../src/actions/open-workbook';
import { saveSettings } from '../../src/actions/save-settings';
import { yearJson, yearReport } from '../../src/cli/year-report';
import { EMPTY_PLAN, periodKey, type Finding, type SheetContent, type SheetDrawing } from '../../src/model';
import { openXlsx, type XlsxFile } from '../../src/workbook/xlsx';
import { inFull } from '../support/in-full';

const YEAR: Uint8Array = new Uint8Array(readFileSync('assets/samples/tu-ky-2023-ca-nam.xlsx'));
const NOW = { now: '05/09/2023 09:30' };

/** Whom the letter of August 2023 criticises, and for which time. */
const AUGUST = [
  ['Xã Dân Chủ', 'Phê bình', 3],
  ['Xã Tiên Động', 'Phê bình', 3],
  ['Xã Hưng Đạo', 'Phê bình', 2],
  ['Xã Phượng Kỳ', 'Phê bình', 2],
];

const warned = (findings: readonly Finding[]) =>
  findings
    .filter(({ group }) => group === 'warn')
    .map(({ unit, form, ordinal }) => [unit.name, form, ordinal]);

async function yearOf(workbook: XlsxFile): Promise<PreparedYear> {
  const year = await prepareYear(workbook, NOW);
  if ('unclear' in year) throw new Error(year.unclear);
  return year;
}

const lastMonth = ({ months }: PreparedYear) => warned(months.at(-1)?.prepared.evaluation.findings ?? []);

/** One `--month … --record` run on what the run before it saved; that nobody was warned before May is answered. */
async function recordOne(bytes: Uint8Array, month: number) {
  const workbook = await openXlsx(bytes);
  const request = { ...NOW, period: { year: 2023, month } };
  const open = await openWorkbook(workbook, {});
  await saveSettings(workbook, open, noEarlierActsPatch({ year: 2023, month: 5 }));
  const prepared = await prepareEvaluation(workbook, request);
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  await writeEvaluation(workbook, prepared);
  await workbook.write(recordMonth(prepared.open, prepared.summary).plan);
  return { bytes: await workbook.save(), warned: warned(prepared.evaluation.findings) };
}

async function book(workbook: XlsxFile): Promise<SheetContent | undefined> {
  return (await workbook.read(['Sổ theo dõi']))[0];
}

const sheetWith = (name: string, value: string): SheetDrawing => ({
  name,
  visibility: 'visible',
  columns: [],
  rows: [{ cells: [{ value }] }],
  merges: [],
  frozenRows: 0,
  print: { orientation: 'portrait' },
  charts: [],
});

describe('all months in one go', () => {
  it('takes every month of the workbook in turn, and builds the ordinals of August up', async () => {
    const year = await yearOf(await openXlsx(YEAR));
    expect(year.months.map(({ prepared }) => periodKey(prepared.evaluation.period))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2023-0${month}`),
    );
    expect(lastMonth(year)).toEqual(AUGUST);
  });

  it('writes a summary for each month and leaves the ladder book alone', async () => {
    const workbook = await openXlsx(YEAR);
    const year = await yearOf(workbook);
    await writeYear(workbook, year, false);
    const names = (await workbook.outline()).sheets.map(({ name }) => name);
    for (let month = 1; month <= 8; month++) expect(names).toContain(`Tổng hợp T${month}-2023`);
    expect(names).not.toContain('Sổ theo dõi');
  });

  it('says the same again on its own output, recorded or not', async () => {
    for (const record of inFull([true, false], [true])) {
      const workbook = await openXlsx(YEAR);
      const first = await yearOf(workbook);
      await writeYear(workbook, first, record);
      const before = await book(workbook);
      const again = await openXlsx(await workbook.save());
      const second = await yearOf(again);
      expect(second.months.map(({ prepared }) => warned(prepared.evaluation.findings))).toEqual(
        first.months.map(({ prepared }) => warned(prepared.evaluation.findings)),
      );
      await writeYear(again, second, record);
      expect((await book(again))?.values).toEqual(before?.values);
    }
  });

  it('records what runs of single months record, one feeding the next', async () => {
    let bytes: Uint8Array = YEAR;
    for (let month = 1; month <= 8; month++) ({ bytes } = await recordOne(bytes, month));
    const workbook = await openXlsx(YEAR);
    await writeYear(workbook, await yearOf(workbook), true);
    expect((await book(await openXlsx(bytes)))?.values).toEqual((await book(workbook))?.values);
  });

  it('gives August its ordinals whatever is evaluated again, and in whatever order', async () => {
    let bytes: Uint8Array = YEAR;
    for (const month of [1, 2, 3, 4, 5, 6, 7]) ({ bytes } = await recordOne(bytes, month));
    for (const month of inFull([8, 8, 6, 8, 7, 5, 7, 8], [8, 6, 8])) {
      const run = await recordOne(bytes, month);
      bytes = run.bytes;
      if (month === 8) expect(run.warned).toEqual(AUGUST);
    }
  });

  it('never draws the ladder book over a sheet of that name that is not one', async () => {
    const workbook = await openXlsx(YEAR);
    await workbook.write({
      ...EMPTY_PLAN,
      drawings: [sheetWith('Sổ theo dõi', 'Ghi chép riêng của văn phòng')],
    });
    await writeYear(workbook, await yearOf(workbook), true);
    const [own, drawn] = await workbook.read(['Sổ theo dõi', 'Sổ theo dõi (2)']);
    expect(own?.values[0]?.[0]).toBe('Ghi chép riêng của văn phòng');
    expect(drawn?.values.length).toBeGreaterThan(10);
  });

  it('leaves a sheet out whose name and title say different months, and says which', async () => {
    const workbook = await openXlsx(YEAR);
    const rows = ['Kết quả tháng 7/2023', ['STT', 'Đơn vị', `Tỷ lệ số hoá kết quả`], [1, 'Xã A', 0.5]];
    const drawn = rows.map((row) => ({ cells: [row].flat().map((value) => ({ value })) }));
    await workbook.write({ ...EMPTY_PLAN, drawings: [{ ...sheetWith('T9', ''), rows: drawn }] });
    const year = await yearOf(workbook);
    expect(year.months.map(({ prepared }) => periodKey(prepared.evaluation.period))).not.toContain('2023-09');
    const cell = { sheet: 'T9', row: 0, column: 0 };
    expect(doubtfulSheets(year)).toMatchObject([{ code: 'month-contradiction', cell }]);
    expect(yearReport(year, 'x.xlsx', [], false).join('\n')).toMatch(/'T9'!A1.*tháng 9.*tháng 7\/2023/);
    for (const month of yearJson(year, 'x.xlsx', [], false).months)
      expect(month.problems).toContainEqual(expect.objectContaining({ cell: "'T9'!A1" }));
  });

  describe('the overview of the year', () => {
    const OVERVIEW = 'Tổng hợp năm 2023';

    async function overviewOf(workbook: XlsxFile, name = OVERVIEW): Promise<(string | number | null)[][]> {
      const [sheet] = await workbook.read([name]);
      return (sheet?.values ?? []) as (string | number | null)[][];
    }

    it('shows unit by month what was said, each act with its ordinal, and what the target still takes', async () => {
      const workbook = await openXlsx(YEAR);
      await writeYear(workbook, await yearOf(workbook), false);
      const rows = await overviewOf(workbook);
      expect(rows[2]).toEqual([
        ...['STT', 'Đơn vị', ...[1, 2, 3, 4, 5, 6, 7, 8].map((month) => `Tháng ${month}`)],
        ...['Nhắc nhở, phê bình trong năm', 'Lũy kế thanh toán trực tuyến', 'Cần thêm trong tháng 9/2023'],
      ]);
      const row = (unit: string) => rows.find((cells) => cells[1] === unit)?.slice(2);
      expect(row('Xã Hà Kỳ')).toEqual([
        ...[null, null, null, null, null, 'NN1', 'PB2'],
        ...['tttt BD', '2 lần', 0.283],
        '24/62 hồ sơ để đạt 30%',
      ]);
      expect(row('Xã Tiên Động')?.at(-1)).toBe('chưa thể; ít nhất 113 hồ sơ');
      const key = rows.flat().find((cell) => typeof cell === 'string' && cell.startsWith('BD: biểu dương'));
      expect(key).toContain('NN: nhắc nhở kèm lần thứ · PB: phê bình kèm lần thứ');
      expect(key).toContain('tttt: thanh toán trực tuyến');
      expect(row('Xã An Thanh')?.at(-1)).toBe('Đã đạt 30%');
    });

    it('is known as ours and never read as figures', async () => {
      const workbook = await openXlsx(YEAR);
      await writeYear(workbook, await yearOf(workbook), false);
      const open = await openWorkbook(await openXlsx(await workbook.save()), {});
      expect(open.survey.find(({ sheet }) => sheet === OVERVIEW)).toMatchObject({
        kind: 'overview',
        periods: [],
      });
    });

    it('is drawn in place again, keeps what was typed into it, and passes a foreign sheet of its name by', async () => {
      const workbook = await openXlsx(YEAR);
      await writeYear(workbook, await yearOf(workbook), false);
      await workbook.write({
        ...EMPTY_PLAN,
        edits: [{ sheet: OVERVIEW, cells: [{ row: 3, column: 15, value: 'đã gọi điện' }] }],
      });
      await writeYear(workbook, await yearOf(workbook), false);
      expect((await overviewOf(workbook))[3]?.[15] ?? null).toBeNull();
      expect((await overviewOf(workbook, `${OVERVIEW} (trước)`))[3]?.[15]).toBe('đã gọi điện');

      const foreign = await openXlsx(YEAR);
      await foreign.write({ ...EMPTY_PLAN, drawings: [sheetWith(OVERVIEW, 'Của văn phòng')] });
      await writeYear(foreign, await yearOf(foreign), false);
      expect((await overviewOf(foreign))[0]?.[0]).toBe('Của văn phòng');
      expect((await overviewOf(foreign, `${OVERVIEW} (2)`)).length).toBeGreaterThan(30);
    });
  });
});
