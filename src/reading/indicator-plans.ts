import type {
  ColumnRole,
  ColumnSpan,
  EvidenceRole,
  IndicatorId,
  Problem,
  TableColumn,
  TableLayout,
} from '../model';
import { problem } from '../model';
import type { IndicatorSettings, Settings } from '../settings/settings';
import type { JudgedRows } from './column-scale';
import { RateCells } from './column-scale';
import type { CountColumns, NoteColumn } from './counts';
import type { Grid } from './grid';
import type { BlankAnswer, RateColumns } from './rates';
import { decideScale } from './scale';
import { plain } from './text';
import { RowCells } from './traced';

/** A part of an indicator. */
export interface IndicatorPart {
  readonly indicator: IndicatorId;
  readonly span: ColumnSpan;
}

/** Everything needed to read one indicator from a row. */
export interface IndicatorPlan {
  readonly indicator: IndicatorSettings;
  /** Spans that stay unknown until the user says which column, or which scale, is meant. */
  readonly unclear: ReadonlySet<ColumnSpan>;
  readonly rate: Readonly<Record<ColumnSpan, RateColumns>>;
  readonly count: Readonly<Record<ColumnSpan, CountColumns>>;
  readonly note: NoteColumn;
}

export interface IndicatorPlans {
  readonly plans: readonly IndicatorPlan[];
  /** Rates whose scale nothing tells: unknown until the user says. */
  readonly undecided: readonly IndicatorPart[];
  readonly problems: readonly Problem[];
}

/** Plans how every enabled indicator is read from the rows of a table, its columns once understood. */
export function planIndicators(
  grid: Grid,
  settings: Settings,
  columns: TableLayout['columns'],
  unclear: readonly IndicatorPart[],
  rows: JudgedRows,
): IndicatorPlans {
  return new Planner(grid, settings, columns, unclear, rows).plan();
}

class Planner {
  private readonly undecided: IndicatorPart[] = [];
  private readonly problems: Problem[] = [];
  /** "indicator|span" of rates that are off the scale their cells seem to be on. */
  private readonly offScale = new Set<string>();

  constructor(
    private readonly grid: Grid,
    private readonly settings: Settings,
    private readonly columns: readonly TableColumn[],
    private readonly unclear: readonly IndicatorPart[],
    private readonly rows: JudgedRows,
  ) {}

  plan(): IndicatorPlans {
    const plans = this.settings.indicators.filter((i) => i.enabled).map((i) => this.planOf(i));
    return { plans, undecided: this.undecided, problems: this.problems };
  }

  private planOf(indicator: IndicatorSettings): IndicatorPlan {
    const { id } = indicator;
    const answers = this.settings.reading.answers.filter((a) => a.indicator === id);
    const blankAnswer = answers.findLast((a) => a.question === 'blank')?.answer;
    const blank: BlankAnswer = blankAnswer === 'zero' || blankAnswer === 'nothing' ? blankAnswer : undefined;
    const xAnswer = answers.findLast((a) => a.question === 'bare-x')?.answer;
    const rate = (span: ColumnSpan): RateColumns => this.rateColumns(indicator, span, blank);
    const count = (span: ColumnSpan): CountColumns => this.countColumns(id, span, blank);
    const note = this.find(id, 'note', 'month');
    const planned = {
      rate: { month: rate('month'), previous: rate('previous'), cumulative: rate('cumulative') },
      count: { month: count('month'), previous: count('previous'), cumulative: count('cumulative') },
    };
    const spans = this.unclear.filter((u) => u.indicator === id).map((u) => u.span);
    return {
      indicator,
      unclear: new Set([...spans, ...SPANS.filter((span) => this.offScale.has(`${id}|${span}`))]),
      ...planned,
      note: {
        column: note?.column,
        path: note?.path ?? [],
        answerForX: xAnswer === 'praise' || xAnswer === 'shortfall' ? xAnswer : undefined,
        cells: this.cells([note?.column, 'note']),
      },
    };
  }

  private find(id: IndicatorId, role: ColumnRole, span: ColumnSpan): TableColumn | undefined {
    return this.columns.find(
      ({ meaning }) => meaning?.indicator === id && meaning.role === role && meaning.span === span,
    );
  }

  private cells(...columns: (readonly [column: number | undefined, role: EvidenceRole])[]): RowCells {
    return new RowCells(
      this.grid,
      columns.flatMap(([column, role]) => (column === undefined ? [] : [{ column, role }])),
    );
  }

  private countColumns(id: IndicatorId, span: ColumnSpan, blank: BlankAnswer): CountColumns {
    const count = this.find(id, 'count', span)?.column;
    const anyField = this.columns.find((c) => c.meaning?.indicator === id && c.meaning.role === 'field');
    const field = this.find(id, 'field', span)?.column ?? (span === 'month' ? anyField?.column : undefined);
    const countCell = this.cells([count, 'count']);
    return { count, field, blank, countCell, cells: this.cells([count, 'count'], [field, 'field']) };
  }

  private rateColumns(indicator: IndicatorSettings, span: ColumnSpan, blank: BlankAnswer): RateColumns {
    const { id } = indicator;
    const numerator = this.find(id, 'numerator', span)?.column;
    const denominator = this.find(id, 'denominator', span)?.column;
    const rate = this.find(id, 'rate', span);
    const columns = {
      numerator,
      denominator,
      rate: rate?.column,
      blank,
      cells: this.cells([rate?.column, 'rate'], [numerator, 'numerator'], [denominator, 'denominator']),
      rateCell: this.cells([rate?.column, 'rate']),
    };
    if (indicator.kind !== 'rate' || !rate)
      return { ...columns, scale: { scale: undefined, smallAreDoubtful: false }, decimals: 2 };
    const cells = new RateCells(this.grid, rate.column, this.rows);
    const scale = decideScale(
      cells.samples(numerator, denominator),
      rate.path.some((part) => /%|phan tram/.test(plain(part))),
    );
    const isNeeded = numerator === undefined || denominator === undefined;
    const isOff = isNeeded && cells.isFarFromTotal(scale.scale);
    if (isNeeded && (isOff || (scale.scale === undefined && cells.hasBare()))) {
      if (isOff) this.offScale.add(`${id}|${span}`);
      this.undecided.push({ indicator: id, span });
      const cell = { sheet: rate.sheet, row: cells.firstDoubtful(isOff), column: rate.column };
      const facts = { path: rate.path.join(' › '), candidates: [] };
      this.problems.push(problem('ambiguous-column', facts, { cell, indicator: id }));
    }
    return { ...columns, scale, decimals: cells.decimals() };
  }
}

const SPANS = ['month', 'previous', 'cumulative'] as const;
