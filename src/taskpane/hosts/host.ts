import type { Language } from '../../messages/language';
import type { WritePlan } from '../../model';
import type { TryOut, Workbook } from '../../workbook/port';

export type ThemeKind = 'light' | 'dark' | 'contrast';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** MIME type. */
  readonly type: string;
}

/** What became of a file that was handed over; `link` stays offered in case nothing appeared. */
export interface SaveReport {
  readonly name: string;
  readonly link: string | undefined;
  /**
   * - `download`: it lies where downloads go
   * - `page`: a page in the browser hands it out
   * - `none`: it cannot be saved here; the letter can be copied or made a sheet
   */
  readonly way: 'download' | 'page' | 'none';
}

/** A text with its looks, for the clipboard. */
export interface CopiedText {
  readonly html: string;
  readonly text: string;
}

/** What Ctrl+Z can do after the pane has written. */
export type UndoPower = 'works' | 'lost';

/** Where the pane lives: everything it needs of its surroundings beside the workbook. */
export interface Platform {
  readonly kind: 'excel' | 'browser';
  /** Language of the surroundings; people can choose another. */
  readonly language: Language;
  readonly undo: UndoPower | undefined;
  /** Theme now, and word of every change; returns how to stop listening. */
  watchTheme(tell: (theme: ThemeKind) => void): () => void;
  /** Hands a file over to the user, in the click that asked for it. */
  saveFile(file: SavedFile): Promise<SaveReport>;
  /** Puts a text on the clipboard, in the click that asked for it; false where that is refused. */
  copy(text: CopiedText): boolean;
  /** Which Excel this is, in its own words; undefined in a browser. */
  readonly about: string | undefined;
  /** The clock as summaries print it: "22/11/2026 09:30". */
  now(): string;
  /** Runs something small once the page has nothing else to do, or never. */
  whenIdle(work: () => void): void;
  /** Small answers kept on this computer; forgotten silently where storage is blocked. */
  recall(key: string): string | undefined;
  remember(key: string, value: string): void;
}

/** A workbook that was opened from a file and can be given back as one. */
export interface WorkbookFile extends Workbook {
  save(): Promise<Uint8Array>;
  /** Works a plan out while there is time; writing the very same plan next is done at once. Changes nothing. */
  rehearse(plan: WritePlan): Promise<void>;
  /** Lets go of what a worker keeps of it. */
  close?(): void;
}

/** What a composition root gives the pane. */
export interface Host {
  readonly platform: Platform;
  /** The workbook in front of people; undefined where they open files themselves. */
  readonly workbook: Workbook | undefined;
  /** Tries this Excel out; undefined where there is none. */
  readonly tryOut: TryOut | undefined;
  /** Opens a file; undefined where Excel has the workbook. Fails with a WorkbookError. */
  readonly openFile: ((bytes: Uint8Array) => Promise<WorkbookFile>) | undefined;
  /** Reads a file beside the open workbook: last month's, in Excel too. Fails with a WorkbookError. */
  readonly readFile: (bytes: Uint8Array) => Promise<Workbook>;
  /** The embedded sample; fails when it cannot be had. */
  readonly openSample: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** The Word form that comes with the product; fails when it cannot be had. */
  readonly readyForm: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Whether the sample was asked for by the address. */
  readonly startWithSample: boolean;
}
