import { NAME_PLACES } from '../../indicators';
import { strayBrackets, templateSlots } from './template';

/** What a template must not say, and what it may. */
export interface WordingFault {
  /** Where in the wording: "rules.overdue.predicate", list items counted from 1. */
  readonly path: string;
  /** "{mounth}", or a bracket without its partner. */
  readonly found: string;
  /** Slots the template may use. */
  readonly slots: readonly string[];
}

const INDICATOR_PLACES = [...NAME_PLACES, 'target', 'judged'];
/** Known everywhere: the period and the authority. */
const BASIC = [
  ...[
    'period',
    'previousPeriod',
    'nextPeriod',
    'month',
    'year',
    'months',
    'endDate',
    'previousMonth',
    'nextMonth',
    'nextMonthNumber',
    'nextMonthYear',
  ],
  ...['matter', 'authority', 'level', 'leader', 'targetGiver', 'place', 'numberSuffix'],
];
/** Known in every sentence besides: some phrases, and indicators by name, as in {commend:intake}. */
const COMMON = [
  ...BASIC,
  ...['comparison', 'average', 'averageWhole'],
  ...INDICATOR_PLACES.map((place) => `${place}:`),
];
const INDICATOR = ['opening', 'low', 'warn', 'request', 'short', 'shortCount', 'window', 'range'];
const VALUES = [
  ...['value', 'averageValue', 'previous', 'cumulative', 'change', 'gap', 'floor', 'target'],
  ...['versusTarget', 'count', 'ratio', 'field'],
];
const UNIT = ['unit', 'self', ...INDICATOR, ...VALUES];
const GROUP = ['counted', 'names', 'namesEach'];
const REQUEST = [
  ...INDICATOR,
  ...['heads', 'headsCounted', 'names', 'counted', 'deadline', 'improve', 'better', 'worse', 'full'],
];
/** What a rule row says, and what that is made of. */
const ROW = ['predicate', 'shared', 'detail'];
const COMPARED = [
  ...[
    'worse',
    'better',
    'missed',
    'kept',
    'under',
    'over',
    'is',
    'full',
    'when',
    'measure',
    'judged',
    'judgedCounts',
  ],
  ...['moved', 'movedInYear', 'wentWay', 'place', 'movedPlaces', 'band', 'limit', 'ofWhole', 'commended'],
];
const COMMENDED = ['commended', 'unit', 'self', 'payment', 'praise', 'details', 'rate:'];

/** The first pattern that fits a place says which slots it may use beside the common ones. */
const SLOTS: readonly (readonly [place: RegExp, slots: readonly string[]])[] = [
  [/^opening\.results$/, ['rates']],
  [/^opening\.(rate|mean)$/, [...INDICATOR, 'is', 'value', 'change', 'groups']],
  [/^annex\.maximum$/, ['maximum']],
  [/^opening\.group$/, [...INDICATOR, 'is', 'group', 'value']],
  [/^opening\.classes$/, [...INDICATOR, 'classes']],
  [/^opening\.classUnits$/, ['count', 'band']],
  [/^opening\.overdue$/, ['besides', 'items']],
  [/^opening\.overdueKind$/, [...INDICATOR, 'items']],
  [/^opening\.overdue(Fields?)?Item$/, ['unit', 'field', 'fields', 'count']],
  [/^however\.text$/, ['however', 'parts']],
  [/^however\./, [...INDICATOR, 'unit', 'some']],
  [/^header\.subject$/, ['acts', 'bodies']],
  [/^grounds\.report$/, ['number', 'names']],
  [/^grounds\.lead$/, ['acts']],
  [/^nouns\.allCommunes$/, ['types']],
  [/^nouns\.all/, []],
  [/^(commendTitle|lowTitle)$/, []],
  [/^warn\.title/, ['form', 'ordinal', 'names']],
  [/^warn\.section(WithoutOrdinal)?$/, ['form', 'ordinal']],
  [/^warn\.reason$/, [...UNIT, 'reasons']],
  [/^tasks\.items\./, ['deadline']],
  [/^rules\.commend\w+\.payment$/, ['rate:']],
  [/^rules\.commend\w+\.detail$/, [...INDICATOR, 'value']],
  [/^rules\.commend\w+\.detailCounts$/, [...INDICATOR, 'ratio']],
  [/^rules\.commend\w+\.detailSameCounts$/, ['ratio']],
  [/^rules\.commend\w+\.many$/, [...COMMENDED, 'counted', 'countedTypes', 'names', 'list']],
  [/^rules\.commend\w+\.(sentence|one|item)$/, COMMENDED],
  // Where a rule speaks of each unit on its own, its sentence for several is never used; it may be the same.
  [/^rules\..*\.many$/, [...UNIT, ...GROUP, 'list']],
  [/^rules\..*\.(sentence|one|item|predicate|alone)$/, UNIT],
  [/^comparisons\..*\.request$/, REQUEST],
  [/^comparisons\./, [...UNIT, ...COMPARED, 'details']],
  [/^directions\..*\.improve$/, ['request', 'low']],
  [/^notices\.subject$/, ['acts', 'unit']],
  [/^notices\.(rate|count)$/, [...INDICATOR, ...VALUES]],
  [/^notices\.earlierActs$/, ['unit', 'count', 'list']],
  [/^notices\.need\./, [...INDICATOR, 'unit', 'head', 'deadline', 'target', 'things', 'needed', 'expected']],
  [/^notices\./, ['unit', 'head', 'deadline']],
  [/^rows\.commend\.many$/, [...COMMENDED, ...ROW, 'counted', 'countedTypes', 'names', 'list']],
  [/^rows\.commend\.detail$/, [...INDICATOR, 'value']],
  [/^rows\.commend\.detailCounts$/, [...INDICATOR, 'ratio']],
  [/^rows\.commend\.detailSameCounts$/, ['ratio']],
  [/^rows\.commend\.payment$/, ['rate:']],
  [/^rows\.commend\./, [...COMMENDED, ...ROW]],
  [/^rows\..*\.many$/, [...UNIT, ...GROUP, ...ROW, 'list']],
  [/^rows\..*\.(sentence|one|item|predicate|alone)$/, [...UNIT, ...ROW]],
  [/^requests\.\d+\.text$/, REQUEST],
  [/^phrases\.(rose|fell)$/, ['change']],
  [/^phrases\.(aboveTarget|atTarget)$/, ['target']],
  [/^phrases\.comparedWith$/, ['comparison']],
  [/^phrases\.windowRange$/, ['range']],
  [/^phrases\.average(Points)?Within$/, ['group']],
  [/^phrases\.ofField$/, ['field']],
  [/^phrases\.countOfField$/, ['count', 'things', 'field']],
  [/^phrases\.longestDelay$/, ['days']],
  [/^phrases\.places$/, ['way', 'count']],
  [/^nouns\.(offices|communes|mixed|headsCountedMixed)$/, ['count']],
  [/^nouns\.(communesByType|headsCounted)$/, ['count', 'types']],
  [/^nouns\.communes(Named|Listed)$/, ['type', 'list']],
  [/^labels\.request$/, ['title']],
  [/^labels\.task$/, ['number']],
  [/^(header|opening|grounds|closing|annex|tasks|phrases)\./, []],
];

/** The slots a place of the wording may use; undefined where the text is taken as it is. */
export function slotsAt(path: string): readonly string[] | undefined {
  const own = SLOTS.find(([place]) => place.test(path))?.[1];
  if (own === undefined) return undefined;
  // Phrases that other templates use as a slot are not made of each other.
  return [...own, ...(path.startsWith('phrases.') ? BASIC : COMMON)];
}

/** Unknown slots and stray brackets of one template. */
export function templateFaults(path: string, template: string): WordingFault[] {
  const slots = slotsAt(path);
  if (!slots) return [];
  const unknown = templateSlots(template).filter((slot) => !isKnown(slot, slots));
  return [...unknown.map((slot) => `{${slot}}`), ...strayBrackets(template)].map((found) => ({
    path,
    found,
    slots,
  }));
}

function isKnown(slot: string, slots: readonly string[]): boolean {
  const [, place = slot, argument] = /^([^:]*:)(.*)$/u.exec(slot) ?? [];
  return slots.includes(place) && argument !== '';
}
