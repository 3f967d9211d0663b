import type { IndicatorId, Period, ProblemCode, ProblemFacts, Rate } from '../../model';

/** What a problem says besides where: what was found, what was expected, what to do. */
export interface ProblemPhrases {
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

/** One sentence maker a code: a language that forgets one does not compile. */
export type ProblemMessages = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code], about: About) => ProblemPhrases;
};

/** Whom and what a problem concerns, as its words need it. */
export interface About {
  readonly unit: string | null;
  /** The indicator's name in the language; null when it concerns none. */
  readonly indicator: string | null;
  /** A figure of the indicator, in percent or points. */
  readonly figure: (value: Rate) => string;
  /** The name of any other in it. */
  readonly named: (id: IndicatorId) => string;
}

/** Rows of the ladder book that may be one more act of a unit: its ordinal cannot be told. */
export const UNCOUNTED: ReadonlySet<string> = new Set([
  'unknown-form',
  'similar-unit',
  'several-units',
  'unreadable-month',
  'other-book',
  'merged-unit',
  'other-kind',
]);

/** Rows as people count them: the first ten, and "…" where there are more. */
export function rows(list: readonly number[]): string {
  const shown = list.slice(0, 10).map((row) => String(row + 1));
  return list.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
}

export function monthList(periods: readonly Period[], one: (period: Period) => string): string {
  return periods.map(one).join(', ');
}

const LONGEST_LIST = 5;

/** The first names of a list, and "…" where there are more. */
export function shortList(names: readonly string[]): string {
  const shown = names.slice(0, LONGEST_LIST).join(', ');
  return names.length > LONGEST_LIST ? `${shown} …` : shown;
}
