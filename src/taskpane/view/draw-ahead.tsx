import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { Pane } from '../state/pane';
import type { PaneState } from '../state/pane-state';
import { createStore } from '../state/store';
import { PaneProvider } from '../state/use-pane';
import { Messages } from './messages';
import { ResultView } from './result';
import { Run } from './run';

/** How long a drawing out of sight is kept: its parts are drawn when the page finds time, milliseconds. */
const KEPT = 2_000;

/**
 * Draws the outcome once where nobody sees it, so that code and styles are ready when people ask for it: the first click
 * is then as quick as any other. Nothing of it reaches the page.
 */
export function drawAhead(pane: Pane): void {
  const { prepared, effects } = pane.store.get();
  if (!prepared || !effects) return;
  const { summary } = prepared;
  const outcome: Partial<PaneState> = {
    prepared,
    result: { prepared, summary, marked: true, fresh: true },
    notice: {
      kind: 'written',
      effects,
      changedMeanwhile: [],
      marksLeft: undefined,
      leftOut: undefined,
    },
    busy: { doing: 'evaluating', canStop: true },
  };
  const store = createStore<PaneState>({ ...pane.store.get(), ...outcome });
  const root = createRoot(document.createElement('div'));
  startTransition(() =>
    root.render(
      <PaneProvider value={{ ...pane, store }}>
        <Messages />
        <Run />
        <ResultView />
      </PaneProvider>,
    ),
  );
  setTimeout(() => root.unmount(), KEPT);
}
