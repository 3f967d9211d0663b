import type { History, IndicatorId, Measures, MonthTable, UnitMonth } from '../../src/model';
import { firstDay, samePeriod } from '../../src/model';
import { shippedRule, type Rule } from '../../src/rules';
import type { RuleSettings, Settings } from '../../src/settings';
import { averageOf, figureOf, groupOf, isKnown, known, settingsOf, targetOf } from './figures';
import { stepOf } from './ladder';
import { inHundredths, ofRule, standIns, type Truth, type World } from './verdict';

interface Said {
  readonly rule: Rule;
  readonly entry: RuleSettings;
  readonly unit: UnitMonth;
  /** Null where several indicators are judged together. */
  readonly indicator: IndicatorId | null;
  readonly truth: Truth;
}

const rowOf = ({ row, rule }: RuleSettings): Rule => row ?? shippedRule(rule)!;

const named = (entry: RuleSettings, table: MonthTable): readonly IndicatorId[] =>
  standIns(entry.indicators.length > 0 ? entry.indicators : rowOf(entry).indicators, table);

/** Everything that can be told of every unit by every rule, whatever other rules list. */
function plainly(world: World): Said[] {
  return world.settings.rules.flatMap((entry) => {
    const rule = rowOf(entry);
    const indicators = named(entry, world.table);
    const sets = rule.scope === 'together' ? [indicators] : indicators.map((id) => [id]);
    return world.table.units.flatMap((unit) =>
      sets.map((set) => ({
        rule,
        entry,
        unit,
        indicator: rule.scope === 'together' ? null : (set[0] ?? null),
        truth: ofRule(rule, entry, set, unit, world),
      })),
    );
  });
}

/** A report that was accepted for the period itself: the unit is not warned for what it covers. */
function isExempt({ rule, unit, indicator }: Said, { acts }: History, { period }: MonthTable): boolean {
  return (
    rule.group === 'warn' &&
    acts.some(
      (act) =>
        act.kind === 'exemption' &&
        samePeriod(act.period, period) &&
        act.unitKey === unit.unit.key &&
        act.covers.includes(indicator ?? ''),
    )
  );
}

/** What a rule says once those it yields to have spoken: who is listed there is not listed here. */
function afterOthers(said: Said, all: readonly Said[]): Said {
  const above = all
    .filter(({ rule, unit }) => said.rule.yieldsTo.includes(rule.id) && unit === said.unit)
    .filter(({ indicator }) => [indicator, said.indicator].includes(null) || indicator === said.indicator)
    .map((other) => afterOthers(other, all));
  if (above.some(({ truth }) => truth === 'yes'))
    return { ...said, truth: said.truth === 'nothing' ? 'nothing' : 'no' };
  // Praise waits where a warning is in doubt.
  const isDoubtful = above.some(({ truth, rule }) => truth === 'open' && rule.group !== said.rule.group);
  const waits = said.rule.group === 'commend' && isDoubtful && said.truth === 'yes';
  return waits ? { ...said, truth: 'open' } : said;
}

/** How far the unit lies from what it is judged by, worse ones first; undefined where nothing of the kind is judged. */
function distance({ rule, entry, unit, indicator }: Said, { table, settings }: World): number | undefined {
  const spoken = rule.conditions[rule.spoken];
  if (!spoken || indicator === null) return undefined;
  const facts = settingsOf(settings, indicator);
  const at = spoken.span === 'period' ? 'month' : 'cumulative';
  const value = figureOf(unit.measures[indicator], at, facts);
  const { compared } = spoken;
  const limit =
    compared.with === 'average'
      ? averageOf(unit, at, facts, table, settings)
      : compared.with === 'target'
        ? targetOf(unit, facts, table)
        : compared.with === 'level'
          ? known(compared.level ?? entry.floor ?? 0)
          : undefined;
  if (value === 'nothing' || limit === undefined || limit === 'none') return undefined;
  if (!isKnown(value) || limit.low !== limit.high) return undefined;
  const own = inHundredths(value, facts).low;
  return facts.better === 'higher' ? own - limit.low : limit.low - own;
}

/** Margin and "only N" decide whom the letter names; those beyond are findings all the same. */
function isNamed(said: Said, met: readonly Said[], world: World): boolean {
  const { margin, only } = said.entry;
  const own = distance(said, world);
  if (own === undefined) return said.rule.inLetter;
  const sign = said.rule.group === 'commend' ? -1 : 1;
  const rivals = met
    .filter(({ rule, indicator }) => rule === said.rule && indicator === said.indicator)
    .filter(({ unit }) => groupOf(said.unit, world.table, world.settings).includes(unit))
    .flatMap((other) => distance(other, world) ?? [])
    .map((one) => sign * one);
  const isFar = margin === undefined || Math.abs(own) >= margin;
  const isAmong = only === undefined || rivals.filter((other) => other < sign * own).length < only;
  return said.rule.inLetter && isFar && isAmong;
}

/** In a period that opens with the year the period's figures are the cumulative ones too. */
function fromYearStart(table: MonthTable): MonthTable {
  if (firstDay(table.period).month !== 1 || firstDay(table.period).day !== 1) return table;
  const both = (measures: Measures): Measures =>
    measures.kind === 'note' || measures.cumulative.state !== 'absent'
      ? measures
      : measures.kind === 'count'
        ? { ...measures, cumulative: measures.month }
        : { ...measures, cumulative: measures.month };
  const row = <Row extends { readonly measures: UnitMonth['measures'] }>(one: Row): Row => ({
    ...one,
    measures: Object.fromEntries(Object.entries(one.measures).map(([id, each]) => [id, both(each)])),
  });
  return { ...table, units: table.units.map(row), total: table.total && row(table.total) };
}

/** Findings and what cannot be told, a line each. */
export function oracle(read: MonthTable, history: History, settings: Settings): string[] {
  const table = fromYearStart(read);
  const world = { table, settings };
  const plain = plainly(world).map((said) =>
    isExempt(said, history, table) && said.truth !== 'nothing' ? { ...said, truth: 'no' as const } : said,
  );
  const all = plain.map((said) => afterOthers(said, plain));
  const met = all.filter(({ truth }) => truth === 'yes');
  return all
    .flatMap((said) => {
      const { rule, unit, indicator, truth } = said;
      const head = [rule.group, rule.id, unit.unit.name, indicator ?? '-'].join(' ');
      if (truth === 'open') return [`cannot tell: ${head}`];
      if (truth !== 'yes') return [];
      const step =
        rule.group === 'warn' ? stepOf(unit.unit.key, table.period, history, settings.ladder) : undefined;
      const { ordinal = null, form = null } = step ?? {};
      return [`${head} ${ordinal} ${form} ${isNamed(said, met, world) ? 'x' : 'without x'}`];
    })
    .sort();
}
