import type {
  CountValue,
  Direction,
  IndicatorId,
  IndicatorKind,
  Measured,
  Measures,
  RateValue,
  UndecidedReason,
  Unit,
  UnitMonth,
} from '../model';
import { ABSENT, sameCell } from '../model';
import type { RuleUnits } from '../rules';
import type { Band, IndicatorSettings } from '../settings';
import type { Bench, IndicatorBench, RankedWhen } from './bench';
import type { Judged, Named, Range } from './figure';
import { limitFigure, measuredFigure } from './figure';
import type { Standing } from './ranks';

/** What rules see of one indicator of one unit. */
export interface IndicatorView {
  readonly indicator: IndicatorId;
  readonly kind: IndicatorKind;
  readonly better: Direction;
  readonly month: Named<'month'>;
  /** `absent` only when nothing cumulative is kept anywhere; otherwise a missing value is unknown. */
  readonly cumulative: Named<'cumulative'>;
  readonly previous: Named<'previous'>;
  readonly lastYear: Named<'lastYear'>;
  /** Of the unit's comparison group. */
  readonly average: Named<'average'>;
  /** Undefined: the office says that none was given. Unknown: nobody says what it is. */
  readonly target: Named<'target'> | undefined;
  /** The best value there is; undefined where there is none, as of amounts. */
  readonly full: number | undefined;
  /** Both counts are there and differ. */
  readonly countsDiffer: boolean;
  /** What any value of it can be. */
  readonly any: Range;
  readonly bands: readonly Band[];
  /** Indicators it takes the place of where the sheet keeps none of them. */
  readonly standsFor: readonly IndicatorId[];
  readonly measures: Measures | undefined;
  /** A fixed level as a figure, in hundredths of the indicator's unit. */
  readonly level: (level: number) => Named<'floor'>;
  /** A part of the whole authority's count, in hundredths of a percent. */
  readonly share: (part: number) => Named<'share'>;
  /** Its place in the comparison group; `outside`: it is not ranked; `unknown`: its value is. */
  readonly ranked: (when: RankedWhen, smallest: number) => Standing | 'outside' | 'unknown';
  /** What a place rests on that nobody knows: the values of others. */
  readonly uncertain: Named<'share'>;
}

/** Whether a rule or an indicator is about the unit; `open` when its kind cannot be told. */
export function concerns(units: RuleUnits, unit: Unit): boolean | 'open' {
  if (units === 'all') return true;
  if (unit.kind === undefined) return 'open';
  return units === (unit.kind === 'commune' ? 'communes' : 'offices');
}

type Figures = Measured<RateValue | CountValue>;

interface Spans {
  readonly month: Figures;
  readonly cumulative: Figures;
  readonly previous: Figures;
  readonly lastYear: Figures;
}

const UNREAD = { state: 'unknown', evidence: [] } as const;
const NO_SPANS: Spans = { month: ABSENT, cumulative: ABSENT, previous: ABSENT, lastYear: ABSENT };

/** A column nobody could tell apart is no proof that the sheet keeps nothing. */
function spansOf(measures: Measures | undefined, settings: IndicatorSettings, bench: Bench): Spans {
  const kept = measures?.kind === settings.kind && measures.kind !== 'note' ? measures : undefined;
  const doubtful = (span: Judged): boolean =>
    bench.ambiguous.size > 0 && bench.ambiguous.has(`${settings.id}|${span}`);
  const month = kept?.month ?? ABSENT;
  const ownSum = kept?.cumulative ?? ABSENT;
  const isWhole = kept !== undefined && !isWritten(ownSum, month) && bench.opensWindow(settings);
  const cumulative = isWhole ? kept.month : ownSum;
  const inSheet = month.state !== 'absent' && !bench.withoutCumulative.has(settings.id);
  return {
    month: month.state === 'absent' && doubtful('month') ? UNREAD : month,
    cumulative: cumulative.state === 'absent' && (inSheet || doubtful('cumulative')) ? UNREAD : cumulative,
    previous: kept && kept.kind !== 'count' ? kept.previous : ABSENT,
    lastYear: kept && kept.kind !== 'count' ? kept.lastYear : ABSENT,
  };
}

/** A sum that was read from cells of its own, not made of the period's figure. */
function isWritten(sum: Figures, month: Figures): boolean {
  if (sum.state !== 'unknown') return sum.state !== 'absent';
  const own = month.state === 'absent' ? [] : month.evidence;
  return sum.evidence.some(({ cell }) => !own.some((piece) => sameCell(piece.cell, cell)));
}

function countsDiffer(measures: Measures | undefined): boolean {
  if (measures?.kind !== 'rate' || measures.month.state !== 'value') return false;
  const { numerator, denominator }: RateValue = measures.month.value;
  return numerator !== undefined && denominator !== undefined && numerator !== denominator;
}

/**
 * One indicator of a unit as rules see it. An indicator that is off, or about other units, is absent:
 * nothing to measure, whatever the sheet holds.
 */
export function viewOf(row: UnitMonth, indicator: IndicatorId, bench: Bench): IndicatorView {
  const own = bench.indicator(indicator);
  const { settings } = own;
  const judged = settings && settings.kind !== 'note' && concerns(settings.units, row.unit) !== false;
  const measures = judged ? row.measures[indicator] : undefined;
  const spans = judged ? spansOf(measures, settings, bench) : NO_SPANS;
  return new UnitView(row, own, spans, measures, bench);
}

class UnitView implements IndicatorView {
  readonly indicator: IndicatorId;
  readonly kind: IndicatorKind;
  readonly better: Direction;
  readonly month: Named<'month'>;
  readonly cumulative: Named<'cumulative'>;
  readonly full: number | undefined;
  readonly countsDiffer: boolean;
  readonly any: Range;
  readonly bands: readonly Band[];
  readonly standsFor: readonly IndicatorId[];
  readonly measures: Measures | undefined;

  constructor(
    private readonly row: UnitMonth,
    private readonly own: IndicatorBench,
    private readonly spans: Spans,
    measures: Measures | undefined,
    bench: Bench,
  ) {
    this.indicator = own.id;
    this.kind = own.settings?.kind ?? 'rate';
    this.better = own.settings?.better ?? 'higher';
    this.any = own.any;
    this.full = own.full;
    this.bands = own.settings?.bands ?? [];
    this.standsFor = own.settings?.standsFor ?? [];
    this.countsDiffer = countsDiffer(measures);
    this.measures = measures;
    this.month = measuredFigure(spans.month, own.any, {
      name: 'month',
      indicator: own.id,
      why: whyUnknown(spans.month, own.id, 'month', bench) ?? 'value-unknown',
    });
    // What was counted in the period was counted since the window opened.
    const atLeast = this.kind === 'count' ? { ...own.any, min: this.month.min } : own.any;
    this.cumulative = measuredFigure(spans.cumulative, atLeast, {
      name: 'cumulative',
      indicator: own.id,
      why: whyUnknown(spans.cumulative, own.id, 'cumulative', bench) ?? 'cumulative-unknown',
    });
  }

  get previous(): Named<'previous'> {
    const place = { name: 'previous', indicator: this.indicator, why: 'previous-unknown' } as const;
    return measuredFigure(this.spans.previous, this.any, place);
  }

  get lastYear(): Named<'lastYear'> {
    const place = { name: 'lastYear', indicator: this.indicator, why: 'last-year-unknown' } as const;
    return measuredFigure(this.spans.lastYear, this.any, place);
  }

  get average(): Named<'average'> {
    return this.own.averageOf(this.row);
  }

  get target(): Named<'target'> | undefined {
    return this.own.targetOf(this.row);
  }

  level(level: number): Named<'floor'> {
    return this.own.level(level);
  }

  share(part: number): Named<'share'> {
    return this.own.share(part);
  }

  ranked(when: RankedWhen, smallest: number): Standing | 'outside' | 'unknown' {
    return this.own.ranked(this.row, when, smallest);
  }

  get uncertain(): Named<'share'> {
    const place = { name: 'share', indicator: this.indicator, why: 'rank-unknown' } as const;
    return limitFigure(place, null, this.any);
  }
}

function whyUnknown(
  figure: Figures,
  indicator: IndicatorId,
  span: Judged,
  bench: Bench,
): UndecidedReason | undefined {
  const isColumn = figure.state === 'unknown' && figure.evidence.length === 0;
  return isColumn && bench.ambiguous.has(`${indicator}|${span}`) ? 'column-ambiguous' : undefined;
}
