/** @jest-environment node */
import { snapshot, type Workbook } from '../excel';
import { paneInExcel } from '../support/pane-in-excel';
import { sampleWorkbook } from '../support/workbook-from-xlsx';

jest.setTimeout(120_000);

interface Seen {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: Readonly<Record<string, { readonly value?: unknown }>>;
  }[];
}

const seen = (file: Workbook): Seen => snapshot(file) as unknown as Seen;

/** What stands in the months' cells. */
const figures = (file: Workbook): string =>
  JSON.stringify(
    seen(file)
      .sheets.filter(({ name }) => /^T\d+$/.test(name))
      .map(({ cells }) => cells),
  );

let back = (): void => undefined;
afterEach(() => back());

/** The pane in front of a year's workbook in Excel. */
async function yearInExcel(): Promise<ReturnType<typeof paneInExcel> & { file: Workbook }> {
  const file = await sampleWorkbook('tu-ky-2023-ca-nam.xlsx');
  const excel = paneInExcel(file);
  back = excel.asGlobals();
  await excel.pane.start();
  return { ...excel, file };
}

const names = (file: Workbook): string[] => file.sheets.map(({ name }) => name);

test('all months in Excel: looking writes nothing, writing makes every summary, the marks, the overview and the book', async () => {
  const { pane, file, host, saved } = await yearInExcel();
  const before = JSON.stringify(snapshot(file));
  const months = names(file).filter((name) => /^T\d+$/.test(name));
  expect(months).toHaveLength(8);

  await pane.reviewYear();
  const { year, failure } = pane.store.get();
  expect(failure).toBeUndefined();
  if (!year || 'unclear' in year) throw new Error('no review');
  expect(year.effects).toMatchObject({ created: 8, updated: 0, left: 0 });
  expect(JSON.stringify(snapshot(file))).toBe(before);

  const trips = host.roundTrips;
  await pane.writeYear(true);
  expect(pane.store.get().failure).toBeUndefined();
  expect(names(file)).toEqual(
    expect.arrayContaining([...months.map((name) => `Tổng hợp ${name}-2023`), 'Tổng hợp năm 2023']),
  );
  for (const name of months) expect(file.sheet(name).rules.length).toBeGreaterThan(0);
  const book = seen(file).sheets.find(({ name }) => name === 'Sổ theo dõi');
  const recorded = Object.values(book?.cells ?? {}).filter(({ value }) => value === 'Tháng 8/2023');
  expect(recorded).toHaveLength(4);
  // A few visits whatever the months: each would freeze Excel for a moment.
  expect(host.roundTrips - trips).toBeLessThan(30);

  await pane.exportMonth({ year: 2023, month: 8 });
  expect(saved.at(-1)?.name).toBe('cong-van-2023-08.docx');
  await pane.openMonth({ year: 2023, month: 8 }, 'T8');
  const { page, result } = pane.store.get();
  expect(page).toBe('main');
  expect(result?.summary.rows.find(({ unitName }) => unitName === 'Xã Dân Chủ')?.ordinal.current).toBe(3);
});

test('an Excel that refuses in the middle is told, and leaves every figure as it was', async () => {
  const { pane, file, host } = await yearInExcel();
  await pane.reviewYear();
  const before = figures(file);
  host.faults.fail({ batch: 'every', when: 'before', code: 'GeneralException' });
  await pane.writeYear(false);
  host.faults.clear();
  expect(pane.store.get().failure).toMatchObject({ kind: 'workbook' });
  expect(names(file).filter((name) => name.startsWith('Tổng hợp'))).toEqual([]);
  expect(figures(file)).toBe(before);
});
