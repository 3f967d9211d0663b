import {
  columnLetters,
  localAddress,
  type CellArea,
  type CellStyle,
  type ChartDrawing,
  type DrawnColumn,
  type SheetDrawing,
} from '../../model';
import { styleAreas } from './style-areas';

const FONT = 'Times New Roman';
const DEFAULT_SIZE = 11;
/** Points per character of the standard font, and the cell's padding: Office.js counts columns in points. */
const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING = 3.75;
/** Names of our charts, so that drawing anew replaces them and touches no other. */
const CHART_NAME = 'danh-gia-thang';
const MILLIMETRES_TO_POINTS = 72 / 25.4;

/**
 * Queues the drawing of one of our sheets in place: same sheet, same position, content replaced.
 * Never deletes and recreates it: that would clear Excel's undo and break references to it.
 */
export function queueDrawing(workbook: Excel.Workbook, drawing: SheetDrawing, exists: boolean): void {
  const sheet = exists ? workbook.worksheets.getItem(drawing.name) : workbook.worksheets.add(drawing.name);
  if (exists) queueClearing(sheet);
  const width = Math.max(0, ...drawing.rows.map((row) => row.cells.length));
  if (drawing.rows.length > 0 && width > 0) {
    const all = sheet.getRangeByIndexes(0, 0, drawing.rows.length, width);
    all.format.font.name = FONT;
    all.format.font.size = DEFAULT_SIZE;
    all.values = cellInputs(drawing, width);
  }
  for (const { area, style } of styleAreas(drawing)) queueStyle(rangeOf(sheet, area), area, style);
  for (const merge of drawing.merges) rangeOf(sheet, merge).merge(false);
  queueColumns(sheet, drawing.columns);
  drawing.rows.forEach((row, r) => {
    if (row.height !== undefined) sheet.getRangeByIndexes(r, 0, 1, 1).format.rowHeight = row.height;
    if (row.hidden) sheet.getRangeByIndexes(r, 0, 1, 1).rowHidden = true;
  });
  if (drawing.frozenRows > 0) sheet.freezePanes.freezeRows(drawing.frozenRows);
  queuePrint(sheet, drawing);
  drawing.charts.forEach((chart, i) => queueChart(sheet, chart, `${CHART_NAME}-${i + 1}`));
  sheet.visibility = VISIBILITY[drawing.visibility];
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function queueClearing(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  sheet.freezePanes.unfreeze();
  // One chart a sheet is all we ever draw; deleting the null object is ignored.
  sheet.charts.getItemOrNullObject(`${CHART_NAME}-1`).delete();
}

/**
 * What is put into the cells. Text gets the apostrophe that makes Excel take it literally, whatever it starts with:
 * a unit called "=1+1" stays text, "8/2023" is not turned into a date.
 */
function cellInputs(drawing: SheetDrawing, width: number): (string | number)[][] {
  return drawing.rows.map((row) =>
    Array.from({ length: width }, (_, c) => {
      const value = row.cells[c]?.value ?? '';
      return typeof value === 'string' ? literalText(value) : value;
    }),
  );
}

/** The text as it must be entered to be kept as it is. */
export function literalText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

function queueStyle(range: Excel.Range, area: CellArea, style: CellStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) range.numberFormat = filled(area, style.numberFormat);
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrap) format.wrapText = true;
  if (style.border) {
    for (const edge of BORDER_EDGES) format.borders.getItem(edge).style = 'Continuous';
  }
}

/** Excel wants the exact shape of the range. */
function filled(area: CellArea, value: string): string[][] {
  const row = new Array<string>(area.right - area.left + 1).fill(value);
  return Array.from({ length: area.bottom - area.top + 1 }, () => row);
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const BORDER_EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

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

function queueChart(sheet: Excel.Worksheet, drawing: ChartDrawing, name: string): void {
  const first = drawing.series[0];
  if (!first) return;
  const chart = sheet.charts.add('ColumnClustered', rangeOf(sheet, first.values), 'Columns');
  chart.name = name;
  chart.title.text = drawing.title;
  chart.plotVisibleOnly = false;
  drawing.series.forEach((series, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    if (i > 0) drawn.setValues(rangeOf(sheet, series.values));
    drawn.setXAxisValues(rangeOf(sheet, drawing.categories));
    if (series.type === 'line') drawn.chartType = 'Line';
    if (series.type === 'line') drawn.format.line.color = series.color;
    else drawn.format.fill.setSolidColor(series.color);
  });
  const { place } = drawing;
  chart.setPosition(
    localAddress({ row: place.top, column: place.left }),
    localAddress({ row: place.bottom, column: place.right }),
  );
}

function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

function addressOf(area: CellArea): string {
  return `${localAddress({ row: area.top, column: area.left })}:${localAddress({ row: area.bottom, column: area.right })}`;
}
