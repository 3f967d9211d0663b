import { plain } from '../text/fold';
import { isCodeHeading } from './dossiers/columns';
import type { Grid } from './grid';
import type { Anchor } from './header/anchors';
import { anchorByContent, anchorsByHeading, holdsNumbers, sideBySide } from './header/anchors';
import { headingRows } from './header/heading-rows';
import { isIndexRow } from './header/index-row';
import { pathOf } from './header/paths';

/** Where a table's heading stands and which columns it covers. Rows and columns count from 0. */
export interface HeaderBlock {
  readonly top: number;
  /** Last row of the heading, an index row "(1) (2) (3)" included. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly unitColumn: number;
  /** Header texts from the top parent to the leaf, by column. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

/** Where somebody said that the names and the heading of a sheet's table stand. */
export type ToldFrame = Pick<HeaderBlock, 'unitColumn' | 'top' | 'bottom'>;

function blockAt(
  grid: Grid,
  anchor: Anchor,
  { left, right, above }: { left: number; right: number; above: number },
): HeaderBlock | undefined {
  const [highest, bottom] = headingRows(grid, anchor.row, { left, right, unit: anchor.column });
  return blockIn(grid, { top: Math.max(highest, above), bottom, unitColumn: anchor.column }, { left, right });
}

function blockIn(
  grid: Grid,
  { top, bottom, unitColumn }: ToldFrame,
  { left, right }: { left: number; right: number },
): HeaderBlock | undefined {
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) if (!isIndexRow(grid, row, left, right)) rows.push(row);
  const paths = new Map<number, readonly string[]>();
  let last = -1;
  for (let column = left; column <= right; column++) {
    if (column === unitColumn) continue;
    const path = pathOf(grid, { rows, column, unit: unitColumn });
    if (path.length === 0) continue;
    paths.set(column, path);
    last = column;
  }
  // Figures stand right of the names; a list of dossiers may end with them.
  const isList = [...paths.values()].some((path) => isCodeHeading(plain(path.at(-1) ?? '')));
  if (last < unitColumn && !isList) return undefined;
  return { top, bottom, left, right: Math.max(last, unitColumn), unitColumn, paths };
}

const headers = new WeakMap<Grid, readonly HeaderBlock[]>();

/**
 * All tables of units on a sheet, from the top, by their headings.
 *
 * @param told the one table there is, where people have said where it stands; what cannot be there is not believed
 */
export function findHeaders(grid: Grid, told?: ToldFrame): readonly HeaderBlock[] {
  const isOnSheet = told && told.bottom < grid.height - 1 && told.unitColumn < grid.width;
  const own = isOnSheet ? blockIn(grid, told, { left: 0, right: grid.width - 1 }) : undefined;
  if (own) return [own];
  const known = headers.get(grid);
  if (known) return known;
  const blocks: HeaderBlock[] = [];
  const byRow = new Map<number, Anchor[]>();
  for (const anchor of anchorsByHeading(grid))
    byRow.set(anchor.row, [...(byRow.get(anchor.row) ?? []), anchor]);
  let usedTo = -1;
  for (const [row, anchors] of byRow) {
    if (row <= usedTo || holdsNumbers(grid, row)) continue;
    const chosen = sideBySide(grid, anchors);
    const above = usedTo + 1;
    chosen.forEach((anchor, index) => {
      const next = chosen[index + 1];
      const before = blocks.at(-1);
      const left = index === 0 || !before ? 0 : before.right + 1;
      const right = next ? startOf(grid, next) - 1 : grid.width - 1;
      const block = blockAt(grid, anchor, { left, right, above });
      if (block) {
        blocks.push(block);
        usedTo = Math.max(usedTo, block.bottom);
      }
    });
  }
  if (blocks.length === 0) {
    const anchor = anchorByContent(grid);
    const block = anchor && blockAt(grid, anchor, { left: 0, right: grid.width - 1, above: 0 });
    if (block) blocks.push(block);
  }
  headers.set(grid, blocks);
  return blocks;
}

/** A table beside another begins at its own number column, where it has one. */
function startOf(grid: Grid, anchor: Anchor): number {
  const before = plain(grid.text(anchor.row, anchor.column - 1));
  return /^(stt|tt|so tt)$/.test(before) ? anchor.column - 1 : anchor.column;
}
