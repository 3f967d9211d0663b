export { buildOverview, type Overview, type OverviewMonth } from './overview';
export { drawOverview, overviewSheetName } from './draw';
