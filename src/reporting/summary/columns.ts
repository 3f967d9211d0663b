import type { SummaryColumn } from '../../messages/summary';
import type { CellStyle, DrawnColumn } from '../../model';
import { STYLES } from './styles';

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

const { cell, centred } = STYLES;
/** Numbers stand to the right by themselves. */
const percent: CellStyle = { ...cell, numberFormat: '0.00%' };

/**
 * Few widths, for each one more is one more thing to ask Excel for. What is printed fits an A4 page across at nine
 * tenths of its size: letters of 10 points stay 9 on paper.
 */
const WIDTHS = { number: 5, words: 14.5, figure: 8, sentence: 46 } as const;
const { number, words, figure, sentence } = WIDTHS;

/** The columns people see, in their order. */
export const COLUMNS: readonly ColumnLook[] = [
  { id: 'number', width: number, style: centred, use: 'number' },
  { id: 'section', width: words, style: cell, use: 'edit' },
  { id: 'unit', width: words, style: cell, use: 'fixed' },
  { id: 'indicator', width: words, style: cell, use: 'fixed' },
  { id: 'month', width: figure, style: percent, use: 'figure' },
  { id: 'previous', width: figure, style: percent, use: 'figure' },
  { id: 'change', width: figure, style: percent, use: 'figure' },
  { id: 'cumulative', width: figure, style: percent, use: 'figure' },
  { id: 'standard', width: figure, style: percent, use: 'figure' },
  { id: 'gap', width: figure, style: percent, use: 'figure' },
  { id: 'form', width: figure, style: cell, use: 'edit' },
  { id: 'ordinal', width: number, style: centred, use: 'edit' },
  { id: 'text', width: sentence, style: cell, use: 'edit' },
  { id: 'evidence', width: words, style: cell, use: 'fixed' },
  { id: 'inLetter', width: figure, style: centred, use: 'edit' },
];

/** Last visible column, counted from 0. */
export const LAST_COLUMN = COLUMNS.length - 1;

/** Last column on paper: cells and x behind it are for work at the screen. */
export const LAST_PRINTED = COLUMNS.findIndex(({ id }) => id === 'text');

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
