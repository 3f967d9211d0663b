import type { Workbook } from '../model/workbook';
import { openSession } from '../objects';
import { ApiError } from '../objects/errors';
import type { LiveObject } from '../objects/live-object';
import type { Quirks, Session } from '../objects/session';
import { Batch } from './batch';
import { type Fault, Faults, HostFailure, raise, stopsAt } from './faults';
import { type AnswerBody, type RequestBody, isCleanup } from './protocol';

export interface HostOptions {
  /** Minor version of ExcelApi: 14 for Office 2021, which answers ApiNotFound to anything newer. */
  apiVersion?: number;
  /** Bytes of one request and of one response, each; 5 MB on the web, none on a desktop. */
  payloadLimit?: number;
  /** Known misbehaviours of some versions, switched on one by one. */
  quirks?: Quirks;
}

export interface BatchCount {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly failed: string | null;
}

/** The answer in the words of OSF.DDA.RichApi: the body, or the number of a host failure. */
export type Outcome = { body: string } | { failure: number; message: string };

const waitForCellEdit = 64;
const utf8 = new TextEncoder();
const bytes = (text: string) => utf8.encode(text).length;

/** Excel behind the client: takes request texts, changes the workbook, answers, counts. */
export class ExcelHost {
  readonly faults = new Faults();
  /** One entry for each round trip of the code under test. */
  readonly batches: BatchCount[] = [];
  /** Every member that was called or set, and how often at most in one round trip. */
  readonly members = new Map<string, number>();
  readonly apiVersion: number;
  private readonly payloadLimit: number;
  private readonly session: Session;
  private readonly root: LiveObject;
  private editing: { finished: Promise<void>; finish: () => void } | null = null;

  constructor(
    readonly workbook: Workbook,
    { apiVersion = 20, payloadLimit = Infinity, quirks = {} }: HostOptions = {},
  ) {
    this.apiVersion = apiVersion;
    this.payloadLimit = payloadLimit;
    const { session, root } = openSession(workbook, quirks);
    this.session = session;
    this.root = root;
  }

  get roundTrips() {
    return this.batches.length;
  }

  get actions() {
    return this.sum((batch) => batch.actions);
  }

  get requestBytes() {
    return this.sum((batch) => batch.requestBytes);
  }

  get responseBytes() {
    return this.sum((batch) => batch.responseBytes);
  }

  private sum(of: (batch: BatchCount) => number) {
    return this.batches.reduce((total, batch) => total + of(batch), 0);
  }

  /** Begins counting, and numbering batches for faults, anew. */
  resetCounts() {
    this.batches.length = 0;
  }

  /** The user types in a cell: batches fail, or wait when the run asked for `delayForCellEdit`. */
  startCellEdit() {
    if (this.editing) return;
    let finish: (() => void) | null = null;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    this.editing = { finished, finish: () => finish?.() };
  }

  endCellEdit() {
    this.editing?.finish();
    this.editing = null;
  }

  async execute(requestText: string, flags: number): Promise<Outcome> {
    if (this.editing && (flags & waitForCellEdit) !== 0) await this.editing.finished;
    const body = JSON.parse(requestText) as RequestBody;
    if (isCleanup(body)) return { body: JSON.stringify(this.run(body, null)) };
    if (this.roundTrips === 0) this.faults.happen(0, this.workbook);
    const batch = this.roundTrips + 1;
    const outcome = this.attempt(body, requestText, this.faults.for(batch));
    const { answered, failed } = outcome;
    this.batches.push({
      actions: body.Actions.length,
      requestBytes: bytes(requestText),
      responseBytes: 'body' in answered ? bytes(answered.body) : 0,
      failed,
    });
    this.faults.happen(batch, this.workbook);
    return answered;
  }

  private attempt(
    body: RequestBody,
    text: string,
    fault: Fault | null,
  ): { answered: Outcome; failed: string | null } {
    try {
      if (this.editing) throw new HostFailure(5004);
      if (bytes(text) > this.payloadLimit) throw new HostFailure(5103);
      if (fault?.when === 'before') raise(fault);
      const answer = this.run(body, fault);
      if (fault?.when === 'after') raise(fault);
      const answered = JSON.stringify(answer);
      // The actions are done by then; only their results cannot be carried (office-js: 5104).
      if (bytes(answered) > this.payloadLimit) throw new HostFailure(5104);
      return { answered: { body: answered }, failed: answer.Error?.Code ?? null };
    } catch (error) {
      if (error instanceof HostFailure)
        return {
          answered: { failure: error.code, message: error.message },
          failed: String(error.code),
        };
      if (!(error instanceof ApiError)) throw error;
      const { code, message } = error;
      const refused: AnswerBody = {
        Error: { Code: code, Message: message, Location: null, ActionIndex: 0 },
      };
      return { answered: { body: JSON.stringify(refused) }, failed: code };
    }
  }

  private run(body: RequestBody, fault: Fault | null): AnswerBody {
    const reference = (id: string) => this.session.find(id);
    const uses = new Map<string, number>();
    const refuses = (member: string): boolean => {
      const nth = (uses.get(member) ?? 0) + 1;
      uses.set(member, nth);
      this.members.set(member, Math.max(nth, this.members.get(member) ?? 0));
      return this.faults.refuses(member, nth);
    };
    const around = { apiVersion: this.apiVersion, root: this.root, reference, refuses };
    const stop = fault && stopsAt(fault, body.Actions);
    try {
      return new Batch(body, around, (index) => {
        if (fault && index === stop) raise(fault);
      }).run();
    } finally {
      this.session.endBatch();
    }
  }
}
