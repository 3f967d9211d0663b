/** "A, B và C" or "A, B, C". */
export type ListStyle = 'and' | 'commas' | 'semicolons';

/**
 * Until when something is asked for.
 * - `nextMonth`: the month after the evaluated one
 * - `restOfYear`, `remainingMonths`: what is left of the year, in two wordings; in November and December the next month
 */
export type DeadlineKind = 'nextMonth' | 'restOfYear' | 'remainingMonths';

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
  readonly averagePointsWhole: string;
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
  /** A part of all there is: of an authority that is named, and of one that is not. */
  readonly ofWhole: string;
  readonly ofAll: string;
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

/** What stands where something is missing. */
export interface MissingWording {
  /** "[thiếu: {what}]": square brackets are literal here. */
  readonly marker: string;
  /** What is missing, by slot. */
  readonly names: Readonly<Record<string, string>>;
}
