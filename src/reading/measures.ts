import type {
  ColumnSpan,
  CountValue,
  IndicatorId,
  Measured,
  Measures,
  Problem,
  RateValue,
  Unit,
} from '../model';
import { ABSENT, problem } from '../model';
import { readCountMeasure, readNoteMeasure } from './counts';
import type { Grid } from './grid';
import type { IndicatorPlan } from './indicator-plans';
import type { Report } from './rates';
import { readRateMeasure } from './rates';

const UNKNOWN = { state: 'unknown', evidence: [] } as const;

/** Reads the measures of a table's rows as planned. */
export class MeasureReader {
  /** @param problems takes what is found on the way */
  constructor(
    private readonly grid: Grid,
    private readonly plans: readonly IndicatorPlan[],
    private readonly problems: Problem[],
  ) {}

  readUnit(row: number, unit: Unit): Record<IndicatorId, Measures> {
    return this.readRow(row, unit, false);
  }

  /** The row of the whole authority: what it leaves blank is simply not there. */
  readTotal(row: number): Record<IndicatorId, Measures> {
    return this.readRow(row, undefined, true);
  }

  /** The month's figure of one indicator alone; undefined for one that is off. */
  readMonth(row: number, unit: Unit, indicator: IndicatorId): Measured<RateValue | CountValue> | undefined {
    const plan = this.plans.find((p) => p.indicator.id === indicator);
    if (!plan || plan.indicator.kind === 'note') return undefined;
    this.enter(row, unit, false);
    return plan.indicator.kind === 'rate'
      ? this.readRate(plan, row, 'month')
      : this.readCount(plan, row, 'month', unit);
  }

  private readRow(row: number, unit: Unit | undefined, isTotal: boolean): Record<IndicatorId, Measures> {
    this.enter(row, unit, isTotal);
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
    this.indicator = plan.indicator.id;
    this.span = 'month';
    return { kind, month: readNoteMeasure(this.grid, row, plan.note, this.report) };
  }

  private readRate(plan: IndicatorPlan, row: number, span: ColumnSpan): Measured<RateValue> {
    if (plan.unclear.has(span)) return UNKNOWN;
    this.indicator = plan.indicator.id;
    this.span = span;
    return readRateMeasure(this.grid, row, plan.rate[span], this.report);
  }

  private readCount(
    plan: IndicatorPlan,
    row: number,
    span: ColumnSpan,
    unit: Unit | undefined,
  ): Measured<CountValue> {
    if (plan.unclear.has(span)) return UNKNOWN;
    this.indicator = plan.indicator.id;
    this.span = span;
    const isConcerned = plan.indicator.units === 'all' || unit?.kind !== 'office';
    return readCountMeasure(this.grid, row, plan.count[span], isConcerned, this.report);
  }

  /** Whose cell is being read: told once a row, so that reading a cell makes nothing but its measure. */
  private row = 0;
  private unit: string | null = null;
  private isTotal = false;
  private indicator: IndicatorId = '';
  private span: ColumnSpan = 'month';

  private enter(row: number, unit: Unit | undefined, isTotal: boolean): void {
    this.row = row;
    this.unit = unit?.name ?? null;
    this.isTotal = isTotal;
  }

  private readonly report: Report = (code, facts, column) => {
    const { row, unit, indicator } = this;
    if (code === 'blank-value' && (this.isTotal || this.span === 'previous')) return;
    const cell = { sheet: this.grid.sheet.name, row, column };
    this.problems.push(problem(code, facts, { cell, unit, indicator }));
  };
}
