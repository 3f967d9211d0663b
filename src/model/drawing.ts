import type { CellAddress, CellArea, CellValue } from './cell';
import type { SheetContent, SheetVisibility } from './sheet';

/** How a cell we write looks. Font is Times New Roman throughout. */
export interface CellStyle {
  /** Points; 11 when missing. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center';
  readonly wrap?: boolean;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  /** en-US number format; text is always written as text ("@"), whatever it starts with. */
  readonly numberFormat?: string;
}

export interface DrawnCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
}

export interface DrawnRow {
  /** Points; fitted to the text when missing. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly cells: readonly (DrawnCell | null)[];
}

export interface DrawnColumn {
  /** In characters of the standard font, as Excel counts widths. */
  readonly width: number;
  readonly hidden?: boolean;
}

/**
 * A clustered column chart, some of its series as lines. The cells it reads are a table: categories in front, the
 * names of the series in the row above, the series side by side. They may be hidden.
 */
export interface ChartDrawing {
  readonly title: string;
  readonly categories: CellArea;
  readonly series: readonly {
    readonly name: string;
    readonly values: CellArea;
    readonly type: 'column' | 'line';
    readonly color: string;
  }[];
  /** The cells it covers. */
  readonly place: CellArea;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, first and last, counted from 0. */
  readonly titleRows?: readonly [number, number];
  readonly area?: CellArea;
  /** Made small enough for one page; else as many pages as its length takes. */
  readonly isOnePage?: boolean;
}

/** One of our own sheets as plain data; the adapter draws it in place, creating the sheet when it is not there. */
export interface SheetDrawing {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly CellArea[];
  /** Rows that stay in view when scrolling, from the top. */
  readonly frozenRows: number;
  /** Paper is A4, one page wide. */
  readonly print: PrintSetup;
  readonly charts: readonly ChartDrawing[];
}

/** How a mark looks: told apart in greyscale too, so weight and fill differ, not hue alone. */
export interface MarkLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * One conditional format of ours: a block of cells, one formula.
 * The formula is en-US, begins with "=", is relative to the area's first cell and carries {@link MARK_SIGNATURE}.
 */
export interface MarkRule {
  readonly area: CellArea;
  readonly formula: string;
  readonly look: MarkLook;
}

/** Stands in every formula of ours, so that we find our marks again and touch nobody else's. */
export const MARK_SIGNATURE = 'N("danh-gia-thang")';

/** All marks of one sheet, the heaviest first. Writing them replaces what we marked there before; none clears. */
export interface SheetMarks {
  readonly sheet: string;
  readonly rules: readonly MarkRule[];
  /** True when nothing of ours can be on the sheet yet, which saves looking for it. */
  readonly neverMarked?: boolean;
}

/** Single cells written on a sheet that belongs to people; formats stay as they are. */
export interface CellEdits {
  readonly sheet: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number | null;
  }[];
}

/**
 * Two sheets of ours that change places. Each is drawn from what the other held, so where writing may be broken off
 * half-way the sheets themselves change their names first: no version is ever written over another one.
 */
export interface SheetExchange {
  readonly first: string;
  readonly second: string;
  /** A free name, for the time between. */
  readonly via: string;
}

/** Everything one action writes, handed over at once. */
export interface WritePlan {
  readonly exchange?: SheetExchange;
  /** Sheets set aside under another name before anything is drawn. */
  readonly renames: readonly { readonly from: string; readonly to: string }[];
  readonly drawings: readonly SheetDrawing[];
  /**
   * What drawings take the place of, as it was read, under the names they are drawn by: what somebody typed there since
   * is told, and given back by the next reading.
   */
  readonly replaces: readonly SheetContent[];
  readonly edits: readonly CellEdits[];
  readonly marks: readonly SheetMarks[];
  /** Cells the plan rests on, with the values it was made from; read back in the same step. */
  readonly expected: readonly { readonly cell: CellAddress; readonly value: CellValue }[];
}

export const EMPTY_PLAN: WritePlan = {
  renames: [],
  drawings: [],
  replaces: [],
  edits: [],
  marks: [],
  expected: [],
};
