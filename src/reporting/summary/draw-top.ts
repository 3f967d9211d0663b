import { columnHeading, SUMMARY_WORDS } from '../../messages/summary';
import type { Average, IndicatorKind, Summary } from '../../model';
import { PRESET_IDS, PRESET_NAMES, type Settings } from '../../settings';
import { printedAs } from '../../settings/printed';
import { printCount } from '../../text/print';
import { printPeriod } from '../../text/print-period';
import { groupName } from '../group-name';
import { classCounts } from '../standing';
import { LAST_COLUMN, columnIndex } from './columns';
import type { Grid } from './grid';
import { fitted } from './hidden-state';
import { indicatorName } from './indicator-name';
import { cellNumber, FORMAT_OF } from './row-cells';
import { STYLES } from './styles';

/** Title, where it comes from, and the district's averages with their change. */
export function drawTop(grid: Grid, summary: Summary, settings: Settings): void {
  grid.merge(grid.add(), 0, LAST_COLUMN, SUMMARY_WORDS.title(printPeriod(summary.period)), STYLES.header);
  const judgedBy = PRESET_IDS.find((id) => id === summary.preset);
  const preset = judgedBy ? PRESET_NAMES[judgedBy][0] : summary.preset;
  const origin = SUMMARY_WORDS.origin(summary.sourceSheet, summary.evaluatedAt, preset);
  grid.set(grid.add(), 0, fitted(origin), STYLES.plain);
  grid.add();
  if (summary.averages.length === 0) return;

  const { month, previous, change } = COLUMN;
  const heading = grid.add();
  grid.band(heading, 1, change, SUMMARY_WORDS.averages, STYLES.band);
  grid.set(heading, month, columnHeading('month', summary.period), STYLES.band);
  grid.set(heading, previous, columnHeading('previous', summary.period), STYLES.band);
  grid.set(heading, change, columnHeading('change', summary.period), STYLES.band);
  for (const average of summary.averages)
    drawAverage(grid, average, indicatorName(average.indicator, settings), settings);
  for (const { key, averages } of summary.groups) {
    const shown = averages.filter(({ value }) => value !== null);
    if (key === '' || shown.length === 0) continue;
    const band = SUMMARY_WORDS.averagesWithin(groupName(key, settings));
    grid.band(grid.add(), 1, change, fitted(band), STYLES.band);
    for (const average of shown)
      drawAverage(grid, average, indicatorName(average.indicator, settings), settings);
  }
  drawClasses(grid, summary, settings);
  grid.add();
}

/** How many units fall into each class. */
function drawClasses(grid: Grid, { standings }: Summary, settings: Settings): void {
  for (const { id, bands } of settings.indicators) {
    const counts = classCounts(standings, id, bands).map(
      ({ name, count }) => `${name}: ${printCount(count)}`,
    );
    if (counts.length === 0) continue;
    const row = grid.add();
    grid.set(row, 1, fitted(SUMMARY_WORDS.classes(indicatorName(id, settings))), STYLES.plain);
    grid.set(row, COLUMN.month, fitted(counts.join('; ')), STYLES.plain);
  }
}

function drawAverage(grid: Grid, average: Average, name: string, settings: Settings): void {
  const { month, previous, change, cumulative } = COLUMN;
  const row = grid.add();
  grid.set(row, 1, fitted(name), STYLES.plain);
  const { kind } = printedAs(average.indicator, settings);
  const numberFormat = FORMAT_OF[kind] ?? STYLES.average.numberFormat;
  const style = { ...STYLES.average, numberFormat };
  grid.set(row, month, cellNumber(average.value, kind), style);
  grid.set(row, previous, cellNumber(average.previous, kind), style);
  grid.set(row, change, cellNumber(average.change, kind), style);
  grid.set(row, cumulative, source(average, kind), STYLES.plain);
}

const COLUMN = {
  month: columnIndex('month'),
  previous: columnIndex('previous'),
  change: columnIndex('change'),
  cumulative: columnIndex('cumulative'),
};

function source({ source: from }: Average, kind: IndicatorKind): string {
  const isMean = from === 'computed' && kind === 'score';
  return SUMMARY_WORDS.averageSource[isMean ? 'mean' : (from ?? 'none')];
}
