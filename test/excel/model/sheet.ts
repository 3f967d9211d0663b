import {
  type Area,
  areaBetween,
  bounding,
  cellArea,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
} from './area';
import { type Cell, emptyCell, hasContent, isWorthKeeping } from './cell';
import { type CellFormat, plainFormat } from './cell-format';
import type { Chart } from './chart';
import { type PageLayout, newPageLayout } from './page-layout';
import type { Rule } from './rule';
import type { Comment, Table, Validation } from './sheet-parts';
import type { Workbook } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Everything one worksheet holds; knows nothing of Office.js. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  standardWidth = 8.43;
  protection: { options: Readonly<Record<string, boolean>>; password: string | null } | null = null;
  merges: Area[] = [];
  rules: Rule[] = [];
  charts: Chart[] = [];
  tables: Table[] = [];
  comments: Comment[] = [];
  validations: Validation[] = [];
  frozen: Area | null = null;
  /** A filter of the sheet itself hides rows: what is written there goes astray. */
  filtered = false;
  pageLayout: PageLayout = newPageLayout();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  private rows = new Map<number, Map<number, Cell>>();
  /** Formats given to whole columns or rows; the newest one that covers a cell wins. */
  private bands: { area: Area; format: CellFormat }[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  get position() {
    return this.workbook.sheets.indexOf(this);
  }

  cell(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? this.untouched(row, column);
  }

  /** A cell nobody wrote to looks like its column or row. */
  private untouched(row: number, column: number): Cell {
    if (this.bands.length === 0) return emptyCell;
    const format = this.bands.findLast(({ area }) => contains(area, row, column))?.format;
    return format ? { value: null, format } : emptyCell;
  }

  put(row: number, column: number, cell: Cell) {
    this.workbook.revision++;
    if (isWorthKeeping(cell) || this.bands.length > 0) {
      const cells = this.rows.get(row) ?? new Map<number, Cell>();
      if (!this.rows.has(row)) this.rows.set(row, cells);
      cells.set(column, cell);
    } else {
      const cells = this.rows.get(row);
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
    }
  }

  /** Changes the look of an area without walking a million empty cells of whole columns or rows. */
  changeFormat(area: Area, wanted: (format: CellFormat, row: number, column: number) => CellFormat) {
    this.workbook.revision++;
    const change = wanted.length < 2 ? sharing(wanted) : wanted;
    if (isWholeColumns(area) || isWholeRows(area)) {
      const before = this.untouched(area.row, area.column).format;
      const kept = this.bands.filter((band) => !isInside(band.area, area));
      const format = change(before, area.row, area.column);
      this.bands = format === plainFormat && kept.length === 0 ? [] : [...kept, { area, format }];
      for (const { row, column, cell } of [...this.stored(area)])
        this.put(row, column, { ...cell, format: change(cell.format, row, column) });
      return;
    }
    for (let row = area.row; row <= lastRow(area); row++)
      for (let column = area.column; column <= lastColumn(area); column++) {
        const cell = this.cell(row, column);
        this.put(row, column, { ...cell, format: change(cell.format, row, column) });
      }
  }

  /** The cells of an area that hold anything, row by row from the top left. */
  *stored(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    const rows = [...this.rows.keys()].filter((row) => row >= area.row && row <= lastRow(area));
    for (const row of rows.sort((a, b) => a - b)) {
      const cells = this.rows.get(row) ?? new Map<number, Cell>();
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        const cell = cells.get(column);
        if (cell && column >= area.column && column <= lastColumn(area)) yield { row, column, cell };
      }
    }
  }

  usedArea(within: Area, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.stored(within)) {
      if (valuesOnly ? !hasContent(cell) : !isWorthKeeping(cell)) continue;
      used = used ? bounding(used, cellArea(row, column)) : cellArea(row, column);
    }
    return used;
  }

  /** The merged area over a cell, else the cell itself. */
  mergedAt(row: number, column: number): Area {
    return this.merges.find((merge) => contains(merge, row, column)) ?? cellArea(row, column);
  }

  get formatBands(): readonly { area: Area; format: CellFormat }[] {
    return this.bands;
  }

  set formatBands(bands: readonly { area: Area; format: CellFormat }[]) {
    this.bands = [...bands];
  }

  /** Puts every stored cell where `move` says, dropping those it answers null for. */
  moveCells(area: Area, move: (row: number, column: number) => [number, number] | null) {
    const moving = [...this.stored(area)];
    for (const { row, column } of moving) this.rows.get(row)?.delete(column);
    for (const { row, column, cell } of moving) {
      const target = move(row, column);
      if (target) this.put(target[0], target[1], cell);
    }
    this.workbook.revision++;
  }

  /** The stored extent, for what would else walk a whole sheet. */
  clip(area: Area): Area | null {
    const used = this.usedArea(area, false);
    return used && intersection(areaBetween(area.row, area.column, lastRow(used), lastColumn(used)), area);
  }
}

/** Cells that look alike share one object before the change, so they do after it. */
function sharing(change: (format: CellFormat, row: number, column: number) => CellFormat): typeof change {
  const known = new Map<CellFormat, CellFormat>();
  return (format, row, column) => {
    const found = known.get(format) ?? change(format, row, column);
    known.set(format, found);
    return found;
  };
}

const isInside = (inner: Area, outer: Area) => {
  const cut = intersection(inner, outer);
  return cut !== null && cut.rows === inner.rows && cut.columns === inner.columns;
};
