/** Marks where the one open sentence of the letter is worked on. */
export const SENTENCE_WORK = 'data-sentence-work';
