import type { CellAddress, IndicatorId, Measures, Problem, Unit } from '../model';
import { problem } from '../model';
import type { MeasureReader } from './measures';
import { titleOfName } from './name-parts';
import { identifyUnit } from './names';
import type { OpenTable } from './open-table';

/** A unit and the row it stands in. */
export interface NamedRow {
  readonly row: number;
  readonly unit: Unit;
  /** Rows of the table with the same unit, this one included. */
  readonly same: readonly number[];
}

/** One unit's row in one table. */
export interface UnitReading {
  readonly unit: Unit;
  readonly nameCell: CellAddress;
  /** What that cell holds, where it is not the unit's name to the letter. */
  readonly nameText: string | undefined;
  readonly measures: Record<IndicatorId, Measures>;
  /** Cells of other rows with the same unit; empty when it stands once. */
  readonly others: readonly CellAddress[];
}

/** Units with one bare name but different titles (Xã Tân Phong, Phường Tân Phong) are different units. */
function tellApart(units: readonly Unit[]): readonly Unit[] {
  const titles = new Map<string, string>();
  const several = new Map<string, Set<string>>();
  for (const { entry, key, name } of units) {
    if (entry) continue;
    const title = titleOfName(name);
    const known = titles.get(key);
    if (known === undefined) titles.set(key, title);
    else if (known !== title) several.set(key, (several.get(key) ?? new Set([known])).add(title));
  }
  if (several.size === 0) return units;
  return units.map((unit) => {
    const known = several.get(unit.key);
    if (unit.entry || !known || known.has('')) return unit;
    return { ...unit, key: `${titleOfName(unit.name)} ${unit.key}` };
  });
}

/** The units of a table in its order. */
export function namedRows({ rows, settings, aim }: OpenTable): NamedRow[] {
  const units = tellApart(
    rows.units.map(({ label, hint }) => identifyUnit(label, settings, aim.target, hint)),
  );
  const rowsOf = new Map<string, number[]>();
  return units.map((unit, at) => {
    const row = rows.units[at]?.row ?? 0;
    const same = rowsOf.get(unit.key) ?? [];
    if (same.push(row) === 1) rowsOf.set(unit.key, same);
    return { row, unit, same };
  });
}

/** Reads the figures of a table's units. @param problems takes what is found on the way */
export function readUnits(table: OpenTable, reader: MeasureReader, problems: Problem[]): UnitReading[] {
  const { grid, block, rows } = table;
  const inNames = (row: number): CellAddress => table.cell(row, block.unitColumn);
  for (const row of rows.nameless) problems.push(problem('blank-value', {}, { cell: inNames(row) }));
  const hidden = rows.units.map((unit) => unit.row).filter((row) => grid.sheet.hiddenRows.has(row));
  if (hidden.length > 0)
    problems.push(problem('hidden-rows', { rows: hidden }, { cell: inNames(hidden[0] ?? 0) }));
  return namedRows(table).map(({ row, unit, same }) => {
    const others = same.length < 2 ? NONE : same.filter((r) => r !== row).map(inNames);
    const nameCell = nameCellOf(table, row);
    if (others.length > 0)
      problems.push(problem('duplicate-unit', { others }, { cell: nameCell, unit: unit.name }));
    const held = grid.sheet.values[nameCell.row]?.[nameCell.column];
    const nameText = typeof held === 'string' && held !== unit.name ? held : undefined;
    return { unit, nameCell, nameText, others, measures: reader.readUnit(row, unit) };
  });
}

const NONE: readonly CellAddress[] = [];

function nameCellOf(table: OpenTable, row: number): CellAddress {
  const { grid, block } = table;
  const { unitColumn, left } = block;
  if (grid.text(row, unitColumn) !== '') return table.cell(row, unitColumn);
  for (let column = unitColumn - 1; column >= left; column--)
    if (/\p{L}{2}/u.test(grid.text(row, column))) return table.cell(row, column);
  return table.cell(row, unitColumn);
}
