import type {
  Average,
  CountValue,
  IndicatorId,
  Measured,
  Measures,
  MonthTable,
  Period,
  RateValue,
  UndecidedReason,
  Unit,
  UnitMonth,
} from '../model';
import { ABSENT } from '../model';
import type { IndicatorSettings, Settings } from '../settings';
import { datedValue } from '../settings';
import type { Named } from './figure';
import { ANY_COUNT, ANY_RATE, limitFigure, measuredFigure } from './figure';

/** What rules see of one indicator of one unit. */
export interface IndicatorView {
  readonly indicator: IndicatorId;
  readonly month: Named<'month'>;
  /** `absent` only when nothing cumulative is kept anywhere; otherwise a missing value is unknown. */
  readonly cumulative: Named<'cumulative'>;
  readonly average: Named<'average'>;
  /** Undefined: no target is set for this month. */
  readonly target: Named<'target'> | undefined;
  /** A target is what the indicator is judged by, even if none is set for this month. */
  readonly byTarget: boolean;
  /** Both counts are there and differ. */
  readonly countsDiffer: boolean;
  readonly measures: Measures | undefined;
}

/** What all units are judged by in one indicator. */
interface IndicatorBench extends Pick<IndicatorView, 'average' | 'target' | 'byTarget'> {
  readonly settings: IndicatorSettings;
  readonly units: IndicatorSettings['units'];
}

/** What is the same for all units of the month. */
export interface Bench {
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorBench>;
  readonly withoutCumulative: ReadonlySet<IndicatorId>;
  /** "indicator|span" of columns nobody could tell apart. */
  readonly ambiguous: ReadonlySet<string>;
}

/** Gathers what all units are judged by. Indicators that are off are left out, whatever the sheet holds. */
export function benchOf(month: MonthTable, averages: readonly Average[], settings: Settings): Bench {
  const rates = new Map(averages.map(({ indicator, value }) => [indicator, value]));
  const enabled = settings.indicators.filter((indicator) => indicator.enabled);
  const bench = (indicator: IndicatorSettings): IndicatorBench => ({
    settings: indicator,
    units: indicator.units,
    average: limitFigure('average', indicator.id, rates.get(indicator.id) ?? null),
    target: targetOf(indicator, month.period),
    byTarget: indicator.target.length > 0,
  });
  return {
    indicators: new Map(enabled.map((indicator) => [indicator.id, bench(indicator)])),
    withoutCumulative: new Set(month.withoutCumulative),
    ambiguous: ambiguousColumns(month),
  };
}

function ambiguousColumns(month: MonthTable): ReadonlySet<string> {
  const candidates = month.problems.flatMap((p) => (p.code === 'ambiguous-column' ? p.facts.candidates : []));
  return new Set(candidates.map(({ indicator, span }) => `${indicator}|${span}`));
}

/** Whether a rule or an indicator is about the unit; `open` when its kind cannot be told. */
export function concerns(units: 'all' | 'communes' | 'offices', unit: Unit): boolean | 'open' {
  if (units === 'all') return true;
  if (unit.kind === undefined) return 'open';
  return units === (unit.kind === 'commune' ? 'communes' : 'offices');
}

interface Spans {
  readonly month: Measured<RateValue | CountValue>;
  readonly cumulative: Measured<RateValue | CountValue>;
}

const UNREAD = { state: 'unknown', evidence: [] } as const;

/** A column nobody could tell apart is no proof that the sheet keeps nothing. */
function spansOf(measures: Measures | undefined, settings: IndicatorSettings, bench: Bench): Spans {
  const kept = measures?.kind === settings.kind && measures.kind !== 'note' ? measures : undefined;
  const doubtful = (span: 'month' | 'cumulative'): boolean =>
    bench.ambiguous.size > 0 && bench.ambiguous.has(`${settings.id}|${span}`);
  const month = kept?.month ?? ABSENT;
  const cumulative = kept?.cumulative ?? ABSENT;
  const inSheet = month.state !== 'absent' && !bench.withoutCumulative.has(settings.id);
  return {
    month: month.state === 'absent' && doubtful('month') ? UNREAD : month,
    cumulative: cumulative.state === 'absent' && (inSheet || doubtful('cumulative')) ? UNREAD : cumulative,
  };
}

function countsDiffer(measures: Measures | undefined): boolean {
  if (measures?.kind !== 'rate' || measures.month.state !== 'value') return false;
  const { numerator, denominator }: RateValue = measures.month.value;
  return numerator !== undefined && denominator !== undefined && numerator !== denominator;
}

function targetOf(settings: IndicatorSettings, period: Period): IndicatorView['target'] {
  const target = datedValue(settings.target, period);
  return target === undefined ? undefined : limitFigure('target', settings.id, target);
}

/**
 * One indicator of a unit as rules see it. An indicator that is off, or about other units, is absent:
 * nothing to measure, whatever the sheet holds.
 */
export function viewOf(row: UnitMonth, indicator: IndicatorId, bench: Bench): IndicatorView {
  const own = bench.indicators.get(indicator);
  const settings = own?.settings;
  const judged = settings && settings.kind !== 'note' && concerns(settings.units, row.unit) !== false;
  const measures = judged ? row.measures[indicator] : undefined;
  const spans = judged ? spansOf(measures, settings, bench) : NO_SPANS;
  const any = settings?.kind === 'count' ? ANY_COUNT : ANY_RATE;
  return {
    indicator,
    month: measuredFigure(spans.month, any, {
      name: 'month',
      indicator,
      why: whyUnknown(spans.month, indicator, 'month', bench) ?? 'value-unknown',
    }),
    cumulative: measuredFigure(spans.cumulative, any, {
      name: 'cumulative',
      indicator,
      why: whyUnknown(spans.cumulative, indicator, 'cumulative', bench) ?? 'cumulative-unknown',
    }),
    average: own?.average ?? limitFigure('average', indicator, null),
    target: own?.target,
    byTarget: own?.byTarget ?? false,
    countsDiffer: countsDiffer(measures),
    measures,
  };
}

const NO_SPANS: Spans = { month: ABSENT, cumulative: ABSENT };

function whyUnknown(
  figure: Spans['month'],
  indicator: IndicatorId,
  span: 'month' | 'cumulative',
  bench: Bench,
): UndecidedReason | undefined {
  const isColumn = figure.state === 'unknown' && figure.evidence.length === 0;
  return isColumn && bench.ambiguous.has(`${indicator}|${span}`) ? 'column-ambiguous' : undefined;
}
