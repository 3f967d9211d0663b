import type { CellArea } from '../../model';
import type { Ornament } from '../port';
import { addressOf } from './areas';

/**
 * A sheet in one visit. Every range that is asked for costs some three hundred bytes of request and is tracked by the
 * client, so each is asked for once.
 */
export class DrawnSheet {
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly formats = new Map<string, Excel.RangeFormat>();
  private readonly blocks: { readonly area: CellArea; readonly range: Excel.Range }[] = [];

  constructor(readonly sheet: Excel.Worksheet) {}

  /** One rectangle, or whole rows or columns. */
  range(address: string): Excel.Range {
    const range = this.ranges.get(address) ?? this.sheet.getRange(address);
    this.ranges.set(address, range);
    return range;
  }

  exactly(area: CellArea): Excel.Range {
    const known = this.blocks.find((block) => addressOf(block.area) === addressOf(area));
    if (known) return known.range;
    const range = this.range(addressOf(area));
    this.blocks.push({ area, range });
    return range;
  }

  /** A block of cells, or a larger one around it that was asked for before. */
  around(area: CellArea): { readonly area: CellArea; readonly range: Excel.Range } {
    const known = this.blocks.find((block) => isInside(area, block.area));
    return known ?? { area, range: this.exactly(area) };
  }

  /** The look of one rectangle, or of several joined by commas. */
  format(addresses: string): Excel.RangeFormat {
    const format =
      this.formats.get(addresses) ??
      (addresses.includes(',') ? this.sheet.getRanges(addresses).format : this.range(addresses).format);
    this.formats.set(addresses, format);
    return format;
  }
}

/** Cells that are read without need cost more than another range would, so the block around is not much larger. */
const MOST_CELLS_MORE = 1_000;

function isInside(inner: CellArea, outer: CellArea): boolean {
  const cells = ({ top, bottom, left, right }: CellArea): number => (bottom - top + 1) * (right - left + 1);
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    cells(outer) - cells(inner) <= MOST_CELLS_MORE
  );
}

/** The sheets of one visit, each asked for once. */
export class VisitedSheets {
  private readonly sheets = new Map<string, DrawnSheet>();

  constructor(private readonly worksheets: Excel.WorksheetCollection) {}

  named(name: string): DrawnSheet {
    return this.sheets.get(name) ?? this.keep(name, this.worksheets.getItem(name));
  }

  /** A new sheet, the last one. */
  added(name: string): DrawnSheet {
    return this.keep(name, this.worksheets.add(name));
  }

  private keep(name: string, sheet: Excel.Worksheet): DrawnSheet {
    const drawn = new DrawnSheet(sheet);
    this.sheets.set(name, drawn);
    return drawn;
  }
}

/** A part of a drawing that can be sent on its own; the order of the parts matters. */
export interface DrawingStep {
  /** Undefined: the sheet is nothing without it. */
  readonly ornament: Ornament | undefined;
  readonly draw: (drawn: DrawnSheet) => void;
}

export const needed = (draw: DrawingStep['draw']): DrawingStep => ({ ornament: undefined, draw });
export const adorning = (ornament: Ornament, draw: DrawingStep['draw']): DrawingStep => ({ ornament, draw });
