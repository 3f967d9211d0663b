import { factsOf } from '../indicators';
import type { IndicatorId, Problem, ProblemFacts, Rate } from '../model';
import { fullAddress } from '../model';
import { printFigure } from '../text/print';
import type { Language } from './language';
import { en } from './problems/en';
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
}

const LANGUAGES: Readonly<Record<Language, LanguageWords>> = {
  vi: { messages: vi, expected: 'cần' },
  en: { messages: en, expected: 'expected' },
};

type AnyMessage = (facts: ProblemFacts[keyof ProblemFacts], about: About) => ProblemPhrases;

/**
 * Puts a problem into words: where it is, what was found, what was expected, what to do.
 *
 * @param ownName what the settings call an indicator that an office added
 */
export function problemText(
  problem: Problem,
  language: Language,
  ownName: (id: IndicatorId) => string = (id) => id,
): ProblemWords {
  const { messages, expected: expectedWord } = LANGUAGES[language];
  const indicator = (id: IndicatorId): string => factsOf(id)?.names.problems[language] ?? ownName(id);
  const kind = (problem.indicator !== null && factsOf(problem.indicator)?.kind) || 'rate';
  const about = {
    unit: problem.unit,
    indicator: problem.indicator === null ? null : indicator(problem.indicator),
    figure: (value: Rate): string => printFigure(value, { kind, maximum: null, unit: null }),
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
