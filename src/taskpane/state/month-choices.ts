import type { OpenWorkbook } from '../../actions/open-workbook';
import { comparePeriods, samePeriod, type Period } from '../../model';

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
