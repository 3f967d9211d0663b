import type { Platform, WorkbookFile } from '../hosts/host';
import type { PaneState } from './pane-state';
import type { Store } from './store';

interface Tools {
  readonly store: Store<PaneState>;
  readonly platform: Platform;
  /** The file that is open, if one is. */
  file(): WorkbookFile | undefined;
}

/**
 * Does what the click will ask for while people still look at what was recognised: the file's parts are worked out, so
 * that the click only has to put them in place. Nothing is written by it.
 */
export function workAhead({ store, platform, file }: Tools): () => void {
  return () => {
    const { prepared } = store.get();
    if (!prepared) return;
    platform.whenIdle(() => {
      const { prepared: now, busy, result } = store.get();
      if (now !== prepared || busy || result?.fresh) return;
      // What goes wrong now goes wrong again, and is said, when it is asked for.
      void file()
        ?.rehearse(prepared.plan)
        .catch(() => undefined);
    });
  };
}
