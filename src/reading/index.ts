export { authorityHead, authorityIn } from './authority-head';
export type { AuthorityHead } from './authority-head';
export { chooseMonth } from './choose-month';
export type { MonthChoice, UnclearChoice } from './choose-month';
export { readHistory } from './history';
export { isBareMark } from './notes';
export { readMonth } from './read-month';
export { monthContradictions, surveySheets } from './survey';
export type { SheetKind, SheetSurvey } from './survey';
