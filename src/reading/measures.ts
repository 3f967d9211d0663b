import type {
  ColumnSpan,
  CountValue,
  IndicatorId,
  IndicatorKind,
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
import { readRateMeasure, silent } from './rates';

const UNKNOWN = { state: 'unknown', evidence: [] } as const;

/** What all rows share of an indicator the table has no column for. */
export const NOTHING_KEPT: Readonly<Record<IndicatorKind, Measures>> = {
  rate: { kind: 'rate', month: ABSENT, previous: ABSENT, cumulative: ABSENT, lastYear: ABSENT },
  score: { kind: 'score', month: ABSENT, previous: ABSENT, cumulative: ABSENT, lastYear: ABSENT },
  amount: { kind: 'amount', month: ABSENT, previous: ABSENT, cumulative: ABSENT, lastYear: ABSENT },
  count: { kind: 'count', month: ABSENT, cumulative: ABSENT },
  note: { kind: 'note', month: ABSENT },
};

/** Reads the measures of a table's rows as planned. */
export class MeasureReader {
  private readonly plans: ReadonlyMap<IndicatorId, IndicatorPlan>;
  private readonly report: Report;

  /** @param problems takes what is found on the way */
  constructor(
    private readonly grid: Grid,
    plans: readonly IndicatorPlan[],
    problems?: Problem[],
  ) {
    this.plans = new Map(plans.map((plan) => [plan.indicator.id, plan]));
    this.report = problems ? this.reportTo(problems) : silent;
  }

  readUnit(row: number, unit: Unit): Record<IndicatorId, Measures> {
    return this.readRow(row, unit, false);
  }

  /** The row of the whole authority: what it leaves blank is simply not there. */
  readTotal(row: number): Record<IndicatorId, Measures> {
    return this.readRow(row, undefined, true);
  }

  /** The month's figure of one indicator alone; undefined for one that is off. */
  readMonth(row: number, unit: Unit, indicator: IndicatorId): Measured<RateValue | CountValue> | undefined {
    const plan = this.plans.get(indicator);
    if (!plan || plan.indicator.kind === 'note') return undefined;
    this.enter(row, unit, false);
    return plan.indicator.kind === 'count'
      ? this.readCount(plan, row, 'month', unit)
      : this.readRate(plan, row, 'month');
  }

  private readRow(row: number, unit: Unit | undefined, isTotal: boolean): Record<IndicatorId, Measures> {
    this.enter(row, unit, isTotal);
    const measures: Record<IndicatorId, Measures> = {};
    for (const [id, plan] of this.plans) measures[id] = this.readIndicator(plan, row, unit, isTotal);
    return measures;
  }

  private readIndicator(
    plan: IndicatorPlan,
    row: number,
    unit: Unit | undefined,
    isTotal: boolean,
  ): Measures {
    const { kind } = plan.indicator;
    if (plan.isAbsent) return NOTHING_KEPT[kind];
    if (kind === 'rate' || kind === 'score' || kind === 'amount')
      return {
        kind,
        month: this.readRate(plan, row, 'month'),
        previous: this.readRate(plan, row, 'previous'),
        cumulative: this.readRate(plan, row, 'cumulative'),
        lastYear: this.readRate(plan, row, 'lastYear'),
      };
    if (kind === 'count')
      return {
        kind,
        month: this.readCount(plan, row, 'month', unit),
        cumulative: this.readCount(plan, row, 'cumulative', unit),
      };
    if (isTotal) return { kind, month: ABSENT };
    if (plan.isUnclear('month')) return { kind, month: UNKNOWN };
    this.indicator = plan.indicator.id;
    this.span = 'month';
    return { kind, month: readNoteMeasure(this.grid, row, plan.note, this.report) };
  }

  private readRate(plan: IndicatorPlan, row: number, span: ColumnSpan): Measured<RateValue> {
    if (plan.isUnclear(span)) return UNKNOWN;
    this.indicator = plan.indicator.id;
    this.span = span;
    return readRateMeasure(this.grid, row, plan.rate(span), this.report);
  }

  private readCount(
    plan: IndicatorPlan,
    row: number,
    span: ColumnSpan,
    unit: Unit | undefined,
  ): Measured<CountValue> {
    if (plan.isUnclear(span)) return UNKNOWN;
    this.indicator = plan.indicator.id;
    this.span = span;
    const isConcerned = plan.indicator.units === 'all' || unit?.kind !== 'office';
    return readCountMeasure(this.grid, row, plan.count(span), isConcerned, this.report);
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

  private reportTo(problems: Problem[]): Report {
    return (code, facts, column) => {
      const { row, unit, indicator } = this;
      if (code === 'blank-value' && (this.isTotal || this.span === 'previous')) return;
      const cell = { sheet: this.grid.sheet.name, row, column };
      problems.push(problem(code, facts, { cell, unit, indicator }));
    };
  }
}
