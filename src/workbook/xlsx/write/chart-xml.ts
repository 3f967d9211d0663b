import {
  quoteSheet,
  type CellArea,
  type ChartDrawing,
  type DrawnCell,
  type SheetDrawing,
} from '../../../model';
import { fixedReference } from '../reference';
import { escapeXml } from '../xml/escape';
import { XML_PROLOG, type Vocabulary } from './vocabulary';

type Series = ChartDrawing['series'][number];

const CATEGORY_AXIS = 111;
const VALUE_AXIS = 222;

/** The chart's own part. It carries the values it shows, so that viewers that do not calculate show it too. */
export function chartXml(chart: ChartDrawing, sheet: SheetDrawing, words: Vocabulary): string {
  const group = (type: Series['type']): string =>
    chart.series
      .map((series, index) => (series.type === type ? seriesXml(series, index, chart, sheet) : ''))
      .join('');
  const columns = group('column');
  const lines = group('line');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const bars = columns
    ? `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${columns}<c:gapWidth val="60${words.percent}"/>${axes}</c:barChart>`
    : '';
  const drawn = lines
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axes}</c:lineChart>`
    : '';
  // plotVisOnly: the cells a chart reads may be hidden helper columns.
  return `${XML_PROLOG}<c:chartSpace xmlns:c="${words.chart}" xmlns:a="${words.drawing}" xmlns:r="${words.relationships}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${drawn}${categoryAxis(words)}${valueAxis(chart, sheet)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(1000)}</c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>${textLook(1000)}</c:chartSpace>`;
}

function fontXml(tag: string, size: number, bold: boolean): string {
  return `<a:${tag} sz="${size}" b="${bold ? 1 : 0}"><a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:${tag}>`;
}

function textLook(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml('defRPr', size, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function titleXml(title: string): string {
  const run = `<a:r>${fontXml('rPr', 1300, true).replace('<a:rPr', '<a:rPr lang="vi-VN"')}<a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml('defRPr', 1300, true)}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function categoryAxis(words: Vocabulary): string {
  return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textLook(900)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100${words.percent}"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** Rates are read against the whole: an axis in per cent ends at 100 when no value goes beyond. */
function valueAxis(chart: ChartDrawing, sheet: SheetDrawing): string {
  const cells = chart.series.flatMap((series) => cellsOf(series.values, sheet));
  const isPercent = cells.some((cell) => cell?.style?.numberFormat?.endsWith('%'));
  const isWhole =
    isPercent &&
    cells.every((cell) => typeof cell?.value !== 'number' || (cell.value >= 0 && cell.value <= 1));
  const end = isWhole ? '<c:max val="1"/><c:min val="0"/>' : '';
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${end}</c:scaling><c:delete val="0"/><c:axPos val="l"/>${grid}<c:numFmt formatCode="${isPercent ? '0%' : 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textLook(900)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function seriesXml(series: Series, index: number, chart: ChartDrawing, sheet: SheetDrawing): string {
  const color = `<a:solidFill><a:srgbClr val="${series.color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
  const look =
    series.type === 'column'
      ? `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>`
      : `<c:spPr><a:ln w="22225" cap="rnd">${color}<a:prstDash val="dash"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  const smooth = series.type === 'line' ? '<c:smooth val="0"/>' : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>${look}<c:cat>${textsXml(chart.categories, sheet)}</c:cat><c:val>${numbersXml(series.values, sheet)}</c:val>${smooth}</c:ser>`;
}

function textsXml(area: CellArea, sheet: SheetDrawing): string {
  const cells = cellsOf(area, sheet);
  const points = cells
    .map((cell, index) => pointXml(index, cell?.value === null ? undefined : cell?.value))
    .join('');
  return `<c:strRef><c:f>${referenceXml(area, sheet)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points}</c:strCache></c:strRef>`;
}

function numbersXml(area: CellArea, sheet: SheetDrawing): string {
  const cells = cellsOf(area, sheet);
  const points = cells
    .map((cell, index) => pointXml(index, typeof cell?.value === 'number' ? cell.value : undefined))
    .join('');
  const format = cells.find((cell) => cell?.style?.numberFormat)?.style?.numberFormat ?? 'General';
  return `<c:numRef><c:f>${referenceXml(area, sheet)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points}</c:numCache></c:numRef>`;
}

function pointXml(index: number, value: string | number | undefined): string {
  return value === undefined ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
}

function referenceXml(area: CellArea, sheet: SheetDrawing): string {
  return escapeXml(`${quoteSheet(sheet.name)}!${fixedReference(area)}`);
}

function cellsOf(area: CellArea, sheet: SheetDrawing): (DrawnCell | null | undefined)[] {
  const cells: (DrawnCell | null | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push(sheet.rows[row]?.cells[column]);
  }
  return cells;
}
