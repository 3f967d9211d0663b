import type {
  CellAddress,
  FileCaveat,
  MarkRule,
  SheetContent,
  SheetOutline,
  WorkbookErrorCode,
  WritePlan,
} from '../model';

/** What a workbook says of itself at first glance. */
export interface WorkbookOutline {
  /** In tab order. */
  readonly sheets: readonly SheetOutline[];
  /** The sheet people look at, read at once; undefined when it holds no cells (a chart sheet). */
  readonly active: SheetContent | undefined;
  readonly caveats: readonly FileCaveat[];
}

/** What a sheet of ours can do without: an Excel that refuses it gets all the rest. */
export type Ornament = 'looks' | 'freeze' | 'chart' | 'page' | 'marks' | 'repaint';

/** What became of a plan. */
export interface WriteReport {
  /**
   * Cells the plan rested on that held something else by the time of writing. Where they were written over, the next
   * {@link Workbook.read} gives the sheet as people left it, so that doing it anew loses nothing.
   */
  readonly changedMeanwhile: readonly CellAddress[];
  /** Sheets whose rules could not be looked through: their marks were left as they are. */
  readonly marksLeft?: readonly string[];
  /** Ornaments this Excel refused twice; everything else is there. */
  readonly leftOut?: readonly Ornament[];
}

/**
 * A workbook, wherever it is kept. Each call is one visit to the host, so ask for much at once.
 * Fails with a {@link WorkbookError}; a call that fails has changed nothing of the user's.
 */
export interface Workbook {
  outline(): Promise<WorkbookOutline>;
  /** The named sheets in the order asked for; names that are not there are left out. */
  read(sheets: readonly string[]): Promise<readonly SheetContent[]>;
  write(plan: WritePlan): Promise<WriteReport>;
  /** Brings the cells into view. */
  select(cells: readonly CellAddress[]): Promise<void>;
}

/** What an Excel did when it was tried out. */
export interface Trial {
  /** A rule came back as it was written. */
  readonly rule: boolean;
  /** A filter could be set, and is on. */
  readonly filter: boolean;
}

/**
 * Tries on a sheet what no plan asks for.
 *
 * @param shown the only text of the first column that the filter shows
 */
export type TryOut = (sheet: string, rule: MarkRule, shown: string) => Promise<Trial>;

/** Why a workbook could not be read or written; words are made at the edge. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** Sheet, file kind or member concerned. */
    readonly detail: string = '',
    options?: ErrorOptions,
  ) {
    super(`${code}${detail ? `: ${detail}` : ''}`, options);
    this.name = 'WorkbookError';
  }
}
