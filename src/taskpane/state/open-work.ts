import type { Workbook } from '../../workbook/port';
import type { Host, WorkbookFile } from '../hosts/host';
import { initialState, type PaneState } from './pane-state';
import { failureOf, type Steps } from './steps';
import type { Store } from './store';

/** The workbook at hand: Excel's own, or a file that was opened. */
export interface Place {
  workbook: Workbook | undefined;
  /** Where the page holds the workbook itself. */
  file: WorkbookFile | undefined;
}

interface Tools {
  readonly store: Store<PaneState>;
  readonly host: Host;
  readonly steps: Steps;
  readonly place: Place;
  recognise(from: Workbook): Promise<void>;
}

/** Opens a file in place of what is open. @param prepare lays over it what it must keep, before it is recognised */
export type Open = (
  name: string,
  bytes: Uint8Array,
  prepare?: (file: Workbook) => Promise<void>,
) => Promise<void>;

/** What the pane lends to {@link Open}. A file that cannot be recognised leaves the one before where it was. */
export function openWork({ store, host, steps, place, recognise }: Tools): Open {
  return async (name, bytes, prepare) => {
    if (!host.openFile) return;
    const before = { ...place };
    const { language, theme, busy, form, order, recording } = store.get();
    try {
      const opened = await host.openFile(bytes);
      await prepare?.(opened);
      place.workbook = place.file = opened;
      const kept = { theme, busy, form, order, recording, fileName: name };
      const fresh: PaneState = { ...initialState(language), ...kept };
      store.set({ choice: {}, result: undefined });
      await recognise(opened);
      const { prepared, effects, unclear, earlier, restorable, survey, result, sheets } = store.get();
      store.set({ ...fresh, prepared, effects, unclear, earlier, restorable, survey, result, sheets });
      before.file?.close?.();
    } catch (error) {
      if (place.file !== before.file) place.file?.close?.();
      Object.assign(place, before);
      if (steps.signal().aborted) throw error;
      store.set({ failure: failureOf(error, name) });
    }
  };
}
