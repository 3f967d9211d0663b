import { SUMMARY_WORDS } from '../../messages/summary';
import type { ChartDrawing, IndicatorId, MonthTable, Rate, Summary } from '../../model';
import { datedValue } from '../../settings';
import type { Settings } from '../../settings';
import { HELPER_COLUMN, LAST_COLUMN } from './columns';
import type { Grid } from './grid';
import { fitted } from './hidden-state';
import { indicatorName } from './indicator-name';

const ROWS_PER_CHART = 16;

interface Series {
  readonly name: string;
  readonly values: readonly Rate[];
  readonly look: Pick<ChartDrawing['series'][number], 'type' | 'color'>;
}

/** What a chart shows; units with nothing to measure or unknown are left out. */
interface ChartData {
  readonly title: string;
  readonly units: readonly string[];
  readonly series: readonly Series[];
}

/**
 * One chart per rate the month keeps: units as columns, average and target as lines. The cells they read are hidden,
 * side by side, a table for each chart.
 *
 * @returns `lastRow` the charts cover, and the first row below them and their cells
 */
export function drawCharts(
  grid: Grid,
  summary: Summary,
  table: MonthTable,
  settings: Settings,
): { readonly charts: readonly ChartDrawing[]; readonly lastRow: number; readonly firstFree: number } {
  const top = grid.next;
  let left = HELPER_COLUMN;
  const charts = chartsData(summary, table, settings).map((data, i): ChartDrawing => {
    const chart = drawData(grid, data, { top, left });
    left += 1 + data.series.length;
    const first = top + i * (ROWS_PER_CHART + 1);
    return {
      ...chart,
      place: { top: first, left: 0, bottom: first + ROWS_PER_CHART - 1, right: LAST_COLUMN },
    };
  });
  const next = top + charts.length * (ROWS_PER_CHART + 1);
  while (grid.next < next) grid.add();
  return { charts, lastRow: next - 1, firstFree: grid.next + 1 };
}

/** A table as charts are made from: names of units in front, names of series on top. */
function drawData(
  grid: Grid,
  { title, units, series }: ChartData,
  { top, left }: { readonly top: number; readonly left: number },
): Omit<ChartDrawing, 'place'> {
  const column = (offset: number) => ({
    top: top + 1,
    bottom: top + units.length,
    left: left + offset,
    right: left + offset,
  });
  units.forEach((unit, i) => grid.set(top + 1 + i, left, fitted(unit)));
  series.forEach(({ name, values }, s) => {
    grid.set(top, left + 1 + s, name);
    values.forEach((value, i) =>
      // The axis takes the format of the first value.
      grid.set(top + 1 + i, left + 1 + s, value / 10000, i === 0 ? { numberFormat: '0.00%' } : undefined),
    );
  });
  return {
    title,
    categories: column(0),
    series: series.map(({ name, look }, s) => ({ name, values: column(s + 1), ...look })),
  };
}

function chartsData(summary: Summary, table: MonthTable, settings: Settings): ChartData[] {
  return settings.indicators.flatMap((indicator): ChartData[] => {
    const bars = indicator.kind === 'rate' && indicator.enabled ? barsOf(table, indicator.id) : [];
    if (bars.length === 0) return [];
    const average = summary.averages.find((a) => a.indicator === indicator.id)?.value ?? null;
    const line = (name: string, value: Rate | null | undefined, color: string): Series[] =>
      value === null || value === undefined
        ? []
        : [{ name, values: bars.map(() => value), look: { type: 'line', color } }];
    return [
      {
        title: SUMMARY_WORDS.chart(indicatorName(indicator.id, settings)),
        units: bars.map(({ unit }) => unit),
        series: [
          {
            name: SUMMARY_WORDS.series.rate,
            values: bars.map(({ rate }) => rate),
            look: { type: 'column', color: '#5B7DB1' },
          },
          ...line(SUMMARY_WORDS.series.average, average, '#1F1F1F'),
          ...line(SUMMARY_WORDS.series.target, datedValue(indicator.target, summary.period), '#C0504D'),
        ],
      },
    ];
  });
}

function barsOf(table: MonthTable, indicator: IndicatorId): { readonly unit: string; readonly rate: Rate }[] {
  return table.units.flatMap(({ unit, measures }) => {
    const measure = measures[indicator];
    if (measure?.kind !== 'rate' || measure.month.state !== 'value') return [];
    return [{ unit: unit.name, rate: measure.month.value.rate }];
  });
}
