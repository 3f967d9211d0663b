export { readHistory } from './history';
export { identifyUnit, nameKey } from './names';
export { readMonth } from './read-month';
export { chooseMonth, surveySheets } from './survey';
export type { MonthChoice, SheetKind, SheetSurvey, UnclearChoice } from './survey';
