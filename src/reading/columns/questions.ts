import type { ColumnMeaning, IndicatorId, Problem, TableColumn } from '../../model';
import { problem } from '../../model';
import { mayBeJudged } from '../../settings/judged';
import type { Settings } from '../../settings/settings';
import { fieldKey, group } from './fields';

/** More answers are no plain question. */
const MOST_ANSWERS = 4;

/**
 * What people must choose: one question a column, one for all columns that may be the same single thing, none about
 * what no rule judges.
 */
export function columnQuestions(columns: readonly TableColumn[], settings: Settings): Problem[] {
  const isJudged = mayBeJudged(settings);
  const asked = columns.filter(({ candidates }) => candidates.some((c) => isJudged(c.indicator)));
  const keyOf = ({ column, candidates: [first, ...more] }: TableColumn): string =>
    first && more.length === 0 ? fieldKey(first) : String(column);
  return [...group(asked, keyOf).values()].flatMap((rivals) => {
    const [first] = rivals;
    const all = first?.candidates ?? [];
    const judged = all.filter((c) => isJudged(c.indicator));
    const candidates = [...judged, ...all.filter((c) => !judged.includes(c))].slice(0, MOST_ANSWERS);
    const indicator = candidates[0]?.indicator;
    if (!first || indicator === undefined) return [];
    const code = arePointsOrPercent(candidates, settings) ? 'points-or-percent' : 'ambiguous-column';
    const path = rivals.map((column) => column.path.join(' › ')).join(' | ');
    return [problem(code, { path, candidates }, { cell: first.heading, indicator })];
  });
}

function arePointsOrPercent(candidates: readonly ColumnMeaning[], { indicators }: Settings): boolean {
  const kindOf = (id: IndicatorId): string | undefined => indicators.find((own) => own.id === id)?.kind;
  const kinds = new Set(candidates.map((c) => kindOf(c.indicator)));
  return kinds.has('score') && kinds.size > 1;
}
