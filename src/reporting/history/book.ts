import type { CellEdits, CellValue, HistoryLayout, SheetContent, WritePlan } from '../../model';
import { isCellError } from '../../model';

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
