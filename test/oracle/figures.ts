import type { IndicatorId, Measures, MonthTable, UnitMonth } from '../../src/model';
import { monthOf } from '../../src/model';
import type { IndicatorSettings, Settings } from '../../src/settings';

/** What a figure may be: known where both ends meet. Nothing to measure is no range at all. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly counts?: readonly [number, number];
}
export type Figure = Range | 'nothing';
export type Span = 'month' | 'previous' | 'cumulative' | 'lastYear';

export const known = (value: number): Range => ({ low: value, high: value });
export const isKnown = (figure: Figure): figure is Range =>
  figure !== 'nothing' && figure.low === figure.high;

/** Half up to two decimals of a percent; counts that differ are never 100. */
function percent(numerator: bigint, denominator: bigint): number {
  const hundredths = Number((numerator * 20000n + denominator) / (denominator * 2n));
  return hundredths === 10000 && numerator < denominator ? 9999 : hundredths;
}

export const shareOf = (numerator: number, denominator: number): number =>
  percent(BigInt(numerator), BigInt(denominator));

/** The whole range an indicator's figure can lie in. */
export function anything({ kind, maximum, mayExceed100 }: IndicatorSettings): Range {
  if (kind === 'rate' && !mayExceed100) return { low: 0, high: 10000 };
  return { low: 0, high: kind === 'score' ? (maximum ?? Infinity) : Infinity };
}

/** A figure of a row; what the sheet does not keep is nothing to measure. */
export function figureOf(measures: Measures | undefined, span: Span, indicator: IndicatorSettings): Figure {
  if (!measures || measures.kind === 'note') return 'nothing';
  if (measures.kind === 'count') {
    const counted = span === 'month' || span === 'cumulative' ? measures[span] : undefined;
    if (counted?.state === 'value') return known(counted.value.count);
    if (counted?.state !== 'unknown') return 'nothing';
    const month = span === 'cumulative' ? figureOf(measures, 'month', indicator) : 'nothing';
    return { low: month === 'nothing' ? 0 : month.low, high: Infinity };
  }
  const measured = measures[span];
  if (measured.state === 'unknown') return anything(indicator);
  if (measured.state !== 'value') return 'nothing';
  const { rate, numerator, denominator } = measured.value;
  if (numerator === undefined || denominator === undefined) return known(rate);
  return { ...known(shareOf(numerator, denominator)), counts: [numerator, denominator] };
}

/** The units a unit is compared with. */
export function groupOf(unit: UnitMonth, { units }: MonthTable, { compareWithin }: Settings): UnitMonth[] {
  if (compareWithin === 'all') return [...units];
  if (compareWithin === 'kind') return units.filter((other) => other.unit.kind === unit.unit.kind);
  return units.filter((other) => other.group === unit.group);
}

/** The group's own row, else Σ numerators / Σ denominators or the mean of points, else anything. */
export function averageOf(
  unit: UnitMonth,
  span: Span,
  indicator: IndicatorSettings,
  table: MonthTable,
  settings: Settings,
): Range {
  const group = groupOf(unit, table, settings);
  const heading = table.groups.find(({ label }) =>
    table.units.every((one) => (one.group === label) === group.includes(one)),
  );
  const row = settings.compareWithin === 'all' ? table.total : heading?.total;
  const own = figureOf(row?.measures[indicator.id], span, indicator);
  const figures = group
    .map(({ measures }) => figureOf(measures[indicator.id], span, indicator))
    .filter((figure) => figure !== 'nothing');
  const all = figures.every((figure) => isKnown(figure)) && figures.length > 0 ? figures : undefined;
  const mean = all && meanOf(all.map(({ low }) => low));
  const computed =
    indicator.kind === 'score'
      ? mean
      : all?.every(({ counts }) => counts)
        ? shareOf(sum(all.map(({ counts }) => counts![0])), sum(all.map(({ counts }) => counts![1])))
        : undefined;
  const isMean = indicator.kind === 'rate' && own !== 'nothing' && !own.counts && own.low === mean;
  const mayBeUsed = own !== 'nothing' && isKnown(own) && !(isMean && computed !== mean);
  if (mayBeUsed && (settings.averageFrom === 'sheet' || computed === undefined)) return own;
  return computed === undefined ? anything(indicator) : known(computed);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const meanOf = (numbers: readonly number[]): number =>
  Math.floor((2 * sum(numbers) + numbers.length) / (2 * numbers.length));

/** Officer's, else the sheet's, else that of 2023; any where nobody says. */
export function targetOf(unit: UnitMonth, indicator: IndicatorSettings, table: MonthTable): Range | 'none' {
  const { id, target } = indicator;
  const officer = target.at(-1)?.value;
  if (officer === 'none') return 'none';
  const sheet = unit.targets?.[id] ?? table.targets.find((one) => one.indicator === id)?.value;
  const builtIn = id === 'payment' && monthOf(table.period).year === 2023 ? 3000 : undefined;
  const value = officer ?? sheet ?? builtIn;
  return value === undefined ? anything(indicator) : known(value);
}

export const settingsOf = ({ indicators }: Settings, id: IndicatorId): IndicatorSettings =>
  indicators.find((one) => one.id === id)!;
