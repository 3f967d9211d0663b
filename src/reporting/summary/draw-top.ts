import { columnHeading, SUMMARY_WORDS } from '../../messages/summary';
import type { Average, IndicatorKind, Summary } from '../../model';
import { PRESET_IDS, PRESET_NAMES, type Settings } from '../../settings';
import { printedAs } from '../../settings/printed';
import { printPeriod } from '../../text/print-period';
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

  const { month, previous, change, cumulative } = COLUMN;
  const heading = grid.add();
  grid.band(heading, 1, change, SUMMARY_WORDS.averages, STYLES.band);
  grid.set(heading, month, columnHeading('month', summary.period), STYLES.band);
  grid.set(heading, previous, columnHeading('previous', summary.period), STYLES.band);
  grid.set(heading, change, columnHeading('change', summary.period), STYLES.band);
  for (const average of summary.averages) {
    const row = grid.add();
    grid.set(row, 1, fitted(indicatorName(average.indicator, settings)), STYLES.plain);
    const { kind } = printedAs(average.indicator, settings);
    const numberFormat = FORMAT_OF[kind] ?? STYLES.average.numberFormat;
    const style = { ...STYLES.average, numberFormat };
    grid.set(row, month, cellNumber(average.value, kind), style);
    grid.set(row, previous, cellNumber(average.previous, kind), style);
    grid.set(row, change, cellNumber(average.change, kind), style);
    grid.set(row, cumulative, source(average, kind), STYLES.plain);
  }
  grid.add();
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
