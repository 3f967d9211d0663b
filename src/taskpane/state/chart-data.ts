import type { PreparedEvaluation } from '../../actions/evaluate';
import type { CellAddress, IndicatorId, Rate } from '../../model';
import { setTarget } from '../../settings';

/** One unit's bar. */
export interface Bar {
  readonly unit: string;
  readonly rate: Rate;
  readonly cell: CellAddress;
  readonly low: boolean;
}

export interface BarChart {
  /** The lowest first. */
  readonly bars: readonly Bar[];
  readonly average: Rate | undefined;
  readonly target: Rate | undefined;
}

/** Rate indicators of which at least one unit has a figure. */
export function chartedIndicators({ settings, table }: PreparedEvaluation): IndicatorId[] {
  return settings.indicators
    .filter(({ kind, enabled }) => kind === 'rate' && enabled)
    .map(({ id }) => id)
    .filter((id) => table.units.some(({ measures }) => hasRate(measures[id])));
}

function hasRate(
  measure: PreparedEvaluation['table']['units'][number]['measures'][string] | undefined,
): boolean {
  return measure?.kind === 'rate' && measure.month.state === 'value';
}

export function barChart(
  { settings, table, evaluation }: PreparedEvaluation,
  indicator: IndicatorId,
): BarChart {
  const average = evaluation.averages.find((a) => a.indicator === indicator)?.value ?? undefined;
  const setting = settings.indicators.find(({ id }) => id === indicator);
  const target = setting && setTarget(setting, table.period);
  const limit = target ?? average;
  const bars = table.units.flatMap(({ unit, nameCell, measures }): Bar[] => {
    const measure = measures[indicator];
    if (measure?.kind !== 'rate' || measure.month.state !== 'value') return [];
    const { rate } = measure.month.value;
    const cell = measure.month.evidence[0]?.cell ?? nameCell;
    return [{ unit: unit.name, rate, cell, low: limit !== undefined && rate < limit }];
  });
  return { bars: bars.sort((a, b) => a.rate - b.rate), average, target };
}
