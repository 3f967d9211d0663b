import type { Direction, IndicatorKind, Rate } from '../model';
import { NAMES_ONLY } from './headings';
import type { HeadingWords } from './headings';

/** A value with the months it is valid in, both ends included, open when missing. Later ones win. */
export interface ValidFact<Value> {
  readonly from?: CalendarMonth;
  readonly to?: CalendarMonth;
  readonly value: Value;
}

interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

/** What the letter calls an indicator from place to place; "" where the place never speaks of it. */
export interface IndicatorWording {
  readonly opening: string;
  /** Heading of its subsection. */
  readonly title: string;
  readonly commend: string;
  readonly low: string;
  readonly warn: string;
  /** Inside brackets: "tiếp nhận". */
  readonly short: string;
  /** Inside brackets, before a ratio of dossiers. */
  readonly shortCount: string;
  readonly request: string;
  /** The field of work it is about, in subject and headings: "thực hiện nhiệm vụ cải cách hành chính". */
  readonly matter: string;
  /** What its counts count: "hồ sơ"; "" where a ratio stands alone. */
  readonly things: string;
  /** Notes: an extra reason of a warning; "" when it is none. */
  readonly shortfall: string;
  /** Notes: what a commended unit is praised for besides; "" for nothing. */
  readonly praise: string;
}

/** The names of an indicator that any sentence may use, as in "{commend:intake}". */
export const NAME_PLACES = [
  ...(['opening', 'title', 'commend', 'low', 'warn'] as const),
  ...(['short', 'shortCount', 'request', 'matter', 'things'] as const),
] satisfies readonly (keyof IndicatorWording)[];

/** Everything the product knows of an indicator by itself. */
export interface IndicatorFacts {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly better: Direction;
  /** Whom it concerns. */
  readonly units: 'all' | 'communes';
  /** Month of the year (1–12) in which its cumulative window opens. */
  readonly windowStart: readonly ValidFact<number>[];
  /** Targets the product knows of, where neither office nor sheet say one. */
  readonly target: readonly ValidFact<Rate>[];
  /** Points of a score when all is well, in hundredths; a sheet may say otherwise. */
  readonly maximum: Rate | null;
  /** More than everything can be done: revenue against its estimate. */
  readonly mayExceed100: boolean;
  /** Its numerator and denominator are amounts, decimals allowed, not numbers of things. */
  readonly ofAmounts: boolean;
  /** The indicators it takes the place of in every rule, where a sheet keeps none of them. */
  readonly standsFor: readonly string[];
  /** The words of its headings: positive evidence, as people write them. */
  readonly words: HeadingWords;
  /** How the report of a unit that is exempt from a warning names it, without diacritics. */
  readonly report: RegExp;
  readonly names: {
    /** Short, on screens. */
    readonly pane: { readonly vi: string; readonly en: string };
    /** Inside the sentence of a problem. */
    readonly problems: { readonly vi: string; readonly en: string };
    /** On "Cấu hình": the first is written, all are understood. */
    readonly settings: readonly [string, ...string[]];
  };
  readonly letter: IndicatorWording;
}

const FROM_JANUARY = [{ value: 1 }] as const;

/** What most indicators are like. */
export const USUAL = {
  better: 'higher',
  units: 'all',
  windowStart: FROM_JANUARY,
  target: [],
  maximum: null,
  mayExceed100: false,
  ofAmounts: false,
  standsFor: [],
  words: { ...NAMES_ONLY, names: [] },
} as const;

/** A letter that speaks of it nowhere; an indicator says where it differs. */
export const UNSPOKEN: IndicatorWording = {
  opening: '',
  title: '',
  commend: '',
  low: '',
  warn: '',
  short: '',
  shortCount: '',
  request: '',
  matter: 'thực hiện nhiệm vụ cải cách hành chính',
  things: 'hồ sơ',
  shortfall: '',
  praise: '',
};

/** What the letter calls an indicator of which only the name is known. */
export function wordingOfName(name: string): IndicatorWording {
  return {
    ...UNSPOKEN,
    opening: name,
    title: `Về ${name}`,
    commend: name,
    low: name,
    warn: name,
    short: name,
    shortCount: name,
    request: name,
  };
}
