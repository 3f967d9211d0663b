import type { Workbook } from '../../workbook/port';
import type { Host } from '../hosts/host';
import type { Asking, Page, PaneState } from './pane-state';
import type { Steps } from './steps';
import type { Store } from './store';

/** What people answer when something would be lost. */
export type Answer = 'save' | 'discard' | 'stay';

/** Nothing typed or judged is lost without a question. */
export interface KeepSafe {
  /** Opens a file; asks first where work that was not saved would go. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  openSample(): Promise<void>;
  /** Goes to a page; asks first where settings were typed and not saved. */
  showPage(page: Page): void;
  /** Does what takes a form away; asks first where something was typed into it. */
  leave(isTyped: boolean, go: () => void): void;
  settle(answer: Answer): Promise<void>;
  /** Takes the mended file in place of the open one; every edit made so far stays. */
  rereadFile(name: string, bytes: Uint8Array): Promise<void>;
}

interface Tools {
  readonly store: Store<PaneState>;
  readonly host: Host;
  readonly run: Steps['run'];
  /** Opens without asking. @param prepare lays over the file what it must keep, before it is recognised */
  open(name: string, bytes: Uint8Array, prepare?: (file: Workbook) => Promise<void>): Promise<void>;
  workbook(): Workbook | undefined;
  saveWorkbook(): Promise<void>;
  evaluate(): Promise<void>;
}

export function keepSafe(tools: Tools): KeepSafe {
  const { store, host, run, open, workbook, saveWorkbook, evaluate } = tools;

  const replace = (name: string, bytes: Uint8Array): Promise<void> => run('opening', () => open(name, bytes));
  const sample = (): Promise<void> =>
    run('opening', async () => {
      const opened = await host.openSample().catch(() => undefined);
      if (opened) await open(opened.name, opened.bytes);
      else store.set({ failure: { kind: 'sample' } });
    });
  const ask = (asking: Asking): void => store.set({ asking, failure: undefined, notice: undefined });

  async function goOn(asking: Asking): Promise<void> {
    if (asking.kind === 'replace') await replace(asking.name, asking.bytes);
    if (asking.kind === 'sample') await sample();
    if (asking.kind === 'leave') store.set({ page: asking.to, typing: false });
    if (asking.kind === 'close') asking.go();
  }

  /** Another workbook takes every form away, and what was not saved of this one. */
  async function instead(asking: Asking): Promise<void> {
    const { typing, unsaved } = store.get();
    const go = (): Promise<void> => (unsaved ? Promise.resolve(ask(asking)) : goOn(asking));
    if (typing) ask({ kind: 'close', go: () => void go() });
    else await go();
  }

  async function reread(name: string, bytes: Uint8Array): Promise<void> {
    const { result } = store.get();
    const before = workbook();
    const mended = { isOpen: false };
    await run('opening', async () => {
      await open(name, bytes, async (workbook) => {
        const { carryAll } = await import('./reread');
        if (before) await carryAll(workbook, before, result);
        mended.isOpen = true;
      });
    });
    if (mended.isOpen && result && store.get().prepared) await evaluate();
  }

  return {
    openFile: (name, bytes) => instead({ kind: 'replace', name, bytes }),
    openSample: () => instead({ kind: 'sample' }),
    leave(isTyped, go) {
      if (isTyped) ask({ kind: 'close', go });
      else go();
    },
    showPage(page) {
      if (store.get().typing) ask({ kind: 'leave', to: page });
      else store.set({ page });
    },
    async settle(answer) {
      const { asking } = store.get();
      store.set({ asking: undefined });
      if (!asking || answer === 'stay') return;
      if (answer === 'save') await saveWorkbook();
      // A file that could not be saved is not let go of.
      if (answer === 'save' && store.get().unsaved) return;
      await goOn(asking);
    },
    async rereadFile(name, bytes) {
      if (store.get().typing) ask({ kind: 'close', go: () => void reread(name, bytes) });
      else await reread(name, bytes);
    },
  };
}
