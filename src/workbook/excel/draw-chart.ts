import { localAddress, type ChartDrawing } from '../../model';
import { rangeOf } from './areas';

/** Names of our charts, so that drawing anew replaces them and touches no other. */
const nameOf = (index: number): string => `danh-gia-thang-${index + 1}`;
/** More than a sheet of ours ever has: one for each rate. */
const MOST_CHARTS = 8;

/** Queues the removal of our charts; deleting the null object of one that is not there is ignored. */
export function queueChartRemoval(sheet: Excel.Worksheet): void {
  for (let i = 0; i < MOST_CHARTS; i++) sheet.charts.getItemOrNullObject(nameOf(i)).delete();
}

export function queueChart(sheet: Excel.Worksheet, drawing: ChartDrawing, index: number): void {
  const first = drawing.series[0];
  if (!first || index >= MOST_CHARTS) return;
  const chart = sheet.charts.add('ColumnClustered', rangeOf(sheet, first.values), 'Columns');
  chart.name = nameOf(index);
  chart.title.text = drawing.title;
  chart.plotVisibleOnly = false;
  drawing.series.forEach((series, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    if (i > 0) drawn.setValues(rangeOf(sheet, series.values));
    drawn.setXAxisValues(rangeOf(sheet, drawing.categories));
    if (series.type === 'line') {
      drawn.chartType = 'Line';
      drawn.format.line.color = series.color;
    } else drawn.format.fill.setSolidColor(series.color);
  });
  const { place } = drawing;
  chart.setPosition(
    localAddress({ row: place.top, column: place.left }),
    localAddress({ row: place.bottom, column: place.right }),
  );
}
