import { factsOf } from '../indicators';
import type {
  ColumnRole,
  ColumnSpan,
  EvidenceRole,
  IndicatorId,
  Period,
  Problem,
  TableColumn,
  TableLayout,
} from '../model';
import { problem, samePeriod } from '../model';
import type { IndicatorSettings, Settings } from '../settings/settings';
import { plain } from '../text/fold';
import type { JudgedRows } from './column-scale';
import { RateCells } from './column-scale';
import type { CountColumns, NoteColumn } from './counts';
import type { Grid } from './grid';
import type { BlankAnswer, Figures, RateColumns } from './rates';
import type { ColumnScale } from './scale';
import { decideScale } from './scale';
import { RowCells } from './traced';

/** A part of an indicator. */
export interface IndicatorPart {
  readonly indicator: IndicatorId;
  readonly span: ColumnSpan;
}

/** The table whose rows are to be read, its columns once understood. */
export interface PlannedTable {
  readonly grid: Grid;
  readonly settings: Settings;
  /** What is read: an answer about blanks of another period does not hold for it. */
  readonly period: Period;
  readonly columns: TableLayout['columns'];
  /** Parts whose columns the user must choose first. */
  readonly unclear: readonly IndicatorPart[];
  readonly rows: JudgedRows;
}

/** How every enabled indicator is read from the rows of a table. */
export function planIndicators(table: PlannedTable): readonly IndicatorPlan[] {
  return table.settings.indicators.filter((i) => i.enabled).map((i) => new IndicatorPlan(table, i));
}

const SPANS = ['month', 'previous', 'cumulative', 'lastYear'] as const;

/** Everything needed to read one indicator from a row; each part is found out when it is first asked for. */
export class IndicatorPlan {
  private readonly rates: Partial<Record<ColumnSpan, PlannedRate>> = {};
  private readonly counts: Partial<Record<ColumnSpan, CountColumns>> = {};
  private noted: NoteColumn | undefined;

  /** The table has no column for it. */
  readonly isAbsent: boolean;

  constructor(
    private readonly table: PlannedTable,
    readonly indicator: IndicatorSettings,
  ) {
    const isOwn = (part: IndicatorPart | undefined): boolean => part?.indicator === indicator.id;
    this.isAbsent = !table.unclear.some(isOwn) && !table.columns.some(({ meaning }) => isOwn(meaning));
  }

  /** Stays unknown until the user says which column, or which scale, is meant. */
  isUnclear(span: ColumnSpan): boolean {
    const { id, kind } = this.indicator;
    const isAsked = this.table.unclear.some((part) => part.indicator === id && part.span === span);
    return isAsked || (kind === 'rate' && this.rate(span).isOffScale);
  }

  rate(span: ColumnSpan): PlannedRate {
    return (this.rates[span] ??= new PlannedRate(this.table, {
      indicator: this.indicator,
      blank: this.blankAnswer(),
      numerator: this.find('numerator', span)?.column,
      denominator: this.find('denominator', span)?.column,
      rate: this.find('rate', span),
    }));
  }

  count(span: ColumnSpan): CountColumns {
    return (this.counts[span] ??= this.countColumns(span));
  }

  get note(): NoteColumn {
    return (this.noted ??= this.noteColumn());
  }

  /** Rates whose scale nothing tells: unknown until the user says. */
  problems(): Problem[] {
    return this.indicator.kind === 'rate' ? SPANS.flatMap((span) => this.rate(span).problems()) : [];
  }

  private find(role: ColumnRole, span: ColumnSpan): TableColumn | undefined {
    const { id } = this.indicator;
    return this.table.columns.find(
      ({ meaning }) => meaning?.indicator === id && meaning.role === role && meaning.span === span,
    );
  }

  private answer(question: 'blank' | 'bare-x'): string | undefined {
    const { settings, period: own } = this.table;
    return settings.reading.answers.findLast(
      ({ indicator, question: asked, period }) =>
        indicator === this.indicator.id && asked === question && (!period || samePeriod(period, own)),
    )?.answer;
  }

  private blankAnswer(): BlankAnswer {
    const answer = this.answer('blank');
    return answer === 'zero' || answer === 'nothing' ? answer : undefined;
  }

  private countColumns(span: ColumnSpan): CountColumns {
    const { grid, columns } = this.table;
    const { id } = this.indicator;
    const count = this.find('count', span)?.column;
    const anyField = columns.find((c) => c.meaning?.indicator === id && c.meaning.role === 'field');
    const field = this.find('field', span)?.column ?? (span === 'month' ? anyField?.column : undefined);
    return {
      count,
      field,
      blank: this.blankAnswer(),
      countCell: cellsOf(grid, [count, 'count']),
      cells: cellsOf(grid, [count, 'count'], [field, 'field']),
    };
  }

  private noteColumn(): NoteColumn {
    const note = this.find('note', 'month');
    const answer = this.answer('bare-x');
    return {
      column: note?.column,
      path: note?.path ?? [],
      answerForX: answer === 'praise' || answer === 'shortfall' ? answer : undefined,
      cells: cellsOf(this.table.grid, [note?.column, 'note']),
    };
  }
}

interface RateParts {
  readonly indicator: IndicatorSettings;
  readonly blank: BlankAnswer;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly rate: TableColumn | undefined;
}

/** The columns of one rate. Scale and decimals are looked for only where a rate cell must be understood. */
export class PlannedRate implements RateColumns {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly rate: number | undefined;
  readonly blank: BlankAnswer;
  readonly figures: Figures;
  readonly mayExceed100: boolean;
  readonly cells: RowCells;
  readonly rateCell: RowCells;
  private readonly rateCells: RateCells | undefined;
  private decided: ColumnScale | undefined;
  private shownDecimals: number | undefined;
  private offScale: boolean | undefined;

  constructor(
    { grid, rows }: PlannedTable,
    private readonly parts: RateParts,
  ) {
    const { numerator, denominator, rate, blank } = parts;
    this.numerator = numerator;
    this.denominator = denominator;
    this.rate = rate?.column;
    this.blank = blank;
    this.figures = figuresOf(parts.indicator);
    this.mayExceed100 = factsOf(parts.indicator.id)?.mayExceed100 === true;
    this.rateCell = cellsOf(grid, [rate?.column, 'rate']);
    this.cells = cellsOf(
      grid,
      [rate?.column, 'rate'],
      [numerator, 'numerator'],
      [denominator, 'denominator'],
    );
    this.rateCells = rate && new RateCells(grid, rate.column, rows);
  }

  get scale(): ColumnScale {
    return (this.decided ??= this.decideScale());
  }

  get decimals(): number {
    return (this.shownDecimals ??= this.rateCells?.decimals() ?? 2);
  }

  /** Its cells are off the scale they seem to be on, and no counts stand in for them. */
  get isOffScale(): boolean {
    return (this.offScale ??= this.isNeeded && this.rateCells?.isFarFromTotal(this.scale.scale) === true);
  }

  problems(): Problem[] {
    const { rateCells, isOffScale } = this;
    const { rate, indicator } = this.parts;
    if (!rate || !rateCells || !this.isNeeded) return [];
    if (!isOffScale && (this.scale.scale !== undefined || !rateCells.hasBare())) return [];
    const cell = { sheet: rate.sheet, row: rateCells.firstDoubtful(isOffScale), column: rate.column };
    const facts = { path: rate.path.join(' › '), candidates: [] };
    return [problem('ambiguous-column', facts, { cell, indicator: indicator.id })];
  }

  /** The counts do not give the rate. */
  private get isNeeded(): boolean {
    return this.numerator === undefined || this.denominator === undefined;
  }

  private decideScale(): ColumnScale {
    const { rate } = this.parts;
    if (!rate || !this.rateCells) return { scale: undefined, smallAreDoubtful: false };
    return decideScale(
      this.rateCells.samples(this.numerator, this.denominator),
      rate.path.some((part) => /%|phan tram/.test(plain(part))),
      this.parts.indicator.better === 'lower',
    );
  }
}

function figuresOf({ id, kind }: IndicatorSettings): Figures {
  if (kind === 'score' || kind === 'amount') return 'own unit';
  return factsOf(id)?.ofAmounts === true ? 'rates of amounts' : 'rates of dossiers';
}

function cellsOf(
  grid: Grid,
  ...columns: (readonly [column: number | undefined, role: EvidenceRole])[]
): RowCells {
  return new RowCells(
    grid,
    columns.flatMap(([column, role]) => (column === undefined ? [] : [{ column, role }])),
  );
}
