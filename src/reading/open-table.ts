import type { CellAddress, GroupMonth, IndicatorId, Measures, Period, Problem, TableLayout } from '../model';
import { periodKey, problem } from '../model';
import type { Settings } from '../settings/settings';
import { columnQuestions } from './columns/questions';
import type { TableTime } from './columns/spans';
import type { DossierList } from './dossiers/list';
import { dossierList } from './dossiers/list';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import type { IndicatorPart, IndicatorPlan } from './indicator-plans';
import { planIndicators } from './indicator-plans';
import { MeasureReader } from './measures';
import { unitListOf } from './names';
import { readRows } from './table';
import { headerCell, understandColumns } from './table-columns';
import type { GroupRow, LabelledRow, TableRows, UnitRow } from './table-rows';
import type { RowTargets } from './targets';
import { gridOfTargets, targetsInHeadings, targetsOfRows } from './targets';
import { countColumns, findTotal, wholeRows } from './totals';
import type { UnitFigures } from './unit-figures';
import { RowFigures } from './unit-figures';
import type { Standing } from './unit-parts';
import { standingOf, standingOfUnit } from './unit-parts';

/** The row of the whole authority, or of the units of its table. */
export interface TableTotal {
  readonly nameCell: CellAddress;
  readonly measures: Readonly<Record<IndicatorId, Measures>>;
  readonly isWhole: boolean;
}

/** What a table is read for. */
export interface TableAim {
  readonly target: Period;
  readonly time: TableTime;
  /** Titles above the table. */
  readonly titles: readonly string[];
  /** The last row that may belong to it. */
  readonly end: number;
}

/** A table whose columns are understood for one month. Its rows are sorted; their figures are read when asked. */
export class OpenTable {
  readonly layout: TableLayout;
  readonly rows: TableRows;
  private readonly total: LabelledRow | undefined;
  /** Rows of which any may be the whole authority's. */
  private readonly rivals: readonly LabelledRow[];
  /** Parts of indicators whose columns must be chosen by the user. */
  readonly unclear: readonly IndicatorPart[];
  /** Set where its rows are dossiers of units, not units. */
  private readonly dossiers: DossierList | undefined;
  private planned: readonly IndicatorPlan[] | undefined;

  constructor(
    readonly grid: Grid,
    readonly block: HeaderBlock,
    readonly aim: TableAim,
    readonly settings: Settings,
  ) {
    const { target } = aim;
    const list = unitListOf(settings.units, settings.reading.aliases, target);
    this.dossiers = dossierList(grid, block, aim);
    const isListed = (name: string): boolean => list.find(name) !== undefined;
    this.rows = this.dossiers?.rows(isListed) ?? readRows(grid, block, aim.end, isListed);
    const unitRows = this.unitRows();
    const { columns, unclear, signature } = understandColumns({
      ...{ grid, block, aim, settings, unitRows },
      maxima: this.rows.maxima.map(({ row }) => row),
      dossiers: this.dossiers,
    });
    this.unclear = unclear;
    const counts = countColumns(columns);
    const { totals } = settings.reading;
    this.total = findTotal(grid, this.rows, counts, totals);
    const wholes = wholeRows(grid, this.rows, counts, totals);
    this.rivals = wholes.length > 1 ? wholes : [];
    this.layout = {
      sheet: grid.sheet.name,
      headerTop: block.top,
      headerBottom: block.bottom,
      firstRow: unitRows[0] ?? block.bottom + 1,
      lastRow: unitRows.at(-1) ?? block.bottom,
      unitColumn: block.unitColumn,
      totalRow: this.total?.row,
      columns,
      headerSignature: signature,
    };
  }

  /** Its rows are dossiers: who is not named in it was not forgotten. */
  get isList(): boolean {
    return this.dossiers !== undefined;
  }

  /** What is wrong with the columns and with the row of the whole. */
  problems(): Problem[] {
    return [
      ...columnQuestions(this.layout.columns, this.settings),
      ...this.plans.flatMap((plan) => plan.problems()),
      ...this.twoTotals(),
    ];
  }

  /** @param problems takes what is wrong with the cells read; without it nobody is told */
  reader(problems?: Problem[]): MeasureReader {
    return new MeasureReader(this.grid, this.plans, problems);
  }

  /** Reads its units, however many rows each stands on. @param problems as for {@link reader} */
  figures(problems?: Problem[]): UnitFigures {
    return (
      this.dossiers?.figures(this.settings, problems) ??
      new RowFigures(this.grid, (to) => this.reader(to), problems)
    );
  }

  /** What several rows of one unit are to each other. */
  standingOf(rows: readonly UnitRow[]): Standing {
    if (this.dossiers) return { kind: 'sum', rows };
    const counts = countColumns(this.layout.columns);
    return standingOfUnit(rows, this.settings.reading.desks, (some) => standingOf(this.grid, some, counts));
  }

  /** The heading of units a row's group stands under; bands of sources and fields are none. */
  groupOf(group: number): GroupRow | undefined {
    return this.rows.groups.findLast((own) => own.group <= group && !own.isBand);
  }

  readTotal(reader: MeasureReader): TableTotal | undefined {
    const { total } = this;
    return (
      total && {
        nameCell: this.cell(total.row, total.column),
        measures: reader.readTotal(total.row),
        isWhole: /toàn/i.test(total.label),
      }
    );
  }

  /** What the sheet itself asks for: in rows of targets, in headings; for all, or for the units of a group. */
  readTargets(): RowTargets {
    const reader = new MeasureReader(gridOfTargets(this.grid), this.plans);
    const rows = this.rows.targets.map(({ row, group }) => ({ group, measures: reader.readTotal(row) }));
    const { all, byGroup } = targetsOfRows(rows);
    const stated = targetsInHeadings(this.layout.columns, (column) =>
      headerCell(this.grid, this.block, column),
    );
    const inRows = new Set(all.map(({ indicator }) => indicator));
    return { all: [...all, ...stated.filter(({ indicator }) => !inRows.has(indicator))], byGroup };
  }

  /** The groups of units under headings of their own, each with its sums where the sheet gives them. */
  readGroups(reader: MeasureReader): GroupMonth[] {
    const { groups, totals } = this.rows;
    return groups.flatMap((heading) => {
      if (heading.isBand) return [];
      const row = heading.hasData
        ? heading
        : totals.find((total) => total.group === heading.group && total !== this.total);
      const total = row && {
        nameCell: this.cell(row.row, row.column),
        measures: reader.readTotal(row.row),
      };
      return [{ label: heading.label, total }];
    });
  }

  cell(row: number, column: number): CellAddress {
    return { sheet: this.grid.sheet.name, row, column };
  }

  private get plans(): readonly IndicatorPlan[] {
    const { grid, settings, layout, total } = this;
    const rows = { units: this.unitRows(), total: total?.row };
    return (this.planned ??= planIndicators({
      grid,
      settings,
      period: this.aim.target,
      columns: layout.columns,
      unclear: this.unclear,
      rows,
    }));
  }

  private unitRows(): number[] {
    return this.rows.units.map((unit) => unit.row);
  }

  private twoTotals(): Problem[] {
    const [first] = this.rivals;
    if (!first) return [];
    const labels = this.rivals.map(({ label }) => label);
    return [problem('two-totals', { labels }, { cell: this.cell(first.row, first.column) })];
  }
}

const opened = new WeakMap<HeaderBlock, WeakMap<Settings, Map<string, OpenTable>>>();

/** Opens a table once for each month, as long as its sheet and the settings last. */
export function openTable(grid: Grid, block: HeaderBlock, aim: TableAim, settings: Settings): OpenTable {
  const ofBlock = opened.get(block) ?? new WeakMap<Settings, Map<string, OpenTable>>();
  opened.set(block, ofBlock);
  const known = ofBlock.get(settings) ?? new Map<string, OpenTable>();
  ofBlock.set(settings, known);
  const key = `${periodKey(aim.target)} ${periodKey(aim.time.own)} ${aim.time.isCumulative}`;
  const table = known.get(key) ?? new OpenTable(grid, block, aim, settings);
  known.set(key, table);
  return table;
}
