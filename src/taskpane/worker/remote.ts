import { Assembly, piecesOf } from './pieces';
import { errorOf, READY, type Calls, type FailureMessage, type PieceMessage } from './protocol';

/** How long a worker may take to start, in milliseconds; a page that waits longer does the work itself. */
const PATIENCE = 10_000;

/** The worker ended before it answered. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
}

export interface CallOptions {
  /** Ends the worker and the call with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How much of the answer is in, 0 to 1. */
  readonly progress?: ((done: number) => void) | undefined;
}

/** The page's end of a worker. */
export interface Remote {
  call<Name extends keyof Calls>(
    name: Name,
    argument: Parameters<Calls[Name]>[0],
    options?: CallOptions,
  ): Promise<ReturnType<Calls[Name]>>;
  readonly ended: boolean;
  end(): void;
}

/** Starts a worker; undefined where workers are not to be had (old web views, pages opened from a disk). */
export async function startRemote(): Promise<Remote | undefined> {
  if (typeof Worker === 'undefined') return undefined;
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    return (await isReady(worker)) ? remoteOf(worker) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it speaks. One that is blocked or broken is ended. */
function isReady(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (ready: boolean): void => {
      clearTimeout(timer);
      worker.onmessage = worker.onerror = null;
      if (!ready) worker.terminate();
      resolve(ready);
    };
    const timer = setTimeout(() => settle(false), PATIENCE);
    worker.onmessage = ({ data }) => settle(data === READY);
    worker.onerror = (event) => {
      event.preventDefault();
      settle(false);
    };
  });
}

interface Waiting {
  readonly assembly: Assembly;
  readonly progress: CallOptions['progress'];
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

function remoteOf(worker: Worker): Remote {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let ended = false;

  const end = (why: unknown): void => {
    ended = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<PieceMessage | FailureMessage>) => {
    const call = waiting.get(data.call);
    if (!call) return;
    if ('failure' in data) {
      waiting.delete(data.call);
      call.reject(errorOf(data.failure));
      return;
    }
    if (data.piece) call.assembly.add(data.piece);
    call.progress?.(data.done);
    if (!data.last) return;
    waiting.delete(data.call);
    call.resolve(call.assembly.value());
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end(new WorkerLost(event.message));
  };
  worker.onmessageerror = () => end(new WorkerLost('messageerror'));

  return {
    get ended() {
      return ended;
    },
    end: () => end(new WorkerLost('ended')),
    async call(name, argument, { signal, progress } = {}) {
      const hasEnded = (): boolean => ended;
      if (hasEnded()) throw new WorkerLost('ended');
      const call = ++calls;
      const stop = (): void => end(signal?.reason);
      const answer = new Promise<unknown>((resolve, reject) => {
        waiting.set(call, { assembly: new Assembly(), progress, resolve, reject });
      });
      // A call that is stopped while it is still being sent fails below as well.
      answer.catch(() => undefined);
      signal?.addEventListener('abort', stop);
      try {
        if (signal?.aborted) stop();
        for (const piece of piecesOf(argument)) {
          if (hasEnded()) break;
          worker.postMessage({ call, name, piece, last: false, done: 0 } satisfies PieceMessage);
          await nextTask();
        }
        if (!hasEnded())
          worker.postMessage({ call, name, piece: undefined, last: true, done: 0 } satisfies PieceMessage);
        return (await answer) as ReturnType<Calls[typeof name]>;
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
  };
}

/** Lets the page answer the user between two pieces. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
