import { useSyncExternalStore } from 'react';
import { usePane, usePaneState } from '../state/use-pane';

const WIDE = '(min-width: 1200px)';

/** Whether the page of the letter stands beside the pane, in the place of the sheet: there is room, and it is worked on. */
export function useLetterBeside(): boolean {
  const { host } = usePane();
  const isWorkedOn = usePaneState(
    ({ tab, page, result, fileName }) =>
      tab === 'letter' && page === 'main' && result !== undefined && fileName !== undefined,
  );
  const isWide = useSyncExternalStore(watchWidth, () => matchMedia(WIDE).matches);
  return host.openFile !== undefined && isWorkedOn && isWide;
}

function watchWidth(tell: () => void): () => void {
  const wide = matchMedia(WIDE);
  wide.addEventListener('change', tell);
  return () => wide.removeEventListener('change', tell);
}
