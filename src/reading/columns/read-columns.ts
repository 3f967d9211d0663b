import { INDICATORS } from '../../indicators';
import type { Agreement } from './agreement';
import { assignColumns } from './assign';
import type { Candidate, ColumnOfTable, MatchContext } from './candidates';
import { candidatesFrom, candidatesOf } from './candidates';
import type { Assignment } from './choices';
import { fieldKey, spanKey } from './fields';
import { columnBefore, wholeNamings } from './neighbours';
import type { Exceeds } from './sums';
import { targetsBeside } from './targets-beside';
import { titledNamings } from './titled';
import type { Told } from './told';
import { toldByFigures, toldByTitle } from './told';

/** What the figures of a table can be asked. */
export interface Figures {
  readonly agrees: Agreement;
  readonly exceeds: Exceeds;
}

/** Denominators named by their quantity alone, each for the first indicator and nearest numerator it can belong to. */
function wholes(column: ColumnOfTable, context: MatchContext, named: readonly Candidate[]): Candidate[] {
  const numerators = named.filter(({ meaning }) => meaning.role === 'numerator');
  const found = candidatesFrom(column, wholeNamings(column, context, numerators), context).filter(
    ({ meaning }) => meaning.role === 'denominator',
  );
  const distance = ({ meaning }: Candidate): number =>
    Math.min(
      ...numerators
        .filter((n) => spanKey(n.meaning) === spanKey(meaning))
        .map((n) => Math.abs(n.column - column.column) + (n.column < column.column ? OTHER_SIDE : 0)),
    );
  const possible = found.filter((candidate) => Number.isFinite(distance(candidate)));
  // What is resolved is the whole of results and of what was in time: it goes to what letters speak of first.
  const first = INDICATORS.find(({ id }) => possible.some(({ meaning }) => meaning.indicator === id))?.id;
  const kept = possible.filter(({ meaning }) => first === undefined || meaning.indicator === first);
  const nearest = Math.min(...kept.map(distance));
  return kept.filter((candidate) => distance(candidate) === nearest);
}

/** A whole usually stands left of its part. */
const OTHER_SIDE = 0.5;

/** What people said of a column, or of its neighbour under the same heading, leaves one meaning of several. */
function asPeopleSay(
  { column, path }: ColumnOfTable,
  found: readonly Candidate[],
  { byUser, columns }: MatchContext,
): readonly Candidate[] {
  const said = byUser.get(column);
  if (said !== undefined) return found.filter(({ meaning }) => said && fieldKey(meaning) === fieldKey(said));
  if (path.length < 2 || found.some(({ by }) => by !== 'maybe')) return found;
  const parents = path.slice(0, -1).join('|');
  const beside = columns.filter((other) => other.path.slice(0, -1).join('|') === parents);
  const about = new Set(beside.flatMap((other) => byUser.get(other.column)?.indicator ?? []));
  const meant = found.filter(({ meaning }) => about.has(meaning.indicator));
  return meant.length > 0 ? meant : found;
}

/** What each column of a table is read as: by its own words first, then its neighbours', then the titles'. */
export function readColumns(context: MatchContext, figures: Figures): Assignment {
  const { columns, byUser } = context;
  const told = columns.map((column, at) =>
    asPeopleSay(column, candidatesOf(column, context, columnBefore(columns, at)), context),
  );
  const byFigures = (open: Told): Told =>
    context.isWholeHeading ? toldByFigures(open, context, figures) : open;
  const own = byFigures(toldByTitle(byFigures(told), context)).flat();
  const named = new Map<number, Candidate[]>();
  for (const candidate of own)
    named.set(candidate.column, [...(named.get(candidate.column) ?? []), candidate]);
  for (const column of columns)
    if (!named.has(column.column)) {
      const found = wholes(column, context, own);
      if (found.length > 0) named.set(column.column, found);
    }
  const namesOf = ({ column }: ColumnOfTable): string[] =>
    (named.get(column) ?? []).map(({ meaning }) => meaning.indicator);
  for (const [at, naming] of titledNamings(context, namesOf)) {
    const column = columns.find((c) => c.column === at);
    if (column) named.set(at, candidatesFrom(column, [naming], context));
  }
  for (const [at, naming] of targetsBeside(columns, ({ column }) => named.get(column) ?? [])) {
    const column = columns.find((c) => c.column === at);
    if (column) named.set(at, candidatesFrom(column, [naming], context));
  }
  return assignColumns(columns, [...named.values()].flat(), byUser, figures);
}
