import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useWords } from '../state/use-pane';

/** More than any district has in one list; a province's are shown as people go on. */
const PORTION = 40;

/** The first of a long list, and a button for the next; the button is null when all are shown. */
export function useInPortions<Item>(items: readonly Item[]): {
  readonly shown: readonly Item[];
  readonly more: ReactElement | null;
} {
  const words = useWords();
  const [most, setMost] = useState(PORTION);
  const rest = items.length - most;
  return {
    shown: rest > 0 ? items.slice(0, most) : items,
    more:
      rest > 0 ? (
        <Button size="small" onClick={() => setMost(most + PORTION)}>
          {`${words.rowsMore} (${rest})`}
        </Button>
      ) : null,
  };
}
