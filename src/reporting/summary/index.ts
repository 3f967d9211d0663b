export { buildSummary } from './build';
export { withHandParagraph, withHandRow, withoutHand, type HandRow } from './by-hand';
export { drawSummary } from './draw';
export { inGivenOrder, isRearranged } from './row-order';
export { refreshParagraphs } from './paragraphs';
export { keepPrevious, sameAsDrawn } from './previous-version';
export { readSummary } from './read';
export { summarySheetName } from './sheet-name';
