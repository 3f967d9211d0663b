import { HISTORY_WORDS } from '../../messages/history';
import type { CellEdits, CellValue, HistoryLayout, SheetContent, WritePlan } from '../../model';
import { isCellError } from '../../model';
import { isReportText } from '../../text/report-of';

/**
 * Ends every "Lý do" we write, unseen: rows of ours are told from rows made by hand, which are never withdrawn. It
 * travels with a sorted or copied row, and whoever writes another reason makes the row theirs.
 */
const OURS = '\u00A0';

/** A reason as we write it. */
export const ourReason = (reason: string): string => `${reason}${OURS}`;

type BookColumn = keyof HistoryLayout['columns'];
export type BookCells = Partial<Record<BookColumn, string | number | null>>;

/** The ladder book being written to: single cells, nothing reformatted, nothing equal written again. */
export class Book {
  private readonly cells: CellEdits['cells'][number][] = [];
  private nextRow: number;

  constructor(
    private readonly content: SheetContent,
    private readonly layout: HistoryLayout,
  ) {
    this.nextRow = rowAfterTable(content, layout);
  }

  value(row: number, column: BookColumn): CellValue {
    const at = this.layout.columns[column];
    return at === undefined ? null : (this.content.values[row]?.[at] ?? null);
  }

  text(row: number, column: BookColumn): string {
    const value = this.value(row, column);
    return value === null ? '' : isCellError(value) ? value.error : String(value);
  }

  /** Whether the row was entered by us, and nobody gave it another reason. */
  isOurs(row: number): boolean {
    return this.text(row, 'reason').endsWith(OURS);
  }

  /** @returns whether anything had to be written */
  put(row: number, cells: BookCells): boolean {
    const before = this.cells.length;
    for (const [name, value] of Object.entries(cells) as [BookColumn, string | number | null][]) {
      const column = this.layout.columns[name];
      if (column === undefined || this.text(row, name) === String(value ?? '')) continue;
      this.cells.push({ row, column, value });
    }
    return this.cells.length > before;
  }

  /**
   * Takes rows back: those of ours that end the table and hold nothing of other people's are emptied, any other says
   * "đã rút" and keeps Số văn bản and Ghi chú.
   */
  takeBack(rows: readonly number[]): void {
    let last = this.nextRow - 1;
    for (const row of [...rows].sort((a, b) => b - a)) {
      if (row === last && this.isOurs(row) && this.holdsOursOnly(row)) {
        this.put(row, EMPTY_ROW);
        last -= 1;
      } else this.put(row, { form: HISTORY_WORDS.withdrawn, ordinal: null });
    }
  }

  /** Empties a row that holds no more than what is known of it; one that says more by now stays. */
  clear(row: number, cells: BookCells): void {
    const known = Object.entries(cells) as [BookColumn, string | number | null][];
    if (known.every(([column, value]) => this.text(row, column) === String(value ?? '')))
      this.put(row, { ...EMPTY_ROW, document: null });
  }

  private holdsOursOnly(row: number): boolean {
    const { period, unit, form, ordinal, reason, note } = this.layout.columns;
    const isReport = isReportText(this.text(row, 'note'));
    const own = [period, unit, form, ordinal, reason, ...(isReport ? [note] : [])];
    const others = (this.content.values[row] ?? []).map((value, column) =>
      own.includes(column) ? null : value,
    );
    return isBlank(others);
  }

  append(cells: BookCells): void {
    this.put(this.nextRow, cells);
    this.nextRow += 1;
  }

  /** What was written, resting on what the cells held. */
  plan(): Pick<WritePlan, 'edits' | 'expected'> {
    const sheet = this.content.name;
    if (this.cells.length === 0) return { edits: [], expected: [] };
    return {
      edits: [{ sheet, cells: this.cells }],
      expected: this.cells.map(({ row, column }) => ({
        cell: { sheet, row, column },
        value: this.content.values[row]?.[column] ?? null,
      })),
    };
  }
}

const EMPTY_ROW: BookCells = {
  period: null,
  unit: null,
  form: null,
  ordinal: null,
  reason: null,
  note: null,
};

const isBlank = (row: readonly CellValue[] | undefined): boolean =>
  (row ?? []).every((value) => value === null || (typeof value === 'string' && value.trim() === ''));

/** Right below the last row of the table; below everything when people wrote something under it. */
function rowAfterTable({ values }: SheetContent, { headingRow, columns }: HistoryLayout): number {
  const isRow = (row: readonly CellValue[] | undefined): boolean =>
    [columns.period, columns.unit, columns.form].filter((c) => (row?.[c] ?? null) !== null).length > 1;
  const last = values.findLastIndex((row, at) => at > headingRow && isRow(row));
  const after = Math.max(last, headingRow) + 1;
  return values.slice(after).every(isBlank) ? after : values.length;
}
