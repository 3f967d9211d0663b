import type { Workbook } from '../model/workbook';
import { ApiError } from '../objects/errors';
import { type RequestedAction, actionTypes } from './protocol';

/** Failures of the host itself, which reach the client as a number; it turns them into these codes. */
export const hostFailures: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The request did not come back: the client sees the error its code stands for. */
export class HostFailure extends Error {
  constructor(
    readonly code: number,
    message = `Host failure ${code}`,
  ) {
    super(message);
  }
}

export interface Fault {
  /** The round trip that fails, counted from 1; 'every' from now on. */
  batch: number | 'every';
  /**
   * 'before': nothing is applied. 'after': all of it is applied but the answer is lost.
   * 'middle' or a number: half, or so many, of its changes are applied, the next one fails.
   */
  when: 'before' | 'middle' | 'after' | number;
  /** A host failure by number or name (5102, 'ActivityLimitReached'), else the code an action answers. */
  code: string | number;
  message?: string;
}

/** What goes wrong on the way, and what happens between two round trips. */
export class Faults {
  private planned: Fault[] = [];
  private readonly refused = new Map<string, number>();
  private readonly between = new Map<number, ((workbook: Workbook) => void)[]>();

  fail(fault: Fault) {
    this.planned.push(fault);
  }

  /**
   * This Excel never does it: "WorksheetFreezePanes.FreezeRows" answers GeneralException, whatever is asked. With a
   * number it does so many less one in each round trip and not the next.
   */
  refuse(member: string, nth = 1) {
    this.refused.set(member, nth);
  }

  /** @param nth how often it was asked for in this round trip */
  refuses(member: string, nth: number): boolean {
    return this.refused.get(member) === nth;
  }

  /** Runs after round trip `batch` was answered and before the next one is read; 0: before the first. */
  afterBatch(batch: number, happen: (workbook: Workbook) => void) {
    this.between.set(batch, [...(this.between.get(batch) ?? []), happen]);
  }

  clear() {
    this.planned = [];
    this.between.clear();
    this.refused.clear();
  }

  happen(batch: number, workbook: Workbook) {
    const events = this.between.get(batch) ?? [];
    this.between.delete(batch);
    for (const happen of events) happen(workbook);
  }

  for(batch: number): Fault | null {
    return this.planned.find((fault) => fault.batch === 'every' || fault.batch === batch) ?? null;
  }
}

/** Actions that write: a property set, or a method called that neither asks nor is the client's own. */
const isChange = ({ ActionType, Name }: RequestedAction) =>
  ActionType === actionTypes.setProperty || (ActionType === actionTypes.method && !/^(_|Get)/.test(Name));

/** The action a fault stops at; null when it does not stop inside the batch. */
export function stopsAt({ when }: Fault, actions: readonly RequestedAction[]): number | null {
  if (when === 'before' || when === 'after') return null;
  const changes = [...actions.keys()].filter((at) => actions.slice(at, at + 1).some(isChange));
  const applied = when === 'middle' ? Math.ceil(changes.length / 2) : when;
  return changes[applied] ?? actions.length - 1;
}

/** The error a fault raises, inside the batch or around it. */
export function raise({ code, message }: Fault): never {
  const number = typeof code === 'number' ? code : hostFailures[code];
  if (number !== undefined) throw new HostFailure(number, message);
  throw new ApiError(String(code), message);
}
