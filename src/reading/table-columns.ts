import type { CellAddress, ColumnMeaning, Period, TableColumn } from '../model';
import type { Settings } from '../settings/settings';
import { agreementOf } from './columns/agreement';
import type { ColumnOfTable } from './columns/candidates';
import type { Assignment } from './columns/choices';
import { contentOf } from './columns/content';
import { figuresOf } from './columns/figures';
import { halvesAreCrossed } from './columns/neighbours';
import { readColumns } from './columns/read-columns';
import type { TableTime } from './columns/spans';
import { exceedsOf } from './columns/sums';
import { TableSense } from './columns/table-sense';
import type { DossierList } from './dossiers/list';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import { namesUnits } from './header/unit-heading';
import { readAmount } from './numbers';
import { signatureOf } from './signature';
import { maximumAsPoints, withoutTarget } from './targets';

/** A table whose rows are known and whose columns are not yet. */
interface RowsKnown {
  readonly grid: Grid;
  readonly block: HeaderBlock;
  readonly aim: { readonly target: Period; readonly time: TableTime; readonly titles: readonly string[] };
  readonly settings: Settings;
  readonly unitRows: readonly number[];
  /** Rows of the most points each column can have. */
  readonly maxima: readonly number[];
  /** Set where its rows are dossiers of units, not units. */
  readonly dossiers: DossierList | undefined;
}

/** What the columns of a table are read as. */
export interface UnderstoodColumns extends Pick<Assignment, 'unclear'> {
  readonly columns: readonly TableColumn[];
  readonly signature: string;
}

export function understandColumns(table: RowsKnown): UnderstoodColumns {
  const { grid, block, unitRows, dossiers } = table;
  const columns: readonly ColumnOfTable[] = [...block.paths].map(([column, path]) => ({
    column,
    path: path.map((part) => maximumAsPoints(withoutTarget(part))).filter((part) => part !== ''),
    content: contentOf(grid, column, unitRows),
  }));
  const signature = signatureOf(block);
  const { unclear, columns: decided } = dossiers?.assignment() ?? assign(table, columns, signature);
  const known = new Map(columns.map((one) => [one.column, one]));
  const described = decided.map(({ column, ...meant }): TableColumn => {
    const heading = headerCell(grid, block, column);
    return {
      sheet: grid.sheet.name,
      column,
      path: block.paths.get(column) ?? [grid.text(heading.row, heading.column)],
      heading,
      figures: figuresOf(known.get(column)),
      samples: known.get(column)?.content.samples ?? [],
      ...meant,
    };
  });
  return { columns: described, unclear, signature };
}

function assign(
  { grid, block, aim, settings, unitRows, maxima }: RowsKnown,
  columns: readonly ColumnOfTable[],
  signature: string,
): Assignment {
  const { target, time, titles } = aim;
  const agrees = agreementOf(grid, unitRows);
  const context = {
    indicators: settings.indicators,
    target,
    time,
    titles,
    halvesAreCrossed: halvesAreCrossed(columns),
    sense: new TableSense(columns, titles, agrees, (column) => numberIn(grid, maxima, column)),
    columns,
    byUser: choicesOf(settings, signature),
    isWholeHeading: namesUnits(grid, block),
  };
  const exceeds = exceedsOf(grid, unitRows);
  return readColumns(context, { agrees, exceeds });
}

const numberIn = (grid: Grid, rows: readonly number[], column: number): number | undefined =>
  rows
    .map((row) => readAmount(grid.value(row, column), grid.format(row, column)))
    .find((number) => typeof number === 'number');

function choicesOf(settings: Settings, signature: string): ReadonlyMap<number, ColumnMeaning | null> {
  const mapping = settings.reading.mappings.findLast((m) => m.signature === signature);
  return new Map(mapping?.columns.map((c) => [c.column, c.meaning]));
}

/** The lowest cell of a column's heading that has words. */
export function headerCell(grid: Grid, { top, bottom }: HeaderBlock, column: number): CellAddress {
  const { name: sheet } = grid.sheet;
  for (let row = bottom; row >= top; row--)
    if (/\p{L}/u.test(grid.text(row, column))) return { sheet, row, column };
  return { sheet, row: bottom, column };
}
