import { topicOf } from './columns/families';
import type { Grid } from './grid';
import { isGroupLabel, isTotalLabel } from './labels';
import { kindOfName } from './name-parts';
import { timeOf } from './periods';
import { plain } from './text';

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

const UNIT_HEADING =
  /^(ten )?(cac )?(co quan|don vi|dia phuong|phong ban|phong, ban|phong|xa|phuong|ubnd|ban nganh|so, ban|so nganh)\b(?! (tinh|do luong)\b)/;
const NOT_UNIT_HEADING =
  /^don vi (tinh|do)|: |tong so|so luong|ho so|ty le|so hoa|thanh toan|quan ly|cap tren/;
const LONGEST_HEADING = 60;
const DEEPEST = 4;

function isUnitHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = plain(text);
  return UNIT_HEADING.test(words) && !NOT_UNIT_HEADING.test(words) && isHeadingForm(words);
}

/** "Xã Hưng Đạo" is a unit, "Xã, thị trấn" or "Xã" is a heading. */
function isHeadingForm(words: string): boolean {
  if (/^(ten |cac )?(co quan|don vi|dia phuong)\b/.test(words)) return true;
  if (/^(ten|cac) /.test(words)) return true;
  return /^(ubnd )?(xa|phuong|phong|phong ban|so)(\s*[,/-]\s*(va )?(xa|phuong|thi tran|dac khu|ban|nganh|phong|don vi)\b.*)?$/.test(
    words,
  );
}

const INDEX = /^[([]?\s*(\d{1,3}|[a-z])\s*[)\]]?(\s*=.*)?$/;
const COLUMN_NUMBERS = 2;

/**
 * "(1) (2) (3)", "A B 1 2 3=2/1": numbers of columns, one by one from the first. In brackets they may be missing or
 * stand in another order, as after moving columns; Excel makes -1 of a "(1)" typed in.
 */
export function isIndexRow(grid: Grid, row: number, left: number, right: number): boolean {
  const inBrackets = new Set<number>();
  let numbers = 0;
  let last = -1;
  for (let column = left; column <= right; column++) {
    const value = grid.value(row, column);
    if (value === null || value === '') continue;
    const text = typeof value === 'number' ? numeral(value) : plain(grid.text(row, column));
    const match = INDEX.exec(text);
    if (!match) return false;
    if (/^\d/.test(match[1] ?? '')) {
      const number = Number(match[1]);
      numbers++;
      if (/^[([]/.test(text)) {
        if (inBrackets.has(number)) return false;
        inBrackets.add(number);
        continue;
      }
      if (last >= 0 ? number !== last + 1 : number > 3) return false;
      last = number;
    }
  }
  return numbers > COLUMN_NUMBERS;
}

const numeral = (value: number): string => (value < 0 ? `(${-value})` : String(value));

function isNumeric(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && /^[\d.,%\s/-]+$/.test(value) && /\d/.test(value))
  );
}

/** The row belongs to the heading below its first row: nothing stands in the unit column, words elsewhere. */
function continuesHeading(
  grid: Grid,
  row: number,
  block: { left: number; right: number; unit: number },
): boolean {
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
function isParentRow(grid: Grid, row: number, block: { left: number; right: number; unit: number }): boolean {
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

function rangeOf(
  grid: Grid,
  anchor: number,
  block: { left: number; right: number; unit: number },
): [number, number] {
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

/** The text a header cell shows: its own, or that of the merged area it belongs to. */
function headerText(grid: Grid, row: number, column: number): string {
  const own = grid.text(row, column);
  if (own !== '') return own;
  const merge = grid.merge(row, column);
  if (merge) return grid.text(merge.top, merge.left);
  return '';
}

function wordsBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let r = row + 1; r <= bottom; r++) if (grid.text(r, column) !== '') return true;
  return false;
}

/**
 * A parent typed over its first column only: it reaches to the right over columns that have words below but none
 * beside, as far as the parents above it reach.
 */
function inherited(grid: Grid, row: number, place: PathPlace): string {
  const { top, bottom, column, unit } = place;
  if (!wordsBelow(grid, row, bottom, column)) return '';
  for (let c = column - 1; c > unit; c--) {
    const merge = grid.merge(row, c);
    if (merge && merge.right > merge.left) return '';
    if (!wordsBelow(grid, row, bottom, c)) return '';
    const text = grid.text(row, c);
    if (text === '') continue;
    const above = (at: number): string =>
      row > top ? pathOf(grid, { ...place, column: at }, row - 1).join('\n') : '';
    return above(c) === above(column) ? text : '';
  }
  return '';
}

interface PathPlace {
  readonly top: number;
  /** The last row that holds words of the heading, not numbers of columns. */
  readonly bottom: number;
  readonly column: number;
  readonly unit: number;
}

function pathOf(grid: Grid, place: PathPlace, to = place.bottom): string[] {
  const { top, column, unit } = place;
  const path: string[] = [];
  for (let row = top; row <= to; row++) {
    if (isIndexRow(grid, row, Math.min(unit, column), Math.max(grid.width - 1, column))) continue;
    const text = headerText(grid, row, column) || inherited(grid, row, place);
    if (text !== '' && text !== path.at(-1)) path.push(text);
  }
  return path;
}

interface Anchor {
  readonly row: number;
  readonly column: number;
}

function anchorsByHeading(grid: Grid): Anchor[] {
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
function anchorByContent(grid: Grid): Anchor | undefined {
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
        (topicOf(grid.text(row, c)).strong.length > 0 ||
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
    isParentRow(grid, top - 1, { left: 0, right: grid.width - 1, unit: column })
  )
    top--;
  return top;
}

function blockAt(
  grid: Grid,
  anchor: Anchor,
  { left, right, above }: { left: number; right: number; above: number },
): HeaderBlock | undefined {
  const bounds = { left, right, unit: anchor.column };
  const [highest, bottom] = rangeOf(grid, anchor.row, bounds);
  const top = Math.max(highest, above);
  const words = isIndexRow(grid, bottom, left, right) ? bottom - 1 : bottom;
  const paths = new Map<number, readonly string[]>();
  let last = -1;
  for (let column = left; column <= right; column++) {
    if (column === anchor.column) continue;
    const path = pathOf(grid, { top, bottom: words, column, unit: anchor.column });
    if (path.length === 0) continue;
    paths.set(column, path);
    last = column;
  }
  if (last < anchor.column) return undefined;
  return { top, bottom, left, right: last, unitColumn: anchor.column, paths };
}

/** Headings hold words only; a group's name beside its sums is no heading. */
function holdsNumbers(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.width; column++) if (isNumeric(grid, row, column)) return true;
  return false;
}

/** Headings of the same row that each have names below stand side by side; otherwise the best one counts. */
function sideBySide(grid: Grid, row: readonly Anchor[]): Anchor[] {
  const scored = row.map((anchor) => ({ anchor, ...namesBelow(grid, anchor.row, anchor.column) }));
  const named = scored.filter((s) => s.titled >= 2);
  if (named.length > 1) return named.map((s) => s.anchor);
  const best = scored.sort(
    (a, b) => b.titled - a.titled || b.words - a.words || a.anchor.column - b.anchor.column,
  )[0];
  return best && best.words > 0 ? [best.anchor] : [];
}

const headers = new WeakMap<Grid, readonly HeaderBlock[]>();

/** All tables of units on a sheet, from the top, by their headings. */
export function findHeaders(grid: Grid): readonly HeaderBlock[] {
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
