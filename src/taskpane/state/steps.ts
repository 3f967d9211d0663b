import { SettingsError } from '../../settings';
import { WorkbookError } from '../../workbook/port';
import type { Busy, Failure, PaneState } from './pane-state';
import type { Store } from './store';

/** The user pressed "Dừng". */
class Stopped extends Error {}

/** One thing at a time, told while it goes on, stoppable until it writes. */
export interface Steps {
  /** Does nothing while something else is going on. */
  run(doing: Busy['doing'], work: (step: Step) => Promise<void>): Promise<void>;
  stop(): void;
  /** Aborted when the user stops what is going on now. */
  signal(): AbortSignal;
  /** How far what is going on has come, 0 to 1. */
  progress(done: number): void;
}

/** Said between two parts of a piece of work; fails quietly when the user stopped it. */
export type Step = (
  doing: Busy['doing'],
  canStop?: boolean,
  about?: Pick<Busy, 'month' | 'done'>,
) => Promise<void>;

export function createSteps(store: Store<PaneState>): Steps {
  let stopping = new AbortController();
  const step: Step = async (doing, canStop = true, about = {}) => {
    stopping.signal.throwIfAborted();
    store.set({ busy: { doing, canStop, ...about } });
    await screenPainted();
    if (canStop) stopping.signal.throwIfAborted();
  };
  return {
    async run(doing, work) {
      if (store.get().busy) return;
      stopping = new AbortController();
      store.set({ failure: undefined, notice: undefined });
      try {
        await step(doing);
        await work(step);
      } catch (error) {
        if (error instanceof Stopped) store.set({ notice: { kind: 'cancelled' } });
        else store.set({ failure: failureOf(error, store.get().fileName) });
      } finally {
        store.set({ busy: undefined });
      }
    },
    stop() {
      if (store.get().busy?.canStop) stopping.abort(new Stopped());
    },
    signal: () => stopping.signal,
    progress(done) {
      const { busy } = store.get();
      // A hundred steps are as many as a bar can show.
      if (busy && Math.abs(done - (busy.done ?? 0)) >= 0.01) store.set({ busy: { ...busy, done } });
    },
  };
}

/** Lets the browser show what is going on, and take a click on "Dừng". */
function screenPainted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** @param name the file concerned, where there is one */
export function failureOf(error: unknown, name = ''): Failure {
  if (error instanceof WorkbookError)
    return { kind: 'workbook', code: error.code, detail: error.detail, name };
  if (error instanceof SettingsError) return { kind: 'settings', error };
  return { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
