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

/** Whose row is read. A total is the whole authority's: what it leaves blank is simply not there. */
interface RowOf {
  readonly row: number;
  readonly unit: Unit | undefined;
  readonly isTotal: boolean;
}

/** Reads the measures of a table's rows as planned. */
export class MeasureReader {
  private readonly plans: ReadonlyMap<IndicatorId, IndicatorPlan>;

  /** @param problems takes what is found on the way */
  constructor(
    private readonly grid: Grid,
    plans: readonly IndicatorPlan[],
    private readonly problems?: Problem[],
  ) {
    this.plans = new Map(plans.map((plan) => [plan.indicator.id, plan]));
  }

  readUnit(row: number, unit: Unit): Record<IndicatorId, Measures> {
    return this.readRow({ row, unit, isTotal: false });
  }

  readTotal(row: number): Record<IndicatorId, Measures> {
    return this.readRow({ row, unit: undefined, isTotal: true });
  }

  /** The month's figure of one indicator alone; undefined for one that is off. */
  readMonth(row: number, unit: Unit, indicator: IndicatorId): Measured<RateValue | CountValue> | undefined {
    const plan = this.plans.get(indicator);
    if (!plan || plan.indicator.kind === 'note') return undefined;
    const of: RowOf = { row, unit, isTotal: false };
    return plan.indicator.kind === 'count'
      ? this.readCount(plan, of, 'month')
      : this.readRate(plan, of, 'month');
  }

  private readRow(of: RowOf): Record<IndicatorId, Measures> {
    const measures: Record<IndicatorId, Measures> = {};
    for (const [id, plan] of this.plans) measures[id] = this.readIndicator(plan, of);
    return measures;
  }

  private readIndicator(plan: IndicatorPlan, of: RowOf): Measures {
    const { kind } = plan.indicator;
    if (plan.isAbsent) return NOTHING_KEPT[kind];
    if (kind === 'rate' || kind === 'score' || kind === 'amount')
      return {
        kind,
        month: this.readRate(plan, of, 'month'),
        previous: this.readRate(plan, of, 'previous'),
        cumulative: this.readRate(plan, of, 'cumulative'),
        lastYear: this.readRate(plan, of, 'lastYear'),
      };
    if (kind === 'count')
      return {
        kind,
        month: this.readCount(plan, of, 'month'),
        cumulative: this.readCount(plan, of, 'cumulative'),
      };
    if (of.isTotal) return { kind, month: ABSENT };
    if (plan.isUnclear('month')) return { kind, month: UNKNOWN };
    return { kind, month: readNoteMeasure(this.grid, of.row, plan.note, this.report(plan, of, 'month')) };
  }

  private readRate(plan: IndicatorPlan, of: RowOf, span: ColumnSpan): Measured<RateValue> {
    if (plan.isUnclear(span)) return UNKNOWN;
    return readRateMeasure(this.grid, of.row, plan.rate(span), this.report(plan, of, span));
  }

  private readCount(plan: IndicatorPlan, of: RowOf, span: ColumnSpan): Measured<CountValue> {
    if (plan.isUnclear(span)) return UNKNOWN;
    const isConcerned = plan.indicator.units === 'all' || of.unit?.kind !== 'office';
    return readCountMeasure(this.grid, of.row, plan.count(span), isConcerned, this.report(plan, of, span));
  }

  /** Takes what is found in a row's cells of one indicator. */
  private report({ indicator }: IndicatorPlan, { row, unit, isTotal }: RowOf, span: ColumnSpan): Report {
    const { problems } = this;
    if (!problems) return silent;
    return (code, facts, column) => {
      if (code === 'blank-value' && (isTotal || span === 'previous')) return;
      const cell = { sheet: this.grid.sheet.name, row, column };
      problems.push(problem(code, facts, { cell, unit: unit?.name ?? null, indicator: indicator.id }));
    };
  }
}
