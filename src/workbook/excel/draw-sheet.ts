import { columnLetters, unfinishedTitle, type CellArea, type SheetDrawing } from '../../model';
import { addressOf } from './areas';
import type { Block } from './blocks';
import { queueChart, queueChartRemoval } from './draw-chart';
import { lookSteps, usualSize } from './draw-looks';
import { inputAt, valueBlocks, valueSteps } from './draw-values';
import { adorning, needed, type DrawingStep, type DrawnSheet } from './drawn-sheet';
import { MOST_COLUMNS, MOST_ROWS } from './read-sheet';
import type { SheetFilters } from './read-whole';
import { literalText } from './text';

const FONT = 'Times New Roman';
/** Points per character of the standard font, and the cell's padding: Office.js counts columns in points. */
const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING = 3.75;
export interface DrawingOptions {
  /** The sheet is there and holds something. */
  readonly exists: boolean;
  /** The sheet drawn just before, which keeps what this one replaces. */
  readonly kept: string | undefined;
  /** Names of charts whose making was broken off. */
  readonly strayCharts: readonly string[];
  /** What is filtered on it; undefined for nothing. */
  readonly filters: SheetFilters | undefined;
  /** Sent in several requests, so the values are cut into several writes. */
  readonly inPieces: boolean;
}

/**
 * The drawing of one of our sheets in place: same sheet, same position, content replaced. Never deletes and recreates
 * it: that would clear Excel's undo and break references to it.
 *
 * Nothing is emptied before its successor is written, and the title is written last: until then A1 says that the
 * drawing is unfinished, because Excel keeps what a request had done before it failed.
 */
export function drawingSteps(drawing: SheetDrawing, options: DrawingOptions): DrawingStep[] {
  const { exists, kept, strayCharts, filters, inPieces } = options;
  const blocks = valueBlocks(drawing);
  if (blocks.length === 0) return [];
  const title = literalText(unfinishedTitle({ kind: exists ? 'again' : 'first', kept }));
  const flattening = [
    needed(({ sheet }) => sheet.getRange().unmerge()),
    adorning('looks', ({ sheet }) => queuePlainLook(sheet)),
    adorning('freeze', ({ sheet }) => sheet.freezePanes.unfreeze()),
    adorning('chart', ({ sheet }) => queueChartRemoval(sheet, strayCharts)),
  ];
  return [
    needed((drawn) => {
      // Said before anything goes, the look included; on a new sheet sent at once the first write says it.
      if (inPieces || exists) drawn.range('A1').values = [[title]];
      if (filters) queueUnfiltering(drawn.sheet, filters);
    }),
    ...(exists ? flattening : []),
    ...valueSteps(drawing, blocks, { title, inPieces }),
    needed((drawn) => {
      if (exists) queueClearingAround(drawn, blocks);
    }),
    adorning('looks', (drawn) => {
      const { font } = drawn.format(allColumns(drawing));
      font.name = FONT;
      font.size = usualSize(drawing);
    }),
    ...lookSteps(drawing),
    adorning('looks', (drawn) => queueShape(drawn, drawing)),
    adorning('freeze', ({ sheet }) => {
      if (drawing.frozenRows > 0) sheet.freezePanes.freezeRows(drawing.frozenRows);
    }),
    adorning('chart', (drawn) => drawing.charts.forEach((chart, i) => queueChart(drawn, chart, i))),
    // After the charts: Excel makes no series of what is hidden.
    adorning('looks', (drawn) => queueHiding(drawn, drawing)),
    adorning('page', ({ sheet }) => queuePrint(sheet, drawing)),
    needed((drawn) => {
      drawn.range('A1').values = [[inputAt(drawing, 0, 0)]];
    }),
  ];
}

/** A filter puts values into wrong rows, or drops them (OfficeDev/office-js#224). */
function queueUnfiltering(sheet: Excel.Worksheet, { tables }: SheetFilters): void {
  sheet.autoFilter.remove();
  for (const table of tables) sheet.tables.getItem(table).clearFilters();
}

function queuePlainLook(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.rowHidden = false;
  all.columnHidden = false;
  all.clear('Formats');
}

/** What is left of an earlier version beside and below what was written, within the grid of an .xls file. */
function queueClearingAround(drawn: DrawnSheet, blocks: readonly Block[]): void {
  let next = 0;
  for (const { top, bottom, left, right } of blocks) {
    if (top > next) drawn.range(`${next + 1}:${top}`).clear();
    if (left > 0) drawn.range(addressOf({ top, bottom, left: 0, right: left - 1 })).clear();
    if (right + 1 < MOST_COLUMNS)
      drawn.range(addressOf({ top, bottom, left: right + 1, right: MOST_COLUMNS - 1 })).clear();
    next = bottom + 1;
  }
  drawn.range(`${next + 1}:${next + MOST_ROWS}`).clear();
}

function queueShape(drawn: DrawnSheet, drawing: SheetDrawing): void {
  queueMerges(drawn, drawing.merges);
  queueWidths(drawn, drawing);
}

function queueHiding(drawn: DrawnSheet, { rows, columns }: SheetDrawing): void {
  for (const [first, last] of runsOf(rows, ({ hidden }) => hidden === true))
    drawn.range(`${first + 1}:${last + 1}`).rowHidden = true;
  for (const [first, last] of runsOf(columns, ({ hidden }) => hidden === true))
    drawn.range(columnsAddress(first, last)).columnHidden = true;
}

/** Merges of single rows that lie below one another are made in one call, each row for itself. */
function queueMerges(drawn: DrawnSheet, merges: readonly CellArea[]): void {
  const blocks = [...merges]
    .sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)
    .reduce<CellArea[]>((done, merge) => {
      const last = done.at(-1);
      const isBelow =
        last && merge.top === merge.bottom && last.left === merge.left && last.right === merge.right;
      if (last && isBelow && last.bottom + 1 === merge.top && !isTall(last, merges))
        done[done.length - 1] = { ...last, bottom: merge.bottom };
      else done.push(merge);
      return done;
    }, []);
  for (const block of blocks) drawn.range(addressOf(block)).merge(!isTall(block, merges));
}

/** One merge over several rows, not several below one another. */
const isTall = (block: CellArea, merges: readonly CellArea[]): boolean =>
  block.bottom > block.top &&
  merges.some((m) => m.top === block.top && m.left === block.left && m.bottom > m.top);

/** The width most columns have is laid over all, then the others. */
function queueWidths(drawn: DrawnSheet, drawing: SheetDrawing): void {
  const { columns } = drawing;
  const seen = columns.filter(({ hidden }) => !hidden).map(({ width }) => width);
  if (seen.length === 0) return;
  const counts = new Map<number, number>();
  for (const width of seen) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual, ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([width]) => width);
  const setWidth = (addresses: string, width = 0): void => {
    drawn.format(addresses).columnWidth = width * POINTS_PER_CHARACTER + CELL_PADDING;
  };
  setWidth(allColumns(drawing), usual);
  for (const width of others) {
    const runs = runsOf(columns, (column) => !column.hidden && column.width === width);
    setWidth(runs.map(([first, last]) => columnsAddress(first, last)).join(','), width);
  }
}

/** All columns, hidden ones too: what is common to most is laid over them in one range. */
const allColumns = ({ columns, rows }: SheetDrawing): string =>
  columnsAddress(0, Math.max(columns.length, ...rows.map(({ cells }) => cells.length), 1) - 1);

const columnsAddress = (first: number, last: number): string =>
  `${columnLetters(first)}:${columnLetters(last)}`;

/** Neighbours that are so, first and last. */
function runsOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): [number, number][] {
  return items.reduce<[number, number][]>((runs, item, at) => {
    if (!isSo(item)) return runs;
    const last = runs.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
    return runs;
  }, []);
}

function queuePrint(sheet: Excel.Worksheet, { print }: SheetDrawing): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.isOnePage === true ? 1 : 0 };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.area) layout.setPrintArea(addressOf(print.area));
}
