export { excelWorkbook } from './excel-workbook';
export { OLDEST_API, UNDO_GROUP_API, type ExcelHost } from './host';
