import type {
  ColumnRole,
  CountValue,
  ColumnSpan,
  IndicatorId,
  Measured,
  Measures,
  Problem,
  RateMeasures,
  RateValue,
  TableColumn,
  Unit,
} from '../model';
import { ABSENT, problem } from '../model';
import type { IndicatorSettings, Settings } from '../settings/settings';
import type { CountColumns } from './counts';
import { readCountMeasure, readNoteMeasure } from './counts';
import type { Grid } from './grid';
import type { Scale } from './numbers';
import { readCount, readRate } from './numbers';
import type { BlankAnswer, RateColumns, Report } from './rates';
import { readRateMeasure } from './rates';
import type { ScaleSample } from './scale';
import { decideScale } from './scale';
import { plain } from './text';

type Unclear = readonly { readonly indicator: IndicatorId; readonly span: ColumnSpan }[];

interface NoteColumn {
  readonly column: number | undefined;
  readonly path: readonly string[];
}

/** Everything needed to read one indicator from a row. */
interface IndicatorPlan {
  readonly indicator: IndicatorSettings;
  readonly unclear: ReadonlySet<ColumnSpan>;
  readonly rate: Readonly<Record<ColumnSpan, RateColumns>>;
  readonly count: Readonly<Record<ColumnSpan, CountColumns>>;
  readonly note: NoteColumn;
  readonly answerForX: 'praise' | 'shortfall' | undefined;
}

const UNKNOWN = { state: 'unknown', evidence: [] } as const;
const SPANS = ['month', 'previous', 'cumulative'] as const;

/** Reads the measures of a table's rows, its columns once understood. */
export class MeasureReader {
  private readonly plans: readonly IndicatorPlan[];
  private readonly unclearScales = new Set<string>();
  /** Rates whose scale nothing tells: unknown until the user says. */
  readonly undecided: { readonly indicator: IndicatorId; readonly span: ColumnSpan }[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly settings: Settings,
    private readonly columns: readonly TableColumn[],
    private readonly unclear: Unclear,
    private readonly rows: { readonly units: readonly number[]; readonly total: number | undefined },
    private readonly problems: Problem[],
  ) {
    this.plans = settings.indicators.filter((i) => i.enabled).map((i) => this.planOf(i));
  }

  readUnit(row: number, unit: Unit): Record<IndicatorId, Measures> {
    return this.readRow(row, unit, false);
  }

  /** The row of the whole authority: what it leaves blank is simply not there. */
  readTotal(row: number): Record<IndicatorId, Measures> {
    return this.readRow(row, undefined, true);
  }

  private planOf(indicator: IndicatorSettings): IndicatorPlan {
    const { id } = indicator;
    const at = (role: ColumnRole, span: ColumnSpan): TableColumn | undefined =>
      this.columns.find(
        (c) => c.meaning?.indicator === id && c.meaning.role === role && c.meaning.span === span,
      );
    const answers = this.settings.reading.answers.filter((a) => a.indicator === id);
    const blankAnswer = answers.findLast((a) => a.question === 'blank')?.answer;
    const blank: BlankAnswer = blankAnswer === 'zero' || blankAnswer === 'nothing' ? blankAnswer : undefined;
    const xAnswer = answers.findLast((a) => a.question === 'bare-x')?.answer;
    const rate = (span: ColumnSpan): RateColumns => this.rateColumns(indicator, at, span, blank);
    const count = (span: ColumnSpan): CountColumns => ({
      count: at('count', span)?.column,
      field: at('field', span)?.column ?? (span === 'month' ? this.fieldColumn(id) : undefined),
      blank,
    });
    const note = at('note', 'month');
    return {
      indicator,
      unclear: new Set(this.unclear.filter((u) => u.indicator === id).map((u) => u.span)),
      rate: { month: rate('month'), previous: rate('previous'), cumulative: rate('cumulative') },
      count: { month: count('month'), previous: count('previous'), cumulative: count('cumulative') },
      note: { column: note?.column, path: note?.path ?? [] },
      answerForX: xAnswer === 'praise' || xAnswer === 'shortfall' ? xAnswer : undefined,
    };
  }

  private fieldColumn(id: IndicatorId): number | undefined {
    return this.columns.find((c) => c.meaning?.indicator === id && c.meaning.role === 'field')?.column;
  }

  private rateColumns(
    indicator: IndicatorSettings,
    at: (role: ColumnRole, span: ColumnSpan) => TableColumn | undefined,
    span: ColumnSpan,
    blank: BlankAnswer,
  ): RateColumns {
    const [numerator, denominator, rate] = [
      at('numerator', span)?.column,
      at('denominator', span)?.column,
      at('rate', span),
    ];
    const columns = { numerator, denominator, rate: rate?.column, blank };
    if (indicator.kind !== 'rate' || !rate)
      return { ...columns, scale: { scale: undefined, smallAreDoubtful: false }, decimals: 2 };
    const samples = this.samples(rate.column, numerator, denominator);
    const scale = decideScale(
      samples,
      rate.path.some((part) => /%|phan tram/.test(plain(part))),
    );
    const isNeeded = numerator === undefined || denominator === undefined;
    const isOff = isNeeded && this.isFarFromTotal(samples, rate.column, scale.scale);
    if (isNeeded && (isOff || (scale.scale === undefined && samples.some(isBare)))) {
      if (isOff) this.unclearScales.add(`${indicator.id}|${span}`);
      this.undecided.push({ indicator: indicator.id, span });
      this.problems.push(
        problem(
          'ambiguous-column',
          { path: rate.path.join(' › '), candidates: [] },
          {
            cell: { sheet: rate.sheet, row: this.firstNumber(rate.column, isOff), column: rate.column },
            indicator: indicator.id,
          },
        ),
      );
    }
    return { ...columns, scale, decimals: this.decimalsOf(samples) };
  }

  private samples(
    rate: number,
    numerator: number | undefined,
    denominator: number | undefined,
  ): ScaleSample[] {
    const { grid } = this;
    const count = (row: number, column: number | undefined): number | undefined => {
      if (column === undefined) return undefined;
      const read = readCount(grid.value(row, column), grid.format(row, column));
      return typeof read === 'number' ? read : undefined;
    };
    return this.rows.units.map((row) => ({
      value: grid.value(row, rate),
      format: grid.format(row, rate),
      numerator: count(row, numerator),
      denominator: count(row, denominator),
    }));
  }

  /** The first cell whose scale is in doubt. */
  private firstNumber(column: number, any: boolean): number {
    const { grid } = this;
    const inDoubt = (row: number): boolean => {
      const cell = { value: grid.value(row, column), format: grid.format(row, column) };
      return any ? percentOf(cell, undefined) !== undefined : isBare(cell);
    };
    return this.rows.units.find(inDoubt) ?? 0;
  }

  /**
   * The whole lies between its parts: a total far outside the units' rates means that one of the two is not on the
   * scale it seems to be.
   */
  private isFarFromTotal(samples: readonly ScaleSample[], column: number, scale: Scale | undefined): boolean {
    const { total } = this.rows;
    if (total === undefined) return false;
    const whole = percentOf(
      { value: this.grid.value(total, column), format: this.grid.format(total, column) },
      scale,
    );
    const rates = samples.map((s) => percentOf(s, scale)).filter((rate) => rate !== undefined && rate > 0);
    if (!whole || rates.length < 2) return false;
    return (
      rates.every((rate) => (rate ?? 0) * FAR < whole) || rates.every((rate) => (rate ?? 0) > FAR * whole)
    );
  }

  private decimalsOf(samples: readonly ScaleSample[]): number {
    let most = 0;
    for (const { value, format } of samples) {
      const reading = readRate(value, format);
      if (typeof reading === 'string' || !('value' in reading)) continue;
      const isFraction = reading.scale === 'fraction' || (reading.scale === undefined && reading.value <= 1);
      const hundredths = Math.round(reading.value * (isFraction ? 10000 : 100));
      most = Math.max(most, hundredths % 10 !== 0 ? 2 : hundredths % 100 !== 0 ? 1 : 0);
      if (most === 2) break;
    }
    return most;
  }

  private readRow(row: number, unit: Unit | undefined, isTotal: boolean): Record<IndicatorId, Measures> {
    this.at = { row, unit: unit?.name ?? null, isTotal };
    const measures: Record<IndicatorId, Measures> = {};
    for (const plan of this.plans) measures[plan.indicator.id] = this.readIndicator(plan, row, unit, isTotal);
    return measures;
  }

  private readIndicator(
    plan: IndicatorPlan,
    row: number,
    unit: Unit | undefined,
    isTotal: boolean,
  ): Measures {
    const { kind } = plan.indicator;
    if (kind === 'rate')
      return {
        kind,
        month: this.readRate(plan, row, 'month'),
        previous: this.readRate(plan, row, 'previous'),
        cumulative: this.readRate(plan, row, 'cumulative'),
      };
    if (kind === 'count')
      return {
        kind,
        month: this.readCount(plan, row, 'month', unit),
        cumulative: this.readCount(plan, row, 'cumulative', unit),
      };
    if (isTotal) return { kind, month: ABSENT };
    if (plan.unclear.has('month')) return { kind, month: UNKNOWN };
    this.part = { indicator: plan.indicator.id, span: 'month' };
    const { column, path } = plan.note;
    return { kind, month: readNoteMeasure(this.grid, row, column, path, plan.answerForX, this.report) };
  }

  private readRate(plan: IndicatorPlan, row: number, span: ColumnSpan): Measured<RateValue> {
    if (plan.unclear.has(span) || this.unclearScales.has(`${plan.indicator.id}|${span}`)) return UNKNOWN;
    this.part = { indicator: plan.indicator.id, span };
    return readRateMeasure(this.grid, row, plan.rate[span], this.report);
  }

  private readCount(
    plan: IndicatorPlan,
    row: number,
    span: ColumnSpan,
    unit: Unit | undefined,
  ): Measured<CountValue> {
    if (plan.unclear.has(span)) return UNKNOWN;
    this.part = { indicator: plan.indicator.id, span };
    const isConcerned = plan.indicator.units === 'all' || unit?.kind !== 'office';
    return readCountMeasure(this.grid, row, plan.count[span], isConcerned, this.report);
  }

  /** Whose cell is being read: told once a row, so that reading a cell makes nothing but its measure. */
  private at: { row: number; unit: string | null; isTotal: boolean } = { row: 0, unit: null, isTotal: false };
  private part: { indicator: IndicatorId; span: ColumnSpan } = { indicator: '', span: 'month' };

  private readonly report: Report = (code, facts, column) => {
    const { row, unit, isTotal } = this.at;
    if (code === 'blank-value' && (isTotal || this.part.span === 'previous')) return;
    const cell = { sheet: this.grid.sheet.name, row, column };
    this.problems.push(problem(code, facts, { cell, unit, indicator: this.part.indicator }));
  };
}

/** Apart by a factor that no district shows: a shift of the decimal mark is 100. */
const FAR = 20;

/** A rate in percent points as far as its cell and column tell. */
function percentOf(
  { value, format }: Pick<ScaleSample, 'value' | 'format'>,
  scale: Scale | undefined,
): number | undefined {
  const reading = readRate(value, format);
  if (typeof reading === 'string' || !('value' in reading)) return undefined;
  const own = reading.scale ?? scale;
  return own === 'fraction' ? reading.value * 100 : own === 'percent' ? reading.value : undefined;
}

/** A number that says nothing of its scale itself. */
function isBare({ value, format }: Pick<ScaleSample, 'value' | 'format'>): boolean {
  const reading = readRate(value, format);
  return (
    typeof reading !== 'string' && 'value' in reading && reading.scale === undefined && reading.value !== 0
  );
}

/** The same measures, all unknown where they are kept at all; evidence stays. */
export function madeUnknown(
  measures: Readonly<Record<IndicatorId, Measures>>,
): Record<IndicatorId, Measures> {
  const unknown = <Value>(measure: Measured<Value>): Measured<Value> =>
    measure.state === 'absent' ? measure : { state: 'unknown', evidence: measure.evidence };
  return Object.fromEntries(
    Object.entries(measures).map(([id, m]): [string, Measures] => {
      if (m.kind === 'rate') {
        const [month, previous, cumulative] = SPANS.map((span) => unknown(m[span]));
        const all: RateMeasures = {
          kind: 'rate',
          month: month ?? ABSENT,
          previous: previous ?? ABSENT,
          cumulative: cumulative ?? ABSENT,
        };
        return [id, all];
      }
      if (m.kind === 'count')
        return [id, { kind: 'count', month: unknown(m.month), cumulative: unknown(m.cumulative) }];
      return [id, { kind: 'note', month: unknown(m.month) }];
    }),
  );
}
