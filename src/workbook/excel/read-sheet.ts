import {
  isLegacyFont,
  type CellArea,
  type CellValue,
  type LegacyFontCell,
  type SheetContent,
} from '../../model';

/** Merged cells are asked for in the top rows only: the call fails for a range with more than 512 of them. */
const HEADER_ROWS = 30;
const HEADER_COLUMNS = 120;

/** Loads queued for one sheet; `content` is valid after the next sync. */
export interface QueuedSheet {
  content(): SheetContent;
  /** True when the text looks like bytes of a pre-Unicode font, so that fonts are worth asking for. */
  mayBeLegacy(): boolean;
}

/** Queues all that is read of a sheet; nothing is sent before the caller syncs. */
export function queueSheet(name: string, sheet: Excel.Worksheet): QueuedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,numberFormat,rowIndex,columnIndex,rowHidden,columnHidden,format/font/name');
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  const merged = sheet.getRangeByIndexes(0, 0, HEADER_ROWS, HEADER_COLUMNS).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');

  const content = (): SheetContent => {
    if (used.isNullObject) return emptySheet(name);
    const { rowIndex: top, columnIndex: left } = used;
    return {
      name,
      values: fromA1(top, left, cellValues(used)),
      numberFormats: fromA1(top, left, used.numberFormat as string[][]),
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      hiddenRows: hiddenOf(used.rowHidden, top, rows.value, (row) => row.rowHidden),
      hiddenColumns: hiddenOf(used.columnHidden, left, columns.value, (column) => column.columnHidden),
      legacyFonts: [],
    };
  };
  return {
    content,
    mayBeLegacy: () =>
      !used.isNullObject &&
      (isLegacyFont(used.format.font.name ?? '') ||
        (used.format.font.name === null && used.values.some(rowLooksLegacy))),
  };
}

/** Fonts of every cell of a sheet: one more visit, only for sheets that may need it. */
export function queueFonts(sheet: Excel.Worksheet): () => readonly LegacyFontCell[] {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex');
  const cells = used.getCellProperties({ format: { font: { name: true } } });
  return () =>
    cells.value.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const font = cell.format?.font?.name ?? '';
        return isLegacyFont(font) ? [{ row: used.rowIndex + r, column: used.columnIndex + c, font }] : [];
      }),
    );
}

export function emptySheet(name: string): SheetContent {
  return {
    name,
    values: [],
    numberFormats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    legacyFonts: [],
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

function fromA1<Item>(top: number, left: number, block: readonly (readonly Item[])[]): Item[][] {
  const rows: Item[][] = Array.from({ length: top }, () => []);
  for (const row of block) {
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
): ReadonlySet<number> {
  if (all === false) return new Set();
  return new Set(each.flatMap((properties, i) => (all === true || hidden(properties) ? [first + i] : [])));
}

/** Letters that TCVN3 and VNI bytes show as, and that Vietnamese in Unicode hardly ever has. */
const LEGACY_LETTERS =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;

function rowLooksLegacy(row: readonly unknown[]): boolean {
  return row.some((value) => typeof value === 'string' && LEGACY_LETTERS.test(value));
}
