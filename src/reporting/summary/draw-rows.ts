import { SUMMARY_WORDS } from '../../messages/summary';
import type { CellStyle, SummaryRow, Undecided } from '../../model';
import type { Settings } from '../../settings';
import { COLUMNS } from './columns';
import type { Grid } from './grid';
import type { NothingRecord, RowRecord, UndecidedRecord } from './records';
import { drawnCells } from './records';
import { EMPTY_CELLS, type RowCells, formatOf, rowCells, undecidedCells } from './row-cells';
import { STYLES } from './styles';

/** Draws a row and says what is to be hidden beside it. */
export function drawRow(grid: Grid, row: SummaryRow, number: number, settings: Settings): RowRecord {
  const cells = rowCells(row, number, settings);
  const pointedOut = row.state === 'changed' || row.state === 'stale';
  drawCells(grid, cells, (style, column) => {
    const numberFormat = style.numberFormat && formatOf(row, column.id, settings);
    return { ...style, ...(numberFormat && { numberFormat }), ...(pointedOut && STYLES.pointedOut) };
  });
  return { kind: 'row', row, drawn: drawnCells(cells) };
}

export function drawUndecided(
  grid: Grid,
  undecided: Undecided,
  number: number,
  settings: Settings,
): UndecidedRecord {
  const cells = undecidedCells(undecided, number, settings);
  drawCells(grid, cells, (style) => style);
  return { kind: 'undecided', undecided, drawn: drawnCells(cells) };
}

/** Says that a group is empty. */
export function drawNothing(grid: Grid): NothingRecord {
  const cells: RowCells = { ...EMPTY_CELLS, section: SUMMARY_WORDS.nothing };
  drawCells(grid, cells, (style) => style);
  return { kind: 'nothing', drawn: drawnCells(cells) };
}

function drawCells(
  grid: Grid,
  cells: RowCells,
  look: (style: CellStyle, column: (typeof COLUMNS)[number]) => CellStyle,
): void {
  const row = grid.add();
  COLUMNS.forEach((column, i) => {
    const value = cells[column.id];
    const { numberFormat, ...style } = look(column.style, column);
    grid.set(row, i, value, typeof value === 'number' && numberFormat ? { ...style, numberFormat } : style);
  });
}
