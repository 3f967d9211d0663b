import type {
  Average,
  CellAddress,
  Evidence,
  GroupAverages,
  IndicatorId,
  Measured,
  Measures,
  MonthTable,
  Problem,
  Rate,
  RateValue,
} from '../model';
import { ABSENT, problem, sameCell, subtractRates } from '../model';
import type { Settings } from '../settings';
import { indicatorsOf, ruleOf, withStandIns } from '../settings';
import { beforeIn, groupsOf } from './groups';
import type { Sums } from './sums';
import { meanOfPoints, sumUp } from './sums';

type Span = 'month' | 'previous';

/** Rates that differ by no more than this differ by rounding alone: 0,01 %. */
const ROUNDING = 1;

export interface Averages {
  /** Of every rate and score the sheet keeps, over all units. */
  readonly averages: readonly Average[];
  /** The same over each comparison group; none where all are compared together. */
  readonly groups: readonly GroupAverages[];
  readonly problems: readonly Problem[];
}

/** The whole district in one span. */
interface District {
  readonly value: Rate | null;
  readonly source: 'sheet' | 'computed' | null;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
}

/**
 * The whole district's rates: the sheet's own row, or the sum of numerators over the sum of denominators; never
 * the mean of the units' percentages. Where one unit's counts are unknown the sum over the others is not the
 * district's, so without a row the average is unknown.
 *
 * @param doubtful keys of units that stand on several rows: their counts are not known
 */
export function districtAverages(
  month: MonthTable,
  settings: Settings,
  doubtful: ReadonlySet<string>,
): Averages {
  const whole = averagesOver(month, settings, doubtful);
  const groups = groupsOf(month, settings).map(({ key, units, total }) => ({
    key,
    ...averagesOver({ ...month, units, total, before: beforeIn(key, month, settings) }, settings, doubtful),
  }));
  return {
    averages: whole.averages,
    groups: groups.map(({ key, averages }) => ({ key, averages })),
    problems: [...whole.problems, ...groups.flatMap(({ problems }) => problems)],
  };
}

function averagesOver(
  month: MonthTable,
  settings: Settings,
  doubtful: ReadonlySet<string>,
): Pick<Averages, 'averages' | 'problems'> {
  const averages: Average[] = [];
  const problems: Problem[] = [];
  for (const { id, enabled, kind } of settings.indicators) {
    if (!enabled || (kind !== 'rate' && kind !== 'score') || !isKept(id, month)) continue;
    const now = districtRate(id, 'month', month, settings, doubtful);
    const { value: previous, problems: earlier } = rateBefore(id, month, settings, doubtful);
    const { value, source, evidence } = now;
    const change = value === null || previous === null ? null : subtractRates(value, previous);
    averages.push({ indicator: id, value, previous, change, source, evidence });
    problems.push(...now.problems, ...earlier);
  }
  return { averages, problems };
}

function spanOf(measures: Measures | undefined, span: Span): Measured<RateValue> {
  return measures?.kind === 'rate' || measures?.kind === 'score' ? measures[span] : ABSENT;
}

function isKept(id: IndicatorId, { units, total }: MonthTable): boolean {
  return [...units, ...(total ? [total] : [])].some(
    (row) => spanOf(row.measures[id], 'month').state !== 'absent',
  );
}

/** The period before as this sheet's own total row tells it, else as its own sheet does, over the units it had. */
function rateBefore(
  id: IndicatorId,
  month: MonthTable,
  settings: Settings,
  doubtful: ReadonlySet<string>,
): Pick<District, 'value' | 'problems'> {
  const before = month.before[id];
  if (!before || spanOf(month.total?.measures[id], 'previous').state === 'value')
    return districtRate(id, 'previous', month, settings, doubtful);
  const sums = summing(id, settings)(before.units.map(({ figure }) => figure));
  const row = rowOf(before.total, sums, undefined);
  const useRow = row.rate !== null && (settings.averageFrom === 'sheet' || sums.computed === null);
  return { value: useRow ? row.rate : sums.computed, problems: [] };
}

const isScore = (id: IndicatorId, { indicators }: Settings): boolean =>
  indicators.some((own) => own.id === id && own.kind === 'score');

const summing = (id: IndicatorId, settings: Settings): typeof sumUp =>
  isScore(id, settings) ? meanOfPoints : sumUp;

function districtRate(
  id: IndicatorId,
  span: Span,
  month: MonthTable,
  settings: Settings,
  doubtful: ReadonlySet<string>,
): District {
  const unknown: string[] = [];
  const sums = summing(
    id,
    settings,
  )(
    month.units.map(({ unit, measures }): Measured<RateValue> => {
      const measure = spanOf(measures[id], span);
      const isDoubtful = measure.state === 'value' && doubtful.has(unit.key);
      if (isDoubtful || measure.state === 'unknown') unknown.push(unit.name);
      return isDoubtful ? { state: 'unknown', evidence: measure.evidence } : measure;
    }),
  );
  const { computed } = sums;
  const total = spanOf(month.total?.measures[id], span);
  const evidence = total.state === 'absent' ? [] : total.evidence;
  const cell = evidence.find(({ role }) => role === 'rate')?.cell ?? evidence[0]?.cell ?? null;
  const report = { cell: cell ?? month.total?.nameCell ?? null, indicator: id };
  const problems: Problem[] = [];

  const row = rowOf(total, sums, typedRate(month, evidence));
  if (row.mean !== undefined) {
    const instead = row.rate ?? computed;
    problems.push(problem('average-is-mean', { found: row.mean, computed: instead }, report));
  }
  const useRow = row.rate !== null && (settings.averageFrom === 'sheet' || computed === null);
  // An authority's own points are given to it, not worked out from those of its units.
  const areSums = row.rate !== null && computed !== null && !isScore(id, settings);
  if (areSums && Math.abs(row.rate - computed) > ROUNDING) {
    const facts = { found: row.rate, computed, used: useRow ? 'sheet' : 'computed' } as const;
    problems.push(problem('total-differs-from-counts', facts, report));
  }
  const value = useRow ? row.rate : computed;
  if (value === null && span === 'month' && sums.isMeasured && isCompared(id, month, settings)) {
    const found = row.mean !== undefined ? 'mean' : total.state === 'absent' ? 'none' : 'unreadable';
    const facts = { row: found, unknown: [...new Set(unknown)] } as const;
    problems.push(problem('no-average', facts, { ...report, cell: null }));
  }
  const source = value === null ? null : useRow ? 'sheet' : 'computed';
  return { value, source, evidence: useRow ? evidence : [], problems };
}

/** An average nobody is compared with is missed by nobody. */
function isCompared(id: IndicatorId, month: MonthTable, settings: Settings): boolean {
  return settings.rules.some((entry) => {
    const byAverage = ruleOf(entry).conditions.some(({ compared }) => compared.with === 'average');
    return byAverage && withStandIns(indicatorsOf(entry), settings, (own) => isKept(own, month)).includes(id);
  });
}

/** What somebody typed as the total's rate although its counts say otherwise; the reader has noticed it. */
function typedRate(month: MonthTable, evidence: readonly Evidence[]): Rate | undefined {
  const inTotal = (cell: CellAddress | null): boolean =>
    cell !== null && evidence.some((piece) => sameCell(piece.cell, cell));
  for (const p of month.problems) {
    if (p.code === 'rate-differs-from-counts' && inTotal(p.cell)) return p.facts.found;
  }
  return undefined;
}

interface TotalRow {
  /** Null: there is none that can be used. */
  readonly rate: Rate | null;
  /** The mean of percentages somebody wrote there. */
  readonly mean?: Rate;
}

/**
 * A row without counts of its own that is the mean of the percentages is nobody's rate; one that is Σ/Σ as well, as
 * far as rounding lets it, is the district's whatever else it equals.
 */
function rowOf(total: Measured<RateValue>, { means, computed }: Sums, typed: Rate | undefined): TotalRow {
  if (total.state !== 'value') return { rate: null };
  const { rate, numerator, denominator } = total.value;
  if (numerator !== undefined && denominator !== undefined)
    return typed !== undefined && typed !== rate && means().includes(typed)
      ? { rate, mean: typed }
      : { rate };
  const isSum = computed !== null && Math.abs(rate - computed) <= ROUNDING;
  return !isSum && means().includes(rate) ? { rate: null, mean: rate } : { rate };
}
