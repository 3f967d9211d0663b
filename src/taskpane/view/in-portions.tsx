import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useWords } from '../state/use-pane';

/** More than any district has in one list; a province's are shown as people go on. */
const PORTION = 40;
/** Of a list that is longer: there are many such lists then, and drawing all at once would hold the page up. */
const FIRST_OF_MANY = 15;

/** The first of a long list, and a button for the next; the button is null when all are shown. */
export function useInPortions<Item>(items: readonly Item[]): {
  readonly shown: readonly Item[];
  readonly more: ReactElement | null;
} {
  const words = useWords();
  const [asked, setAsked] = useState(0);
  const most = asked + (items.length > PORTION ? FIRST_OF_MANY : PORTION);
  const rest = items.length - most;
  return {
    shown: rest > 0 ? items.slice(0, most) : items,
    more:
      rest > 0 ? (
        <Button size="small" onClick={() => setAsked(asked + PORTION)}>
          {`${words.rowsMore} (${rest})`}
        </Button>
      ) : null,
  };
}
