import type { CellValue, SheetContent } from '../../model';
import { isCellError } from '../../model';
import type { Package } from './package/package';
import type { CellContext } from './read/cell-value';
import { readSheet, type ReadSheet } from './read/read-sheet';
import { readSharedStrings } from './read/shared-strings';
import { readStyleTable } from './read/style-table';
import { findSheet, readWorkbookPart, type SheetEntry, type WorkbookPart } from './read/workbook-part';

/** The file's parts at one moment, read as far as somebody asked. */
export class Snapshot {
  readonly workbook: WorkbookPart;
  private readonly read = new Map<string, ReadSheet>();
  private known: CellContext | undefined;

  constructor(readonly source: Package) {
    this.workbook = readWorkbookPart(source);
  }

  sheet(entry: SheetEntry): ReadSheet {
    let sheet = this.read.get(entry.part);
    if (!sheet) {
      sheet = readSheet(entry.name, entry.part, this.source.textChunks(entry.part), this.context());
      this.read.set(entry.part, sheet);
    }
    return sheet;
  }

  /** The cells of the sheet of this name; undefined when there is none, or none with cells. */
  content(name: string): SheetContent | undefined {
    const entry = findSheet(this.workbook.sheets, name);
    return entry?.hasCells ? this.sheet(entry).content : undefined;
  }

  private context(): CellContext {
    const { date1904, styles, sharedStrings } = this.workbook;
    this.known ??= {
      strings: readSharedStrings(this.source, sharedStrings),
      looks: readStyleTable(this.source, styles),
      date1904,
    };
    return this.known;
  }
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return (a === '' ? null : a) === (b === '' ? null : b);
}
