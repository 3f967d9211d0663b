import type { IndicatorWording } from '../indicators';
import type { Direction, FindingGroup, IndicatorId, RuleId } from '../model';
import type { ToneStyle } from '../text/tone';

/** "A, B và C" or "A, B, C". */
export type ListStyle = 'and' | 'commas' | 'semicolons';

/**
 * Until when something is asked for.
 * - `nextMonth`: the month after the evaluated one
 * - `restOfYear`, `remainingMonths`: what is left of the year, in two wordings; in November and December the next month
 */
export type DeadlineKind = 'nextMonth' | 'restOfYear' | 'remainingMonths';

/** What one section of the letter is about. */
export type LetterSectionId = FindingGroup | 'tasks';

/**
 * Every string below is a template: `{slot}` is filled in, `[…]` is dropped as a whole when a slot in it has no value.
 * Which slots a template may use stands in `wording/slots.ts`; others are refused when settings are read.
 */
interface HeaderWording {
  readonly number: string;
  /** `{acts}`: what the letter does, as far as it does it; `{bodies}`: to whom. */
  readonly subject: string;
  /** The same of a letter that neither commends nor reminds. */
  readonly plainSubject: string;
  readonly dateline: string;
}

interface OpeningWording {
  /** A sentence before the figures; "" for none. */
  readonly lead: string;
  /** The sentence that carries the figures; left out when no average is known. */
  readonly results: string;
  /** Indicators it names, in order; empty: those that were judged. */
  readonly rates: readonly IndicatorId[];
  readonly rate: string;
  /** The same of a score that is the mean of the units' points. */
  readonly mean: string;
  /** The averages of comparison groups, behind the whole's. */
  readonly group: string;
  /** How many units fall into each class. */
  readonly classes: string;
  readonly classUnits: string;
  /** `each`: every change names the month it is compared with; `once`: the last one does. */
  readonly comparison: 'each' | 'once';
  /** The overdue items; `{besides}` joins them to what stands before, else says when. */
  readonly overdue: string;
  /** Those of one kind: resolved too late, or still being worked on. */
  readonly overdueKind: string;
  readonly overdueItem: string;
  /** An office whose report was accepted is named by its field. */
  readonly overdueFieldItem: string;
  /** A unit's dossiers are of several fields. */
  readonly overdueFieldsItem: string;
}

interface HoweverWording {
  /** Frame of the parts, `{parts}`; `{however}` is the word that fits what stands before. */
  readonly text: string;
  readonly targetMissedOne: string;
  readonly targetMissedMany: string;
}

interface GroundsWording {
  /** Legal bases and proposals, without a final mark. */
  readonly bases: readonly string[];
  /** Bases letters of this kind often rest on; cited before the office's own where it says so. */
  readonly usual: readonly string[];
  readonly citesUsual: boolean;
  /** Names the units whose report was accepted. */
  readonly report: string;
  readonly lead: string;
  /** The same of a letter that neither commends nor reminds. */
  readonly plainLead: string;
}

/** How the units a rule found stand in the letter. */
export interface RuleWording {
  /** One sentence per unit, or one for all of them. */
  readonly layout: 'each' | 'grouped';
  /** About one unit, on its own: the summary's "Nội dung". */
  readonly sentence: string;
  /** The letter's sentence when there is one unit. */
  readonly one: string;
  /** The letter's sentence for several units. */
  readonly many: string;
  /** A unit inside `many`. */
  readonly item: string;
  readonly list: ListStyle;
}

/** A commendation may add what a unit has beyond the rule. */
export interface CommendWording extends RuleWording {
  /** Stands for `{payment}` when payment was measured. */
  readonly payment: string;
  /** Indicators in brackets behind a unit; "*": all others that were judged. */
  readonly details: readonly IndicatorId[];
  readonly detail: string;
  /** Stands for a detail when all dossiers of the unit count: "4/4 hồ sơ"; "" to print the rate. */
  readonly detailCounts: string;
  /** When all counts in the brackets are the same pair, it is printed once. */
  readonly detailSameCounts: string;
  readonly detailList: ListStyle;
}

export interface TrendForms {
  readonly sentence: string;
  readonly one: string;
  /** Lead of a list with one line per unit. */
  readonly many: string;
  readonly item: string;
}

export interface TrendWording {
  readonly rose: TrendForms;
  readonly fell: TrendForms;
  /** Takes the place of `fell` right after a group that rose: "Riêng …". */
  readonly fellAfterRose: TrendForms;
  readonly unchanged: TrendForms;
  readonly unknown: TrendForms;
}

export interface WarnWording {
  /** What is said of the unit, without subject and full stop. */
  readonly predicate: string;
  /** As the only reason under a heading that already names the unit. */
  readonly alone: string;
}

export interface RuleWordings {
  readonly commendFull: CommendWording;
  readonly commendAboveAverage: CommendWording;
  readonly belowAverage: TrendWording;
  readonly belowFloor: RuleWording;
  readonly cumulativeBelowFloor: RuleWording;
  readonly targetMissedCumulative: RuleWording;
  readonly targetMissedMonthOnly: RuleWording;
  readonly noneSinceYearStart: RuleWording;
  readonly noneThisMonth: RuleWording;
  readonly targetMissed: WarnWording;
  /** The month alone decided: nothing cumulative is kept anywhere. */
  readonly targetMissedMonth: WarnWording;
  readonly overdue: WarnWording;
}

/** What a rule row says by what it compares with, in words that turn with the indicator's direction. */
export interface ComparisonForms {
  /** What is said of a unit, with its figures, without subject and full stop. */
  readonly predicate: string;
  /** What several have in common. */
  readonly shared: string;
  /** A unit's own figures behind its name; "" for none. */
  readonly detail: string;
  /** What is asked of their heads; "" for nothing. */
  readonly request: string;
}

/**
 * By what is compared: average, target, level, full, none and some (zero is, is not), previous, lastYear, share, rank,
 * places (moved), band, and together (several at once); or by the id of an office's own row.
 */
export type ComparisonWordings = Readonly<
  Record<string, { readonly worse: ComparisonForms; readonly better: ComparisonForms }>
>;

interface DirectionWords {
  readonly worse: string;
  readonly better: string;
  /** Before a target: not reached, and reached. */
  readonly missed: string;
  readonly kept: string;
  /** Before a level: on the wrong side of it, and on the right one. */
  readonly under: string;
  readonly over: string;
  /** Between a name and its figure. */
  readonly is: string;
  /** What a request asks for. */
  readonly improve: string;
}
export type DirectionWordings = Readonly<Record<Direction, DirectionWords>>;

/** How the words of a comparison stand in a letter, whatever the row. */
export interface RowFrames {
  readonly low: RuleWording;
  readonly commend: CommendWording;
  readonly warn: WarnWording;
}

/** What is asked of the heads of the units that some rules found; the first that fits a rule and indicator is used. */
export interface RequestWording {
  readonly rules: readonly RuleId[];
  /** Empty: any indicator. */
  readonly indicators: readonly IndicatorId[];
  readonly text: string;
  readonly deadline: DeadlineKind;
  readonly list: ListStyle;
  /** After an office head's title: " và Chuyên viên"; "" for the head alone. */
  readonly staff: string;
}

interface WarnSectionWording {
  readonly title: string;
  /** Without ordinal, when the officer removed it. */
  readonly titleWithoutOrdinal: string;
  /** "Nội dung mục" of the summary. */
  readonly section: string;
  readonly sectionWithoutOrdinal: string;
  /** Where the step is not known. */
  readonly sectionUndecided: string;
  /** Heading where the history cannot tell form and ordinal. */
  readonly titleUndecided: string;
  readonly reasons: string;
  readonly reason: string;
}

interface TasksWording {
  readonly title: string;
  readonly items: readonly string[];
  readonly deadline: DeadlineKind;
}

interface ClosingWording {
  readonly text: string;
  /** When nobody is low, warned or undecided. */
  readonly praiseOnly: string;
}

/** Words the sentences are put together from. */
export interface PhraseWording {
  readonly and: string;
  /** What a letter does: commend, and remind or criticise. */
  readonly commending: string;
  readonly reminding: string;
  readonly rose: string;
  readonly fell: string;
  readonly unchanged: string;
  /** Before what is worse: after another such sentence, and after a good one. */
  readonly besides: string;
  readonly however: string;
  /** What a change is compared with: "{previousPeriod}" or "cùng kỳ {previousPeriod}". */
  readonly comparison: string;
  readonly comparedWith: string;
  /** When something was so: "trong tháng 8/2023". */
  readonly inPeriod: string;
  readonly averagePoints: string;
  /** The average of a group, of each group's own, and what groups by kind are called. */
  readonly averageWithin: string;
  readonly averagePointsWithin: string;
  readonly averageOfEach: string;
  readonly officesTogether: string;
  readonly communesTogether: string;
  /** All that can be reached, in percent and in points. */
  readonly fullRate: string;
  readonly fullPoints: string;
  readonly wentUp: string;
  readonly wentDown: string;
  /** Places in a ranking. */
  readonly places: string;
  readonly average: string;
  /** What a letter is about whose indicators name no field of work. */
  readonly matter: string;
  /** The average as something to be reached. */
  readonly averageWhole: string;
  readonly aboveTarget: string;
  readonly atTarget: string;
  readonly nextMonth: string;
  readonly restOfYear: string;
  readonly remainingMonths: string;
  /** Windows that open in January, that span the whole year, and all others. */
  readonly windowMonths: string;
  readonly windowYear: string;
  readonly windowRange: string;
  /** "thuộc lĩnh vực {field}", left out when no field is known. */
  readonly ofField: string;
  /** One of several fields with its share. */
  readonly countOfField: string;
  readonly longestDelay: string;
}

/** What several units are called together. */
export interface NounWording {
  readonly offices: string;
  readonly communes: string;
  readonly mixed: string;
  /** Those a letter names, in its subject: offices, a province's departments, communes by type, and all others. */
  readonly allOffices: string;
  readonly allDepartments: string;
  readonly allCommunes: string;
  readonly allMixed: string;
  readonly someOffices: string;
  readonly someCommunes: string;
  readonly someMixed: string;
  /** Several communes counted by their types: "{count} UBND {types}". */
  readonly communesByType: string;
  /** "UBND các xã X và Y", and with a colon where another type follows. */
  readonly communesNamed: string;
  readonly communesListed: string;
  /** Heads of several communes, counted: "Chủ tịch UBND {count} {types} nêu trên". */
  readonly headsCounted: string;
  readonly headsCountedMixed: string;
  /** Before a commune's own name. */
  readonly communePrefix: string;
  /** How the text refers back to a unit whose type word is not known. */
  readonly office: string;
  readonly commune: string;
  /** A commune's head, and an office's by the first word of its name; "" is for all others. */
  readonly communeHead: string;
  readonly officeHeads: Readonly<Record<string, string>>;
}

/** Names of the paragraphs on the summary sheet, "Lời văn công văn". */
export interface ParagraphLabels {
  readonly subject: string;
  readonly opening: string;
  readonly however: string;
  readonly grounds: string;
  readonly request: string;
  readonly task: string;
  readonly closing: string;
}

/** "Nơi nhận": what every letter has beside the authority's own list. */
interface CopiesWording {
  readonly first: string;
  /** How an item about the files begins; a list with one gets no other. */
  readonly fileWord: string;
  readonly last: string;
}

/** "Phụ lục" with all units. */
interface AnnexWording {
  readonly include: boolean;
  readonly title: string;
  readonly subject: string;
  readonly reference: string;
  readonly number: string;
  readonly unit: string;
  /** The whole authority, in the first row. */
  readonly whole: string;
  readonly month: string;
  readonly cumulative: string;
  readonly rank: string;
  readonly band: string;
  /** Behind the name of a score: the most points there are. */
  readonly maximum: string;
  /** What ▲ and ▼ beside a place mean. */
  readonly moves: string;
  /** What the marks of its cells mean. */
  readonly legend: Readonly<Record<FindingGroup, string>>;
}

/** A letter to each unit that is named. */
export interface NoticeWording {
  readonly subject: string;
  readonly lead: string;
  /** One of its figures, with what it is compared with. */
  readonly rate: string;
  readonly count: string;
  /** Before what was found. */
  readonly findings: string;
  readonly earlierActs: string;
  /** What the next period must bring for a target to be reached: so many of those expected, at least so many. */
  readonly need: { readonly some: string; readonly least: string; readonly outOfReach: string };
  /** What is asked of a unit that is warned, of one that is only low, and of one that is praised. */
  readonly explain: string;
  readonly improve: string;
  readonly praise: string;
  readonly deadline: DeadlineKind;
}

/** What stands where something is missing. */
export interface MissingWording {
  /** "[thiếu: {what}]": square brackets are literal here. */
  readonly marker: string;
  /** What is missing, by slot. */
  readonly names: Readonly<Record<string, string>>;
}

/** The letter's wording: order, titles, sentences, requests, tasks. Plain data, so that it travels as JSON. */
export interface LetterSettings {
  readonly toneStyle: ToneStyle;
  /** Brackets that hold words, not only figures, are set in italics. */
  readonly italicDetails: boolean;
  readonly sections: readonly LetterSectionId[];
  readonly commendTitle: string;
  readonly lowTitle: string;
  /** Subsections in this order; indicators not named follow in the settings' order. */
  readonly lowOrder: readonly IndicatorId[];
  readonly header: HeaderWording;
  readonly opening: OpeningWording;
  readonly however: HoweverWording;
  readonly grounds: GroundsWording;
  readonly warn: WarnSectionWording;
  readonly tasks: TasksWording;
  readonly closing: ClosingWording;
  readonly copies: CopiesWording;
  readonly annex: AnnexWording;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorWording>>;
  readonly rules: RuleWordings;
  /** Sentences of rows that have none of their own. */
  readonly comparisons: ComparisonWordings;
  readonly directions: DirectionWordings;
  readonly rows: RowFrames;
  readonly requests: readonly RequestWording[];
  readonly phrases: PhraseWording;
  readonly nouns: NounWording;
  readonly labels: ParagraphLabels;
  readonly notices: NoticeWording;
  readonly missing: MissingWording;
}
