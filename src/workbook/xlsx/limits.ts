/**
 * What a workbook may cost us at most. Far above any office's file, far below what would exhaust a browser tab;
 * beyond them the file is refused as too large, never read in part.
 */

/** Bytes of the file itself. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;
/** Parts in the package. */
export const MAX_ENTRIES = 20_000;
/** Bytes of all parts together once unpacked. */
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** Unpacked bytes from which a suspicious ratio counts; below it even a bomb is harmless. */
export const RATIO_FREE_BYTES = 64 * 1024 * 1024;
/** Unpacked bytes per packed byte. Dull sheets reach 60; a bomb of zeros a thousand. */
export const MAX_RATIO = 200;
/** Elements inside one another. Excel's own parts stay below 30. */
export const MAX_XML_DEPTH = 128;
/** Excel's grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Values of one sheet, gaps inside rows included: what the plain grid of a SheetContent takes in memory. */
export const MAX_GRID_CELLS = 10_000_000;
/** Characters Excel keeps in one cell. */
export const MAX_CELL_CHARACTERS = 32_767;
/** Unpacked bytes that are kept after the check on opening, so that small parts are unpacked once. */
export const KEPT_UNPACKED_BYTES = 64 * 1024 * 1024;
