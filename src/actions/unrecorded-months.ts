import { monthOf, periodKey, comparePeriods, type Period } from '../model';
import type { PreparedEvaluation } from './evaluate';

/**
 * Earlier months of the year whose figures the workbook keeps although its ladder book has no row of that year and
 * somebody answered that there was nothing: a step counted so begins anew, which people must know before they sign.
 * Empty where nobody is warned, and where no step was told.
 */
export function unrecordedMonths({
  evaluation,
  history,
  open,
}: Pick<PreparedEvaluation, 'evaluation' | 'history' | 'open'>): Period[] {
  const { period, findings } = evaluation;
  const isEarlier = (other: Period): boolean =>
    monthOf(other).year === monthOf(period).year && comparePeriods(other, period) < 0;
  if (!findings.some(({ group }) => group === 'warn')) return [];
  if (evaluation.problems.some(({ code }) => code === 'history-missing')) return [];
  if (history.acts.some((act) => isEarlier(act.period))) return [];
  const kept = open.survey.flatMap(({ kind, main, hasData }) =>
    kind === 'metrics' && main && hasData && isEarlier(main) ? [main] : [],
  );
  const months = new Map(kept.map((one) => [periodKey(one), one]));
  return [...months.values()].sort(comparePeriods);
}
