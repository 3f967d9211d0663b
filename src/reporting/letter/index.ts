export { composeLetter } from './compose';
export { headingsOf } from './headings';
export { proposeParagraphs } from './paragraphs';
export { sectionTitleOf, sentenceOf } from './sentences';
