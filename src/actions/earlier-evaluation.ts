import type { Summary } from '../model';
import type { PreparedEvaluation } from './evaluate';
import { earlierOf, findSummary } from './find-summary';

/** What the workbook says of its last evaluation of this month. */
export interface EarlierEvaluation {
  readonly summary: Summary;
  /** How many findings would read otherwise now, come or go. */
  readonly changed: number;
}

/** Compares the summary found in the workbook with what the figures say now. */
export function earlierEvaluation(prepared: PreparedEvaluation): EarlierEvaluation | undefined {
  const { found } = findSummary(prepared.open, prepared.evaluation.period);
  const previous = earlierOf(found)?.previous;
  if (!previous) return undefined;
  const generated = (rows: typeof previous.rows): Map<string, string> =>
    new Map(rows.filter((row) => row.state !== 'hand').map((row) => [row.key, row.text.generated]));
  const before = generated(previous.rows);
  const now = generated(prepared.summary.rows.filter((row) => row.state !== 'stale'));
  // Rows the officer deleted are known by their keys and are no change of figures.
  const deleted = new Set((previous.findingKeys ?? []).filter((key) => !before.has(key)));
  const come = [...now].filter(([key, text]) => !deleted.has(key) && before.get(key) !== text).length;
  const gone = [...before.keys()].filter((key) => !now.has(key)).length;
  return {
    summary: previous,
    changed: come + gone,
  };
}
