import type { Workbook } from '../excel';

/** Rules of people, one from each of these rows down, for which some versions of Excel tell none of the sheet's rules. */
export function addUnreadableRules(file: Workbook, sheet: string, rows: readonly number[]): void {
  for (const row of rows)
    file.sheet(sheet).rules.push({
      id: file.newId(),
      type: 'CellValue',
      ranges: [{ row, column: 7, rows: 3, columns: 1 }],
      formula: '',
      condition: { formula1: '0.9', operator: 'LessThan' },
      format: { fillColor: '#FFFF00' },
      stopIfTrue: false,
    });
}
