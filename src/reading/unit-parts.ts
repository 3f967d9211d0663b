import { monthOf, samePeriod, toPeriod, type Period } from '../model';
import type { ReadingSettings } from '../settings/settings';
import { plain } from '../text/fold';
import { isDeskName } from '../text/unit-name';
import type { Grid } from './grid';
import { readCount } from './numbers';
import { isAllOfUnit, isFieldLabel, isSourceLabel } from './part-labels';
import { periodOfLine } from './periods';
import type { UnitRow } from './table-rows';
import { timeOf } from './times';

/** What the rows of one unit are to each other. */
export type Standing =
  /** Parts to be added. */
  | { readonly kind: 'sum'; readonly rows: readonly UnitRow[] }
  /** One is the sum of the others and counts alone. */
  | { readonly kind: 'total'; readonly total: UnitRow; readonly parts: readonly UnitRow[] }
  /** Nothing tells them apart, or it is open whether they are parts; `areDesks`: a commune and its front desk. */
  | { readonly kind: 'doubtful'; readonly areDesks: boolean };

const sumOf = (rows: readonly UnitRow[]): Standing => ({ kind: 'sum', rows });
const DOUBTFUL = { kind: 'doubtful', areDesks: false } as const;

/**
 * What the rows of one unit are to each other, where a commune and its front desk may have rows of their own.
 *
 * @param desks which of the two counts, once somebody has said
 */
export function standingOfUnit(
  rows: readonly UnitRow[],
  desks: ReadingSettings['desks'],
  standingOf: (rows: readonly UnitRow[]) => Standing,
): Standing {
  const own = rows.filter(({ label }) => !isDeskName(label));
  const ofDesk = rows.filter(({ label }) => isDeskName(label));
  if (own.length === 0 || ofDesk.length === 0) return standingOf(rows);
  if (desks === undefined) return { kind: 'doubtful', areDesks: true };
  const each = (some: readonly UnitRow[]): Standing => {
    const [only, ...more] = some;
    return only && more.length === 0 ? { kind: 'total', total: only, parts: [] } : standingOf(some);
  };
  if (desks !== 'both') return each(desks === 'commune' ? own : ofDesk);
  return [own, ofDesk].every((some) => some.length === 1 || standingOf(some).kind === 'sum')
    ? sumOf(rows)
    : DOUBTFUL;
}

/**
 * Tells what several rows of one unit are to each other.
 *
 * @param rows two at least
 * @param counts columns of counts, whose sums tell a total from a part
 */
export function standingOf(grid: Grid, rows: readonly UnitRow[], counts: readonly number[]): Standing {
  const keys = new Set(rows.map(({ part }) => plain(`${part.band}|${part.detail}`)));
  if (keys.size < rows.length || rows.some(({ part }) => part.isPeriod)) return DOUBTFUL;
  // Without a column beside them the bands alone tell rows apart.
  const isBeside = rows.some(({ part }) => part.detail !== '');
  const wholes = rows.filter(({ part: { band, detail } }) =>
    detail === '' ? isBeside || band === '' : isAllOfUnit(plain(detail)),
  );
  if (wholes.length > 0) return totalAmong(grid, wholes, rows, counts);
  return rows.some((row) => !isKnownPart(row) && addsUp(grid, row, without(rows, row), counts) === 'all')
    ? DOUBTFUL
    : sumOf(rows);
}

/** "Tháng 9/2025", "Kỳ trước" beside or above the row: its figures are of another time than what is asked. */
export function isOfOtherTime({ part: { isPeriod, detail, band } }: UnitRow, asked: Period): boolean {
  if (!isPeriod) return false;
  const said = [detail, band].find((text) => text !== '' && timeOf(text) !== null) ?? '';
  const kind = timeOf(said)?.kind;
  if (kind === 'previous' || kind === 'lastYear' || kind === 'other') return true;
  const mention = periodOfLine(said);
  const period = mention && toPeriod(mention, monthOf(asked).year);
  return period !== undefined && !samePeriod(period, asked);
}

/** A row without a part of its own, or named the total, must be the others' sum. */
function totalAmong(
  grid: Grid,
  [total, ...more]: readonly UnitRow[],
  rows: readonly UnitRow[],
  counts: readonly number[],
): Standing {
  if (!total || more.length > 0) return DOUBTFUL;
  const parts = without(rows, total);
  const said = addsUp(grid, total, parts, counts);
  return said === 'all' || said === 'one' ? { kind: 'total', total, parts } : DOUBTFUL;
}

/** Its label is that of a field or source: equal to the sum of others by chance. */
function isKnownPart({ part }: UnitRow): boolean {
  const words = plain(part.detail === '' ? part.band : part.detail);
  return part.field !== '' || isFieldLabel(words) || isSourceLabel(words);
}

function without(rows: readonly UnitRow[], row: UnitRow): readonly UnitRow[] {
  return rows.filter((other) => other !== row);
}

/** Whether the counts of a row are those of others added: in several columns, in a single one, not, or nothing to tell. */
function addsUp(
  grid: Grid,
  whole: UnitRow,
  parts: readonly UnitRow[],
  counts: readonly number[],
): 'all' | 'one' | 'no' | 'open' {
  const countAt = ({ row }: UnitRow, column: number): number | undefined => {
    const count = readCount(grid.value(row, column), grid.format(row, column));
    return typeof count === 'number' ? count : undefined;
  };
  let agree = 0;
  let known = 0;
  for (const column of counts) {
    const sum = countAt(whole, column);
    if (sum === undefined) continue;
    known++;
    if (sum !== parts.reduce((all, part) => all + (countAt(part, column) ?? 0), 0)) return 'no';
    if (sum > 0) agree++;
  }
  if (known === 0) return 'open';
  return agree > 1 ? 'all' : 'one';
}
