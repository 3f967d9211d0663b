import { factsOf } from '../indicators';
import type { IndicatorId, Problem, ProblemFacts, Rate } from '../model';
import { fullAddress } from '../model';
import { printFigure, type Printed } from '../text/print';
import type { Language } from './language';
import { en } from './problems/en';
import { inEnglish } from './problems/en/words';
import type { About, ProblemMessages, ProblemPhrases } from './problems/shape';
import { vi } from './problems/vi';

/** A problem in words. `text` is one line that says all of it. */
export interface ProblemWords {
  /** Cell, else unit or indicator, else "". */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
  readonly text: string;
}

interface LanguageWords {
  readonly messages: ProblemMessages;
  readonly expected: string;
  /** A figure as we print it, in the language. */
  readonly figure: (printed: string) => string;
}

const LANGUAGES: Readonly<Record<Language, LanguageWords>> = {
  vi: { messages: vi, expected: 'cần', figure: (printed) => printed },
  en: { messages: en, expected: 'expected', figure: inEnglish },
};

type AnyMessage = (facts: ProblemFacts[keyof ProblemFacts], about: About) => ProblemPhrases;

/** What the settings say of an indicator: what it is called, and how its figures are printed. */
export interface IndicatorTexts {
  readonly name: (id: IndicatorId) => string;
  readonly printed: (id: IndicatorId) => Printed;
}

const PERCENT: Printed = { kind: 'rate', maximum: null, unit: null };

/** Where no settings are at hand. */
const BUILT_IN: IndicatorTexts = {
  name: (id) => id,
  printed: (id) => ({ kind: factsOf(id)?.kind ?? 'rate', maximum: null, unit: null }),
};

/**
 * Puts a problem into words: where it is, what was found, what was expected, what to do.
 *
 * @param texts of the settings, which alone know an indicator that an office added
 */
export function problemText(
  problem: Problem,
  language: Language,
  texts: IndicatorTexts = BUILT_IN,
): ProblemWords {
  const { messages, expected: expectedWord, figure } = LANGUAGES[language];
  const indicator = (id: IndicatorId): string => factsOf(id)?.names.problems[language] ?? texts.name(id);
  const printed = problem.indicator === null ? PERCENT : texts.printed(problem.indicator);
  const about = {
    unit: problem.unit,
    indicator: problem.indicator === null ? null : indicator(problem.indicator),
    figure: (value: Rate): string => figure(printFigure(value, printed)),
    named: indicator,
  };
  // Each code's maker takes that code's facts; a union cannot say so.
  const phrases = (messages[problem.code] as AnyMessage)(problem.facts, about);
  const unit = problem.unit ?? '';
  const where = problem.cell ? fullAddress(problem.cell) : unit || (about.indicator ?? '');
  const named = unit !== '' && where !== unit && !phrases.found.includes(unit) ? `${unit}: ` : '';
  const text = `${where === '' ? '' : `${where} – `}${named}${phrases.found}; ${expectedWord}: ${phrases.expected}. ${phrases.todo}`;
  return { where, ...phrases, text };
}
