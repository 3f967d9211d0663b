/** What happens after an evaluation, if at all: loaded when first asked for, so that the first screen comes sooner. */
export { acceptExplanation, takeBackExplanation } from '../../actions/accept-explanation';
export { addSample } from '../../actions/add-sample';
export { clearMarks } from '../../actions/clear-marks';
export { currentSummary, editSummary } from '../../actions/edit-summary';
export { forgetRemembered } from '../../actions/forget';
export {
  formFault,
  formHasAnnex,
  letterFile,
  letterOf,
  recordMonth,
  takeBackMonth,
} from '../../actions/export-letter';
export { noticeFiles } from '../../actions/notices';
export { addLetterSheet } from '../../actions/letter-sheet';
export { openWorkbook } from '../../actions/open-workbook';
export { restoreSummary } from '../../actions/restore-summary';
export { saveSettings, settingsPlan } from '../../actions/save-settings';
export { selfCheck } from '../../actions/self-check';
export { copiedLetter } from '../../reporting/letter-html';
