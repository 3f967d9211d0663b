import { SUMMARY_WORDS } from '../../messages/summary';
import type { Average, Rate, Summary } from '../../model';
import type { Settings } from '../../settings';
import { LAST_COLUMN, columnIndex } from './columns';
import type { Grid } from './grid';
import { fitted } from './hidden-state';
import { indicatorName } from './indicator-name';
import { monthText } from './number-text';
import { STYLES } from './styles';

/** Title, where it comes from, and the district's averages with their change. */
export function drawTop(grid: Grid, summary: Summary, settings: Settings): void {
  grid.merge(grid.add(26), 0, LAST_COLUMN, SUMMARY_WORDS.title(monthText(summary.period)), STYLES.title);
  const origin = SUMMARY_WORDS.origin(summary.sourceSheet, summary.evaluatedAt, summary.preset);
  grid.merge(grid.add(16), 0, LAST_COLUMN, fitted(origin), STYLES.origin);
  grid.add(6);
  if (summary.averages.length === 0) return;

  const { month, previous, change, cumulative } = COLUMN;
  const heading = grid.add(16);
  grid.merge(heading, 1, month - 1, SUMMARY_WORDS.averages, STYLES.averageHeading);
  grid.set(heading, month, SUMMARY_WORDS.averageHeadings.value, STYLES.averageHeading);
  grid.set(heading, previous, SUMMARY_WORDS.averageHeadings.previous, STYLES.averageHeading);
  grid.set(heading, change, SUMMARY_WORDS.averageHeadings.change, STYLES.averageHeading);
  grid.merge(heading, cumulative, LAST_COLUMN - 3, SUMMARY_WORDS.columns.evidence, STYLES.averageHeading);
  for (const average of summary.averages) {
    const row = grid.add(16);
    grid.merge(row, 1, month - 1, fitted(indicatorName(average.indicator, settings)), STYLES.averageName);
    grid.set(row, month, fraction(average.value), STYLES.averageValue);
    grid.set(row, previous, fraction(average.previous), STYLES.averageOther);
    grid.set(row, change, fraction(average.change), STYLES.averageOther);
    grid.merge(row, cumulative, LAST_COLUMN - 3, source(average), STYLES.averageSource);
  }
  grid.add(6);
}

const COLUMN = {
  month: columnIndex('month'),
  previous: columnIndex('previous'),
  change: columnIndex('change'),
  cumulative: columnIndex('cumulative'),
};

const fraction = (value: Rate | null): number | null => (value === null ? null : value / 10000);

const source = (average: Average): string => SUMMARY_WORDS.averageSource[average.source ?? 'none'];
