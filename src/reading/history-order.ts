import type { Act, HistoryLayout, Period, Problem } from '../model';
import { monthOf, comparePeriods, periodKey, problem } from '../model';

/**
 * Rows that contradict each other: a second act of a unit in one month, a month later than the evaluated one,
 * a "Lần thứ" that does not grow within its year.
 */
export function orderProblems(acts: readonly Act[], layout: HistoryLayout, evaluated: Period): Problem[] {
  const counted = acts.filter((act) => act.kind === 'act');
  return [...later(acts, layout, evaluated), ...duplicates(counted), ...disorder(counted, layout)];
}

function later(acts: readonly Act[], layout: HistoryLayout, evaluated: Period): Problem[] {
  return acts
    .filter((act) => comparePeriods(act.period, evaluated) > 0)
    .map((act) =>
      problem(
        'history-conflict',
        { why: 'future-month', found: periodKey(act.period) },
        { cell: { ...act.cell, column: layout.columns.period }, unit: act.unitName },
      ),
    );
}

function duplicates(acts: readonly Act[]): Problem[] {
  const seen = new Set<string>();
  return acts.flatMap((act) => {
    const key = `${act.unitKey}|${periodKey(act.period)}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      problem(
        'history-conflict',
        { why: 'duplicate', found: act.unitName },
        { cell: act.cell, unit: act.unitName },
      ),
    ];
  });
}

function disorder(acts: readonly Act[], layout: HistoryLayout): Problem[] {
  const column = layout.columns.ordinal;
  if (column === undefined) return [];
  const last = new Map<string, Act>();
  const inTime = [...acts].sort((a, b) => comparePeriods(a.period, b.period));
  return inTime.flatMap((act) => {
    if (act.ordinal === null) return [];
    const key = `${act.unitKey}|${monthOf(act.period).year}`;
    const before = last.get(key);
    last.set(key, act);
    const grows =
      !before || comparePeriods(before.period, act.period) === 0 || (before.ordinal ?? 0) < act.ordinal;
    if (grows) return [];
    return [
      problem(
        'history-conflict',
        { why: 'ordinal-order', found: String(act.ordinal) },
        { cell: { ...act.cell, column }, unit: act.unitName },
      ),
    ];
  });
}
