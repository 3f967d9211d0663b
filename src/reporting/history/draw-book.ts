import { HISTORY_WORDS } from '../../messages/history';
import type { CellStyle, SheetDrawing } from '../../model';
import type { BookCells } from './book';

const WIDTHS = [15, 30, 26, 9, 60, 18, 30];
const text: CellStyle = { border: true, wrap: true, verticalAlign: 'top' };
const COLUMNS = ['period', 'unit', 'form', 'ordinal', 'reason', 'document', 'note'] as const;

/** A new ladder book with its first acts. */
export function drawBook(name: string, acts: readonly BookCells[]): SheetDrawing {
  const heading: CellStyle = { bold: true, align: 'center', fill: '#D9E2F3', border: true, wrap: true };
  return {
    name,
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      {
        height: 24,
        cells: [{ value: HISTORY_WORDS.title, style: { size: 14, bold: true, align: 'center' } }],
      },
      { height: 20, cells: HISTORY_WORDS.headings.map((value) => ({ value, style: heading })) },
      ...acts.map((act) => ({
        cells: COLUMNS.map((column) => ({
          value: act[column] ?? null,
          style: column === 'ordinal' ? { ...text, align: 'center' as const, numberFormat: '0' } : text,
        })),
      })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: WIDTHS.length - 1 }],
    frozenRows: 2,
    print: { orientation: 'landscape', titleRows: [1, 1] },
    charts: [],
  };
}
