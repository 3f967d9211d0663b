import type { EvaluateRequest } from '../../actions/evaluate';
import type { SheetContent, WritePlan } from '../../model';
import { SettingsError } from '../../settings';
import { WorkbookError, type Workbook, type WorkbookOutline, type WriteReport } from '../../workbook/port';
import type { HeldChanges } from '../state/held';
import type { Look } from '../state/look';
import type { Piece } from './pieces';

/** What the worker does for the page; each call takes and gives plain data. */
export interface Calls {
  /** Opens a file of bytes; the calls below speak of it. */
  open(bytes: Uint8Array): undefined;
  outline(nothing: undefined): WorkbookOutline;
  read(sheets: Parameters<Workbook['read']>[0]): readonly SheetContent[];
  /** Works a plan out without writing it. */
  rehearse(plan: WritePlan): undefined;
  /** Writes a plan, or without one what was rehearsed last. */
  write(plan: WritePlan | undefined): WriteReport;
  save(nothing: undefined): Uint8Array;
  /** Keeps a workbook's cells for the next looks; what it kept before need not be sent again. */
  hold(changes: HeldChanges): undefined;
  /** Looks through what is held. The contents themselves are not sent back. */
  look(request: EvaluateRequest): Look;
}

/** One piece of a call or its answer; `of` pieces together are the whole. */
export interface PieceMessage {
  readonly call: number;
  readonly name: keyof Calls;
  readonly piece: Piece | undefined;
  readonly last: boolean;
  /** How far this piece brings the answer, 0 to 1. */
  readonly done: number;
}

export interface FailureMessage {
  readonly call: number;
  readonly failure: Failed;
}

/** Said once, when the worker is able to listen. */
export const READY = 'ready';

/** An error in plain data: classes do not survive the way. */
export type Failed =
  | { readonly kind: 'workbook'; readonly code: WorkbookError['code']; readonly detail: string }
  | { readonly kind: 'settings'; readonly issues: SettingsError['issues'] }
  | { readonly kind: 'other'; readonly message: string };

export function plainFailure(error: unknown): Failed {
  if (error instanceof WorkbookError) return { kind: 'workbook', code: error.code, detail: error.detail };
  if (error instanceof SettingsError) return { kind: 'settings', issues: error.issues };
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) };
}

export function errorOf(failed: Failed): Error {
  switch (failed.kind) {
    case 'workbook':
      return new WorkbookError(failed.code, failed.detail);
    case 'settings':
      return new SettingsError(failed.issues);
    case 'other':
      return new Error(failed.message);
  }
}
