export { composeLetter } from './compose';
export { headingsOf, type Heading } from './headings';
export { proposeParagraphs } from './paragraphs';
export { sectionTitleOf, sentenceOf } from './sentences';
