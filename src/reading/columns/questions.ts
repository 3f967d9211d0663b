import type { ColumnMeaning, Problem, TableColumn } from '../../model';
import { problem } from '../../model';
import type { Settings } from '../../settings/settings';

/** Columns whose meaning somebody must choose, one question each. */
export function columnQuestions(columns: readonly TableColumn[], settings: Settings): Problem[] {
  return columns.flatMap(({ heading, path, candidates }) => {
    const [first] = candidates;
    if (!first) return [];
    const code = arePointsOrPercent(candidates, settings) ? 'points-or-percent' : 'ambiguous-column';
    const facts = { path: path.join(' › '), candidates };
    return [problem(code, facts, { cell: heading, indicator: first.indicator })];
  });
}

function arePointsOrPercent(candidates: readonly ColumnMeaning[], { indicators }: Settings): boolean {
  const kinds = new Set(candidates.map((c) => indicators.find(({ id }) => id === c.indicator)?.kind));
  return kinds.has('score') && kinds.size > 1;
}
