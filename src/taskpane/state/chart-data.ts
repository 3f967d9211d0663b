import type { PreparedEvaluation } from '../../actions/evaluate';
import {
  FULL_RATE,
  rate as rateOf,
  type CellAddress,
  type FindingGroup,
  type IndicatorId,
  type Rate,
  type Summary,
} from '../../model';
import { weightOf } from '../../rules';
import { targetValue } from '../../settings';
import { printedAs } from '../../settings/printed';
import { printFigure } from '../../text/print';

/** One unit's bar. */
export interface Bar {
  readonly unit: string;
  readonly rate: Rate;
  readonly cell: CellAddress;
  /** Worse than what it is measured by. */
  readonly low: boolean;
  /** What the letter says of it by this indicator; undefined where it is not named. */
  readonly named: FindingGroup | undefined;
}

export interface BarChart {
  /** The lowest first. */
  readonly bars: readonly Bar[];
  readonly average: Rate | undefined;
  /** Of all bars alike. */
  readonly target: Rate | undefined;
  /** The most there can be: 100 %, or the points of the maximum. */
  readonly full: Rate;
  /** A figure of its indicator in words. */
  readonly text: (value: Rate) => string;
  /** Behind the numbers of a scale. */
  readonly sign: string;
}

/** Rates and points of which at least one unit has a figure. */
export function chartedIndicators({ settings, table }: PreparedEvaluation): IndicatorId[] {
  return settings.indicators
    .filter(({ kind, enabled }) => (kind === 'rate' || kind === 'score') && enabled)
    .map(({ id }) => id)
    .filter((id) => table.units.some(({ measures }) => hasRate(measures[id])));
}

function hasRate(
  measure: PreparedEvaluation['table']['units'][number]['measures'][string] | undefined,
): boolean {
  return (measure?.kind === 'rate' || measure?.kind === 'score') && measure.month.state === 'value';
}

export function barChart(
  { settings, table, evaluation }: PreparedEvaluation,
  summary: Summary,
  indicator: IndicatorId,
): BarChart {
  const average = evaluation.averages.find((a) => a.indicator === indicator)?.value ?? undefined;
  const setting = settings.indicators.find(({ id }) => id === indicator);
  const targets = new Set<Rate | undefined>();
  const named = namedUnits(summary, indicator);
  const bars = table.units.flatMap((row): Bar[] => {
    const { unit, nameCell, measures } = row;
    const measure = measures[indicator];
    if ((measure?.kind !== 'rate' && measure?.kind !== 'score') || measure.month.state !== 'value') return [];
    const { rate } = measure.month.value;
    const cell = measure.month.evidence[0]?.cell ?? nameCell;
    const given = setting ? targetValue(setting, row, table) : null;
    const target = given === 'none' || given === null ? undefined : given;
    targets.add(target);
    const limit = target ?? average;
    const low = limit !== undefined && (setting?.better === 'lower' ? rate > limit : rate < limit);
    return [{ unit: unit.name, rate, cell, low, named: named.get(unit.key) }];
  });
  const printed = printedAs(indicator, settings);
  const full = setting?.kind === 'score' ? (setting.maximum ?? largest(bars)) : FULL_RATE;
  const text = (value: Rate): string => printFigure(value, printed);
  return {
    bars: bars.sort((a, b) => a.rate - b.rate),
    average,
    target: targets.size === 1 ? [...targets][0] : undefined,
    full,
    text,
    sign: printed.kind === 'rate' ? '%' : '',
  };
}

const largest = (bars: readonly Bar[]): Rate =>
  bars.reduce<Rate>((most, { rate }) => (rate > most ? rate : most), rateOf(1));

/** Whom the letter names for an indicator, the heavier group first. */
function namedUnits({ rows }: Summary, indicator: IndicatorId): ReadonlyMap<string, FindingGroup> {
  const named = new Map<string, FindingGroup>();
  for (const { finding, group, state, inLetter } of rows) {
    if (!finding || state === 'stale' || !inLetter.current) continue;
    const isAbout =
      finding.indicator === indicator || finding.rates.some((praised) => praised.indicator === indicator);
    const { key } = finding.unit;
    const before = named.get(key);
    if (isAbout && (before === undefined || weightOf(group) > weightOf(before))) named.set(key, group);
  }
  return named;
}
