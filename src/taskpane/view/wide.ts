import { useSyncExternalStore } from 'react';
import { usePane, usePaneState } from '../state/use-pane';

const WIDE = '(min-width: 1200px)';

/**
 * Whether the page of the letter stands beside the pane, in the place of the sheet: there is room, and it is worked on.
 * `sheet`: it would, but somebody went to a cell from it.
 */
export function useLetterBeside(): boolean | 'sheet' {
  const { host } = usePane();
  const isWorkedOn = usePaneState(
    ({ tab, page, result, fileName }) =>
      tab === 'letter' && page === 'main' && result !== undefined && fileName !== undefined,
  );
  const peeking = usePaneState((state) => state.peeking);
  const isWide = useSyncExternalStore(watchWidth, () => matchMedia(WIDE).matches);
  const isBeside = host.openFile !== undefined && isWorkedOn && isWide;
  return isBeside && peeking ? 'sheet' : isBeside;
}

function watchWidth(tell: () => void): () => void {
  const wide = matchMedia(WIDE);
  wide.addEventListener('change', tell);
  return () => wide.removeEventListener('change', tell);
}
