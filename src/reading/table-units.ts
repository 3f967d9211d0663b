import type { CellAddress, IndicatorId, Measures, Problem, Unit } from '../model';
import { problem } from '../model';
import { titleOfName } from '../text/unit-name';
import type { MeasureReader } from './measures';
import { unitListOf } from './names';
import type { OpenTable } from './open-table';

/** A unit and the row it stands in. */
export interface NamedRow {
  readonly row: number;
  readonly unit: Unit;
  /** Rows of the table with the same unit, this one included; empty when it stands once. */
  readonly same: readonly number[];
}

/** One unit's row in one table. */
export interface UnitReading {
  readonly unit: Unit;
  readonly nameCell: CellAddress;
  /** What that cell holds, where it is not the unit's name to the letter. */
  readonly nameText: string | undefined;
  readonly measures: Record<IndicatorId, Measures>;
  /** Cells of other rows with the same unit, not all of very many; empty when it stands once. */
  readonly others: readonly CellAddress[];
}

/** Places in a list by the keys that stand there more than once. */
type Repeated = ReadonlyMap<string, readonly number[]>;

function repeatedIn(units: readonly Unit[]): Repeated {
  const first = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  units.forEach(({ key }, at) => {
    const before = first.get(key);
    const known = before === undefined ? undefined : repeated.get(key);
    if (before === undefined) first.set(key, at);
    else if (known) known.push(at);
    else repeated.set(key, [before, at]);
  });
  return repeated;
}

/** Units with one bare name but different titles (Xã Tân Phong, Phường Tân Phong) are different units. */
function toldApart(units: readonly Unit[], repeated: Repeated): readonly Unit[] {
  const apart = [...units];
  for (const places of repeated.values()) {
    const named = places.flatMap((at) => {
      const unit = units[at];
      return unit ? [{ at, unit, title: titleOfName(unit.entry?.name ?? unit.name) }] : [];
    });
    const titles = new Set(named.map(({ title }) => title));
    if (titles.size < 2 || titles.has('')) continue;
    for (const { at, unit, title } of named)
      if (!unit.entry) apart[at] = { ...unit, key: `${title} ${unit.key}` };
  }
  return apart;
}

/** The units of a table in its order. */
export function namedRows({ rows, settings, aim }: OpenTable): NamedRow[] {
  const list = unitListOf(settings.units, settings.reading.aliases, aim.target);
  const named = rows.units.map(({ label, hint }) => list.identify(label, hint));
  const alike = repeatedIn(named);
  const units = alike.size === 0 ? named : toldApart(named, alike);
  const rowOf = (at: number): number => rows.units[at]?.row ?? 0;
  const sameRows = new Map<string, readonly number[]>();
  if (alike.size > 0) for (const [key, places] of repeatedIn(units)) sameRows.set(key, places.map(rowOf));
  return units.map((unit, at) => ({ row: rowOf(at), unit, same: sameRows.get(unit.key) ?? NONE }));
}

const NONE: readonly never[] = [];

/** Every row says itself that it is one of several. */
const MOST_OTHERS = 50;

/** Reads the figures of a table's units. @param problems takes what is found on the way */
export function readUnits(table: OpenTable, reader: MeasureReader, problems: Problem[]): UnitReading[] {
  const { grid, block, rows } = table;
  const inNames = (row: number): CellAddress => table.cell(row, block.unitColumn);
  for (const row of rows.nameless) problems.push(problem('blank-value', {}, { cell: inNames(row) }));
  const hidden = rows.units.map((unit) => unit.row).filter((row) => grid.sheet.hiddenRows.has(row));
  if (hidden.length > 0)
    problems.push(problem('hidden-rows', { rows: hidden }, { cell: inNames(hidden[0] ?? 0) }));
  return namedRows(table).map(({ row, unit, same }) => {
    const others =
      same.length === 0
        ? NONE
        : same
            .filter((r) => r !== row)
            .slice(0, MOST_OTHERS)
            .map(inNames);
    const nameCell = nameCellOf(table, row);
    if (others.length > 0)
      problems.push(problem('duplicate-unit', { others }, { cell: nameCell, unit: unit.name }));
    const held = grid.sheet.values[nameCell.row]?.[nameCell.column];
    const nameText = typeof held === 'string' && held !== unit.name ? held : undefined;
    return { unit, nameCell, nameText, others, measures: reader.readUnit(row, unit) };
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
