import type { ColumnMeaning, IndicatorId, Period, ProblemCode, ProblemFacts, Rate } from '../../model';

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

/** How a language writes the values problems speak of. */
export interface ValueWords {
  readonly rate: (rate: Rate) => string;
  readonly month: (period: Period) => string;
  readonly meaning: (meaning: ColumnMeaning) => string;
}

/** Rows of the ladder book that may be one more act of a unit: its ordinal cannot be told. */
export const UNCOUNTED: ReadonlySet<string> = new Set([
  'unknown-form',
  'similar-unit',
  'unreadable-month',
  'other-kind',
]);

/** "97,67" from hundredths, trailing zeros dropped. */
export function decimalOf(rate: Rate, mark: ',' | '.'): string {
  const whole = Math.trunc(Math.abs(rate) / 100);
  const rest = String(Math.abs(rate) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${rate < 0 ? '-' : ''}${whole}${rest === '' ? '' : mark + rest}`;
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
