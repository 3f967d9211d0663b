import { SUMMARY_WORDS } from '../../messages/summary';
import { subtractRates } from '../../model';
import type { ChartDrawing, MonthTable, Rate, Summary, UnitMonth } from '../../model';
import { setTarget, type Settings } from '../../settings';
import { HELPER_COLUMN, LAST_PRINTED } from './columns';
import type { Grid } from './grid';
import { fitted } from './hidden-state';
import { indicatorName } from './indicator-name';

const ROWS = 20;
const COLORS = ['#1F3864', '#E08E0B', '#7F9DB9', '#6B4E71'];

/** A rate indicator whose average is known, so that units can be seen against it; its target likewise. */
interface Charted {
  readonly name: string;
  readonly gapOf: (unit: UnitMonth) => Rate | null;
  readonly targetGap: Rate | null;
}

/** One of the chart's series: its name, its figure for a unit, and how it is shown. */
interface Series {
  readonly name: string;
  readonly valueOf: (unit: UnitMonth) => Rate | null;
  readonly type: 'column' | 'line';
}

/** Keeps room for the chart, above what people edit: it is printed with the table. @returns its first row */
export function roomForCharts(grid: Grid, summary: Summary, table: MonthTable, settings: Settings): number {
  const top = grid.next;
  if (charted(summary, table, settings).units.length > 0) while (grid.next < top + ROWS) grid.add();
  return top;
}

/**
 * One chart of all rates against their averages: for each unit how far it is above or below, so that the average is the
 * line in the middle and a target a line of its own. Units with nothing to measure or unknown have no column. The cells
 * it reads are hidden and below everything people touch: names of units in front, names of rates on top.
 *
 * @param place its first row, where room was kept
 * @returns the first row below its cells
 */
export function drawCharts(
  grid: Grid,
  place: number,
  summary: Summary,
  table: MonthTable,
  settings: Settings,
): { readonly charts: readonly ChartDrawing[]; readonly firstFree: number } {
  const { rates, units } = charted(summary, table, settings);
  const top = grid.next;
  if (units.length === 0) return { charts: [], firstFree: top + 1 };
  const series: readonly Series[] = [
    ...rates.map(({ name, gapOf }) => ({ name, valueOf: gapOf, type: 'column' as const })),
    ...rates.flatMap(({ name, targetGap }) =>
      targetGap === null
        ? []
        : [{ name: SUMMARY_WORDS.chartTarget(name), valueOf: () => targetGap, type: 'line' as const }],
    ),
  ];

  const column = (offset: number) => ({
    top: top + 1,
    bottom: top + units.length,
    left: HELPER_COLUMN + offset,
    right: HELPER_COLUMN + offset,
  });
  units.forEach(({ unit }, i) => grid.set(top + 1 + i, HELPER_COLUMN, fitted(unit.name)));
  series.forEach(({ name, valueOf }, r) => {
    grid.set(top, HELPER_COLUMN + 1 + r, fitted(name));
    units.forEach((unit, i) => {
      const gap = valueOf(unit);
      grid.set(top + 1 + i, HELPER_COLUMN + 1 + r, gap === null ? null : gap / 100);
    });
  });
  return {
    charts: [
      {
        title: SUMMARY_WORDS.chart,
        categories: column(0),
        series: series.map(({ name, type }, r) => ({
          name,
          values: column(r + 1),
          type,
          color: COLORS[r % COLORS.length] ?? '',
        })),
        place: { top: place, left: 0, bottom: place + ROWS - 1, right: LAST_PRINTED },
      },
    ],
    firstFree: top + units.length + 2,
  };
}

function charted(summary: Summary, table: MonthTable, settings: Settings) {
  const rates = chartedRates(summary, settings);
  const units = table.units.filter((unit) => rates.some(({ gapOf }) => gapOf(unit) !== null));
  return { rates, units };
}

function chartedRates({ averages, period }: Summary, settings: Settings): Charted[] {
  return settings.indicators.flatMap((indicator): Charted[] => {
    const { id, kind, enabled } = indicator;
    const average = averages.find(({ indicator }) => indicator === id)?.value ?? null;
    if (kind !== 'rate' || !enabled || average === null) return [];
    const gapOf = ({ measures }: UnitMonth): Rate | null => {
      const measure = measures[id];
      if (measure?.kind !== 'rate' || measure.month.state !== 'value') return null;
      return (measure.month.value.rate - average) as Rate;
    };
    const short = settings.letter.indicators[id]?.short;
    const target = setTarget(indicator, period);
    const targetGap = target === undefined ? null : subtractRates(target, average);
    return [{ name: short || indicatorName(id, settings), gapOf, targetGap }];
  });
}
