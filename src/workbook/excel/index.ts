export { excelWorkbook } from './excel-workbook';
export type { ExcelHost } from './host';
