import type { UnitKind } from '../model';
import { plain } from '../text/fold';
import { kindOfName } from '../text/unit-name';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import {
  isAuthorityLabel,
  isFooterLabel,
  isGroupLabel,
  isPartLabel,
  isTotalLabel,
  kindOfGroup,
} from './labels';
import { partRows } from './part-rows';
import type { PossiblePart } from './part-rows';
import type { RowNumber } from './row-number';
import { NO_NUMBER, numberedRows, numberOf } from './row-number';
import { announcedKind, besideTheirKind } from './unit-kinds';

/** A row that names a unit. */
export interface UnitRow {
  readonly row: number;
  readonly label: string;
  /** Kind announced by the group heading above. */
  readonly hint: UnitKind | undefined;
  /** Which group it stands under; 0 before the first heading. */
  readonly group: number;
  readonly hasData: boolean;
}

/** A row that names a total: of the whole or of a part is decided later. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly column: number;
  readonly group: number;
}

export interface TableRows {
  readonly units: readonly UnitRow[];
  readonly totals: readonly TotalRow[];
  /** Rows with figures whose name is missing. */
  readonly nameless: readonly number[];
  readonly groups: number;
}

interface Label {
  readonly text: string;
  readonly column: number;
}

function labelOf(grid: Grid, row: number, block: HeaderBlock): Label | undefined {
  const own = grid.text(row, block.unitColumn);
  if (own !== '') return { text: own, column: block.unitColumn };
  for (let column = block.unitColumn - 1; column >= block.left; column--) {
    const text = grid.text(row, column);
    if (/\p{L}{2}/u.test(text)) return { text, column };
  }
  return undefined;
}

/**
 * Sorts the rows below a heading into units, groups, totals and the rest. Blank rows end nothing;
 * after a footer ("Nơi nhận", "Người lập biểu") only rows with figures are units.
 *
 * @param isListed whether the authority's list knows a name
 */
export function readRows(
  grid: Grid,
  block: HeaderBlock,
  end: number,
  isListed: (name: string) => boolean,
): TableRows {
  const units: UnitRow[] = [];
  const signs: PossiblePart[] = [];
  const totals: TotalRow[] = [];
  const nameless: number[] = [];
  const dataColumns = [...block.paths.keys()].filter((column) => column > block.unitColumn);
  const hasNumbers = numberedRows(grid, block, end);
  let hint = announcedKind(grid, block);
  let group = 0;
  let isBelowFooter = false;

  for (let row = block.bottom + 1; row <= end; row++) {
    const label = labelOf(grid, row, block);
    const hasData = dataColumns.some((column) => holds(grid, row, column));
    if (!label) {
      if (hasData && !isBelowFooter && hasFigures(grid, row, dataColumns)) nameless.push(row);
      continue;
    }
    const { text } = label;
    const words = plain(text);
    const number = label.column === block.unitColumn ? numberOf(grid, row, block) : NO_NUMBER;
    if (!hasData && number.ofRemark) continue;
    const named = kindOfName(text) !== undefined || isListed(text);
    if (!named && isFooterLabel(words) && !(hasData && hasFigures(grid, row, dataColumns))) {
      isBelowFooter = true;
      continue;
    }
    if (isBelowFooter && !(hasData && hasFigures(grid, row, dataColumns))) continue;
    const isWhole = hasNumbers && number === NO_NUMBER && isAuthorityLabel(words);
    if (!named && (isWhole || isTotalLabel(words))) {
      totals.push({ row, label: text, column: label.column, group });
      continue;
    }
    if (isGroup(words, number, named, hasData) || (!named && number.ofGroup && isPartLabel(words))) {
      group++;
      hint = kindOfGroup(words);
      continue;
    }
    if (isChild(words, number, named, hasNumbers)) continue;
    if (!hasData && !named && !number.isWhole) continue;
    if (!hasFiguresOrName(grid, row, dataColumns, named, number)) continue;
    units.push({ row, label: text, hint, group, hasData });
    if (hasNumbers)
      signs.push({ row, label: text, isNumbered: number.isOrdinal, isOpen: number === NO_NUMBER && !named });
  }
  const parts = partRows(grid, signs, dataColumns);
  const own = parts.size === 0 ? units : units.filter(({ row }) => !parts.has(row));
  return { units: besideTheirKind(own), totals, nameless, groups: group };
}

function holds(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value !== null && value !== '';
}

function hasFigures(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const value = grid.value(row, column);
    return typeof value === 'number' || (typeof value === 'string' && /^\s*\d[\d.,\s/]*%?\s*$/.test(value));
  });
}

function hasFiguresOrName(
  grid: Grid,
  row: number,
  columns: readonly number[],
  named: boolean,
  number: RowNumber,
): boolean {
  return named || number.isOrdinal || columns.some((column) => holds(grid, row, column));
}

function isGroup(words: string, number: RowNumber, named: boolean, hasData: boolean): boolean {
  if (isGroupLabel(words)) return true;
  if (named) return false;
  const isPart = kindOfGroup(words) !== undefined || isAuthorityLabel(words);
  return number.ofGroup && (!hasData || isPart);
}

/** "- Lĩnh vực đất đai", "1.1 Hộ tịch": a detail of the unit above. */
function isChild(words: string, number: RowNumber, named: boolean, hasNumbers: boolean): boolean {
  if (/^trong do/.test(words)) return true;
  if (named) return false;
  if (/^[-+*•]/.test(words)) return true;
  return hasNumbers && number.ofDetail;
}
