import type { CellArea, CellStyle, DrawnCell, DrawnRow } from '../../model';

/** A sheet being put together row by row. */
export class Grid {
  private readonly cells: (DrawnCell | null)[][] = [];
  private readonly heights = new Map<number, number>();
  readonly merges: CellArea[] = [];

  /** Index of the row that comes next. */
  get next(): number {
    return this.cells.length;
  }

  /** Adds a row and says which. */
  add(height?: number): number {
    this.cells.push([]);
    if (height !== undefined) this.heights.set(this.next - 1, height);
    return this.next - 1;
  }

  set(row: number, column: number, value: string | number | null, style?: CellStyle): void {
    while (this.cells.length <= row) this.cells.push([]);
    const cells = this.cells[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = style ? { value, style } : { value };
  }

  /** A row of cells that look alike, with one text that runs over the empty ones. */
  band(row: number, left: number, right: number, value: string | number | null, style: CellStyle): void {
    for (let column = left; column <= right; column++)
      this.set(row, column, column === left ? value : null, style);
  }

  /** One text over several columns; borders need a cell in each. */
  merge(row: number, left: number, right: number, value: string | number | null, style: CellStyle): void {
    this.band(row, left, right, value, style);
    if (right > left) this.merges.push({ top: row, bottom: row, left, right });
  }

  /** What a row says so far in its first columns. */
  shown(row: number, columns: number): (string | number)[] {
    const cells = this.cells[row]?.slice(0, columns) ?? [];
    return cells.flatMap((cell) => (cell && cell.value !== null ? [cell.value] : []));
  }

  rows(): DrawnRow[] {
    return this.cells.map((cells, row) => {
      const height = this.heights.get(row);
      return height === undefined ? { cells } : { height, cells };
    });
  }

  /** Number of columns in use. */
  get width(): number {
    return Math.max(0, ...this.cells.map((row) => row.length));
  }
}
