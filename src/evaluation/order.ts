import type { Exempted, Finding, FindingValues, IndicatorId, RuleId, Undecided, Unit } from '../model';
import { GROUPS } from '../rules';
import type { Settings } from '../settings';
import { ruleOf } from '../settings';

/** Negative when `a` stands before `b`. Sorting is stable, so 0 keeps the sheet's order. */
type Order<Item> = (a: Item, b: Item) => number;

interface Listed {
  readonly unit: Unit;
}

const officesFirst: Order<Listed> = (a, b) =>
  Number(a.unit.kind !== 'office') - Number(b.unit.kind !== 'office');

/** By the name proper: "Thị trấn Tứ Kỳ" stands under T of Tứ, as its identity has no title. */
function byName(): Order<Listed> {
  const collator = new Intl.Collator('vi');
  return (a, b) => collator.compare(a.unit.key, b.unit.key);
}

function judgedValue({ gap, average, target, floor }: FindingValues): number {
  return (gap ?? 0) + (average ?? target ?? floor ?? 0);
}

/** What a list by value goes by, ascending: the worst first, among the commended the best. */
function worth(
  { group, values, rates, indicator }: Finding,
  isLower: (id: IndicatorId) => boolean,
): readonly number[] {
  if (!values) return rates.map(({ rate }) => -(rate ?? 0));
  const value = values.count ?? judgedValue(values);
  const isLow = indicator !== null && isLower(indicator);
  return [isLow === (group !== 'commend') ? -value : value];
}

function byValue({ indicators }: Settings): Order<Finding> {
  const lower = new Set(indicators.flatMap(({ id, better }) => (better === 'lower' ? [id] : [])));
  return (a, b) => {
    const [first, second] = [a, b].map((finding) => worth(finding, (id) => lower.has(id)));
    const index = first?.findIndex((value, i) => value !== second?.[i]) ?? -1;
    return index < 0 ? 0 : (first?.[index] ?? 0) - (second?.[index] ?? 0);
  };
}

/** The first from the first place on, the last from the last, and those that moved by how far they did. */
function byPlace({ rules }: Settings): Order<Finding> {
  const ranks = new Map(
    rules.map(ruleOf).flatMap((row) => {
      const compared = row.conditions[row.spoken]?.compared;
      return compared?.with === 'rank' ? [[row.id, compared.rank.of] as const] : [];
    }),
  );
  const key = ({ rule, values }: Finding): number => {
    const { place = 0, previous = null } = values?.rank ?? {};
    const of = ranks.get(rule);
    if (of === 'rose' || of === 'fell') return -Math.abs(place - (previous ?? place));
    return of === 'last' ? -place : place;
  };
  return (a, b) => key(a) - key(b);
}

function chained<Item>(...orders: readonly Order<Item>[]): Order<Item> {
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** Groups in their order; in each the rules as the settings have them. */
function placesOf({ rules }: Settings): (id: RuleId) => number {
  const rows = rules.map(ruleOf);
  const inOrder = GROUPS.flatMap((group) => rows.filter((rule) => rule.group === group));
  const places = new Map(inOrder.map(({ id }, index) => [id, index]));
  return (id) => places.get(id) ?? inOrder.length;
}

/** Sorts what was found in sheet order the way lists are read. */
export interface Lists {
  findings(found: readonly Finding[]): readonly Finding[];
  undecided(found: readonly Undecided[]): readonly Undecided[];
  units<Item extends Listed>(found: readonly Item[]): readonly Item[];
  /** Items somebody still answers for before those whose report was accepted. */
  overdue(items: readonly Exempted[], exempted: ReadonlySet<Exempted>): readonly Exempted[];
}

/**
 * Commend, low, warn; then the rules' order, then the indicators'; offices before communes; `belowAverage` from the worst
 * on, all else as `listOrder` says. The letter splits these lists further, by praise and ordinal.
 */
export function listsOf(settings: Settings): Lists {
  const positions = new Map(settings.indicators.map(({ id }, index) => [id, index]));
  const position = (id: IndicatorId | null): number => (id === null ? -1 : (positions.get(id) ?? -1));
  const place = placesOf(settings);
  const byRule: Order<{ rule: RuleId; indicator: IndicatorId | null }> = (a, b) =>
    place(a.rule) - place(b.rule) || position(a.indicator) - position(b.indicator);
  const sheetOrder = (): number => 0;
  const inList: Order<Listed> = settings.listOrder === 'name' ? byName() : sheetOrder;
  const [value, rank] = [byValue(settings), byPlace(settings)];
  const { listOrder } = settings;
  const inGroup: Order<Finding> = (a, b) => {
    if (a.rule === 'belowAverage' || listOrder === 'value') return value(a, b);
    // By rank the best stand first, in every list.
    if (listOrder === 'rank') return a.group === 'commend' ? value(a, b) : value(b, a);
    return inList(a, b);
  };
  // Places are counted among all that are compared: a list of them that began with the offices would jump.
  const isRanking = ({ spoken }: Finding): boolean => spoken?.with === 'rank' && listOrder === 'rank';
  const sameRule: Order<Finding> = (a, b) =>
    isRanking(a) && isRanking(b)
      ? (settings.compareWithin === 'all' ? 0 : officesFirst(a, b)) || rank(a, b)
      : officesFirst(a, b) || inGroup(a, b);
  const units: Order<Listed> = chained(officesFirst, inList);
  return {
    findings: (found) => [...found].sort(chained<Finding>(byRule, sameRule)),
    undecided: (found) => [...found].sort(chained<Undecided>(byRule, units)),
    units: (found) => [...found].sort(units),
    overdue: (items, exempted) =>
      [items.filter((item) => !exempted.has(item)), items.filter((item) => exempted.has(item))].flatMap(
        (part) => [...part].sort(units),
      ),
  };
}
