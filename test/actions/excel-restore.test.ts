import { hasEarlierSummary } from '../../src/actions/has-earlier-summary';
import { restoreSummary } from '../../src/actions/restore-summary';
import type { Workbook } from '../excel';
import {
  EDIT,
  editedMonth,
  evaluate,
  figures,
  KEPT,
  kept,
  prepare,
  sentences,
  SUMMARY,
} from '../support/edited-month';
import { openInExcel } from '../support/excel-workbook';
import { sampled } from '../support/in-full';

const NEWER = 'Câu sửa sau lần đánh giá lại.';
const SENTENCES = 12;

/** Evaluated, edited, evaluated again over a changed figure, edited again: two versions that hold something each. */
async function twoVersions() {
  const file = await editedMonth();
  const excel = openInExcel(file);
  await evaluate(excel.workbook);
  const summary = file.sheet(SUMMARY);
  for (let row = 0; row < 60; row++)
    if (summary.cell(row, SENTENCES).value === EDIT)
      summary.put(row, SENTENCES, { ...summary.cell(row, SENTENCES), value: NEWER });
  const prepared = await prepare(excel.workbook);
  excel.host.resetCounts();
  return { file, ...excel, prepared };
}

/** Every sheet on which somebody's sentence stands. */
const sheetsWith = (file: Workbook, text: string): string[] =>
  file.sheets
    .filter((sheet) =>
      [...sheet.stored({ row: 0, column: SENTENCES, rows: 100, columns: 1 })].some(
        ({ cell }) => cell.value === text,
      ),
    )
    .map(({ name }) => name);

it('the earlier summary comes back, the present one takes its place, and what was in view stays in view', async () => {
  const { file, workbook, prepared } = await twoVersions();
  file.activeSheet = file.sheet(SUMMARY);
  const before = figures(file);
  const restored = await restoreSummary(workbook, prepared);
  expect(restored).toMatchObject({ report: { changedMeanwhile: [] } });
  expect([sheetsWith(file, EDIT), sheetsWith(file, NEWER)]).toEqual([[SUMMARY], [KEPT]]);
  expect([file.sheet(SUMMARY).visibility, file.sheet(KEPT).visibility]).toEqual(['Visible', 'Hidden']);
  expect(file.sheet(SUMMARY).charts).toHaveLength(1);
  expect(file.sheet(KEPT).charts).toEqual([]);
  expect(file.activeSheet).toBe(file.sheet(SUMMARY));
  expect(figures(file)).toEqual(before);
});

it('restored twice all is as it was', async () => {
  const { file, workbook, prepared } = await twoVersions();
  const names = (): string[] => file.sheets.map(({ name }) => name).sort();
  const before = names();
  await restoreSummary(workbook, prepared);
  await restoreSummary(workbook, await prepare(workbook));
  expect([sheetsWith(file, NEWER), sheetsWith(file, EDIT)]).toEqual([[SUMMARY], [KEPT]]);
  expect(names()).toEqual(before);
});

it('says so when there is none, and writes nothing', async () => {
  const { file, workbook, prepared } = await twoVersions();
  file.removeSheet(file.sheet(KEPT));
  const before = kept(file);
  expect(await restoreSummary(workbook, prepared)).toBe('nothing-kept');
  expect(kept(file)).toBe(before);
});

it('is refused where sheets may not change names, before anything is written', async () => {
  const { file, workbook, prepared } = await twoVersions();
  file.structureProtected = true;
  const before = kept(file);
  await workbook.outline();
  await expect(restoreSummary(workbook, prepared)).rejects.toMatchObject({ code: 'structure-protected' });
  expect(kept(file)).toBe(before);
});

/** How many changes the request that restores makes. */
async function changesOfRestoring(): Promise<number> {
  const { workbook, host, prepared } = await twoVersions();
  await restoreSummary(workbook, prepared);
  return Math.max(...host.batches.map(({ actions }) => actions)) / 2;
}

describe('broken off', () => {
  /** The batch that restores comes after the two versions were read. */
  const WRITES = 2;

  it.each(sampled(['before', 0, 1, 'middle', 2, 60, 'after', 3, 4] as const, 3))(
    'for good (%s) both versions are in the workbook, and the next runs go on from them',
    async (when) => {
      const { file, workbook, host, prepared } = await twoVersions();
      host.faults.fail({ batch: WRITES, when, code: 'GeneralException' });
      for (let batch = WRITES + 1; batch < 40; batch++)
        host.faults.fail({ batch, when: 'before', code: 'GeneralException' });
      await expect(restoreSummary(workbook, prepared)).rejects.toMatchObject({ code: 'write-interrupted' });
      expect(sheetsWith(file, EDIT)).toHaveLength(1);
      expect(sheetsWith(file, NEWER)).toHaveLength(1);

      host.faults.clear();
      // In a page that knows nothing of it.
      const { workbook: later } = openInExcel(file);
      const again = await prepare(later);
      expect(hasEarlierSummary(again)).toBe(true);
      await later.write(again.plan);
      expect(file.sheet(SUMMARY).visibility).toBe('Visible');
      expect(file.sheet(SUMMARY).charts).toHaveLength(1);
      // Evaluating again over changed figures keeps the version before it, and only that one.
      if (when !== 'after') expect(sheetsWith(file, NEWER).length).toBeGreaterThan(0);
      expect(await restoreSummary(later, await prepare(later))).toHaveProperty('summary');
      const current = sentences(file);
      expect(current.includes(EDIT) || current.includes(NEWER)).toBe(true);
    },
  );

  it('and going on at once, wherever that was, it is done as if nothing had happened', async () => {
    const free = await twoVersions();
    await restoreSummary(free.workbook, free.prepared);
    const whole = kept(free.file);
    const changes = await changesOfRestoring();
    const first = Array.from({ length: 6 }, (_, change) => change);
    for (const change of sampled([...first, Math.round(changes / 3), Math.round(changes / 2)], 3)) {
      const { file, workbook, host, prepared } = await twoVersions();
      host.faults.fail({ batch: WRITES, when: change, code: 'ActivityLimitReached' });
      await restoreSummary(workbook, prepared);
      expect(kept(file)).toBe(whole);
    }
  });
});
