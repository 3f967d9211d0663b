import { SUMMARY_WORDS } from '../../messages/summary';
import type { CellArea, ChartDrawing, IndicatorId, MonthTable, Rate, Summary } from '../../model';
import { datedValue } from '../../settings';
import type { Settings } from '../../settings';
import { HIDDEN_COLUMN, LAST_COLUMN } from './columns';
import type { Grid } from './grid';
import { fitted } from './hidden-state';
import { indicatorName } from './indicator-name';

const ROWS_PER_CHART = 16;
const COLORS = { rate: '#5B7DB1', average: '#1F1F1F', target: '#C0504D' } as const;

/** A unit's rate in the month; units with nothing to measure or unknown are left out. */
interface Bar {
  readonly unit: string;
  readonly rate: Rate;
}

/** One chart per rate the month keeps: units as columns, average and target as lines; its cells are hidden. */
export function drawCharts(
  grid: Grid,
  summary: Summary,
  table: MonthTable,
  settings: Settings,
): { readonly charts: readonly ChartDrawing[]; readonly lastRow: number } {
  const charts: ChartDrawing[] = [];
  let top = grid.next;
  let data = top;
  for (const indicator of settings.indicators) {
    if (indicator.kind !== 'rate' || !indicator.enabled) continue;
    const bars = barsOf(table, indicator.id);
    if (bars.length === 0) continue;
    const average = summary.averages.find((a) => a.indicator === indicator.id)?.value ?? null;
    const target = datedValue(indicator.target, summary.period) ?? null;
    const at = data;
    bars.forEach((bar, i) => {
      const values = [fitted(bar.unit), bar.rate / 10000, fraction(average), fraction(target)];
      values.forEach((value, column) =>
        grid.set(at + i, CHART_COLUMN + column, value, column > 0 ? { numberFormat: '0.00%' } : undefined),
      );
    });
    charts.push({
      title: SUMMARY_WORDS.chart(indicatorName(indicator.id, settings)),
      categories: column(at, bars.length, 0),
      series: [
        {
          name: SUMMARY_WORDS.series.rate,
          values: column(at, bars.length, 1),
          type: 'column',
          color: COLORS.rate,
        },
        ...line(average, SUMMARY_WORDS.series.average, column(at, bars.length, 2), COLORS.average),
        ...line(target, SUMMARY_WORDS.series.target, column(at, bars.length, 3), COLORS.target),
      ],
      place: { top, left: 0, bottom: top + ROWS_PER_CHART - 1, right: LAST_COLUMN },
    });
    top += ROWS_PER_CHART + 1;
    data += bars.length;
  }
  while (grid.next < top) grid.add();
  return { charts, lastRow: top - 1 };
}

/** Behind the state of rows: its first column stays free of anything but records and marks. */
const CHART_COLUMN = HIDDEN_COLUMN + 2;

const column = (top: number, count: number, offset: number): CellArea => ({
  top,
  bottom: top + count - 1,
  left: CHART_COLUMN + offset,
  right: CHART_COLUMN + offset,
});

function line(value: Rate | null, name: string, values: CellArea, color: string) {
  return value === null ? [] : [{ name, values, type: 'line' as const, color }];
}

const fraction = (value: Rate | null): number | null => (value === null ? null : value / 10000);

function barsOf(table: MonthTable, indicator: IndicatorId): Bar[] {
  return table.units.flatMap(({ unit, measures }) => {
    const measure = measures[indicator];
    if (measure?.kind !== 'rate' || measure.month.state !== 'value') return [];
    return [{ unit: unit.name, rate: measure.month.value.rate }];
  });
}
