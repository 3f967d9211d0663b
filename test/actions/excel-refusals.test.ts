import { writeEvaluation } from '../../src/actions/evaluate';
import { EMPTY_PLAN } from '../../src/model';
import { snapshotSheet, type Workbook } from '../excel';
import { EDIT, editedMonth, evaluate, kept, prepare, sentences, SUMMARY } from '../support/edited-month';
import { openInExcel } from '../support/excel-workbook';
import { inFull } from '../support/in-full';

/** What people read on the summary, its looks aside. */
function content(file: Workbook): unknown[] {
  return [...file.sheet(SUMMARY).stored({ row: 0, column: 0, rows: 500, columns: 100 })]
    .filter(({ cell }) => cell.value !== null)
    .map(({ row, column, cell }) => [row, column, cell.value]);
}

type Refusal = readonly [member: string, nth: number];

/**
 * Everything an evaluation over an edited month asks of Excel that changes something, at the first, the middle and the
 * last place of the request.
 */
async function refusals(): Promise<Refusal[]> {
  const { workbook, host } = openInExcel(await editedMonth());
  await evaluate(workbook);
  return [...host.members]
    .filter(([member]) => !/\.(_|Get|Load)/.test(member))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([member, times]) =>
      [...new Set([1, Math.ceil(times / 2), times])].map((nth): Refusal => [member, nth]),
    );
}

/** One place of each member, another for each. */
function onePlaceEach(all: readonly Refusal[]): Refusal[] {
  const members = [...new Set(all.map(([member]) => member))];
  return members.flatMap((member, i) => {
    const places = all.filter(([other]) => other === member);
    return places.slice(i % places.length).slice(0, 1);
  });
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
    const ornaments = (await refusals()).filter(([member]) => !NEEDED.includes(member));
    expect(new Set(ornaments.map(([member]) => member)).size).toBeGreaterThan(15);
    const asked = inFull(ornaments, onePlaceEach(ornaments.filter(([member]) => SAMPLE.test(member))));
    expect(asked.length).toBeGreaterThan(4);
    const unnamed: Refusal[] = [];
    for (const [member, nth] of asked) {
      const file = await editedMonth();
      const { workbook, host } = openInExcel(file);
      host.faults.refuse(member, nth);
      const report = await writeEvaluation(workbook, await prepare(workbook));
      expect([member, nth, content(file)]).toEqual([member, nth, content(undisturbed)]);
      expect([member, nth, sentences(file).includes(EDIT)]).toEqual([member, nth, true]);
      const isNamed = report.leftOut !== undefined || report.marksLeft !== undefined;
      // What is asked for apart is asked for less often, so that it may have gone through after all.
      if (!isNamed && kept(file) !== kept(undisturbed)) unnamed.push([member, nth]);
      if (!isNamed && nth === 1) unnamed.push([member, nth]);
      await writeEvaluation(workbook, await prepare(workbook));
      expect([member, nth, content(file)]).toEqual([member, nth, content(undisturbed)]);
    }
    expect(unnamed).toEqual([]);
  });

  it('where it is something needed, says so, loses nothing, and is repaired once it goes again', async () => {
    const undisturbed = await editedMonth();
    await evaluate(openInExcel(undisturbed).workbook);
    const needed = (await refusals()).filter(([member]) => NEEDED.includes(member));
    const asked = inFull(needed, onePlaceEach(needed));
    expect(asked.length).toBeGreaterThan(2);
    for (const [member, nth] of asked) {
      const file = await editedMonth();
      const { workbook, host } = openInExcel(file);
      host.faults.refuse(member, nth);
      await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'write-interrupted' });
      expect([member, nth, sentences(file).includes(EDIT)]).toEqual([member, nth, true]);
      host.faults.clear();
      await evaluate(workbook);
      expect([member, nth, content(file)]).toEqual([member, nth, content(undisturbed)]);
    }
  });
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
