import type { Language, Translated } from '../language';

/** Words by name, each in every language: one that lacks a language does not compile. */
export type Dictionary = Readonly<Record<string, Translated<string | ((...slots: never[]) => string)>>>;

/** The dictionary in one language. */
export type WordsOf<Words extends Dictionary> = {
  readonly [Name in keyof Words]: Words[Name]['vi'];
};

export function wordsIn<Words extends Dictionary>(words: Words, language: Language): WordsOf<Words> {
  return Object.fromEntries(
    Object.entries(words).map(([name, text]) => [name, text[language]]),
  ) as WordsOf<Words>;
}
