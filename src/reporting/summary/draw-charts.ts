import { SUMMARY_WORDS } from '../../messages/summary';
import type { ChartDrawing, MonthTable, Rate, Summary, UnitMonth } from '../../model';
import type { Settings } from '../../settings';
import { HELPER_COLUMN, LAST_COLUMN } from './columns';
import type { Grid } from './grid';
import { fitted } from './hidden-state';
import { indicatorName } from './indicator-name';

const ROWS = 20;
const COLORS = ['#1F3864', '#E08E0B', '#7F9DB9', '#6B4E71'];

/** A rate indicator whose average is known, so that units can be seen against it. */
interface Charted {
  readonly name: string;
  readonly gapOf: (unit: UnitMonth) => Rate | null;
}

/**
 * One chart of all rates against their averages: for each unit how far it is above or below, so that the average is the
 * line in the middle. Units with nothing to measure or unknown have no column. The cells it reads are hidden: names of
 * units in front, names of rates on top.
 *
 * @returns `lastRow` the chart covers, and the first row below it and its cells
 */
export function drawCharts(
  grid: Grid,
  summary: Summary,
  table: MonthTable,
  settings: Settings,
): { readonly charts: readonly ChartDrawing[]; readonly lastRow: number; readonly firstFree: number } {
  const rates = chartedRates(summary, settings);
  const units = table.units.filter((unit) => rates.some(({ gapOf }) => gapOf(unit) !== null));
  const top = grid.next;
  if (units.length === 0) return { charts: [], lastRow: top - 1, firstFree: top + 1 };

  const column = (offset: number) => ({
    top: top + 1,
    bottom: top + units.length,
    left: HELPER_COLUMN + offset,
    right: HELPER_COLUMN + offset,
  });
  units.forEach(({ unit }, i) => grid.set(top + 1 + i, HELPER_COLUMN, fitted(unit.name)));
  rates.forEach(({ name, gapOf }, r) => {
    grid.set(top, HELPER_COLUMN + 1 + r, fitted(name));
    units.forEach((unit, i) => {
      const gap = gapOf(unit);
      grid.set(top + 1 + i, HELPER_COLUMN + 1 + r, gap === null ? null : gap / 100);
    });
  });
  while (grid.next < top + ROWS) grid.add();
  return {
    charts: [
      {
        title: SUMMARY_WORDS.chart,
        categories: column(0),
        series: rates.map(({ name }, r) => ({
          name,
          values: column(r + 1),
          type: 'column',
          color: COLORS[r % COLORS.length] ?? '',
        })),
        place: { top, left: 0, bottom: top + ROWS - 1, right: LAST_COLUMN },
      },
    ],
    lastRow: top + ROWS - 1,
    firstFree: grid.next + 1,
  };
}

function chartedRates({ averages }: Summary, settings: Settings): Charted[] {
  return settings.indicators.flatMap(({ id, kind, enabled }): Charted[] => {
    const average = averages.find(({ indicator }) => indicator === id)?.value ?? null;
    if (kind !== 'rate' || !enabled || average === null) return [];
    const gapOf = ({ measures }: UnitMonth): Rate | null => {
      const measure = measures[id];
      if (measure?.kind !== 'rate' || measure.month.state !== 'value') return null;
      return (measure.month.value.rate - average) as Rate;
    };
    const short = settings.letter.indicators[id]?.short;
    return [{ name: short || indicatorName(id, settings), gapOf }];
  });
}
