import { EMPTY_PLAN } from '../model';
import type { Workbook, WriteReport } from '../workbook/port';
import type { OpenWorkbook } from './open-workbook';

/** Removes our marks from every metrics sheet; people's own formats and rules stay. Twice is once. */
export function clearMarks(workbook: Workbook, open: OpenWorkbook): Promise<WriteReport> {
  const sheets = open.survey.filter(({ kind }) => kind === 'metrics').map(({ sheet }) => sheet);
  return workbook.write({ ...EMPTY_PLAN, marks: sheets.map((sheet) => ({ sheet, rules: [] })) });
}
