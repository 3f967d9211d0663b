import type { EvaluateRequest } from '../../actions/evaluate';
import type { Workbook } from '../../workbook/port';
import type { Look } from './look';
import { createLooker } from './looker';
import type { PaneState } from './pane-state';
import { failureOf, type Steps } from './steps';
import type { Store } from './store';

/** Keeps on screen what the open workbook holds. */
export interface Recogniser {
  /** Reads the workbook and shows what would be evaluated. */
  recognise(from: Workbook): Promise<void>;
  /** After a write: reads anew once people have seen the outcome. Nobody need wait for it. */
  refresh(from: Workbook): void;
  /** When what was written last is on screen too. */
  settled(): Promise<void>;
}

/** What the pane lends to {@link createRecogniser}. */
interface Tools {
  readonly store: Store<PaneState>;
  readonly steps: Steps;
  request(): EvaluateRequest;
  /** The workbook is a file that the page holds and shows. */
  isFile(): boolean;
}

export function createRecogniser({ store, steps, request, isFile }: Tools): Recogniser {
  const look = createLooker();
  /** Counts what was read or written: what was read before that is not shown after it. */
  let moment = 0;
  let settled = Promise.resolve();

  function show({ open, prepared, effects, unclear, earlier, restorable }: Look): void {
    const { contents, survey } = open;
    store.set({
      prepared,
      effects,
      unclear,
      earlier,
      restorable,
      survey,
      sheets: isFile() ? [...contents.values()] : [],
    });
    // A file that was evaluated before shows what stands in it.
    if (prepared && earlier && !store.get().result)
      store.set({
        result: { prepared, summary: earlier.summary, marked: earlier.changed === 0, fresh: false },
      });
  }

  return {
    async recognise(from) {
      moment++;
      show(await look(from, request(), { signal: steps.signal(), progress: steps.progress }));
    },
    refresh(from) {
      const written = ++moment;
      settled = afterPaint().then(async () => {
        if (written !== moment) return;
        try {
          const seen = await look(from, request());
          if (written === moment) show(seen);
        } catch (error) {
          store.set({ failure: failureOf(error, store.get().fileName) });
        }
      });
    },
    settled: () => settled,
  };
}

/** Once what was found is drawn, which is done bit by bit; where nobody says when that is, after the next frame. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(() => setTimeout(resolve, 0), 0);
  });
}
