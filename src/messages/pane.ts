import { ofEachIndicator } from '../indicators';
import type { ProblemCode, RuleId } from '../model';
import type { Language } from './language';
import { FINDINGS } from './pane/findings';
import { LETTER } from './pane/letter';
import { PROBLEM_TITLES } from './pane/problem-titles';
import { RULES } from './pane/rules';
import { SCREEN } from './pane/screen';
import { SETUP } from './pane/settings';
import { wordsIn, type WordsOf } from './pane/words';

/** Every word of the pane in one language. */
export type PaneWords = WordsOf<typeof SCREEN> &
  WordsOf<typeof FINDINGS> &
  WordsOf<typeof LETTER> &
  WordsOf<typeof SETUP> & {
    readonly language: Language;
    readonly problemTitles: Readonly<Record<ProblemCode, string>>;
    readonly rules: Readonly<Record<RuleId, string>>;
    /** By id; indicators an office added are not among them. */
    readonly indicators: Readonly<Partial<Record<string, string>>>;
  };

export function paneWords(language: Language): PaneWords {
  return {
    language,
    ...wordsIn(SCREEN, language),
    ...wordsIn(FINDINGS, language),
    ...wordsIn(LETTER, language),
    ...wordsIn(SETUP, language),
    problemTitles: wordsIn(PROBLEM_TITLES, language),
    rules: wordsIn(RULES, language),
    indicators: ofEachIndicator(({ names }) => names.pane[language]),
  };
}
