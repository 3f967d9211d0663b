import type {
  CellValue,
  Finding,
  FindingGroup,
  Measured,
  Measures,
  MonthTable,
  Summary,
  TableLayout,
} from '../../model';
import { weightOf } from '../../rules';
import { figuresOf, holds, lookOfFinding, placeKey, placesOf, pointedAt } from './targets';

/** A row of the marked sheet as it was judged. */
export interface JudgedRow {
  readonly layout: TableLayout;
  readonly nameColumn: number;
  /** As Excel's TRIM leaves it: the rule compares the trimmed cell. */
  readonly name: string;
  /** What its cells held, by column. */
  readonly values: ReadonlyMap<number, string | number | null>;
  /** How its cells look, by column; of several looks the heaviest. */
  readonly looks: ReadonlyMap<number, FindingGroup>;
}

type Growing = JudgedRow & {
  readonly unit: string;
  readonly values: Map<number, string | number | null>;
  readonly looks: Map<number, FindingGroup>;
};

/**
 * The rows that get marks. All of them are compared in every column any finding of their table rests on, as far as
 * what a cell held is known and can be compared: a row in which anything of that has changed is not the one that was
 * judged, and shows no mark until it is evaluated again.
 */
export function judgedRows(summary: Summary, table: MonthTable): JudgedRow[] {
  const [main] = table.layouts;
  if (!main) return [];
  const layouts = table.layouts.filter(({ sheet }) => sheet === main.sheet);
  const names = namesByUnit(table, main.sheet);
  const rows = new Map<string, Growing>();
  for (const finding of pointedAt(summary)) addFinding(rows, finding, layouts, names);
  const marked = [...rows.values()].filter(({ looks }) => looks.size > 0);
  fill(marked, table);
  return marked;
}

function addFinding(
  rows: Map<string, Growing>,
  finding: Finding,
  layouts: readonly TableLayout[],
  names: ReadonlyMap<string, string>,
): void {
  const places = placesOf(finding, layouts);
  const rowAt = ({ layout, row, nameColumn }: (typeof places)[number]): Growing => {
    const key = placeKey(layout, row);
    const found = rows.get(key) ?? {
      layout,
      nameColumn,
      name: trimmed(names.get(finding.unit.key) ?? finding.unit.name),
      unit: finding.unit.key,
      values: new Map(),
      looks: new Map(),
    };
    rows.set(key, found);
    return found;
  };
  const look = (row: Growing, column: number, group: FindingGroup): void => {
    const before = row.looks.get(column);
    if (before === undefined || weightOf(before) < weightOf(group)) row.looks.set(column, group);
  };
  for (const place of places)
    for (const { cell, value } of place.evidence)
      if (isComparable(value)) rowAt(place).values.set(cell.column, value);
  for (const { place, column } of figuresOf(finding, places))
    look(rowAt(place), column, lookOfFinding(finding));
  const [own] = places;
  if (own) look(rowAt(own), own.nameColumn, finding.group);
}

/** Columns another unit's finding rests on: what the row held there is known from the month itself. */
function fill(rows: readonly Growing[], { units }: MonthTable): void {
  const compared = new Map<TableLayout, Set<number>>();
  for (const { layout, values } of rows) {
    const columns = compared.get(layout) ?? new Set();
    compared.set(layout, columns);
    for (const column of values.keys()) columns.add(column);
  }
  const byKey = new Map(units.map((unit) => [unit.unit.key, unit]));
  for (const { layout, unit, nameColumn, values } of rows)
    for (const measures of Object.values(byKey.get(unit)?.measures ?? {}))
      for (const measured of partsOf(measures)) {
        if (measured.state === 'absent') continue;
        for (const { cell, value } of measured.evidence) {
          const { column } = cell;
          const isWanted = column !== nameColumn && compared.get(layout)?.has(column) && !values.has(column);
          if (isWanted && holds(layout, cell) && isComparable(value)) values.set(column, value);
        }
      }
}

/** An error would spoil the whole formula, and the words for true and false differ between languages. */
const isComparable = (value: CellValue): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number';

/**
 * As the sheet spells them. By unit, not by row: an edited or restored summary may be older than the table, and another
 * unit may stand in the row by now.
 */
function namesByUnit(table: MonthTable, sheet: string): ReadonlyMap<string, string> {
  const own = table.units.filter(({ nameCell }) => nameCell.sheet === sheet);
  return new Map(own.map(({ nameText, unit }) => [unit.key, nameText ?? unit.name]));
}

const trimmed = (name: string): string => name.replace(/ +/g, ' ').replace(/^ | $/g, '');

function partsOf(measures: Measures): readonly Measured<unknown>[] {
  switch (measures.kind) {
    case 'note':
      return [measures.month];
    case 'count':
      return [measures.month, measures.cumulative];
    case 'rate':
    case 'score':
    case 'amount':
      return [measures.month, measures.previous, measures.cumulative, measures.lastYear];
  }
}
