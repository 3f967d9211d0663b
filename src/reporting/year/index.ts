export {
  buildOverview,
  type Overview,
  type OverviewMonth,
  type UnitInMonth,
  type UnitYear,
} from './overview';
export { drawOverview, needText, overviewSheetName } from './draw';
