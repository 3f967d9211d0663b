import type { Letter } from '../../src/model';

/** A paragraph of the signed letter next to ours; `why` says where and why we write otherwise. */
export interface Compared {
  readonly letter: string;
  readonly ours: string;
  readonly why: string | null;
}

export function same(letter: string): Compared {
  return { letter, ours: letter, why: null };
}

/** A paragraph in which we replace some words of the letter, each pair [letter's, ours]. */
export function differs(
  letter: string,
  why: string,
  ...changes: readonly (readonly [letter: string, ours: string])[]
): Compared {
  const ours = changes.reduce((text, [theirs, our]) => {
    if (!text.includes(theirs)) throw new Error(`the letter does not say “${theirs}”`);
    return text.replaceAll(theirs, our);
  }, letter);
  return { letter, ours, why };
}

export function bodyTexts(letter: Letter): string[] {
  return letter.body.map((block) => block.runs.map((run) => run.text).join(''));
}
