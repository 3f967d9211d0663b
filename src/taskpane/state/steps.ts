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
}

/** Said between two parts of a piece of work; fails quietly when the user stopped it. */
export type Step = (doing: Busy['doing'], canStop?: boolean) => Promise<void>;

export function createSteps(store: Store<PaneState>): Steps {
  let stopped = false;
  const step: Step = async (doing, canStop = true) => {
    if (stopped) throw new Stopped();
    store.set({ busy: { doing, canStop } });
    await screenPainted();
    if (stopped && canStop) throw new Stopped();
  };
  return {
    async run(doing, work) {
      if (store.get().busy) return;
      stopped = false;
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
      if (store.get().busy?.canStop) stopped = true;
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
export function failureOf(error: unknown, name = 'Excel'): Failure {
  if (error instanceof WorkbookError)
    return { kind: 'workbook', code: error.code, detail: error.detail, name };
  if (error instanceof SettingsError) return { kind: 'settings', error };
  return { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
