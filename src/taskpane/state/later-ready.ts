/** What the list "Sẵn sàng trình ký" does, loaded when first asked for. */
export { carriedName, carryOver, declineCarried } from '../../actions/carry-over';
export { currentSummary } from '../../actions/edit-summary';
export { openWorkbook } from '../../actions/open-workbook';
export { addEarlierAct, recordNow, takeBackRecord } from '../../actions/ready-book';
export { frameOf, framePatch } from '../../actions/ready-authority';
export { saveSettings } from '../../actions/save-settings';
