import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LETTER_WAYS } from '../../../messages/pane/letter-ways';
import type { Letter } from '../../../model';
import { copiedLetter } from '../../../reporting/letter-html';
import { usePane, usePaneState, useWordsOf } from '../../state/use-pane';
import { ICONS } from '../icons';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  way: { flexGrow: 1, flexBasis: '140px' },
});

/** How a letter is had where no file can be saved. */
export function OtherWays({ letter }: { readonly letter: Letter }): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(LETTER_WAYS);
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  return (
    <div role="group" className={styles.ways} aria-label={words.otherWays}>
      <Button
        icon={ICONS.copy}
        className={styles.way}
        title={words.copyLetterHint}
        disabledFocusable={busy}
        onClick={() => void pane.copyLetter(copiedLetter(letter))}
      >
        {words.copyLetter}
      </Button>
      <Button
        icon={ICONS.print}
        className={styles.way}
        title={words.letterSheetHint}
        disabledFocusable={busy}
        onClick={() => void pane.addLetterSheet()}
      >
        {words.letterSheet}
      </Button>
    </div>
  );
}
