import {
  columnLetters,
  unfinishedTitle,
  type CellArea,
  type DrawnColumn,
  type SheetDrawing,
} from '../../model';
import { addressOf, rangeOf } from './areas';
import { queueChart, queueChartRemoval } from './draw-chart';
import { lookSteps } from './draw-looks';
import { MOST_COLUMNS, MOST_ROWS } from './read-sheet';
import { literalText } from './text';

const FONT = 'Times New Roman';
const DEFAULT_SIZE = 11;
/** Points per character of the standard font, and the cell's padding: Office.js counts columns in points. */
const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING = 3.75;
const MILLIMETRES_TO_POINTS = 72 / 25.4;
/** Characters of cell text sent at once in pieces: a quarter of a megabyte even if every letter takes two bytes. */
const CHARACTERS_AT_ONCE = 125_000;

/** A part of a drawing that can be sent on its own; the order of the parts matters. */
export type DrawingStep = (sheet: Excel.Worksheet) => void;

export interface DrawingOptions {
  /** The sheet is there and holds something. */
  readonly exists: boolean;
  /** The sheet drawn just before, which keeps what this one replaces. */
  readonly kept: string | undefined;
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
  const width = Math.max(0, ...drawing.rows.map((row) => row.cells.length));
  const { exists, kept, inPieces } = options;
  const whole: CellArea = { top: 0, left: 0, bottom: drawing.rows.length - 1, right: width - 1 };
  if (drawing.rows.length === 0 || width === 0) return [];
  const title = literalText(unfinishedTitle({ kind: exists ? 'again' : 'first', kept }));
  return [
    (sheet) => {
      if (exists) queueFlattening(sheet);
      sheet.getRange('A1').values = [[title]];
      const { font } = rangeOf(sheet, whole).format;
      font.name = FONT;
      font.size = DEFAULT_SIZE;
    },
    ...valueSteps(drawing, width, { title, inPieces }),
    (sheet) => {
      if (exists) queueClearingAround(sheet, whole);
    },
    ...lookSteps(drawing),
    (sheet) => queueShape(sheet, drawing),
    (sheet) => {
      queuePrint(sheet, drawing);
      drawing.charts.forEach((chart, i) => queueChart(sheet, chart, i));
    },
    (sheet) => {
      sheet.getRange('A1').values = [[input(drawing, 0, 0)]];
    },
  ];
}

/** Takes away what stands in the way of writing, and no content: merges swallow values, a filter hides rows. */
function queueFlattening(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.rowHidden = false;
  all.columnHidden = false;
  all.unmerge();
  all.clear('Formats');
  sheet.freezePanes.unfreeze();
  queueChartRemoval(sheet);
}

/** What is left of a longer or wider version: whole rows and columns, within the grid of an .xls file. */
function queueClearingAround(sheet: Excel.Worksheet, { bottom, right }: CellArea): void {
  if (right + 1 < MOST_COLUMNS)
    sheet.getRange(`${columnLetters(right + 1)}:${columnLetters(MOST_COLUMNS - 1)}`).clear();
  sheet.getRange(`${bottom + 2}:${bottom + 1 + MOST_ROWS}`).clear();
}

/** Text is entered so that it is taken literally, whatever it starts with: "=1+1" stays text, "8/2023" no date. */
function input(drawing: SheetDrawing, row: number, column: number): string | number {
  const value = drawing.rows[row]?.cells[column]?.value ?? '';
  return typeof value === 'string' ? literalText(value) : value;
}

function valueSteps(
  drawing: SheetDrawing,
  width: number,
  { title, inPieces }: { readonly title: string; readonly inPieces: boolean },
): DrawingStep[] {
  const rows = drawing.rows.map((_, r) => Array.from({ length: width }, (__, c) => input(drawing, r, c)));
  const [top] = rows;
  if (top) top[0] = title;
  const pieces = inPieces ? piecesOf(rows) : [{ first: 0, rows }];
  return pieces.map((piece) => (sheet) => {
    sheet.getRangeByIndexes(piece.first, 0, piece.rows.length, width).values = piece.rows;
  });
}

type Rows = readonly (readonly (string | number)[])[];

function piecesOf(rows: Rows): { readonly first: number; readonly rows: (string | number)[][] }[] {
  const pieces: { first: number; rows: (string | number)[][] }[] = [];
  let characters = Infinity;
  rows.forEach((row, r) => {
    const size = row.reduce<number>((sum, cell) => sum + String(cell).length + 3, 0);
    if (characters + size > CHARACTERS_AT_ONCE) {
      pieces.push({ first: r, rows: [] });
      characters = 0;
    }
    characters += size;
    pieces.at(-1)?.rows.push([...row]);
  });
  return pieces;
}

/** Merges, widths, what is hidden and what stays in view. */
function queueShape(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  queueMerges(sheet, drawing.merges);
  queueColumns(sheet, drawing.columns);
  const hidden = drawing.rows.flatMap(({ hidden: isHidden }, r) => (isHidden ? [r] : []));
  for (const row of hidden) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  if (drawing.frozenRows > 0) sheet.freezePanes.freezeRows(drawing.frozenRows);
}

/** Merges of single rows that lie below one another are made in one call, each row for itself. */
function queueMerges(sheet: Excel.Worksheet, merges: readonly CellArea[]): void {
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
  for (const block of blocks) rangeOf(sheet, block).merge(!isTall(block, merges));
}

/** One merge over several rows, not several below one another. */
const isTall = (block: CellArea, merges: readonly CellArea[]): boolean =>
  block.bottom > block.top &&
  merges.some((m) => m.top === block.top && m.left === block.left && m.bottom > m.top);

function queueColumns(sheet: Excel.Worksheet, columns: readonly DrawnColumn[]): void {
  const runs = columns.reduce<{ first: number; last: number; column: DrawnColumn }[]>((done, column, c) => {
    const last = done.at(-1);
    if (last && last.column.width === column.width && last.column.hidden === column.hidden) last.last = c;
    else done.push({ first: c, last: c, column });
    return done;
  }, []);
  for (const { first, last, column } of runs) {
    const range = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
    range.format.columnWidth = column.width * POINTS_PER_CHARACTER + CELL_PADDING;
    if (column.hidden) range.columnHidden = true;
  }
}

function queuePrint(sheet: Excel.Worksheet, { print }: SheetDrawing): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4' as Excel.PaperType;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.centerHorizontally = true;
  const margin = 15 * MILLIMETRES_TO_POINTS;
  layout.topMargin = margin;
  layout.bottomMargin = margin;
  layout.leftMargin = margin;
  layout.rightMargin = margin;
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.area) layout.setPrintArea(addressOf(print.area));
}
