import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, type ReactElement } from 'react';
import { usePaneState, useWords } from '../../state/use-pane';
import { ResultProvider } from '../../state/use-result';
import { LetterPage } from './letter-page';
import { useLetter } from './use-letter';

const useStyles = makeStyles({
  desk: {
    boxSizing: 'border-box',
    height: '100vh',
    overflowY: 'auto',
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** The letter as a sheet of A4 beside the pane, as it would be made now. */
export function LetterBeside(): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const result = useDeferredValue(usePaneState((state) => state.result));
  const letter = useLetter(result);
  return (
    <div className={styles.desk} role="region" aria-label={words.letter} tabIndex={0}>
      {result && letter && (
        <ResultProvider value={result}>
          <LetterPage letter={letter} isPaper summary={result.summary} />
        </ResultProvider>
      )}
    </div>
  );
}
