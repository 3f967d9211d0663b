import { plain } from '../../text/fold';
import type { Grid } from '../grid';
import { isGroupLabel, isTotalLabel } from '../labels';
import { isIndexRow } from './index-row';
import { isUnitHeading } from './unit-heading';

/** Rows from the first parent to the leaves, at most. */
export const DEEPEST = 4;

/** Columns a heading covers, that of the units among them. */
export interface HeadingBounds {
  readonly left: number;
  readonly right: number;
  readonly unit: number;
}

export function isNumeric(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && /^[\d.,%\s/-]+$/.test(value) && /\d/.test(value))
  );
}

/** The row belongs to the heading below its first row: nothing stands in the unit column, words elsewhere. */
function continuesHeading(grid: Grid, row: number, block: HeadingBounds): boolean {
  const inUnit = grid.text(row, block.unit);
  const merge = grid.merge(row, block.unit);
  const covered = merge !== undefined && merge.top < row && merge.left === block.unit;
  if (covered) return true;
  if (inUnit !== '' && !isUnitHeading(inUnit)) return false;
  let words = 0;
  for (let column = block.left; column <= block.right; column++) {
    if (column === block.unit) continue;
    if (isNumeric(grid, row, column)) return false;
    const text = grid.text(row, column);
    if (text === '') continue;
    if (column < block.unit && (isTotalLabel(plain(text)) || isGroupLabel(plain(text)))) return false;
    if (column > block.unit) words++;
  }
  return words > 0;
}

/** A row above that carries parents of the columns, not a title of the sheet. */
export function isParentRow(grid: Grid, row: number, block: HeadingBounds): boolean {
  let cells = 0;
  let wide = false;
  for (let column = 0; column < grid.width; column++) {
    if (isNumeric(grid, row, column)) return false;
    const text = grid.text(row, column);
    if (text === '') continue;
    if (column <= block.unit) {
      if (column < block.left || !/^(stt|tt|so tt)$/.test(plain(text))) return false;
      continue;
    }
    if (/don vi tinh|\bdvt\b|^(bieu|mau|phu luc)\b|kem theo|doc lap|cong hoa/.test(plain(text))) return false;
    cells++;
    const merge = grid.merge(row, column);
    if (merge && merge.right > merge.left) wide = true;
  }
  return cells >= 2 || (cells === 1 && wide);
}

function rowIsEmpty(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const value = grid.value(row, column);
    if (value !== null && value !== '') return false;
  }
  return true;
}

/** First and last row of the heading around a row that belongs to it. */
export function headingRows(grid: Grid, anchor: number, block: HeadingBounds): [number, number] {
  let bottom = grid.merge(anchor, block.unit)?.bottom ?? anchor;
  let top = grid.merge(anchor, block.unit)?.top ?? anchor;
  while (bottom + 1 < grid.height && bottom - top < DEEPEST + 1) {
    const next = bottom + 1;
    if (isIndexRow(grid, next, block.left, block.right)) {
      bottom = next;
      break;
    }
    if (!continuesHeading(grid, next, block)) {
      const afterGap = next + 1;
      const gap = rowIsEmpty(grid, next, block.left, block.right) && afterGap < grid.height;
      if (
        !gap ||
        !(isIndexRow(grid, afterGap, block.left, block.right) || continuesHeading(grid, afterGap, block))
      )
        break;
    }
    bottom = next;
  }
  while (top > 0 && bottom - top < DEEPEST && isParentRow(grid, top - 1, block)) top--;
  return [top, bottom];
}
