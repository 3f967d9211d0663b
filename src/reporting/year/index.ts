export {
  buildOverview,
  type Overview,
  type OverviewMonth,
  type UnitInMonth,
  type UnitYear,
} from './overview';
export { drawOverview, initials, needText, overviewSheetName } from './draw';
