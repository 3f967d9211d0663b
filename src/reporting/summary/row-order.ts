import { inserted, type Summary, type SummaryRow } from '../../model';
import { GROUPS } from '../../rules';

/** Groups in the sheet's order; within a group the rows keep theirs. */
export function byGroup(rows: readonly SummaryRow[]): SummaryRow[] {
  return GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
}

/**
 * The order of the rows after another evaluation. Findings stand as the evaluation gives them unless the officer
 * put them in another order: then that order stays, and what is new comes after what it follows in the evaluation.
 * Rows that are no findings of this month stay behind the row they stood behind.
 */
export function inOfficersOrder(rows: readonly SummaryRow[], previous: Summary | undefined): SummaryRow[] {
  if (!previous) return byGroup(rows);
  const before = previous.rows.map((row) => row.key);
  const given = rows.filter((row) => row.finding && row.state !== 'stale');
  const grounded = previous.rows.filter((row) => row.state !== 'stale').map((row) => row.key);
  const moved = isReordered(grounded, previous.findingKeys ?? before);
  const ordered = moved ? rearranged(given, before) : given;
  const others = rows.filter((row) => !given.includes(row));
  return byGroup(others.reduce((placed, row) => insertedBehind(placed, row, before), ordered));
}

/** Whether the officer put rows in another order than the evaluation gave. */
export function isRearranged({ rows, findingKeys }: Pick<Summary, 'rows' | 'findingKeys'>): boolean {
  const grounded = rows.filter((row) => row.state !== 'stale').map((row) => row.key);
  return findingKeys !== undefined && isReordered(grounded, findingKeys);
}

/** The rows as the evaluation gave them; what is no finding stays behind the row it stands behind. */
export function inGivenOrder({ rows, findingKeys = [] }: Summary): SummaryRow[] {
  const place = (row: SummaryRow): number => findingKeys.indexOf(row.key);
  const given = rows.filter((row) => place(row) >= 0).sort((a, b) => place(a) - place(b));
  const before = rows.map((row) => row.key);
  const others = rows.filter((row) => place(row) < 0);
  return byGroup(others.reduce((placed, row) => insertedBehind(placed, row, before), given));
}

function isReordered(keys: readonly string[], given: readonly string[]): boolean {
  const places = keys.map((key) => given.indexOf(key)).filter((place) => place >= 0);
  return places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0));
}

function rearranged(given: readonly SummaryRow[], before: readonly string[]): SummaryRow[] {
  const known = given.filter((row) => before.includes(row.key));
  const result = [...known].sort((a, b) => before.indexOf(a.key) - before.indexOf(b.key));
  given.forEach((row, i) => {
    if (before.includes(row.key)) return;
    const leader = given
      .slice(0, i)
      .reverse()
      .find((other) => other.group === row.group);
    result.splice(leader ? result.indexOf(leader) + 1 : 0, 0, row);
  });
  return result;
}

/** Behind the nearest row above it that is still there and of its group, else in front. */
function insertedBehind(
  placed: readonly SummaryRow[],
  row: SummaryRow,
  before: readonly string[],
): SummaryRow[] {
  const above = before.slice(0, before.indexOf(row.key)).reverse();
  const leader = above
    .map((key) => placed.findIndex((other) => other.key === key && other.group === row.group))
    .find((place) => place >= 0);
  return inserted(placed, (leader ?? -1) + 1, row);
}
