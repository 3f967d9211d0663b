import { partOf } from './details';
import type { Grid } from './grid';
import type { PossiblePart } from './part-rows';
import { partRows } from './part-rows';
import type { RowNumber } from './row-number';
import { NO_NUMBER } from './row-number';
import type { TableRows, UnitRow } from './table-rows';

/** A row below a unit that its own column names by a field or source. */
export interface Child {
  readonly row: number;
  readonly label: string;
  readonly unit: UnitRow;
  readonly hasFigures: boolean;
}

interface Signs {
  readonly number: RowNumber;
  readonly named: boolean;
}

/**
 * Units with the rows below them that are their parts: where a unit has figures of its own its parts only split them,
 * where it has none they make it up.
 *
 * @param signs what number and name said, by row
 */
export function assembled(
  grid: Grid,
  units: readonly UnitRow[],
  children: readonly Child[],
  signs: ReadonlyMap<number, Signs>,
  table: { readonly columns: readonly number[]; readonly hasNumbers: boolean },
): Pick<TableRows, 'units' | 'splits'> {
  const seen = signsOf(units, signs);
  const isNumbered = table.hasNumbers || seen.some(({ isDotted }) => isDotted);
  const parts = isNumbered ? partRows(grid, seen, table.columns) : undefined;
  const own = parts && parts.size > 0 ? units.filter(({ row }) => !parts.has(row)) : units;
  const splits = new Map<number, Child[]>();
  for (const child of children) {
    if (!child.hasFigures) continue;
    const known = splits.get(child.unit.row);
    if (known) known.push(child);
    else splits.set(child.unit.row, [child]);
  }
  if (splits.size === 0) return { units: own, splits };
  const made = own.flatMap((unit): readonly UnitRow[] => {
    const below = unit.hasData ? undefined : splits.get(unit.row);
    if (!below) return [unit];
    splits.delete(unit.row);
    return below.map(({ row, label }) => ({
      ...unit,
      row,
      hasData: true,
      part: partOf(unit.part.band, label),
    }));
  });
  return { units: made, splits };
}

function signsOf(units: readonly UnitRow[], signs: ReadonlyMap<number, Signs>): PossiblePart[] {
  return units.flatMap(({ row, label }) => {
    const sign = signs.get(row);
    if (!sign) return [];
    const { number, named } = sign;
    return [
      {
        row,
        label,
        isNumbered: number.isOrdinal,
        isHeading: number.ofGroup,
        isDotted: number.isDotted,
        isOpen: number === NO_NUMBER && !named,
      },
    ];
  });
}
