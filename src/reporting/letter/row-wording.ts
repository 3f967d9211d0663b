import { subtractRates } from '../../model';
import type { Direction, Finding, IndicatorId, RankValue, Rate, RuleId } from '../../model';
import type { Comparison, Rule } from '../../rules';
import { shippedRule } from '../../rules';
import type {
  ComparisonForms,
  RequestWording,
  RuleWording,
  RuleWordings,
} from '../../settings/letter-sentences';
import type { Settings } from '../../settings/settings';
import { printCount, printRate, printRatio } from '../../text/print';
import { printChange } from './change';
import { windowPhrase } from './voice';
import type { Slots, Voice } from './voice';

/** Rules whose sentences stand word by word in the wording; all others are put together from what they compare. */
export function hasOwnSentence({ rule, indicator }: Finding, { settings }: Voice): boolean {
  return hasOwnWords(rule, indicator, settings);
}

/** @param indicator null for what is found of several together */
export function hasOwnWords(rule: RuleId, indicator: IndicatorId | null, settings: Settings): boolean {
  if (!hasWords(rule, settings.letter.rules)) return false;
  // Their words are about percent, about more being better, and about dossiers that were resolved.
  if (rule === 'overdue') return indicator === 'overdue';
  if (indicator === null) return true;
  const isScore = settings.indicators.some(({ id, kind }) => id === indicator && kind === 'score');
  return directionOf(indicator, { settings }) === 'higher' && !isScore;
}

export function directionOf(indicator: IndicatorId, { settings }: Pick<Voice, 'settings'>): Direction {
  return settings.indicators.find(({ id }) => id === indicator)?.better ?? 'higher';
}

/** The sentences of a finding that is listed low: its rule's own, or those every row has. */
export function lowWording(finding: Finding, voice: Voice): RuleWording {
  const { rules, rows } = voice.wording;
  const own =
    hasWords(finding.rule, rules) && hasOwnSentence(finding, voice) ? rules[finding.rule] : rows.low;
  return 'layout' in own ? own : rows.low;
}

function hasWords(rule: RuleId, rules: RuleWordings): rule is keyof RuleWordings {
  return Object.hasOwn(rules, rule);
}

/** Stands for the rules of a request that is made of what a row compares. */
const ROWS = 'rows';

/** What is asked of the units a row found low, where the wording has no request for its rule. */
export function rowRequest(finding: Finding, voice: Voice): RequestWording | undefined {
  const { request } = rowForms(finding, voice);
  if (request === '') return undefined;
  return {
    // Rows that ask for the same ask once.
    rules: [ROWS, request],
    indicators: [],
    text: request,
    deadline: 'nextMonth',
    list: 'and',
    staff: '',
  };
}

/** {predicate}, {shared} and {detail} of a finding, and every slot they are made of. */
export function rowSlots(finding: Finding, base: Slots, voice: Voice): Slots {
  const words = rowWords(finding, base, voice);
  const slots = { ...base, ...words };
  const { predicate, shared, detail } = rowForms(finding, voice);
  const inBrackets = voice.fill(detail, slots);
  const own = finding.indicator === null ? base['details'] : inBrackets && ` (${inBrackets})`;
  return {
    ...slots,
    predicate: voice.fill(predicate, slots),
    shared: voice.fill(shared, slots),
    detail: own ?? '',
  };
}

/** The forms of what its row compares; an office may word a row of its own. */
function rowForms(finding: Finding, voice: Voice): ComparisonForms {
  const { comparisons } = voice.wording;
  const side = finding.spoken?.side ?? (finding.group === 'commend' ? 'better' : 'worse');
  const usual = comparisons[formsKey(finding, voice)]?.[side];
  const own = Object.hasOwn(comparisons, finding.rule) ? comparisons[finding.rule]?.[side] : undefined;
  return { ...NO_FORMS, ...usual, ...own };
}

const NO_FORMS: ComparisonForms = { predicate: '', shared: '', detail: '', request: '' };

function formsKey(finding: Finding, voice: Voice): string {
  const { spoken, values } = finding;
  if (!spoken) return 'together';
  const row = rowOf(finding, voice);
  if (row) return formsKeyOf(row);
  if (spoken.with !== 'zero') return spoken.with;
  return values?.count === 0 || values?.month === 0 ? 'none' : 'some';
}

/** Under which name the sentences stand of what a row compares. */
export function formsKeyOf({ conditions, spoken }: Rule): string {
  const compared = conditions[spoken]?.compared;
  if (!compared) return 'together';
  if (compared.with === 'zero') return compared.side === 'is' ? 'none' : 'some';
  const isMove = compared.with === 'rank' && (compared.rank.of === 'rose' || compared.rank.of === 'fell');
  return isMove ? 'places' : compared.with;
}

/** Undefined for rows that are gone from the settings. */
function rowOf({ rule }: Finding, { settings }: Voice): Rule | undefined {
  return settings.rules.find((one) => one.rule === rule)?.row ?? shippedRule(rule);
}

function comparedOf(finding: Finding, voice: Voice): Comparison | undefined {
  const row = rowOf(finding, voice);
  return row?.conditions[row.spoken]?.compared;
}

/** Words that turn with the indicator's direction, and what is most of it: also what requests ask for. */
export function directionSlots(indicator: IndicatorId, base: Slots, voice: Voice): Slots {
  const { directions, phrases } = voice.wording;
  const words = directions[directionOf(indicator, voice)];
  const isScore = voice.kind(indicator) === 'score';
  return {
    ...words,
    improve: voice.fill(words.improve, base),
    full: isScore ? phrases.fullPoints : phrases.fullRate,
    ...(isScore
      ? {
          average: base['average'] ?? voice.phrase('averagePoints'),
          averageWhole: voice.phrase('averagePointsWhole'),
        }
      : {}),
  };
}

function rowWords(finding: Finding, base: Slots, voice: Voice): Slots {
  const { indicator, values, spoken } = finding;
  if (indicator === null || values === null) return { when: voice.phrase('inPeriod') };
  const isCumulative = spoken?.span === 'cumulative';
  const value = isCumulative ? (values.cumulative ?? values.month) : values.month;
  const figure = value === null ? null : voice.figure(value, indicator);
  const compared = comparedOf(finding, voice);
  const { rank, lastYear } = values;
  return {
    ...directionSlots(indicator, base, voice),
    when: isCumulative ? windowPhrase(voice, indicator) : voice.phrase('inPeriod'),
    measure: voice.name(indicator, voice.kind(indicator) === 'count' ? 'opening' : 'low'),
    judged: values.count === null ? figure : printCount(values.count),
    // The counts are the period's own.
    judgedCounts: isCumulative ? null : base['ratio'],
    moved: values.change === null ? null : changed(values.change, indicator, voice),
    movedInYear:
      lastYear === null || value === null ? null : changed(subtractRates(value, lastYear), indicator, voice),
    wentWay: wentWay(finding, indicator, voice),
    place: rank && printRatio(rank.place, rank.of),
    movedPlaces: rank && movedPlaces(rank, voice),
    band: values.band,
    ofWhole: voice.phrase(voice.settings.authority.level ? 'ofWhole' : 'ofAll'),
    limit: compared?.with === 'share' ? printRate(compared.share) : null,
  };
}

/** "giảm 2,1 điểm" */
function changed(by: Rate, indicator: IndicatorId, voice: Voice): string {
  return printChange(by, voice.printed(indicator), voice.wording.phrases);
}

/** What several that moved have in common: places rise for the better, figures as their indicator has it. */
function wentWay(finding: Finding, indicator: IndicatorId, voice: Voice): string {
  const isBetter = finding.spoken?.side === 'better';
  const isPlaces = finding.spoken?.with === 'rank';
  const isUp = isBetter === (isPlaces || directionOf(indicator, voice) === 'higher');
  return isUp ? voice.wording.phrases.wentUp : voice.wording.phrases.wentDown;
}

/** "giảm 6 bậc" */
function movedPlaces({ place, previous }: RankValue, voice: Voice): string | null {
  if (previous === null) return null;
  const { wentUp, wentDown } = voice.wording.phrases;
  const way = place < previous ? wentUp : wentDown;
  return voice.phrase('places', { way, count: String(Math.abs(place - previous)) });
}
