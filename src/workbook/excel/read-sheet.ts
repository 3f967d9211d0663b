import type { CellArea, CellValue, SheetContent } from '../../model';
import { mayBeLegacy } from './legacy-fonts';

/**
 * How much of a sheet is looked at. A stray value far below (row 1,048,576) would otherwise make the used range a
 * million rows high; columns of the .xls grid, for such files are opened too.
 */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 256;

/** Merged cells are asked for in the top rows only: the call fails for a range with more than 512 of them. */
const HEADER_ROWS = 30;
const HEADER_COLUMNS = 120;

/** The cells of a sheet that hold anything, within what is looked at; a null object when there are none. */
export function usedRange(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, MOST_ROWS, MOST_COLUMNS).getUsedRangeOrNullObject(true);
}

/** A rectangle of cells as it was read; both are valid after the sync that follows queueing. */
export interface QueuedBlock {
  readonly range: Excel.Range;
  content(): SheetBlock;
}

export interface SheetBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The text looks like bytes of a pre-Unicode font, so that fonts are worth asking for. */
  readonly mayBeLegacy: boolean;
}

const NOTHING: SheetBlock = {
  top: 0,
  left: 0,
  values: [],
  numberFormats: [],
  hiddenRows: [],
  hiddenColumns: [],
  mayBeLegacy: false,
};

/** Queues all that is read of a rectangle; nothing is sent before the caller syncs. */
export function queueBlock(range: Excel.Range): QueuedBlock {
  range.load('values,numberFormat,rowIndex,columnIndex,rowHidden,columnHidden,format/font/name');
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return {
    range,
    content() {
      if (range.isNullObject) return NOTHING;
      const { rowIndex: top, columnIndex: left } = range;
      return {
        top,
        left,
        values: cellValues(range),
        numberFormats: range.numberFormat as string[][],
        hiddenRows: hiddenOf(range.rowHidden, top, rows.value, (row) => row.rowHidden),
        hiddenColumns: hiddenOf(range.columnHidden, left, columns.value, (column) => column.columnHidden),
        mayBeLegacy: mayBeLegacy(range.format.font.name, range.values),
      };
    },
  };
}

/** Queues the merged cells of the header block. */
export function queueMerges(sheet: Excel.Worksheet): () => CellArea[] {
  const merged = sheet.getRangeByIndexes(0, 0, HEADER_ROWS, HEADER_COLUMNS).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/** A sheet put together from its blocks, the upper ones first; all start at the same column. */
export function assemble(
  name: string,
  blocks: readonly SheetBlock[],
  parts: Pick<SheetContent, 'merges' | 'legacyFonts'>,
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
    hiddenColumns: new Set(first?.hiddenColumns),
    ...parts,
  };
}

/** Excel says "" for an empty cell and spells an error out, "#N/A", as its text would be. */
const ERRORS =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!)$/;

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

/** `all` is true or false where rows agree, null where they differ. */
function hiddenOf<Properties>(
  all: boolean | null,
  first: number,
  each: readonly Properties[],
  hidden: (properties: Properties) => boolean | undefined,
): readonly number[] {
  if (all === false) return [];
  return each.flatMap((properties, i) => (all === true || hidden(properties) ? [first + i] : []));
}
