import type { CellArea, CellValue, LegacyFontCell, SheetContent } from '../../model';
import { mayBeLegacy, queueFonts } from './legacy-fonts';

/**
 * How much of a sheet is looked at. A stray value far below (row 1,048,576) would otherwise make the used range a
 * million rows high; columns of the .xls grid, for such files are opened too.
 */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 256;

/** Merged cells are asked for in the top rows only: the call fails for a range with more than 512 of them. */
const HEADER_ROWS = 30;
const HEADER_COLUMNS = 120;

/** All that is looked at of a sheet. */
export function lookedAt(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, MOST_ROWS, MOST_COLUMNS);
}

/** The cells of it that hold anything; a null object when there are none. */
export function usedRange(sheet: Excel.Worksheet): Excel.Range {
  return lookedAt(sheet).getUsedRangeOrNullObject(true);
}

/** A rectangle of cells as it is read. */
export interface QueuedBlock {
  readonly range: Excel.Range;
  /** After the first sync: queues what only few sheets need, and says whether another sync is due. */
  queueRest(): boolean;
  /** After the last sync. */
  content(): SheetBlock;
}

export interface SheetBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly hiddenRows: readonly number[];
  readonly legacyFonts: readonly LegacyFontCell[];
}

const NOTHING: SheetBlock = {
  top: 0,
  left: 0,
  values: [],
  numberFormats: [],
  hiddenRows: [],
  legacyFonts: [],
};

/** Queues all that is read of a rectangle; nothing is sent before the caller syncs. */
export function queueBlock(range: Excel.Range): QueuedBlock {
  range.load('values,numberFormat,rowIndex,columnIndex,rowHidden,format/font/name');
  let fonts: (() => readonly LegacyFontCell[]) | undefined;
  const rows = range.getRowProperties({ rowHidden: true });
  return {
    range,
    queueRest() {
      if (range.isNullObject) return false;
      if (mayBeLegacy(range.format.font.name, range.values)) fonts = queueFonts(range);
      return fonts !== undefined;
    },
    content() {
      if (range.isNullObject) return NOTHING;
      const { rowIndex: top, columnIndex: left, values } = range;
      // Null where some rows are hidden and others not.
      const isHidden = (row: number, all: boolean | null): boolean =>
        all ?? rows.value[row]?.rowHidden ?? false;
      return {
        top,
        left,
        values: cellValues(range),
        numberFormats: range.numberFormat as string[][],
        hiddenRows: hiddenOf(top, values.length, (row) => isHidden(row, range.rowHidden)),
        legacyFonts: fonts?.() ?? [],
      };
    },
  };
}

/** The cells whose merges are asked for. */
export function headerBlock(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, HEADER_ROWS, HEADER_COLUMNS);
}

/** Queues the merged cells of a range. */
export function queueMerges(range: Excel.Range): () => CellArea[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/** A sheet put together from its blocks, the upper ones first; all start at the same column. */
export function assemble(
  name: string,
  blocks: readonly SheetBlock[],
  merges: SheetContent['merges'],
): SheetContent {
  const [first] = blocks;
  return {
    name,
    values: fromA1(
      first,
      blocks.map((block) => block.values),
    ),
    numberFormats: fromA1(
      first,
      blocks.map((block) => block.numberFormats),
    ),
    hiddenRows: new Set(blocks.flatMap((block) => block.hiddenRows)),
    // Nothing is decided by them, and our own sheets always have some: asking would cost a visit.
    hiddenColumns: new Set(),
    merges,
    legacyFonts: blocks.flatMap((block) => block.legacyFonts),
  };
}

/** Excel says "" for an empty cell and spells an error out, "#N/A" or "#PYTHON!", as its text would be. */
const ERRORS = /^#(N\/A|GETTING_DATA|DIV\/0!|[A-Z]+[!?])$/;

function cellValues(range: Excel.Range): CellValue[][] {
  return (range.values as (string | number | boolean)[][]).map((row) =>
    row.map((value) => {
      if (value === '') return null;
      return typeof value === 'string' && ERRORS.test(value) ? { error: value } : value;
    }),
  );
}

function fromA1<Item>(
  first: SheetBlock | undefined,
  blocks: readonly (readonly (readonly Item[])[])[],
): Item[][] {
  const { top = 0, left = 0 } = first ?? {};
  const rows: Item[][] = Array.from({ length: top }, () => []);
  for (const row of blocks.flat()) {
    const padded = new Array<Item>(left);
    padded.push(...row);
    rows.push(padded);
  }
  return rows;
}

function areaOf(range: Excel.Range): CellArea {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

function hiddenOf(first: number, count: number, isHidden: (place: number) => boolean): readonly number[] {
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => (isHidden(i) ? [first + i] : []));
}
