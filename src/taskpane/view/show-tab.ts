import type { Tab } from '../state/pane-state';
import { holdsTyped, usePane } from '../state/use-pane';
import { SENTENCE_WORK } from './letter/sentence-mark';

/** The panel of the tabs, and what of a tab stands outside it. */
export const TAB_PANEL = 'tab-panel';
const PLACES = [`#${TAB_PANEL}`, `[${SENTENCE_WORK}]`];

/** Shows a tab, and goes to an element of it; asks first where something was typed into the one before. */
export function useShowTab(): (tab: Tab, goTo?: string) => void {
  const pane = usePane();
  return (tab, goTo) => {
    const isLeft = tab !== pane.store.get().tab;
    const isTyped = isLeft && PLACES.some((place) => holdsTyped(document.querySelector(place)));
    pane.leave(isTyped, () => {
      pane.showTab(tab);
      // The tab is drawn first.
      if (goTo !== undefined) setTimeout(() => document.getElementById(goTo)?.focus(), 0);
    });
  };
}
