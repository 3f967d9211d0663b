import type { IndicatorSettings } from '../settings/settings';
import { plain } from '../text/fold';
import { kindOfName } from '../text/unit-name';
import { namedOutright } from './columns/naming';
import type { Grid } from './grid';
import { isTotalLabel } from './labels';

const ROWS_SEARCHED = 30;
const FEWEST_UNITS = 2;

/**
 * The units of a table that stands on its side, one a column with the indicators below each other. Such a table is
 * not read; people are told what was found.
 *
 * @returns the units' names; none for any other sheet
 */
export function unitsAcross(grid: Grid, indicators: readonly IndicatorSettings[]): readonly string[] {
  for (let row = 0; row < Math.min(grid.height, ROWS_SEARCHED); row++) {
    const units: { column: number; name: string }[] = [];
    const width = grid.sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const name = grid.text(row, column);
      if (name !== '' && kindOfName(name) !== undefined && !isTotalLabel(plain(name)))
        units.push({ column, name });
    }
    const [first] = units;
    if (first && units.length >= FEWEST_UNITS && indicatorsBelow(grid, row, first.column, indicators))
      return units.map(({ name }) => name);
  }
  return [];
}

function indicatorsBelow(
  grid: Grid,
  row: number,
  right: number,
  indicators: readonly IndicatorSettings[],
): boolean {
  for (let r = row + 1; r < Math.min(grid.height, row + ROWS_SEARCHED); r++)
    for (let column = 0; column < right; column++) {
      const text = grid.text(r, column);
      if (namedOutright(text).some((id) => indicators.some((known) => known.id === id))) return true;
    }
  return false;
}
