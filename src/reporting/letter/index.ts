export { composeLetter } from './compose';
export { proposeParagraphs } from './paragraphs';
export { sectionTitleOf, sentenceOf } from './sentences';
