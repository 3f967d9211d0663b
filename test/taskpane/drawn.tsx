import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Pane } from '../../src/taskpane/state/pane';
import { App } from '../../src/taskpane/view/app';

/** Draws the pane and waits for the parts that are loaded later. */
export async function draw(pane: Pane): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(async () => {
    createRoot(place).render(<App pane={pane} />);
    await later();
  });
  return place;
}

export async function doing(action: () => void | Promise<void>): Promise<void> {
  await act(async () => {
    await action();
    await later();
  });
}

const later = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
