/** What the list "Sẵn sàng trình ký" does, loaded when first asked for. */
export { carryOver } from '../../actions/carry-over';
export { declineCarried } from '../../actions/decline-carried';
export { currentSummary } from '../../actions/edit-summary';
export { openWorkbook } from '../../actions/open-workbook';
export { addEarlierAct, recordNow, takeBackRecord } from '../../actions/ready-book';
export { frameOf, framePatch } from '../../actions/ready-authority';
export { saveSettings } from '../../actions/save-settings';
