import type { UnitKind } from '../model';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import {
  isAuthorityLabel,
  isFooterLabel,
  isGroupLabel,
  isGroupNumber,
  isPartLabel,
  isTotalLabel,
  kindOfGroup,
} from './labels';
import { isTownOrCentre, kindOfName } from './name-parts';
import { partRows } from './part-rows';
import type { PossiblePart } from './part-rows';
import { plain, remembered } from './text';

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

/** What the number of a row says of it. */
interface RowNumber {
  /** "3", "3." or "3)". */
  readonly isOrdinal: boolean;
  /** "3" and nothing else. */
  readonly isWhole: boolean;
  /** "II", "B.": how groups are numbered. */
  readonly ofGroup: boolean;
  /** "1.1", "a)", "-": how details of a unit are numbered. */
  readonly ofDetail: boolean;
  /** "*", "(1)": a remark under the table, though it may begin with a unit's name. */
  readonly ofRemark: boolean;
}

const WHOLE_NUMBER: RowNumber = {
  isOrdinal: true,
  isWhole: true,
  ofGroup: false,
  ofDetail: false,
  ofRemark: false,
};

const rowNumber = remembered((text: string): RowNumber => ({
  isOrdinal: /^\d+[.)]?$/.test(text),
  isWhole: /^\d+$/.test(text),
  ofGroup: isGroupNumber(text),
  ofDetail: /^(\d+\.\d+[.)]?|[a-z][.)]?|-|\+)$/.test(text),
  ofRemark: /^(\*+|\(\*+\)|\(\d{1,2}\))$/.test(text),
}));
const NO_NUMBER = rowNumber('');
const LARGEST_PLAIN_NUMBER = 1e9;

/** The number column ("STT", "TT") left of the names, told by its place: anything numbered will do. */
function numberOf(grid: Grid, row: number, block: HeaderBlock): RowNumber {
  for (let column = block.unitColumn - 1; column >= block.left; column--) {
    const value = grid.value(row, column);
    if (typeof value === 'number')
      return Number.isInteger(value) && value >= 0 && value < LARGEST_PLAIN_NUMBER
        ? WHOLE_NUMBER
        : rowNumber(String(value));
    if (typeof value === 'string' && value.trim() !== '') return rowNumber(plain(value));
  }
  return NO_NUMBER;
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
    const number = label.column === block.unitColumn ? numberOf(grid, row, block) : NO_NUMBER;
    if (!hasData && number.ofRemark) continue;
    const named = kindOfName(text) !== undefined || isListed(text);
    if (!named && isFooterLabel(text) && !(hasData && hasFigures(grid, row, dataColumns))) {
      isBelowFooter = true;
      continue;
    }
    if (isBelowFooter && !(hasData && hasFigures(grid, row, dataColumns))) continue;
    const isWhole = hasNumbers && number === NO_NUMBER && isAuthorityLabel(text);
    if (!named && (isWhole || isTotalLabel(text))) {
      totals.push({ row, label: text, column: label.column, group });
      continue;
    }
    if (isGroup(text, number, named, hasData) || (!named && number.ofGroup && isPartLabel(text))) {
      group++;
      hint = kindOfGroup(text) ?? undefined;
      continue;
    }
    if (isChild(text, number, named, hasNumbers)) continue;
    if (!hasData && !named && !number.isWhole) continue;
    if (!hasFiguresOrName(grid, row, dataColumns, named, number)) continue;
    units.push({ row, label: text, hint, group, hasData });
    if (hasNumbers)
      signs.push({ row, label: text, isNumbered: number.isOrdinal, isOpen: number === NO_NUMBER && !named });
  }
  const parts = partRows(grid, signs, dataColumns);
  const own = parts.size === 0 ? units : units.filter(({ row }) => !parts.has(row));
  return { units: own.map(besideItsKind), totals, nameless, groups: group };
}

/** "TT Tứ Kỳ" under no heading: a town among communes, a centre among offices, unclear between the two. */
function besideItsKind(unit: UnitRow, at: number, units: readonly UnitRow[]): UnitRow {
  if (unit.hint !== undefined || !isTownOrCentre(unit.label)) return unit;
  const kindOf = ({ group, label }: UnitRow): UnitKind | undefined =>
    group === unit.group ? kindOfName(label) : undefined;
  const above = units.slice(0, at).findLast((other) => kindOf(other) !== undefined);
  const below = units.slice(at + 1).find((other) => kindOf(other) !== undefined);
  const kinds = new Set([above, below].flatMap((other) => (other ? [kindOf(other)] : [])));
  return kinds.size === 1 ? { ...unit, hint: [...kinds][0] } : unit;
}

/** Headings of the unit column that name one kind: "Tên xã", "Phòng, ban"; "Cơ quan, đơn vị" may be either. */
const COMMUNES_ONLY = /\b(xa|phuong|thi tran|dac khu)\b/;
const OFFICES_ONLY = /\b(phong|so|ban|nganh|chuyen mon)\b/;

/** The kind a whole table is about: its unit column says so, or the group heading right above it. */
function announcedKind(grid: Grid, block: HeaderBlock): UnitKind | undefined {
  const heading = plain(unitHeading(grid, block));
  const communes = COMMUNES_ONLY.test(heading);
  if (communes !== OFFICES_ONLY.test(heading)) return communes ? 'commune' : 'office';
  for (let row = block.top - 1; row >= Math.max(0, block.top - 2); row--) {
    const texts = (grid.sheet.values[row] ?? []).map((_, column) => grid.text(row, column)).filter(Boolean);
    if (texts.length === 0) continue;
    const text = texts.length === 1 ? (texts[0] ?? '') : '';
    return isGroupLabel(text) ? (kindOfGroup(text) ?? undefined) : undefined;
  }
  return undefined;
}

function unitHeading(grid: Grid, block: HeaderBlock): string {
  for (let row = block.bottom; row >= block.top; row--) {
    const text = grid.text(row, block.unitColumn);
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return '';
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

function isGroup(text: string, number: RowNumber, named: boolean, hasData: boolean): boolean {
  if (isGroupLabel(text)) return true;
  if (named) return false;
  return number.ofGroup && (!hasData || kindOfGroup(text) !== null);
}

/** Whether units are numbered 1, 2, 3: then a row numbered otherwise may be a detail of the one above. */
function numberedRows(grid: Grid, block: HeaderBlock, end: number): boolean {
  let numbered = 0;
  for (let row = block.bottom + 1; row <= end && numbered < 3; row++)
    if (numberOf(grid, row, block).isOrdinal) numbered++;
  return numbered >= 3;
}

/** "- Lĩnh vực đất đai", "1.1 Hộ tịch": a detail of the unit above. */
function isChild(text: string, number: RowNumber, named: boolean, hasNumbers: boolean): boolean {
  if (/^trong do/.test(plain(text))) return true;
  if (named) return false;
  if (/^[-+*•]/.test(text)) return true;
  return hasNumbers && number.ofDetail;
}
