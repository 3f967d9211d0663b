import type { CarriedOver } from '../../actions/carry-over';
import type { UnclearMonth } from '../../actions/choose-month';
import type { EarlierEvaluation } from '../../actions/earlier-evaluation';
import type { EditRefusal } from '../../actions/edit-summary';
import type { PreparedEvaluation } from '../../actions/evaluate';
import type { PreparedYear } from '../../actions/evaluate-year';
import type { OpenWorkbook } from '../../actions/open-workbook';
import type { ReviewDoubt } from '../../actions/review-month';
import type { SelfCheckResult } from '../../actions/self-check';
import type { Language } from '../../messages/language';
import type { NamedIssue } from '../../messages/settings';
import type { TemplateFault } from '../../messages/template';
import type { CellAddress, Period, SheetContent, Summary, WorkbookErrorCode } from '../../model';
import type { PresetId, SettingsError } from '../../settings';
import type { Ornament } from '../../workbook/port';
import type { SaveReport, ThemeKind } from '../hosts/host';
import type { PlanEffects } from './effects';
import type { ListOrder } from './groups';

/** What is going on; `canStop` until something is being written. */
export interface Busy {
  readonly doing: 'opening' | 'evaluating' | 'writing' | 'exporting' | 'saving' | 'checking';
  readonly canStop: boolean;
  /** The month being judged while all of them are. */
  readonly month?: { readonly period: Period; readonly number: number; readonly all: number };
  /** How far it is, 0 to 1; known of long work only. */
  readonly done?: number;
}

/** Why something did not happen; words are made on screen. */
export type Failure =
  | {
      readonly kind: 'workbook';
      readonly code: WorkbookErrorCode;
      readonly detail: string;
      readonly name: string;
    }
  | { readonly kind: 'settings'; readonly error: SettingsError }
  | { readonly kind: 'issues'; readonly issues: readonly NamedIssue[] }
  /** The office's own Word form cannot be filled in. */
  | { readonly kind: 'form'; readonly fault: TemplateFault; readonly name: string }
  | { readonly kind: 'sample' }
  | { readonly kind: 'unexpected'; readonly detail: string }
  | { readonly kind: EditRefusal | 'nothing-judged' };

/** What has just been done. */
export type Notice =
  | WrittenNotice
  | { readonly kind: 'edited'; readonly sheet: string; readonly marksLeft?: MarksLeft }
  | { readonly kind: 'accepted' | 'explanation-taken-back'; readonly unit: string }
  /** `then`: the month was evaluated again with them. */
  | { readonly kind: 'settings-saved' | 'answer-saved'; readonly then?: WrittenNotice }
  /** `untilClosed`: this computer could not keep it. */
  | { readonly kind: 'form-taken'; readonly name: string; readonly untilClosed?: true }
  /** What came along from another file and was not declined: rows of "Cấu hình", rows of the register. */
  | { readonly kind: 'carried'; readonly from: string; readonly carried: CarriedOver }
  | { readonly kind: 'carried-declined' | 'acts-recorded' | 'record-taken-back' }
  | { readonly kind: 'cleared'; readonly marksLeft: MarksLeft }
  | { readonly kind: 'restored'; readonly marksLeft?: MarksLeft }
  | { readonly kind: 'cancelled' }
  | SavedNotice
  /** `newer`: the summary was edited since; what was copied is how the letter stood before. */
  | { readonly kind: 'copied'; readonly newer: boolean }
  | { readonly kind: 'copy-refused' | 'nobody-named' }
  | { readonly kind: 'sheet-made'; readonly sheet: string }
  /** The ribbon wrote nothing and leaves the matter to people. */
  | { readonly kind: 'waiting'; readonly why: WaitingFor };

/** What people must look at before the ribbon's command can be carried out. */
export type WaitingFor = Exclude<ReviewDoubt, 'unclear-month'> | 'no-summary' | 'letter-lacks';

/** Sheets whose marks were left as they are, because their rules could not be looked through. */
type MarksLeft = readonly string[] | undefined;

/** An evaluation stands in the workbook. */
export interface WrittenNotice {
  readonly kind: 'written';
  readonly effects: PlanEffects;
  readonly changedMeanwhile: readonly CellAddress[];
  /** Cells somebody changed under a first attempt: what is told was evaluated anew. */
  readonly changedBefore?: readonly CellAddress[];
  readonly marksLeft: MarksLeft;
  readonly leftOut: readonly Ornament[] | undefined;
}

/** Where a file went. */
export interface SavedNotice extends Omit<SaveReport, 'way'> {
  readonly kind: 'saved';
  /** `copied`: no file can be had here, so the letter lies on the clipboard. */
  readonly way: SaveReport['way'] | 'copied';
  /** A letter has other ways out as well. */
  readonly isLetter?: boolean;
  /** Acts entered into "Sổ theo dõi" with it. */
  readonly recorded?: number;
  /** Letters to single units in it. */
  readonly letters?: number;
}

/** What people chose; the workbook decides the rest. */
export interface Choice {
  readonly sheet?: string | undefined;
  readonly period?: Period | undefined;
  readonly preset?: PresetId | undefined;
}

/** An evaluation that stands in the workbook. */
export interface Result {
  readonly prepared: PreparedEvaluation;
  /** With the edits made since. */
  readonly summary: Summary;
  /** False after "Xóa đánh dấu". */
  readonly marked: boolean;
  /** Evaluated just now, not found in the workbook. */
  readonly fresh: boolean;
}

/** An office's own Word form that can be filled in. */
export interface LetterForm {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It has a place for the annex. */
  readonly hasAnnex: boolean;
}

/** What writing all months does to the workbook, in figures. */
export interface YearEffects {
  readonly marked: number;
  /** Monthly summaries by what becomes of them. */
  readonly created: number;
  readonly updated: number;
  readonly left: number;
}

/** All months as they would be written, or have been. */
export interface YearReview {
  readonly prepared: PreparedYear;
  readonly effects: YearEffects;
  readonly written:
    | { readonly recorded: boolean; readonly changedMeanwhile: readonly CellAddress[] }
    | undefined;
}

/** The screen itself, or one of the pages that correct what it rests on. */
export type Page = 'main' | 'columns' | 'settings' | 'rules' | 'year';

export type Tab = 'result' | 'problems' | 'letter' | 'charts';

/** What people are asked before it happens, because something would be lost by it. */
export type Asking =
  | { readonly kind: 'replace'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'sample' }
  | { readonly kind: 'leave'; readonly to: Page }
  /** Something that takes a form away in which people have typed. */
  | { readonly kind: 'close'; readonly go: () => void };

export interface PaneState {
  readonly language: Language;
  readonly theme: ThemeKind;
  /** In which order groups of findings stand, everywhere. */
  readonly order: ListOrder;
  /** The opened file; undefined inside Excel and before one is opened. */
  readonly fileName: string | undefined;
  readonly choice: Choice;
  /** The month as it would be evaluated now; nothing of it is written. */
  readonly prepared: PreparedEvaluation | undefined;
  /** What evaluating it would do to the workbook. */
  readonly effects: PlanEffects | undefined;
  readonly unclear: UnclearMonth | undefined;
  /** What each sheet is for; known also while no month could be chosen. */
  readonly survey: OpenWorkbook['survey'];
  readonly earlier: EarlierEvaluation | undefined;
  readonly result: Result | undefined;
  /** An earlier summary of this month is kept in the workbook. */
  readonly restorable: boolean;
  readonly busy: Busy | undefined;
  readonly failure: Failure | undefined;
  readonly notice: Notice | undefined;
  /** What the self-check of this Excel found, once it was asked for. */
  readonly selfCheck: SelfCheckResult | undefined;
  /** The office's own Word form. */
  readonly form: LetterForm | undefined;
  readonly year: YearReview | { readonly unclear: UnclearMonth } | undefined;
  /** What was recognised is open although the month is evaluated. */
  readonly unfolded: boolean;
  /** People have met the pane on this computer. */
  readonly met: boolean;
  /** By period: whether its acts are recorded with the letter, where somebody said so. */
  readonly recording: Readonly<Record<string, boolean>>;
  readonly page: Page;
  readonly tab: Tab;
  /** All sheets as they stand, where the page shows them itself. */
  readonly sheets: readonly SheetContent[];
  /** Cells to bring into view in the page's own sheet. */
  readonly target: readonly CellAddress[] | undefined;
  /** The sentence of the letter that is worked on, by its place. */
  readonly sentence: string | undefined;
  /** The sheet is looked at beside the letter, not the letter's page. */
  readonly peeking: boolean;
  /** The page holds changes that no saved file has. */
  readonly unsaved: boolean;
  /** Something was typed into a page and not saved yet. */
  readonly typing: boolean;
  readonly asking: Asking | undefined;
}

export function initialState(language: Language): PaneState {
  return {
    language,
    theme: 'light',
    order: 'criticism',
    fileName: undefined,
    choice: {},
    prepared: undefined,
    effects: undefined,
    unclear: undefined,
    survey: [],
    earlier: undefined,
    result: undefined,
    restorable: false,
    busy: undefined,
    failure: undefined,
    notice: undefined,
    selfCheck: undefined,
    form: undefined,
    year: undefined,
    unfolded: false,
    met: true,
    recording: {},
    page: 'main',
    tab: 'result',
    sheets: [],
    target: undefined,
    sentence: undefined,
    peeking: false,
    unsaved: false,
    typing: false,
    asking: undefined,
  };
}
