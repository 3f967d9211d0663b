import type { SheetDrawing } from '../../model';
import { sheetKey } from '../ours';
import { isOurChartName } from './draw-chart';
import { visit, type ExcelHost } from './host';

/** Names of charts to be taken away, by sheet. */
export type StrayCharts = ReadonlyMap<string, readonly string[]>;

/** What Excel calls a chart of several series before anybody does. */
const NO_TITLES: ReadonlySet<string | null> = new Set([
  null,
  '',
  'Chart Title',
  'Tiêu đề Biểu đồ',
  'Tiêu đề biểu đồ',
]);

/**
 * Charts of ours whose making was broken off before they had their names. Only on a sheet of ours whose drawing was
 * broken off too, and only with just the series we draw and no title yet: any other might be somebody's. Where Excel
 * will not tell, all charts stay.
 */
export async function findStrayCharts(
  host: ExcelHost,
  drawings: readonly SheetDrawing[],
): Promise<StrayCharts> {
  const charted = drawings.filter(({ charts }) => charts.length > 0);
  if (charted.length === 0) return new Map();
  try {
    return await visit(host, 'none', async (context) => {
      const asked = charted.map((drawing) => {
        const { charts } = context.workbook.worksheets.getItem(drawing.name);
        charts.load('items/name,items/title/text,items/series/items/name');
        return { drawing, charts };
      });
      await context.sync();
      return new Map(
        asked.map(({ drawing, charts }) => [
          sheetKey(drawing.name),
          charts.items.filter((chart) => isStray(chart, drawing)).map(({ name }) => name),
        ]),
      );
    });
  } catch {
    return new Map();
  }
}

function isStray({ name, title, series }: Excel.Chart, { charts }: SheetDrawing): boolean {
  if (isOurChartName(name) || !NO_TITLES.has(title.text)) return false;
  const names = series.items.map((one) => one.name).join('\n');
  return charts.some((drawn) => drawn.series.map((one) => one.name).join('\n') === names);
}
