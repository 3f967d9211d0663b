import { columnHeading, SUMMARY_WORDS } from '../../messages/summary';
import type { MonthTable, SheetDrawing, Summary } from '../../model';
import { GROUPS } from '../../rules';
import type { Settings } from '../../settings';
import { hiddenCells } from '../marks/hidden-cells';
import { planMarks } from '../marks/plan';
import { COLUMNS, HELPER_COLUMN, HIDDEN_COLUMN, LAST_COLUMN, LAST_PRINTED, drawnColumns } from './columns';
import { drawLegend, drawNotes, drawParagraphs } from './draw-blocks';
import { drawCharts, roomForCharts } from './draw-charts';
import { drawNothing, drawRow, drawUndecided } from './draw-rows';
import { drawTop } from './draw-top';
import { Grid } from './grid';
import { SUMMARY_SIGNATURE, drawnAs } from './hidden-state';
import { type HeadingRecord, type HiddenRecord, headingKey } from './records';
import { summarySheetName } from './sheet-name';
import { keyed, stateCells } from './state-cells';
import { STYLES } from './styles';

const TITLE_ROW = 0;

/**
 * The summary as a page: title and averages, one row per finding in groups, what could not be told, legend, the
 * letter's paragraphs, charts. Hidden columns carry all state, so that {@link readSummary} needs nothing but the cells.
 *
 * @param table the month it was made from: its units fill the charts, its layout places the marks
 */
export function drawSummary(summary: Summary, table: MonthTable, settings: Settings): SheetDrawing {
  const grid = new Grid();
  drawTop(grid, summary, settings);
  const kept = new Map<number, HiddenRecord>();
  const hide = (row: number, record: HiddenRecord): void => void kept.set(row, record);

  const header = grid.add();
  COLUMNS.forEach(({ id }, column) =>
    grid.set(header, column, columnHeading(id, summary.period), STYLES.header),
  );
  let number = 0;
  for (const group of GROUPS) {
    heading(grid, group, SUMMARY_WORDS.groups[group]);
    const rows = summary.rows.filter((row) => row.group === group);
    for (const row of rows) hide(grid.next, drawRow(grid, row, ++number, settings));
    if (rows.length === 0) hide(grid.next, drawNothing(grid));
  }
  heading(grid, 'undecided', SUMMARY_WORDS.undecided);
  for (const undecided of summary.undecided)
    hide(grid.next, drawUndecided(grid, undecided, ++number, settings));
  if (summary.undecided.length === 0) hide(grid.next, drawNothing(grid));

  grid.add();
  heading(grid, 'legend', SUMMARY_WORDS.legend);
  drawLegend(grid);
  hide(TITLE_ROW, {
    kind: 'sheet',
    summary: withoutRows(summary),
    rungs: settings.ladder.rungs,
    page: pageAsDrawn(grid, new Set([header, ...kept.keys()])),
  });
  grid.add();
  const chartTop = roomForCharts(grid, summary, table, settings);
  // What is edited and kept aside is for the screen.
  const lastPrinted = grid.next - 1;
  grid.add();
  if (summary.notes.length > 0) {
    heading(grid, 'notes', SUMMARY_WORDS.notes);
    drawNotes(grid, summary.notes);
    grid.add();
  }
  heading(grid, 'paragraphs', SUMMARY_WORDS.paragraphs);
  for (const record of drawParagraphs(grid, summary.paragraphs)) hide(record.at, record.record);
  grid.add();
  const { charts, firstFree } = drawCharts(grid, chartTop, summary, table, settings);

  // Below everything people touch.
  hiddenCells(planMarks(summary, table)).forEach((cells, i) =>
    cells.forEach((value, j) => grid.set(firstFree + i, HELPER_COLUMN + j, value)),
  );
  hideState(grid, kept);

  return {
    name: summarySheetName(summary.period),
    visibility: 'visible',
    columns: drawnColumns(grid.width),
    rows: grid.rows(),
    merges: grid.merges,
    frozenRows: header + 1,
    print: {
      orientation: 'landscape',
      titleRows: [header, header],
      area: { top: 0, left: 0, bottom: lastPrinted, right: LAST_PRINTED },
    },
    charts,
  };
}

/** What stands outside the rows, so that what people write there is known as theirs. */
function pageAsDrawn(grid: Grid, rows: ReadonlySet<number>): string {
  const cells = Array.from({ length: grid.next }, (_, row) =>
    rows.has(row) ? [] : grid.shown(row, HIDDEN_COLUMN),
  );
  return drawnAs([...new Set([...cells.flat(), SUMMARY_WORDS.notes, SUMMARY_WORDS.paragraphs])]);
}

/** Rows and paragraphs keep their own state, notes need none. */
function withoutRows({
  rows: _rows,
  undecided: _undecided,
  paragraphs: _paragraphs,
  notes: _notes,
  ...rest
}: Summary) {
  return rest;
}

/** Beside each row its key, beside the title the signature and the state of all rows. */
function hideState(grid: Grid, kept: ReadonlyMap<number, HiddenRecord>): void {
  const rows = [...kept.keys()];
  keyed([...kept.values()]).forEach(({ key }, i) => grid.set(rows[i] ?? 0, HIDDEN_COLUMN, key));
  [SUMMARY_SIGNATURE, ...stateCells([...kept.values()])].forEach((cell, i) =>
    grid.set(TITLE_ROW, HIDDEN_COLUMN + i, cell),
  );
}

function heading(grid: Grid, of: HeadingRecord['of'], text: string): void {
  const row = grid.add();
  grid.band(row, 0, LAST_COLUMN, text, STYLES.band);
  grid.set(row, HIDDEN_COLUMN, headingKey(of));
}
