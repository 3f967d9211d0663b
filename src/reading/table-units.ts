import type { CellAddress, IndicatorId, Measures, Problem, Rate, SheetRank, Unit } from '../model';
import { problem } from '../model';
import { isDeskName, titleOfName } from '../text/unit-name';
import { group } from './columns/fields';
import { unitListOf } from './names';
import type { OpenTable } from './open-table';
import { placeColumns, placesOfRow } from './places';
import type { UnitRow } from './table-rows';
import type { RowTargets } from './targets';
import { targetsOfRow } from './targets';
import type { UnitFigures } from './unit-figures';
import { isOfOtherTime } from './unit-parts';

/** A unit of a table with the rows that make it up. */
export interface NamedUnit {
  readonly unit: Unit;
  /** The row that holds its name. */
  readonly nameRow: number;
  readonly first: UnitRow;
  /** Whose figures are its own: one row, or several to be added. */
  readonly rows: readonly UnitRow[];
  /** Rows that split its one row by field. */
  readonly parts: readonly { readonly row: number; readonly field: string }[];
  /** Rows of the same unit that nothing tells apart, this one included; empty when it stands once. */
  readonly same: readonly number[];
  /** Those rows are a commune's and its front desk's: which count is asked. */
  readonly areDesks: boolean;
}

/** One unit in one table. */
export interface UnitReading {
  readonly unit: Unit;
  readonly group: string | undefined;
  readonly nameCell: CellAddress;
  /** What that cell holds, where it is not the unit's name to the letter. */
  readonly nameText: string | undefined;
  readonly measures: Record<IndicatorId, Measures>;
  /** What the sheet asks of this unit alone. */
  readonly targets: Readonly<Record<IndicatorId, Rate>> | undefined;
  /** Its places as the sheet says them. */
  readonly ranks: Readonly<Record<IndicatorId, SheetRank>> | undefined;
  /** Cells of other rows with the same unit, not all of very many; empty when it stands once. */
  readonly others: readonly CellAddress[];
}

/** A row and whom it names. */
interface RowOfUnit {
  readonly row: UnitRow;
  readonly unit: Unit;
  /** Its figures are of another time than what is read. */
  readonly isOther: boolean;
}

const keyOf = ({ unit }: RowOfUnit): string => unit.key;
const titleOf = ({ unit }: RowOfUnit): string => titleOfName(unit.entry?.name ?? unit.name);

/** Units with one bare name but different titles (Xã Tân Phong, Phường Tân Phong) are different units. */
function toldApart(rows: readonly RowOfUnit[]): readonly RowOfUnit[] {
  const namesakes = new Set<string>();
  for (const [key, same] of group(rows, keyOf)) {
    const titles = same.length > 1 ? new Set(same.map(titleOf)) : NO_TITLES;
    if (titles.size > 1 && !titles.has('')) namesakes.add(key);
  }
  if (namesakes.size === 0) return rows;
  return rows.map((one) => {
    const { unit } = one;
    if (unit.entry || !namesakes.has(unit.key)) return one;
    return { ...one, unit: { ...unit, key: `${titleOf(one)} ${unit.key}` } };
  });
}

const NO_TITLES: ReadonlySet<string> = new Set();

/** Whom a table names. */
interface NamedUnits {
  /** In its order, the rows of each put together; those nothing tells apart stay rows. */
  readonly units: readonly NamedUnit[];
  /** Units whose only row is of another time: they have no figures here. */
  readonly left: readonly RowOfUnit[];
}

/** The units of a table. */
export function namedUnits(table: OpenTable): NamedUnits {
  const { rows, settings, aim } = table;
  const list = unitListOf(settings.units, settings.reading.aliases, aim.target);
  const identified = rows.units.map((row) => ({
    row,
    unit: list.identify(row.label, row.hint),
    isOther: isOfOtherTime(row, aim.target),
  }));
  const units: NamedUnit[] = [];
  const left: RowOfUnit[] = [];
  for (const same of group(toldApart(identified), keyOf).values()) {
    const own = same.filter(({ isOther }) => !isOther);
    // A single row of another time is no figure of this one; of several such rows it is open which is meant.
    if (own.length === 0 && same.length === 1) left.push(...same);
    else for (const named of together(table, own.length > 0 ? own : same)) units.push(named);
  }
  return { units: units.sort((a, b) => a.first.row - b.first.row), left };
}

/** The rows of one unit put together, or one by one where nothing tells what they are to each other. */
function together(table: OpenTable, ofUnit: readonly RowOfUnit[]): readonly NamedUnit[] {
  const [first] = ofUnit;
  if (!first) return [];
  if (ofUnit.length === 1) {
    const parts = table.rows.splits.get(first.row.row);
    const split = parts?.map(({ row, label }) => ({ row, field: label })) ?? NONE;
    return [whole(first, [first.row], split)];
  }
  const rows = ofUnit.map(({ row }) => row);
  const standing = table.standingOf(rows);
  if (standing.kind === 'sum') return [whole(first, standing.rows, NONE)];
  if (standing.kind === 'total') {
    const parts = standing.parts.map(({ row, part }) => ({ row, field: part.field }));
    return [whole(first, [standing.total], parts)];
  }
  const same = rows.map(({ row }) => row);
  const { areDesks } = standing;
  return ofUnit.map((one) => ({ ...whole(one, [one.row], NONE), same, areDesks }));
}

/** A unit that stands in one place: its row, the rows it is the sum of, or its total with what splits it. */
function whole(
  { unit, row: first }: RowOfUnit,
  rows: NamedUnit['rows'],
  parts: NamedUnit['parts'],
): NamedUnit {
  return { unit, nameRow: first.nameRow, first, rows, parts, same: NONE, areDesks: false };
}

const NONE: readonly never[] = [];

/** Every row says itself that it is one of several. */
const MOST_OTHERS = 50;

/** Reads the figures of a table's units. @param problems takes what is found on the way */
export function readUnits(
  table: OpenTable,
  figures: UnitFigures,
  targets: RowTargets,
  problems: Problem[],
): UnitReading[] {
  const { grid, block, rows, layout } = table;
  const hasColumns = layout.columns.some(({ meaning }) => meaning?.role === 'target');
  const places = placeColumns(layout.columns);
  const inNames = (row: number): CellAddress => table.cell(row, block.unitColumn);
  for (const row of rows.nameless) problems.push(problem('blank-value', {}, { cell: inNames(row) }));
  const hidden = rows.units.map((unit) => unit.row).filter((row) => grid.sheet.hiddenRows.has(row));
  if (hidden.length > 0)
    problems.push(problem('hidden-rows', { rows: hidden }, { cell: inNames(hidden[0] ?? 0) }));
  const { units, left } = namedUnits(table);
  const apart = units.filter(({ areDesks, first }) => areDesks && !isDeskName(first.label));
  const [one] = apart;
  if (one) {
    const names = [...new Set(apart.map(({ unit }) => unit.name))];
    problems.push(problem('two-desks', { units: names }, { cell: nameCellOf(table, one.nameRow) }));
  }
  for (const { row, unit } of left) {
    const place = { cell: nameCellOf(table, row.nameRow), unit: unit.name };
    problems.push(problem('missing-unit', { name: unit.name, only: 'otherTime' }, place));
  }
  return units.map((named) => {
    const { unit, nameRow, first, same, areDesks } = named;
    const others = same
      .filter((row) => row !== first.row)
      .slice(0, MOST_OTHERS)
      .map(inNames);
    const nameCell = nameCellOf(table, nameRow);
    if (others.length > 0 && !areDesks)
      problems.push(problem('duplicate-unit', { others }, { cell: nameCell, unit: unit.name }));
    const held = grid.sheet.values[nameCell.row]?.[nameCell.column];
    const nameText = typeof held === 'string' && held !== unit.name ? held : undefined;
    const underGroup = table.groupOf(first.group)?.label;
    const ofGroup = targets.byGroup.get(first.group);
    const beside = hasColumns ? targetsOfRow(grid, first.row, layout.columns) : undefined;
    return {
      unit,
      group: underGroup,
      nameCell,
      nameText,
      others,
      measures: figures.readUnit(named, nameCell),
      ranks:
        places.length > 0
          ? placesOfRow(grid, first.row, places, (column) => table.cell(first.row, column))
          : undefined,
      targets: ofGroup || beside ? { ...ofGroup, ...beside } : undefined,
    };
  });
}

function nameCellOf(table: OpenTable, row: number): CellAddress {
  const { grid, block } = table;
  const { unitColumn, left } = block;
  if (grid.text(row, unitColumn) !== '') return table.cell(row, unitColumn);
  for (let column = unitColumn - 1; column >= left; column--)
    if (/\p{L}{2}/u.test(grid.text(row, column))) return table.cell(row, column);
  return table.cell(row, unitColumn);
}
