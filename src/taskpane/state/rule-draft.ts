import {
  rate,
  type FindingGroup,
  type IndicatorId,
  type IndicatorKind,
  type Rate,
  type RuleId,
} from '../../model';
import { indicatorName } from '../../reporting/summary/indicator-name';
import {
  hundredths,
  kindsOf,
  needsLevel,
  ownRowOf,
  typed,
  type OwnRow,
  type RankWanted,
  type RuleSpan,
  type RuleUnits,
  type Wanted,
} from '../../rules';
import {
  indicatorsOf,
  namedRule,
  ruleBetween,
  ruleDefinition,
  ruleOf,
  type RuleSettings,
  type Settings,
  type SettingsPatch,
} from '../../settings';
import { rowPhrase } from './rule-title';
import { free, idOf } from './take-up';

/** What a row may be compared with, ranks by which of them. */
export type Compared = Exclude<Wanted['with'], 'rank'> | RankWanted['of'];

/** A rule while it is being typed; numbers as they stand in their fields. */
export interface RuleDraft {
  /** Undefined for a row that is new. */
  readonly id: RuleId | undefined;
  /** What a row of one condition is made of; undefined for the product's own rules. */
  readonly row: RowDraft | undefined;
  /** Empty for rules about fixed indicators. */
  readonly indicators: readonly IndicatorId[];
  readonly units: RuleUnits;
  /** Undefined for rules that leave no level to the settings. */
  readonly floor: string | undefined;
  readonly margin: string;
  readonly only: string;
}

interface RowDraft {
  readonly group: FindingGroup;
  readonly compared: Compared;
  /** The level, the difference, the share or the places, by what it is compared with. */
  readonly number: string;
  readonly band: string;
  readonly smallest: string;
  readonly span: RuleSpan;
}

const decimal = (value: Rate | undefined): string => (value === undefined ? '' : typed(value));
const whole = (value: number | undefined): string =>
  value === undefined || value === 0 ? '' : String(value);

export function draftOf(entry: RuleSettings): RuleDraft {
  const rule = ruleOf(entry);
  const own = entry.row && ownRowOf(entry.row);
  return {
    id: entry.rule,
    row: own && rowDraft(own),
    indicators: rule.scope === 'each' ? indicatorsOf(entry) : [],
    units: entry.units,
    floor: needsLevel(rule) ? decimal(entry.floor) : undefined,
    margin: decimal(entry.margin),
    only: whole(entry.only),
  };
}

function rowDraft({ group, wanted, span }: OwnRow): RowDraft {
  const draft = { group, span, number: '', band: '', smallest: '' };
  switch (wanted.with) {
    case 'average':
    case 'target':
    case 'full':
    case 'zero':
      return { ...draft, compared: wanted.with };
    case 'level':
      return { ...draft, compared: 'level', number: decimal(wanted.level) };
    case 'previous':
    case 'lastYear':
      return { ...draft, compared: wanted.with, number: decimal(wanted.by) };
    case 'share':
      return { ...draft, compared: 'share', number: decimal(wanted.share) };
    case 'rank':
      return {
        ...draft,
        compared: wanted.rank.of,
        number: whole(wanted.rank.places),
        smallest: whole(wanted.smallest),
      };
    case 'band':
      return { ...draft, compared: 'band', band: wanted.band };
  }
}

/** What a new row starts as: whoever is worse than the average of an indicator. */
export function newDraft(indicator: IndicatorId, settings: Settings): RuleDraft {
  const kind = settings.indicators.find(({ id }) => id === indicator)?.kind ?? 'rate';
  const [compared = 'level'] = comparedOf([kind]);
  return {
    id: undefined,
    row: { group: 'low', compared, number: '', band: '', smallest: '', span: 'period' },
    indicators: [indicator],
    units: 'all',
    floor: undefined,
    margin: '',
    only: '',
  };
}

const ALL: readonly Compared[] = [
  'average',
  'target',
  'level',
  'full',
  'zero',
  'last',
  'first',
  'previous',
  'lastYear',
  'fell',
  'rose',
  'share',
  'band',
];
/** Which side of a rank is worse says the group: praise speaks of the first, everything else of the last. */
const FITTING: Readonly<Record<RankWanted['of'], readonly FindingGroup[]>> = {
  first: ['commend'],
  rose: ['commend'],
  last: ['low', 'warn'],
  fell: ['low', 'warn'],
};

const isRank = (compared: Compared): compared is RankWanted['of'] => Object.hasOwn(FITTING, compared);
/** What needs a number beside it. */
export const asksNumber = (compared: Compared): boolean =>
  !['average', 'target', 'full', 'zero', 'band'].includes(compared);
export const asksPlaces = (compared: Compared): boolean => isRank(compared);

/** What figures of these kinds can be compared with. */
function comparedOf(kinds: readonly IndicatorKind[]): readonly Compared[] {
  return ALL.filter((compared) => {
    const wanted = wantedOf(compared, '1', 'x', '');
    if (!wanted) return false;
    const row: OwnRow = { group: 'low', indicators: [], span: 'period', wanted, units: 'all' };
    const fitting = kindsOf(namedRule('x', row));
    return kinds.every((kind) => fitting.includes(kind));
  });
}

/** What the draft's indicators can be compared with in its group; classes only where there are some. */
export function choicesOf({ indicators, row }: RuleDraft, settings: Settings): readonly Compared[] {
  const known = settings.indicators.filter(({ id }) => indicators.includes(id));
  const hasBands = known.some(({ bands }) => bands.length > 0);
  return comparedOf(known.map(({ kind }) => kind)).filter(
    (compared) =>
      (compared !== 'band' || hasBands) &&
      (!isRank(compared) || (row !== undefined && FITTING[compared].includes(row.group))),
  );
}

function wantedOf(compared: Compared, number: string, band: string, smallest: string): Wanted | undefined {
  if (compared === 'average' || compared === 'target' || compared === 'full' || compared === 'zero')
    return { with: compared };
  if (compared === 'band') return band === '' ? undefined : { with: 'band', band };
  if (isRank(compared)) {
    const places = wholeOf(number);
    const least = smallest.trim() === '' ? 0 : wholeOf(smallest);
    if (!places || least === undefined) return undefined;
    return { with: 'rank', rank: { of: compared, places }, smallest: least };
  }
  const value = hundredths(number.replace('%', ''));
  if (value === undefined) return undefined;
  if (compared === 'level') return { with: 'level', level: value };
  if (compared === 'share') return { with: 'share', share: value };
  return { with: compared, by: value };
}

const wholeOf = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined;

/** What a draft lacks before it is a rule. */
export type Lack = 'indicators' | 'number' | 'floor' | 'margin' | 'only' | 'band';

/** The draft as settings, or what it lacks; a new row is called by what it says. */
export function rulePatch(
  draft: RuleDraft,
  settings: Settings,
): { readonly id: RuleId; readonly patch: SettingsPatch } | { readonly lacks: Lack } {
  const { row, indicators, units, floor } = draft;
  const margin = draft.margin.trim() === '' ? rate(0) : hundredths(draft.margin.replace('%', ''));
  const only = draft.only.trim() === '' ? 0 : wholeOf(draft.only);
  if (margin === undefined) return { lacks: 'margin' };
  if (only === undefined) return { lacks: 'only' };
  const limits = { ...(margin > 0 && { margin }), ...(only > 0 && { only }) };
  if (row) {
    const { group, span, compared } = row;
    if (indicators.length === 0) return { lacks: 'indicators' };
    const wanted = wantedOf(compared, row.number, row.band, row.smallest);
    if (!wanted) return { lacks: compared === 'band' ? 'band' : 'number' };
    const own: OwnRow = { group, indicators, span, wanted, units };
    const id = draft.id ?? nameOf(own, settings);
    return { id, patch: { rules: { [id]: { row: namedRule(id, own), ...limits } } } };
  }
  const id = draft.id ?? '';
  const level = floor === undefined ? undefined : hundredths(floor.replace('%', ''));
  if (floor !== undefined && level === undefined) return { lacks: 'floor' };
  const before = settings.rules.find(({ rule }) => rule === id) ?? ruleDefinition(id, undefined);
  const isFixed = before === undefined || before.indicators.length === 0;
  if (!isFixed && indicators.length === 0) return { lacks: 'indicators' };
  const after: RuleSettings = {
    rule: id,
    indicators: isFixed ? [] : indicators,
    units,
    ...(level !== undefined && { floor: level }),
    ...limits,
  };
  const change = ruleBetween(before, after);
  // What was not touched stays with the set of rules.
  return { id, patch: Object.keys(change).length > 0 ? { rules: { [id]: change } } : {} };
}

function nameOf(row: OwnRow, settings: Settings): RuleId {
  const says = rowPhrase(namedRule('', row), settings, (id) => indicatorName(id, settings)) ?? '';
  return free(idOf(says), new Set(settings.rules.map(({ rule }) => rule)));
}

/** All rules in order, one of them a step up or down among those of its group; undefined where there is no step. */
export function movedRule({ rules }: Settings, id: RuleId, by: 1 | -1): readonly RuleId[] | undefined {
  const group = (entry: RuleSettings): FindingGroup => ruleOf(entry).group;
  const order = rules.map(({ rule }) => rule);
  const own = rules.find(({ rule }) => rule === id);
  if (!own) return undefined;
  const alike = rules.filter((entry) => group(entry) === group(own)).map(({ rule }) => rule);
  const other = alike[alike.indexOf(id) + by];
  if (other === undefined) return undefined;
  return order.map((one) => (one === id ? other : one === other ? id : one));
}
