import type { SheetContent, WritePlan } from '../../model';
import type { Workbook, WorkbookOutline, WriteReport } from '../port';
import { Package } from './package/package';
import { sameValue, Snapshot } from './snapshot';
import { asWorkbook } from './write/plain-type';
import { writePlan } from './write/write-plan';
import type { Codec } from './zip/codec';

/** A workbook kept in a file of the Excel 2007 format, with or without macros. */
export interface XlsxFile extends Workbook {
  /**
   * The file as it stands now, a workbook also where a template was opened. What no write touched is byte for byte
   * what was opened.
   */
  save(): Promise<Uint8Array>;
  /** Works a plan out while there is time; writing the very same plan next is done at once. Changes nothing. */
  rehearse(plan: WritePlan): Promise<void>;
}

/** What a plan makes of the file as it stands; a draft costs nothing and can be thrown away. */
interface Rehearsed {
  readonly plan: WritePlan;
  readonly outcome: Snapshot;
  readonly report: WriteReport;
}

export class PackageFile implements XlsxFile {
  private now: Snapshot;
  private rehearsed: Rehearsed | undefined;

  /** @param codec how parts are packed and unpacked; the portable way when missing */
  constructor(bytes: Uint8Array, codec?: Codec) {
    this.now = new Snapshot(Package.open(bytes, codec));
  }

  async outline(): Promise<WorkbookOutline> {
    const { sheets, active, caveats } = this.now.workbook;
    const shown = sheets[active];
    return {
      sheets: sheets.map((entry) => ({
        name: entry.name,
        visibility: entry.visibility,
        isProtected: entry.hasCells && this.now.sheet(entry).isProtected,
      })),
      active: shown && this.now.content(shown.name),
      caveats,
    };
  }

  async read(names: readonly string[]): Promise<readonly SheetContent[]> {
    return names.flatMap((name) => this.now.content(name) ?? []);
  }

  async write(plan: WritePlan): Promise<WriteReport> {
    const { rehearsed } = this;
    const { outcome, report } = rehearsed?.plan === plan ? rehearsed : this.workOut(plan);
    this.now = outcome;
    this.rehearsed = undefined;
    return report;
  }

  async rehearse(plan: WritePlan): Promise<void> {
    this.rehearsed = this.workOut(plan);
  }

  private workOut(plan: WritePlan): Rehearsed {
    const changedMeanwhile = plan.expected
      .filter(({ cell, value }) => {
        const found = this.now.content(cell.sheet)?.values[cell.row]?.[cell.column] ?? null;
        return !sameValue(found, value);
      })
      .map(({ cell }) => cell);
    const draft = this.now.source.draft();
    writePlan(draft, plan, (source, sheet) => new Snapshot(source).content(sheet));
    return { plan, outcome: new Snapshot(draft), report: { changedMeanwhile } };
  }

  /** A file has no view to scroll. */
  async select(): Promise<void> {}

  async save(): Promise<Uint8Array> {
    return asWorkbook(this.now.source).toZip();
  }
}
