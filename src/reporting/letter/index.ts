export { composeLetter } from './compose';
export { headingsOf } from './headings';
export { composeNotices } from './notices';
export { proposeParagraphs } from './paragraphs';
export { sectionTitleOf, sentenceOf } from './sentences';
