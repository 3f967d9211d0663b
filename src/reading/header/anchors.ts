import { plain } from '../../text/fold';
import { kindOfName } from '../../text/unit-name';
import { namedOutright } from '../columns/naming';
import type { Grid } from '../grid';
import { isTotalLabel } from '../labels';
import { timeOf } from '../times';
import { DEEPEST, isNumeric, isParentRow } from './heading-rows';
import { isIndexRow } from './index-row';
import { isUnitHeading } from './unit-heading';

/** A cell of the heading over the units' names. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Cells that name the units' column. */
export function anchorsByHeading(grid: Grid): Anchor[] {
  const anchors: Anchor[] = [];
  for (let row = 0; row < grid.height; row++) {
    const cells = grid.sheet.values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      if (typeof cells[column] === 'string' && isUnitHeading(grid.text(row, column)))
        anchors.push({ row, column });
    }
  }
  return anchors;
}

const LOOK_DOWN = 60;

/** How many cells below look like names of units, groups or totals. */
function namesBelow(grid: Grid, row: number, column: number): { titled: number; words: number } {
  let titled = 0;
  let words = 0;
  for (let r = row + 1; r < Math.min(grid.height, row + LOOK_DOWN); r++) {
    const text = grid.text(r, column);
    if (text === '' || isUnitHeading(text)) continue;
    if (/\p{L}{2}/u.test(text) && text.length <= 80) words++;
    if (kindOfName(text)) titled++;
  }
  return { titled, words };
}

/** No heading names the units: the column whose cells are named like units shows where they are. */
export function anchorByContent(grid: Grid): Anchor | undefined {
  const counts = new Map<number, { count: number; first: number }>();
  for (let row = 0; row < Math.min(grid.height, 400); row++) {
    const cells = grid.sheet.values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      if (typeof cells[column] !== 'string') continue;
      const text = grid.text(row, column);
      if (text.length > 80 || !kindOfName(text) || isTotalLabel(plain(text))) continue;
      const known = counts.get(column) ?? { count: 0, first: row };
      counts.set(column, { count: known.count + 1, first: known.first });
    }
  }
  const best = [...counts].sort((a, b) => b[1].count - a[1].count || a[0] - b[0])[0];
  if (!best || best[1].count < 2) return undefined;
  const [column, { first }] = best;
  for (let row = first - 1; row >= Math.max(0, first - 8); row--) {
    if (isIndexRow(grid, row, 0, grid.width - 1)) continue;
    let words = 0;
    let numbers = 0;
    for (let c = 0; c < grid.width; c++) {
      if (c === column) continue;
      if (isNumeric(grid, row, c)) numbers++;
      else if (
        grid.text(row, c) !== '' &&
        (namedOutright(grid.text(row, c)).length > 0 ||
          timeOf(grid.text(row, c)) ||
          /ty le|so|%|ho so|tong/.test(plain(grid.text(row, c))))
      )
        words++;
    }
    if (numbers === 0 && words >= 1) return { row: topOfWords(grid, row, column), column };
  }
  return undefined;
}

function topOfWords(grid: Grid, row: number, column: number): number {
  let top = row;
  while (
    top > 0 &&
    row - top < DEEPEST - 1 &&
    (isParentRow(grid, top - 1, { left: 0, right: grid.width - 1, unit: column }) ||
      headsUnits(grid, top - 1, column))
  )
    top--;
  return top;
}

/** "Nội dung | Đã giải quyết | Đang giải quyết": the row of parents calls the units' column what nobody knows. */
function headsUnits(grid: Grid, row: number, unit: number): boolean {
  const text = grid.text(row, unit);
  if (text === '' || text.length > LONGEST_NAME || kindOfName(text) || isTotalLabel(plain(text)))
    return false;
  const cells = grid.sheet.values[row] ?? [];
  const beside = cells.filter((_, column) => column > unit && grid.text(row, column) !== '');
  return beside.length >= 2 && !holdsNumbers(grid, row);
}

const LONGEST_NAME = 60;

/** Headings hold words only; a group's name beside its sums is no heading. */
export function holdsNumbers(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.width; column++) if (isNumeric(grid, row, column)) return true;
  return false;
}

/** Headings of the same row that each have names below stand side by side; otherwise the best one counts. */
export function sideBySide(grid: Grid, row: readonly Anchor[]): Anchor[] {
  const scored = row.map((anchor) => ({ anchor, ...namesBelow(grid, anchor.row, anchor.column) }));
  const named = scored.filter((s) => s.titled >= 2);
  if (named.length > 1) return named.map((s) => s.anchor);
  const best = scored.sort(
    (a, b) => b.titled - a.titled || b.words - a.words || a.anchor.column - b.anchor.column,
  )[0];
  return best && best.words > 0 ? [best.anchor] : [];
}
