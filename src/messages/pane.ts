import type { RuleId } from '../model';
import type { Language } from './language';
import { FINDINGS } from './pane/findings';
import { INDICATORS } from './pane/indicators';
import { LETTER } from './pane/letter';
import { RULES } from './pane/rules';
import { SCREEN } from './pane/screen';
import { wordsIn, type WordsOf } from './pane/words';

/** Every word of the pane in one language. */
export type PaneWords = WordsOf<typeof SCREEN> &
  WordsOf<typeof FINDINGS> &
  WordsOf<typeof LETTER> & {
    readonly language: Language;
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
    rules: wordsIn(RULES, language) as Readonly<Record<RuleId, string>>,
    indicators: wordsIn(INDICATORS, language),
  };
}
