import type { PreparedEvaluation } from '../../src/actions/evaluate';
import { earlierOf, findSummary } from '../../src/actions/find-summary';
import { restoreSummary } from '../../src/actions/restore-summary';
import { unfinishedTitle, type SheetContent, type SheetDrawing, type WritePlan } from '../../src/model';
import { drawSummary, keepPrevious } from '../../src/reporting/summary';
import type { Workbook } from '../../src/workbook/port';
import { contentOf, judge, settings, summaryOf } from '../reporting/summary/support';

const { table, ...judged } = judge();
const { summary } = summaryOf({ table, ...judged });
const EDIT = 'Câu cán bộ đã sửa.';
const edited = {
  ...summary,
  rows: summary.rows.map((row, i) => (i === 0 ? { ...row, text: { ...row.text, current: EDIT } } : row)),
};
const PERIOD = summary.period;

const titled = (content: SheetContent, title: string): SheetContent => ({
  ...content,
  values: content.values.map((row, r) => (r === 0 ? [title, ...row.slice(1)] : row)),
});
const whole = contentOf(drawSummary(edited, table, settings));
const copy = contentOf(keepPrevious(whole));
/** The successor, broken off half-way over the edited summary; the edits stand on the copy alone. */
const torn = titled(
  { ...whole, values: contentOf(drawSummary(summary, table, settings)).values.slice(0, 9) },
  unfinishedTitle({ kind: 'again', kept: copy.name }),
);
/** The next run writes the copy once more, with the same rows, and is broken off too. */
const tornCopy = titled(copy, unfinishedTitle({ kind: 'again', kept: undefined }));

const book = (...sheets: SheetContent[]) => ({
  sheets,
  contents: new Map(sheets.map((sheet) => [sheet.name, sheet])),
});
const texts = (rows: typeof summary.rows | undefined) => rows?.map(({ text }) => text.current);

test.each([
  ['the drawing of the summary', copy],
  ['the drawing of its copy once more', tornCopy],
])('an edit is found again when %s was broken off', (_, kept) => {
  const { found } = findSummary(book(torn, kept), PERIOD);
  expect(found.kind).toBe('torn');
  expect(texts(earlierOf(found)?.previous.rows)).toContain(EDIT);
});

test('restoring over a half-drawn summary keeps the copy, not the torn half', async () => {
  const written: WritePlan[] = [];
  const sheets = book(torn, copy);
  const workbook: Workbook = {
    outline: () => Promise.resolve({ sheets: [], active: undefined, caveats: [] }),
    read: (names) => Promise.resolve(names.flatMap((name) => sheets.contents.get(name) ?? [])),
    write: (plan) => {
      written.push(plan);
      return Promise.resolve({ changedMeanwhile: [] });
    },
    select: () => Promise.resolve(),
  };
  const prepared = { summarySheet: whole.name, settings, table } as unknown as PreparedEvaluation;
  const restored = await restoreSummary(workbook, prepared);
  expect(texts(restored === 'nothing-kept' ? undefined : restored.summary.rows)).toContain(EDIT);
  const [backup, drawing] = written[0]?.drawings ?? [];
  const shown = (of: SheetDrawing | undefined) => of && contentOf(of).values.flat();
  expect([backup?.name, drawing?.name]).toEqual([copy.name, whole.name]);
  for (const one of [backup, drawing]) expect(shown(one)).toContain(EDIT);
});
