/** All months in one go: loaded when somebody asks for the year. */
export { currentSummary } from '../../actions/edit-summary';
export { prepareYear, writeYear } from '../../actions/evaluate-year';
export { saveSettings } from '../../actions/save-settings';
export { letterFile, letterOf } from '../../actions/export-letter';
