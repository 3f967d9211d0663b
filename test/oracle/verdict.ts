import type { IndicatorId, MonthTable, UnitMonth } from '../../src/model';
import type { Comparison, Condition, Rule } from '../../src/rules';
import type { IndicatorSettings, RuleSettings, Settings } from '../../src/settings';
import {
  averageOf,
  figureOf,
  groupOf,
  isKnown,
  known,
  settingsOf,
  shareOf,
  sum,
  targetOf,
  type Figure,
  type Range,
} from './figures';

/** `open`: a figure nobody knows decides. `nothing`: there is nothing the rule could speak of. */
export type Truth = 'yes' | 'no' | 'open' | 'nothing';

export interface World {
  readonly table: MonthTable;
  readonly settings: Settings;
}

const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : truth);
const allOf = (truths: readonly Truth[]): Truth =>
  (['nothing', 'no', 'open'] as const).find((one) => truths.includes(one)) ?? 'yes';
const turned = ({ low, high }: Range): Range => ({ low: -high, high: -low });

/** Whether `a` is certainly less than `b`. */
function less(a: Range, b: Range): Truth {
  if (a.high < b.low) return 'yes';
  return a.low >= b.high ? 'no' : 'open';
}

/** Counts of things stand in hundredths too where they are compared with a level or target. */
export function inHundredths({ low, high }: Range, { kind }: IndicatorSettings): Range {
  return kind === 'count' ? { low: low * 100, high: high * 100 } : { low, high };
}

function sided(side: 'worse' | 'notWorse' | 'better', value: Range, limit: Range, better: string): Truth {
  const [a, b] = better === 'higher' ? [value, limit] : [turned(value), turned(limit)];
  if (side === 'better') return less(b, a);
  return side === 'worse' ? less(a, b) : not(less(a, b));
}

function judged(compared: Comparison, value: Range, span: Condition['span'], place: Place): Truth {
  const { unit, indicator, entry, world } = place;
  const { table, settings } = world;
  const { better, id } = indicator;
  const at = span === 'period' ? 'month' : 'cumulative';
  switch (compared.with) {
    case 'average':
      return sided(compared.side, value, averageOf(unit, at, indicator, table, settings), better);
    case 'target': {
      const target = targetOf(unit, indicator, table);
      return target === 'none'
        ? 'nothing'
        : sided(compared.side, inHundredths(value, indicator), target, better);
    }
    case 'level': {
      const level = compared.level ?? entry.floor;
      return level === undefined
        ? 'nothing'
        : sided(compared.side, inHundredths(value, indicator), known(level), better);
    }
    case 'full': {
      const all = indicator.kind === 'score' ? indicator.maximum! : 10000;
      const is = value.counts ? value.counts[0] === value.counts[1] : value.low === all;
      const truth: Truth = !isKnown(value) ? 'open' : is ? 'yes' : 'no';
      return compared.side === 'is' ? truth : not(truth);
    }
    case 'zero': {
      const truth: Truth = value.low > 0 ? 'no' : value.high > 0 ? 'open' : 'yes';
      return compared.side === 'is' ? truth : not(truth);
    }
    case 'previous':
    case 'lastYear': {
      const before = figureOf(unit.measures[id], compared.with, indicator);
      if (before === 'nothing') return 'nothing';
      const rise = { low: value.low - before.high, high: value.high - before.low };
      const gain = better === 'higher' ? rise : turned(rise);
      return compared.side === 'better'
        ? not(less(gain, known(compared.by)))
        : not(less(known(-compared.by), gain));
    }
    case 'share': {
      const each = table.units.map((one) => figureOf(one.measures[id], 'month', indicator));
      const measured = each.filter((one) => one !== 'nothing');
      const whole = { low: sum(measured.map(({ low }) => low)), high: sum(measured.map(({ high }) => high)) };
      const most = value.high === Infinity ? 10000 : shareOf(value.high, Math.max(whole.low, 1));
      const least = whole.high === Infinity ? 0 : shareOf(value.low, Math.max(whole.high, 1));
      return less(known(compared.share), { low: least, high: most });
    }
    case 'rank':
      return ranked(compared, value, at, place);
    case 'band': {
      if (!indicator.bands.some(({ name }) => name === compared.band)) return 'no';
      if (!isKnown(value)) return 'open';
      const band = indicator.bands.find(({ from }) =>
        better === 'higher' ? value.low >= from : value.low <= from,
      );
      return band?.name === compared.band ? 'yes' : 'no';
    }
  }
}

/** Generated so that no figure of a ranked indicator is unknown: the contract is silent on places among unknown ones. */
function ranked(
  { rank: { of, places }, smallest }: Extract<Comparison, { with: 'rank' }>,
  value: Range,
  at: 'month' | 'cumulative',
  { unit, indicator, world: { table, settings } }: Place,
): Truth {
  const points = (one: UnitMonth, span: 'month' | 'cumulative' | 'previous'): number | undefined => {
    const figure = figureOf(one.measures[indicator.id], span, indicator);
    if (figure === 'nothing' || (figure.counts?.[1] ?? smallest) < smallest) return undefined;
    return indicator.better === 'higher' ? figure.low : -figure.low;
  };
  const now = groupOf(unit, table, settings).flatMap((one) => points(one, at) ?? []);
  const own = points(unit, at);
  if (own === undefined) return 'nothing';
  const better = now.filter((other) => other > own).length;
  const worse = now.filter((other) => other < own).length;
  const atMost = Math.min(places, Math.floor(now.length / 3));
  if (of === 'first') {
    const average: Range | 'none' =
      indicator.kind === 'count' ? 'none' : averageOf(unit, at, indicator, table, settings);
    const target = targetOf(unit, indicator, table);
    const bad = [average, target].map((limit): Truth =>
      limit === 'none' ? 'no' : sided('worse', value, limit, indicator.better),
    );
    return better < atMost && !bad.includes('yes') ? 'yes' : 'no';
  }
  if (of === 'last') {
    const best = { higher: indicator.kind === 'score' ? indicator.maximum! : 10000, lower: 0 }[
      indicator.better
    ];
    return worse < atMost && better > 0 && value.low !== best ? 'yes' : 'no';
  }
  const both = groupOf(unit, table, settings).flatMap((one) => {
    const [present, past] = [points(one, at), points(one, 'previous')];
    return present === undefined || past === undefined ? [] : [{ present, past }];
  });
  const past = points(unit, 'previous');
  if (past === undefined) return 'nothing';
  const place = both.filter((one) => one.present > own).length;
  const moved = both.filter((one) => one.past > past).length - place;
  return of === 'rose'
    ? moved >= places && own > past
      ? 'yes'
      : 'no'
    : moved <= -places && own < past
      ? 'yes'
      : 'no';
}

export interface Place {
  readonly unit: UnitMonth;
  readonly indicator: IndicatorSettings;
  readonly entry: RuleSettings;
  readonly world: World;
}

function ofCondition({ span, compared, need }: Condition, place: Place): Truth {
  const { unit, indicator, world } = place;
  const at = span === 'period' ? 'month' : 'cumulative';
  const value: Figure = figureOf(unit.measures[indicator.id], at, indicator);
  if (value === 'nothing') {
    const isKept = !world.table.withoutCumulative.includes(indicator.id);
    if (need === 'whereMeasured' || (need === 'whereKept' && !isKept)) return 'yes';
    return need === 'must' ? 'nothing' : 'open';
  }
  const truth = judged(compared, value, span, place);
  return truth === 'nothing' && need === 'whereMeasured' ? 'yes' : truth;
}

/** The combined rate takes the place of intake and results where the sheet keeps neither. */
export function standIns(ids: readonly IndicatorId[], { units }: MonthTable): readonly IndicatorId[] {
  const keeps = (id: IndicatorId): boolean => units.some(({ measures }) => id in measures);
  const parts = ['intake', 'results'];
  if (!keeps('digitised') || parts.some(keeps) || ids.includes('digitised')) return ids;
  return ids.some((id) => parts.includes(id))
    ? ['digitised', ...ids.filter((id) => !parts.includes(id))]
    : ids;
}

/** Whether a rule speaks of a unit at all. */
function concerns(units: string, { unit: { kind } }: UnitMonth): Truth {
  if (units === 'all') return 'yes';
  if (kind === undefined) return 'open';
  return (units === 'communes') === (kind === 'commune') ? 'yes' : 'nothing';
}

/** A rule, before others are asked what they list, for one unit and the indicators judged together. */
export function ofRule(
  rule: Rule,
  entry: RuleSettings,
  indicators: readonly IndicatorId[],
  unit: UnitMonth,
  world: World,
): Truth {
  const named = rule.conditions.flatMap(({ of }) => standIns(of, world.table));
  const truths = rule.conditions.flatMap((condition) =>
    (condition.of.length > 0
      ? standIns(condition.of, world.table)
      : indicators.filter((id) => !named.includes(id))
    ).map((id) => ofCondition(condition, { unit, indicator: settingsOf(world.settings, id), entry, world })),
  );
  const whom = [entry.units, ...indicators.map((id) => settingsOf(world.settings, id).units)];
  return allOf([...truths, ...whom.map((units) => concerns(units, unit))]);
}
