import type { OpenWorkbook } from '../../actions/open-workbook';
import { comparePeriods, periodKey, samePeriod, type Period } from '../../model';

/** Sheets that can be evaluated, and the months the chosen one speaks of, newest first. */
export function monthChoices(
  survey: OpenWorkbook['survey'],
  sheet: string | undefined,
): { readonly sheets: readonly string[]; readonly periods: readonly Period[] } {
  const metrics = survey.filter(({ kind, hasUnits }) => kind === 'metrics' && hasUnits);
  const spoken = metrics.filter((s) => sheet === undefined || s.sheet === sheet).flatMap((s) => s.periods);
  const distinct = spoken.filter((p, i) => spoken.findIndex((q) => samePeriod(p, q)) === i);
  return {
    sheets: metrics.map((s) => s.sheet),
    periods: distinct.sort((a, b) => comparePeriods(b, a)),
  };
}

/** A sheet that names only its own month and the one before it is about one month. */
const SIDE_BY_SIDE = 3;

/** Periods that can be evaluated in one go, as far as names and titles tell. */
export function periodsOfYear(survey: OpenWorkbook['survey']): readonly Period[] {
  const periods = survey
    .filter(({ kind, hasData }) => kind === 'metrics' && hasData)
    .flatMap(({ main, periods: named }) => (named.length >= SIDE_BY_SIDE ? named : main ? [main] : []));
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()];
}
