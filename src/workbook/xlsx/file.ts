import type { SheetContent, WritePlan } from '../../model';
import type { Workbook, WorkbookOutline, WriteReport } from '../port';
import { Package } from './package/package';
import type { CellContext } from './read/cell-value';
import { readSheet, type ReadSheet } from './read/read-sheet';
import { readSharedStrings } from './read/shared-strings';
import { readStyleTable } from './read/style-table';
import { findSheet, readWorkbookPart, type SheetEntry, type WorkbookPart } from './read/workbook-part';

/** A workbook kept in a file of the Excel 2007 format, with or without macros. */
export interface XlsxFile extends Workbook {
  /** The file as it stands now. What no write touched is byte for byte what was opened. */
  save(): Promise<Uint8Array>;
}

/** The file's parts at one moment, read as far as somebody asked. */
class Snapshot {
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

export class PackageFile implements XlsxFile {
  private now: Snapshot;

  constructor(bytes: Uint8Array) {
    this.now = new Snapshot(Package.open(bytes));
  }

  async outline(): Promise<WorkbookOutline> {
    const { sheets, active } = this.now.workbook;
    const shown = sheets[active];
    return {
      sheets: sheets.map((entry) => ({
        name: entry.name,
        visibility: entry.visibility,
        isProtected: entry.hasCells && this.now.sheet(entry).isProtected,
      })),
      active: shown?.hasCells ? this.now.sheet(shown).content : undefined,
    };
  }

  async read(names: readonly string[]): Promise<readonly SheetContent[]> {
    return names.flatMap((name) => {
      const entry = findSheet(this.now.workbook.sheets, name);
      return entry?.hasCells ? [this.now.sheet(entry).content] : [];
    });
  }

  async write(_plan: WritePlan): Promise<WriteReport> {
    return { changedMeanwhile: [] };
  }

  /** A file has no view to scroll. */
  async select(): Promise<void> {}

  async save(): Promise<Uint8Array> {
    return this.now.source.toZip();
  }
}
