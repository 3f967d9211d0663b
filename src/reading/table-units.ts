import type { CellAddress, IndicatorId, Measures, Problem, Rate, SheetRank, Unit } from '../model';
import { problem } from '../model';
import { isDeskName, titleOfName } from '../text/unit-name';
import { group } from './columns/fields';
import { unitListOf } from './names';
import type { OpenTable } from './open-table';
import { placeColumns, placesOfRow } from './places';
import type { UnitRow } from './table';
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

/** The units of a table in its order, the rows of each put together; those nothing tells apart stay rows. */
export function namedUnits(table: OpenTable): NamedUnit[] {
  const { rows, settings, aim } = table;
  const list = unitListOf(settings.units, settings.reading.aliases, aim.target);
  const all = rows.units.map((row) => ({
    row,
    unit: list.identify(row.label, row.hint),
    isOther: isOfOtherTime(row, aim.target),
  }));
  const rowsOf = group(all, ({ unit }) => unit.key);
  // A single row of another time is no figure of this one; of several such rows it is open which is meant.
  const kept = all.filter(({ unit, isOther }) => {
    const same = rowsOf.get(unit.key) ?? [];
    return !isOther || (same.length > 1 && same.every((row) => row.isOther));
  });
  const own = kept.map(({ row }) => row);
  const named = kept.map(({ unit }) => unit);
  const alike = repeatedIn(named);
  const units = alike.size === 0 ? named : toldApart(named, alike);
  const several = alike.size === 0 ? alike : repeatedIn(units);
  const made: NamedUnit[] = [];
  own.forEach((row, at) => {
    const unit = units[at];
    if (!unit) return;
    const places = several.get(unit.key);
    const base = { unit, nameRow: row.nameRow, first: row, areDesks: false };
    if (!places) {
      const parts = rows.splits.get(row.row) ?? NONE;
      made.push({
        ...base,
        rows: [row],
        parts: parts.map((p) => ({ row: p.row, field: p.label })),
        same: NONE,
      });
      return;
    }
    const together = places.flatMap((place) => own[place] ?? []);
    const standing = table.standingOf(together);
    if (standing.kind === 'doubtful')
      made.push({
        ...base,
        rows: [row],
        parts: NONE,
        same: together.map((other) => other.row),
        areDesks: standing.areDesks,
      });
    else if (at === places[0])
      made.push(
        standing.kind === 'sum'
          ? { ...base, rows: standing.rows, parts: NONE, same: NONE }
          : {
              ...base,
              rows: [standing.total],
              parts: standing.parts.map((p) => ({ row: p.row, field: p.part.field })),
              same: NONE,
            },
      );
  });
  return made;
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
  const units = namedUnits(table);
  const apart = units.filter(({ areDesks, first }) => areDesks && !isDeskName(first.label));
  const [one] = apart;
  if (one) {
    const names = [...new Set(apart.map(({ unit }) => unit.name))];
    problems.push(problem('two-desks', { units: names }, { cell: nameCellOf(table, one.nameRow) }));
  }
  const told = new Set(units.map(({ unit }) => unit.key));
  const list = unitListOf(table.settings.units, table.settings.reading.aliases, table.aim.target);
  for (const row of rows.units) {
    if (!isOfOtherTime(row, table.aim.target)) continue;
    const { key, name } = list.identify(row.label, row.hint);
    if (told.has(key)) continue;
    const place = { cell: nameCellOf(table, row.nameRow), unit: name };
    problems.push(problem('missing-unit', { name, only: 'otherTime' }, place));
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
