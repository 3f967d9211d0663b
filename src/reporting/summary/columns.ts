import type { SummaryColumn } from '../../messages/summary';
import type { CellStyle, DrawnColumn } from '../../model';

export interface ColumnLook {
  readonly id: SummaryColumn;
  readonly width: number;
  readonly style: CellStyle;
  /**
   * - `edit`: the officer's to change
   * - `figure`, `fixed`: ours; what is typed there is reported and never used
   * - `number`: the running number, of no consequence
   */
  readonly use: 'edit' | 'figure' | 'fixed' | 'number';
}

const left: CellStyle = { size: 10, border: true, wrap: true, verticalAlign: 'top' };
const centred: CellStyle = { ...left, align: 'center' };
const percent: CellStyle = {
  size: 10,
  border: true,
  align: 'right',
  verticalAlign: 'top',
  numberFormat: '0.00%',
};

/** The columns people see, in their order. */
export const COLUMNS: readonly ColumnLook[] = [
  { id: 'number', width: 5, style: centred, use: 'number' },
  { id: 'section', width: 19, style: left, use: 'edit' },
  { id: 'unit', width: 17, style: left, use: 'fixed' },
  { id: 'indicator', width: 18, style: left, use: 'fixed' },
  { id: 'month', width: 9, style: percent, use: 'figure' },
  { id: 'previous', width: 10, style: percent, use: 'figure' },
  { id: 'change', width: 9.5, style: percent, use: 'figure' },
  { id: 'cumulative', width: 9, style: percent, use: 'figure' },
  { id: 'standard', width: 11, style: percent, use: 'figure' },
  { id: 'gap', width: 9.5, style: percent, use: 'figure' },
  { id: 'form', width: 10, style: centred, use: 'edit' },
  { id: 'ordinal', width: 6.5, style: { ...centred, numberFormat: '0' }, use: 'edit' },
  { id: 'text', width: 46, style: left, use: 'edit' },
  { id: 'evidence', width: 15, style: { ...left, size: 9, color: '#595959' }, use: 'fixed' },
  { id: 'inLetter', width: 9, style: { ...centred, bold: true, size: 12 }, use: 'edit' },
];

/** Last visible column, counted from 0. */
export const LAST_COLUMN = COLUMNS.length - 1;

/** First hidden column: the key of a row. */
export const HIDDEN_COLUMN = COLUMNS.length;

/** What charts and marks read stands from here on, and below everything people touch. */
export const HELPER_COLUMN = HIDDEN_COLUMN + 1;

export const columnIndex = (id: SummaryColumn): number => COLUMNS.findIndex((column) => column.id === id);

export function drawnColumns(count: number): DrawnColumn[] {
  return Array.from({ length: Math.max(count, HELPER_COLUMN + 1) }, (_, i) => {
    const column = COLUMNS[i];
    return column ? { width: column.width } : { width: 12, hidden: true };
  });
}
