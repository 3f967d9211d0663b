import type { ColumnMeaning, ColumnRole, IndicatorId, Problem, TableColumn } from '../../model';
import { problem } from '../../model';
import { mayBeJudged } from '../../settings/judged';
import type { Settings } from '../../settings/settings';
import { fieldKey, group } from './fields';
import { isBareRate } from './neighbours';

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
  const open = asked.filter((column) => !asked.some((other) => isAnsweredBy(column, other)));
  return [...group(open, keyOf).values()].flatMap((rivals) => {
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

/** "Hồ sơ đã số hoá | Tỷ lệ số hoá", "Chỉ tiêu | Thực hiện": who says what the one is says it of the other. */
function isAnsweredBy({ column, path, candidates }: TableColumn, other: TableColumn): boolean {
  if (path.slice(0, -1).join('|') !== other.path.slice(0, -1).join('|')) return false;
  if (idsOf(candidates) !== idsOf(other.candidates)) return false;
  const are = (meanings: readonly ColumnMeaning[], ...roles: readonly ColumnRole[]): boolean =>
    meanings.every(({ role }) => roles.includes(role));
  if (are(candidates, 'target')) return path.length > 1 && are(other.candidates, 'numerator', 'rate');
  const isRate = isBareRate(path.at(-1) ?? '') && are(candidates, 'rate');
  return isRate && other.column < column && are(other.candidates, 'numerator');
}

const idsOf = (meanings: readonly ColumnMeaning[]): string =>
  [...new Set(meanings.map(({ indicator }) => indicator))].sort().join();

function arePointsOrPercent(candidates: readonly ColumnMeaning[], { indicators }: Settings): boolean {
  const kindOf = (id: IndicatorId): string | undefined => indicators.find((own) => own.id === id)?.kind;
  const kinds = new Set(candidates.map((c) => kindOf(c.indicator)));
  return kinds.has('score') && kinds.size > 1;
}
