import type { CellArea, CellValue } from './cell';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A cell written in a pre-Unicode Vietnamese font: its text is bytes of that font, not letters. */
export interface LegacyFontCell {
  readonly row: number;
  readonly column: number;
  /** The font's name, e.g. ".VnTime" or "VNI-Times". */
  readonly font: string;
}

/**
 * What reading needs to know of a sheet, whoever keeps it.
 * `values[row][column]` starts at A1; rows and cells that are missing are empty.
 */
export interface SheetContent {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in en-US notation, same shape as `values`; missing means "General". */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly legacyFonts: readonly LegacyFontCell[];
}

/** A sheet as the outline of its workbook knows it. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

/**
 * What writing does to a file besides what it is meant to: a digital signature no longer holds, and a tab is added
 * although the order of tabs is locked.
 */
export type FileCaveat = 'signed-file' | 'locked-structure';

/** Fonts whose text must be decoded: `.Vn…` is TCVN3 (ABC), `VNI-…` is VNI. */
export function isLegacyFont(font: string): boolean {
  return /^(\.Vn|VNI-)/i.test(font);
}
