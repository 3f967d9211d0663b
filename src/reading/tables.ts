import type {
  CellAddress,
  ColumnMeaning,
  ColumnSpan,
  IndicatorId,
  Measures,
  Period,
  Problem,
  TableColumn,
  TableLayout,
  Unit,
} from '../model';
import { problem } from '../model';
import type { Settings } from '../settings/settings';
import { assignColumns } from './columns/assign';
import type { Agreement, Assignment } from './columns/assign';
import type { ColumnOfTable } from './columns/candidates';
import { candidatesOf, halvesAreCrossed } from './columns/candidates';
import { contentOf } from './columns/content';
import { exceedsOf } from './columns/sums';
import type { SheetDescription } from './describe';
import { monthOfTitles, titlesAbove } from './describe';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import { MeasureReader } from './measures';
import { findEntry, identifyUnit, titleOfName } from './names';
import { readCount, readRate } from './numbers';
import { toPeriod } from './periods';
import { signatureOf } from './signature';
import { readRows } from './table';
import type { TableRows } from './table';
import { findTotal } from './totals';

/** One unit's row in one table. */
export interface UnitReading {
  readonly unit: Unit;
  readonly nameCell: CellAddress;
  /** What that cell holds, where it is not the unit's name to the letter. */
  readonly nameText: string | undefined;
  readonly measures: Readonly<Record<IndicatorId, Measures>>;
  /** Cells of other rows with the same unit; empty when it stands once. */
  readonly others: readonly CellAddress[];
}

/** A table read for one month. */
export interface TableReading {
  readonly layout: TableLayout;
  readonly units: readonly UnitReading[];
  readonly total:
    | {
        readonly nameCell: CellAddress;
        readonly measures: Readonly<Record<IndicatorId, Measures>>;
        readonly isWhole: boolean;
      }
    | undefined;
  /** Parts of indicators whose columns must be chosen by the user. */
  readonly unclear: Assignment['unclear'];
  readonly problems: readonly Problem[];
}

const SAMPLE = 80;
/** Rates this close (as fractions) agree; a typed 86 % and a computed 85,9 % do. */
const CLOSE = 0.011;

/** Whether n/d gives the rate beside it, over a sample of rows. */
function agreementOf(grid: Grid, rows: readonly number[]): Agreement {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return (numerator, denominator, rate) => {
    let agree = 0;
    let differ = 0;
    for (let at = 0; at < rows.length; at += step) {
      const row = rows[at] ?? 0;
      const n = readCount(grid.value(row, numerator), grid.format(row, numerator));
      const d = readCount(grid.value(row, denominator), grid.format(row, denominator));
      const r = readRate(grid.value(row, rate), grid.format(row, rate));
      if (typeof n !== 'number' || typeof d !== 'number' || d === 0) continue;
      if (typeof r === 'string' || !('value' in r)) continue;
      const expected = n / d;
      const fits = (found: number): boolean => Math.abs(found - expected) <= CLOSE;
      const asFraction = r.scale !== 'percent' && fits(r.value);
      const asPercent = r.scale !== 'fraction' && fits(r.value / 100);
      if (asFraction || asPercent) agree++;
      else differ++;
    }
    if (agree + differ < 2) return undefined;
    if (agree >= 4 * differ) return true;
    return agree + differ >= 5 && differ > agree ? false : undefined;
  };
}

function choicesOf(settings: Settings, signature: string): ReadonlyMap<number, ColumnMeaning | null> {
  const mapping = settings.reading.mappings.findLast((m) => m.signature === signature);
  return new Map(mapping?.columns.map((c) => [c.column, c.meaning]));
}

/** Units with one bare name but different titles (Xã Tân Phong, Phường Tân Phong) are different units. */
function tellApart(units: readonly Unit[]): Unit[] {
  const titles = new Map<string, Set<string>>();
  for (const unit of units) {
    if (unit.entry) continue;
    const known = titles.get(unit.key) ?? new Set();
    titles.set(unit.key, known.add(titleOfName(unit.name)));
  }
  return units.map((unit) => {
    const known = titles.get(unit.key);
    if (unit.entry || !known || known.size < 2 || known.has('')) return unit;
    return { ...unit, key: `${titleOfName(unit.name)} ${unit.key}` };
  });
}

class TableReader {
  private readonly grid: Grid;
  private readonly problems: Problem[] = [];

  constructor(
    description: SheetDescription,
    private readonly block: HeaderBlock,
    private readonly target: Period,
    private readonly settings: Settings,
  ) {
    this.grid = description.grid;
  }

  read(
    own: Period,
    isCumulative: boolean,
    titles: readonly string[],
    end: number,
    rowsToo: boolean,
  ): TableReading {
    const { settings, target, grid, block } = this;
    const isListed = (name: string): boolean =>
      findEntry(name, settings.units, target, { aliases: settings.reading.aliases }) !== undefined;
    const rows = readRows(grid, block, end, isListed);
    const unitRows = rows.units.map((unit) => unit.row);
    const columns: ColumnOfTable[] = [...block.paths].map(([column, path]) => ({
      column,
      path,
      content: contentOf(grid, column, unitRows),
    }));
    const context = {
      indicators: settings.indicators,
      target,
      time: { own, isCumulative },
      titles,
      halvesAreCrossed: halvesAreCrossed(columns),
    };
    const signature = signatureOf(block);
    const assignment = assignColumns(
      columns,
      columns.flatMap((column, at) => candidatesOf(column, context, columns[at - 1])),
      choicesOf(settings, signature),
      agreementOf(grid, unitRows),
      exceedsOf(grid, unitRows),
    );
    const layoutColumns = this.layoutColumns(columns, assignment);
    this.reportUnclear(layoutColumns);
    const countColumns = layoutColumns
      .filter((c) => c.meaning && ['numerator', 'denominator', 'count'].includes(c.meaning.role))
      .map((c) => c.column);
    const total = findTotal(grid, rows, countColumns);
    const reader = new MeasureReader(
      grid,
      settings,
      layoutColumns,
      assignment.unclear,
      { units: unitRows, total: total?.row },
      this.problems,
    );
    const units = rowsToo ? this.readUnits(rows, reader) : [];
    return {
      layout: {
        sheet: grid.sheet.name,
        headerTop: block.top,
        headerBottom: block.bottom,
        firstRow: unitRows[0] ?? block.bottom + 1,
        lastRow: unitRows.at(-1) ?? block.bottom,
        unitColumn: block.unitColumn,
        totalRow: total?.row,
        columns: layoutColumns,
        headerSignature: signature,
      },
      units,
      total: total && {
        nameCell: this.cell(total.row, total.column),
        measures: reader.readTotal(total.row),
        isWhole: /toàn/i.test(total.label),
      },
      unclear: [...assignment.unclear, ...reader.undecided],
      problems: this.problems,
    };
  }

  private layoutColumns(columns: readonly ColumnOfTable[], assignment: Assignment): TableColumn[] {
    const known = new Map(columns.map((c) => [c.column, c]));
    return assignment.columns.map(({ column, ...decided }) => ({
      sheet: this.grid.sheet.name,
      column,
      path: known.get(column)?.path ?? [],
      samples: known.get(column)?.content.samples ?? [],
      ...decided,
    }));
  }

  private reportUnclear(columns: readonly TableColumn[]): void {
    for (const { column, path, candidates } of columns) {
      const first = candidates[0];
      if (!first) continue;
      this.problems.push(
        problem(
          'ambiguous-column',
          { path: path.join(' › '), candidates },
          { cell: this.headerCell(column), indicator: first.indicator },
        ),
      );
    }
  }

  private headerCell(column: number): CellAddress {
    for (let row = this.block.bottom; row >= this.block.top; row--)
      if (/\p{L}/u.test(this.grid.text(row, column))) return this.cell(row, column);
    return this.cell(this.block.bottom, column);
  }

  private readUnits(rows: TableRows, reader: MeasureReader): UnitReading[] {
    const { grid, block, settings, target } = this;
    const identified = rows.units.map(({ label, hint }) => identifyUnit(label, settings, target, hint));
    const units = tellApart(identified);
    const rowsOf = new Map<string, number[]>();
    units.forEach((unit, at) => {
      const row = rows.units[at]?.row ?? 0;
      const known = rowsOf.get(unit.key);
      if (known) known.push(row);
      else rowsOf.set(unit.key, [row]);
    });
    for (const row of rows.nameless)
      this.problems.push(problem('blank-value', {}, { cell: this.cell(row, block.unitColumn) }));
    const hidden = rows.units.map((unit) => unit.row).filter((row) => grid.sheet.hiddenRows.has(row));
    if (hidden.length > 0)
      this.problems.push(
        problem('hidden-rows', { rows: hidden }, { cell: this.cell(hidden[0] ?? 0, block.unitColumn) }),
      );
    return units.map((unit, at) => {
      const row = rows.units[at]?.row ?? 0;
      const same = rowsOf.get(unit.key) ?? [];
      const others =
        same.length < 2 ? NONE : same.filter((r) => r !== row).map((r) => this.cell(r, block.unitColumn));
      const nameCell = this.nameCell(row);
      if (others.length > 0)
        this.problems.push(problem('duplicate-unit', { others }, { cell: nameCell, unit: unit.name }));
      const held = grid.sheet.values[nameCell.row]?.[nameCell.column];
      const nameText = typeof held === 'string' && held !== unit.name ? held : undefined;
      return { unit, nameCell, nameText, others, measures: reader.readUnit(row, unit) };
    });
  }

  private nameCell(row: number): CellAddress {
    const { unitColumn, left } = this.block;
    if (this.grid.text(row, unitColumn) !== '') return this.cell(row, unitColumn);
    for (let column = unitColumn - 1; column >= left; column--)
      if (/\p{L}{2}/u.test(this.grid.text(row, column))) return this.cell(row, column);
    return this.cell(row, unitColumn);
  }

  private cell(row: number, column: number): CellAddress {
    return { sheet: this.grid.sheet.name, row, column };
  }
}

const NONE: readonly CellAddress[] = [];

/** The last row of a table: before the next one that stands below it. */
function endOf(block: HeaderBlock, tables: readonly HeaderBlock[], height: number): number {
  const below = tables.find((t) => t.top > block.bottom && t.left <= block.right && t.right >= block.left);
  return below ? below.top - 1 : height - 1;
}

/**
 * Reads all tables of a sheet for one month; a table whose own title names another month is read as that.
 *
 * @param rowsToo false: only the columns are wanted, not the units
 */
export function readTables(
  description: SheetDescription,
  target: Period,
  own: Period,
  settings: Settings,
  rowsToo = true,
): TableReading[] {
  const { grid, tables } = description;
  const sheetTitles = [grid.sheet.name, ...titlesAbove(grid, 0, tables[0]?.top ?? 0)];
  return tables.map((block, at) => {
    const before = tables.slice(0, at).findLast((t) => t.bottom < block.top);
    const ownTitles = before ? titlesAbove(grid, before.bottom + 1, block.top).filter(isTitle) : [];
    const titled = monthOfTitles(ownTitles);
    const period = titled && toPeriod(titled.at, own.year);
    const titles = ownTitles.length > 0 ? ownTitles : sheetTitles;
    const reader = new TableReader(description, block, target, settings);
    return reader.read(
      period ?? own,
      titled?.isCumulative ?? description.isCumulative,
      titles,
      endOf(block, tables, grid.height),
      rowsToo,
    );
  });
}

/** A line between two tables that is a title, not the name of a unit. */
function isTitle(line: string): boolean {
  return line.length > 12 && !/^(xã|phường|thị trấn|phòng|ubnd)\s/i.test(line);
}

/** Whether a table keeps a part of an indicator. */
export function keeps(readings: readonly TableReading[], indicator: IndicatorId, span: ColumnSpan): boolean {
  return readings.some(
    ({ layout, unclear }) =>
      layout.columns.some((c) => c.meaning?.indicator === indicator && c.meaning.span === span) ||
      unclear.some((u) => u.indicator === indicator && u.span === span),
  );
}
