import { columnWords } from '../../messages/columns';
import type {
  CellAddress,
  ColumnMeaning,
  CountValue,
  Evidence,
  IndicatorId,
  Measured,
  Measures,
  Problem,
  RateValue,
} from '../../model';
import { ABSENT, problem, samePeriod } from '../../model';
import type { Settings } from '../../settings/settings';
import type { Assignment } from '../columns/choices';
import { fieldName } from '../details';
import type { Grid } from '../grid';
import type { HeaderBlock } from '../header';
import { NOTHING_KEPT } from '../measures';
import type { TableAim } from '../open-table';
import type { TableRows } from '../table-rows';
import type { NamedUnit } from '../table-units';
import { TracedGap, TracedValue } from '../traced';
import type { UnitFigures } from '../unit-figures';
import { fieldsOf } from '../unit-sums';
import type { DossierColumns } from './columns';
import { dossierColumns } from './columns';
import { dossierRows } from './rows';
import type { DossierState } from './state';
import { DossierStates, listTitle } from './state';

/** A table with one dossier in each row. Its rows are counted, never read as figures. */
export class DossierList {
  private readonly states: DossierStates;
  /** Fields named above their dossiers. */
  private readonly fields = new Map<number, string>();

  constructor(
    private readonly grid: Grid,
    private readonly block: HeaderBlock,
    private readonly columns: DossierColumns,
    private readonly aim: TableAim,
  ) {
    this.states = new DossierStates(grid, columns, listTitle(aim.titles), aim.target);
  }

  /** @param isListed whether the authority's list knows a name */
  rows(isListed: (name: string) => boolean): TableRows {
    const { grid, block, columns, aim } = this;
    const rows = dossierRows(grid, block, columns.code, aim.end, isListed);
    for (const { row, part } of rows.units) if (part.field !== '') this.fields.set(row, part.field);
    return rows;
  }

  /** What its columns are read as: the codes are what is counted. */
  assignment(): Assignment {
    const { code, field, state, done } = this.columns;
    const open = this.states.tellsOpen ? (state ?? done) : undefined;
    const meaningOf = (column: number): ColumnMeaning | undefined => {
      if (!this.isOwnTime) return undefined;
      const span = this.aim.time.isCumulative ? 'cumulative' : 'month';
      if (column === code) return { indicator: 'overdue', role: 'count', span };
      if (column === field) return { indicator: 'overdue', role: 'field', span };
      return column === open ? { indicator: 'pendingOverdue', role: 'count', span } : undefined;
    };
    return {
      columns: [...new Set([...this.block.paths.keys(), code])]
        .sort((a, b) => a - b)
        .map((column) => ({
          column,
          meaning: meaningOf(column),
          candidates: [],
          why: meaningOf(column) ? columnWords.counted : columnWords.unused,
          decidedBy: 'reader',
        })),
      unclear: [],
    };
  }

  /** Counts its units' dossiers. @param problems takes what is found on the way */
  figures(settings: Settings, problems: Problem[] | undefined): UnitFigures {
    return new DossierFigures(this, settings, problems);
  }

  /** The list is about the period that is read. */
  get isOwnTime(): boolean {
    return samePeriod(this.aim.time.own, this.aim.target);
  }

  get isCumulative(): boolean {
    return this.aim.time.isCumulative;
  }

  get tellsOpen(): boolean {
    return this.states.tellsOpen;
  }

  stateOf(row: number): DossierState {
    return this.states.of(row);
  }

  fieldOf(row: number): string {
    const { field } = this.columns;
    if (field === undefined) return this.fields.get(row) ?? '';
    const merge = this.grid.merge(row, field);
    return fieldName(this.grid.text(merge?.top ?? row, merge?.left ?? field));
  }

  codeCell(row: number): CellAddress {
    return { sheet: this.grid.sheet.name, row, column: this.columns.code };
  }

  evidenceOf(rows: readonly number[]): readonly Evidence[] {
    return rows.map((row) => ({
      role: 'count',
      cell: this.codeCell(row),
      value: this.grid.value(row, this.columns.code),
    }));
  }
}

/** The list a table is; undefined where it is none. */
export function dossierList(grid: Grid, block: HeaderBlock, aim: TableAim): DossierList | undefined {
  const columns = dossierColumns(grid, block, aim.end);
  return columns && new DossierList(grid, block, columns, aim);
}

type MeasureMap = Record<IndicatorId, Measures>;

class DossierFigures implements UnitFigures {
  private isAsked = false;

  constructor(
    private readonly list: DossierList,
    private readonly settings: Settings,
    private readonly problems: Problem[] | undefined,
  ) {}

  readUnit(named: NamedUnit): MeasureMap {
    const measures: MeasureMap = {};
    for (const { id, kind, enabled } of this.settings.indicators)
      if (enabled) measures[id] = kind === 'count' ? this.countOf(id, named) : NOTHING_KEPT[kind];
    return measures;
  }

  readMonth(named: NamedUnit, indicator: IndicatorId): Measured<RateValue | CountValue> {
    const measures = this.readUnit(named)[indicator];
    return measures?.kind === 'count' ? measures.month : ABSENT;
  }

  private countOf(id: IndicatorId, named: NamedUnit): Measures {
    const counted = this.list.isOwnTime ? this.counted(id, named) : ABSENT;
    return this.list.isCumulative
      ? { kind: 'count', month: ABSENT, cumulative: counted }
      : { kind: 'count', month: counted, cumulative: ABSENT };
  }

  private counted(id: IndicatorId, named: NamedUnit): Measured<CountValue> {
    if (id === 'overdue') return this.late(named, 'late');
    return id === 'pendingOverdue' && this.list.tellsOpen ? this.late(named, 'lateOpen') : ABSENT;
  }

  private late({ unit, rows }: NamedUnit, wanted: 'late' | 'lateOpen'): Measured<CountValue> {
    const { list } = this;
    const all = rows.map(({ row }) => row);
    const states = all.map((row) => ({ row, state: list.stateOf(row) }));
    const open = states.find(({ state }) => state.kind === 'unknown');
    if (open) {
      this.ask(open.row, unit.name);
      return new TracedGap('unknown', list, all);
    }
    const found = states.flatMap(({ row, state }) =>
      state.kind === wanted && 'days' in state ? [{ row, days: state.days, field: list.fieldOf(row) }] : [],
    );
    const days = found.flatMap((dossier) => (dossier.days === undefined ? [] : [dossier.days]));
    const value = {
      count: found.length,
      ...fieldsOf(found.map(({ field }) => ({ field, count: 1 }))),
      ...(days.length > 0 && { longestDelay: Math.max(...days) }),
    };
    return new TracedValue(value, list, found.length > 0 ? found.map(({ row }) => row) : all);
  }

  /** Once for the whole list: it says nowhere which of its dossiers are late. */
  private ask(row: number, unit: string): void {
    if (this.isAsked) return;
    this.isAsked = true;
    const place = { cell: this.list.codeCell(row), unit, indicator: 'overdue' };
    this.problems?.push(problem('unclear-dossiers', {}, place));
  }
}
