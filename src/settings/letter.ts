import type { IndicatorWording } from '../indicators';
import type { FindingGroup, IndicatorId } from '../model';
import type { ToneStyle } from '../text/tone';
import type {
  RuleWordings,
  ComparisonWordings,
  DirectionWordings,
  RowFrames,
  RequestWording,
} from './letter-sentences';
import type { DeadlineKind, PhraseWording, NounWording, MissingWording } from './letter-words';

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
  /** Where the figures come from and as of when, in a paragraph of its own; "" for none. */
  readonly source: string;
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

/** Names of the paragraphs on the summary sheet, "Lời văn công văn". */
export interface ParagraphLabels {
  readonly subject: string;
  readonly opening: string;
  readonly source: string;
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
  /** Lists of more units than this stand in the annex, which then holds them in full; 0: every list is in the letter. */
  readonly listsAbove: number;
  /** What stands in the letter instead: behind a count, and where the list would begin. */
  readonly listed: string;
  readonly listedAll: string;
  /** Above the lists in the annex. */
  readonly lists: string;
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
