import { localAddress, type CellArea, type ChartDrawing } from '../../model';
import { addressOf } from './areas';
import type { DrawnSheet } from './drawn-sheet';

/** Names of our charts, so that drawing anew replaces them and touches no other. */
const nameOf = (index: number): string => `dgt-${index + 1}`;
export const isOurChartName = (name: string): boolean => /^dgt-\d+$/.test(name);

/** More than a sheet of ours ever has: one for each rate. */
const MOST_CHARTS = 8;

/**
 * Queues the removal of our charts; deleting the null object of one that is not there is ignored.
 *
 * @param strays names of those that never got ours
 */
export function queueChartRemoval(sheet: Excel.Worksheet, strays: readonly string[]): void {
  const ours = Array.from({ length: MOST_CHARTS }, (_, i) => nameOf(i));
  for (const name of [...ours, ...strays]) sheet.charts.getItemOrNullObject(name).delete();
}

/** Its table: categories in front, names of series on top. */
export function chartSource({ categories, series }: ChartDrawing): CellArea {
  const { top, left, bottom, right } = categories;
  return { top: top - 1, left, bottom, right: series.at(-1)?.values.right ?? right };
}

/** From its table Excel makes the series by itself, in the colours of the workbook's theme. */
export function queueChart(drawn: DrawnSheet, drawing: ChartDrawing, index: number): void {
  if (drawing.series.length === 0 || index >= MOST_CHARTS) return;
  const source = drawn.range(addressOf(chartSource(drawing)));
  const chart = drawn.sheet.charts.add('ColumnClustered', source, 'Columns');
  chart.name = nameOf(index);
  chart.title.text = drawing.title;
  // The cells it reads get hidden.
  chart.plotVisibleOnly = false;
  drawing.series.forEach(({ type }, i) => {
    if (type === 'line') chart.series.getItemAt(i).chartType = 'Line';
  });
  const { place } = drawing;
  chart.setPosition(
    localAddress({ row: place.top, column: place.left }),
    localAddress({ row: place.bottom, column: place.right }),
  );
}
