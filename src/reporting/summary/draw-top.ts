import { SUMMARY_WORDS } from '../../messages/summary';
import type { Average, Rate, Summary } from '../../model';
import { PRESET_IDS, PRESET_NAMES, type Settings } from '../../settings';
import { printPeriod } from '../../text/print-period';
import { LAST_COLUMN, columnIndex } from './columns';
import type { Grid } from './grid';
import { fitted } from './hidden-state';
import { indicatorName } from './indicator-name';
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
  grid.set(heading, month, SUMMARY_WORDS.averageHeadings.value, STYLES.band);
  grid.set(heading, previous, SUMMARY_WORDS.averageHeadings.previous, STYLES.band);
  grid.set(heading, change, SUMMARY_WORDS.averageHeadings.change, STYLES.band);
  for (const average of summary.averages) {
    const row = grid.add();
    grid.set(row, 1, fitted(indicatorName(average.indicator, settings)), STYLES.plain);
    grid.set(row, month, fraction(average.value), STYLES.average);
    grid.set(row, previous, fraction(average.previous), STYLES.average);
    grid.set(row, change, fraction(average.change), STYLES.average);
    grid.set(row, cumulative, source(average), STYLES.plain);
  }
  grid.add();
}

const COLUMN = {
  month: columnIndex('month'),
  previous: columnIndex('previous'),
  change: columnIndex('change'),
  cumulative: columnIndex('cumulative'),
};

const fraction = (value: Rate | null): number | null => (value === null ? null : value / 10000);

const source = (average: Average): string => SUMMARY_WORDS.averageSource[average.source ?? 'none'];
