export { readHistory } from './history';
export { nameKey } from './name-parts';
export { isBareMark } from './notes';
export { readMonth } from './read-month';
export { chooseMonth, surveySheets } from './survey';
export type { MonthChoice, SheetKind, SheetSurvey, UnclearChoice } from './survey';
