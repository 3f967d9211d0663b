import { writeEvaluation } from '../../src/actions/evaluate';
import { EMPTY_PLAN } from '../../src/model';
import { snapshotSheet, type Workbook } from '../excel';
import { EDIT, editedMonth, evaluate, prepare, sentences, SUMMARY } from '../support/edited-month';
import { openInExcel } from '../support/excel-workbook';
import { inFull } from '../support/in-full';

/** What people read on the summary, its looks aside. */
function content(file: Workbook): unknown[] {
  return [...file.sheet(SUMMARY).stored({ row: 0, column: 0, rows: 500, columns: 100 })]
    .filter(({ cell }) => cell.value !== null)
    .map(({ row, column, cell }) => [row, column, cell.value]);
}

/** Everything an evaluation over an edited month asks of Excel that changes something. */
async function membersUsed(): Promise<string[]> {
  const { workbook, host } = openInExcel(await editedMonth());
  await evaluate(workbook);
  return [...host.members].filter((member) => !/\.(_|Get|Load)/.test(member)).sort();
}

/** Without these there is no sheet to write on, or no value: said in a message, repaired by the next run. */
const NEEDED = [
  'Range.Values',
  'Range.Unmerge',
  'Range.Clear',
  'WorksheetCollection.Add',
  'Worksheet.Visibility',
];

/** One of each kind of ornament: looks, what stays in view, the chart, paper, marks. */
const SAMPLE =
  /^(RangeFormat\.RowHeight|FreezePanes\.FreezeRows|WorksheetFreezePanes\.FreezeRows|ChartCollection\.Add|PageLayout\.Orientation|ConditionalFormatCollection\.Add)$/;

describe('an Excel that refuses one thing for good', () => {
  it('still writes title, values and state, names what it left out, and a second click finds no fault', async () => {
    const undisturbed = await editedMonth();
    await evaluate(openInExcel(undisturbed).workbook);
    const ornaments = (await membersUsed()).filter((member) => !NEEDED.includes(member));
    expect(ornaments.length).toBeGreaterThan(15);
    const asked = inFull(
      ornaments,
      ornaments.filter((member) => SAMPLE.test(member)),
    );
    expect(asked.length).toBeGreaterThan(4);
    const unnamed: string[] = [];
    for (const member of asked) {
      const file = await editedMonth();
      const { workbook, host } = openInExcel(file);
      host.faults.refuse(member);
      const report = await writeEvaluation(workbook, await prepare(workbook));
      expect([member, content(file)]).toEqual([member, content(undisturbed)]);
      expect([member, sentences(file).includes(EDIT)]).toEqual([member, true]);
      if (report.leftOut === undefined && report.marksLeft === undefined) unnamed.push(member);
      await writeEvaluation(workbook, await prepare(workbook));
      expect([member, content(file)]).toEqual([member, content(undisturbed)]);
    }
    expect(unnamed).toEqual([]);
  });

  it.each(NEEDED.slice(0, 3))(
    'where it is %s, says so, loses nothing, and is repaired once it goes again',
    async (member) => {
      const undisturbed = await editedMonth();
      await evaluate(openInExcel(undisturbed).workbook);
      const file = await editedMonth();
      const { workbook, host } = openInExcel(file);
      host.faults.refuse(member);
      await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'write-interrupted' });
      expect(sentences(file)).toContain(EDIT);
      host.faults.clear();
      await evaluate(workbook);
      expect(content(file)).toEqual(content(undisturbed));
    },
  );
});

describe('a filter in Excel', () => {
  /** Rows of a sheet hidden by a filter of its own. */
  function filter(file: Workbook, sheet: string, rows: readonly number[]): void {
    file.sheet(sheet).filtered = true;
    for (const row of rows) file.sheet(sheet).hiddenRows.add(row);
  }

  it('on the summary is taken off before anything is written, so that no value goes astray', async () => {
    const undisturbed = await editedMonth();
    await evaluate(openInExcel(undisturbed).workbook);
    const file = await editedMonth();
    filter(file, SUMMARY, [8, 9, 10, 12]);
    await evaluate(openInExcel(file).workbook);
    expect(file.sheet(SUMMARY).filtered).toBe(false);
    expect(content(file)).toEqual(content(undisturbed));
  });

  it('that nobody told of loses what is written to the register: it is read back and said', async () => {
    const file = await editedMonth();
    const { workbook } = openInExcel(file);
    await workbook.outline();
    filter(file, 'Sổ theo dõi', [2]);
    const cells = [{ row: 2, column: 1, value: 'Xã Số 3' }];
    const lost = workbook.write({ ...EMPTY_PLAN, edits: [{ sheet: 'Sổ theo dõi', cells }] });
    await expect(lost).rejects.toMatchObject({ code: 'not-kept', detail: "'Sổ theo dõi'!B3" });
  });

  it.each(['the sheet’s own', 'a table’s'])(
    'on people’s register (%s) is said, and nothing is written there',
    async (whose) => {
      const file = await editedMonth();
      const book = file.sheet('Sổ theo dõi');
      if (whose === 'a table’s')
        book.tables.push({
          id: 'T1',
          name: 'SoTheoDoi',
          area: { row: 0, column: 0, rows: 2, columns: 7 },
          showHeaders: true,
          showTotals: false,
          style: '',
          filtered: true,
        });
      else filter(file, book.name, [1]);
      const before = JSON.stringify(snapshotSheet(book));
      const { workbook } = openInExcel(file);
      await workbook.outline();
      const cells = [{ row: 2, column: 1, value: 'Xã Số 3' }];
      const refused = workbook.write({ ...EMPTY_PLAN, edits: [{ sheet: book.name, cells }] });
      await expect(refused).rejects.toMatchObject({ code: 'filtered', detail: book.name });
      expect(JSON.stringify(snapshotSheet(book))).toBe(before);
    },
  );
});
